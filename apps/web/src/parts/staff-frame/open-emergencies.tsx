import './emergencies.css';
import { showTime } from '@onshin/text/dates';
import { useQueryClient } from '@tanstack/react-query';
import { Siren } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useAct, useRead } from '../../lib/api/hooks.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { useStaff } from './staff-place.tsx';

/** Stands above every page as long as somebody holds a chart open in an emergency. */
export function OpenEmergencies() {
  const t = useStaffText();
  const { language } = useLanguage();
  const { clinicId } = useStaff();
  const { data } = useRead('listOwnEmergencies', { params: { clinicId } }, { every: 60_000 });
  const client = useQueryClient();
  const count = data?.emergencies.length ?? 0;
  const counted = useRef(0);
  useEffect(() => {
    // Its time is over: what the pages remember of the chart is asked for again.
    if (count < counted.current) void client.invalidateQueries();
    counted.current = count;
  }, [count, client]);
  const end = useAct('endEmergencyAccess');
  return (data?.emergencies ?? []).map(({ id, patientName, until }) => (
    <div key={id} className="emergency-band" role="alert">
      <Siren aria-hidden="true" />
      <p>{t('emergency.band', { name: patientName, time: showTime(until, language) })}</p>
      <Button small busy={end.isPending} onClick={() => end.mutate({ params: { clinicId, accessId: id } })}>
        {t('emergency.end')}
      </Button>
    </div>
  ));
}
