import type { ConsultationView } from '@onshin/contract';
import { CalendarPlus } from 'lucide-react';
import { usePatientText } from '../../lib/text/text-provider.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { downloadCalendar } from './calendar-file.ts';

/** Between booking and visit: what is ready, and how to change it. */
export function Preparation({ view }: { readonly view: ConsultationView }) {
  const t = usePatientText();
  const { appointment, surroundings } = view;
  if (view.status !== 'scheduled' || appointment === null) return null;
  const at = `/p/${view.clinicId}/visits/${view.id}`;
  return (
    <Card title={t('visit.step.prepare')} tone="soft">
      {view.deviceCheckedAt !== null && <p>{t('visit.checked')}</p>}
      {surroundings !== null && <p>{t('visit.placeGiven', { place: surroundings.address })}</p>}
      <div className="row">
        <Button
          icon={<CalendarPlus aria-hidden="true" />}
          onClick={() =>
            downloadCalendar({
              id: appointment.id,
              from: appointment.from,
              to: appointment.to,
              title: t('visit.calendar.title', { clinic: view.clinicName }),
              url: `${location.origin}${at}`,
            })
          }
        >
          {t('visit.calendar')}
        </Button>
        {view.deviceCheckedAt !== null && view.actions.includes('checkDevice') && (
          <ButtonLink kind="quiet" href={`${at}/ready`}>
            {t('visit.checkAgain')}
          </ButtonLink>
        )}
        {surroundings !== null && (
          <ButtonLink kind="quiet" href={`${at}/place`}>
            {t('visit.changePlace')}
          </ButtonLink>
        )}
      </div>
    </Card>
  );
}
