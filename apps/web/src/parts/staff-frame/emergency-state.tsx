import './emergencies.css';
import { showTime } from '@onshin/text/dates';
import { Siren } from 'lucide-react';
import { useRead } from '../../lib/api/hooks.ts';
import { useSession } from '../../lib/session/session.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { useStaff } from './staff-place.tsx';

/** Stands above everybody's pages as long as it is an emergency: which account is open, and in whose hands (A-6.10-C-4-2). */
export function EmergencyState() {
  const t = useStaffText();
  const { language } = useLanguage();
  const { clinicId, watchesSystem } = useStaff();
  const session = useSession();
  const { data } = useRead('getEmergencyState', { params: { clinicId } }, { every: 60_000 });
  const time = (instant: string): string => showTime(instant, language);
  const work = session.data?.work ?? null;
  if (work?.isEmergency === true) {
    return (
      <div className="emergency-band not-printed" role="status">
        <Siren aria-hidden="true" />
        <p>{t('sealed.band.own', { until: time(work.endsAt) })}</p>
      </div>
    );
  }
  const [emergency] = data?.emergencies ?? [];
  if (data === undefined || emergency === undefined) return null;
  return (
    <div className="emergency-band not-printed" role="status">
      <Siren aria-hidden="true" />
      <p>
        {data.uses.length === 0
          ? t('sealed.band.emergency', { until: time(emergency.until) })
          : data.uses.map(({ id, title, person, until }) => (
              <span key={id} className="emergency-use">
                {t('sealed.band.use', { title, person, until: time(until) })}
              </span>
            ))}
      </p>
      {watchesSystem && (
        <ButtonLink small href={`/staff/${clinicId}/safeguard/sealed`}>
          {t('sealed.band.see')}
        </ButtonLink>
      )}
    </div>
  );
}
