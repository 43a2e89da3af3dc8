import type { ConsultationView } from '@onshin/contract';
import { showDateTime } from '@onshin/text/dates';
import { useLanguage, useStaffText } from '../../../lib/text/text-provider.tsx';
import { Card } from '../../../ui/card.tsx';
import { MissingClauses } from '../missing-clauses.tsx';
import { MoveInPerson } from '../move-in-person.tsx';
import { PatientPlace } from '../patient-place.tsx';
import { AgreementCard } from './agreement-card.tsx';
import { AppointmentCard } from './appointment-card.tsx';
import { OtherActions } from './other-actions.tsx';
import { PlanCard } from './plan-card.tsx';
import { QuestionsCard } from './questions-card.tsx';

/** Between acceptance and the visit: agreement, plan and appointment side by side. */
export function Preparation({ view }: { readonly view: ConsultationView }) {
  const t = useStaffText();
  const { language } = useLanguage();
  return (
    <>
      <MissingClauses view={view} />
      <div className="staff-columns">
        <div>
          <AgreementCard view={view} />
          <QuestionsCard view={view} />
          <PlanCard view={view} />
        </div>
        <div>
          <AppointmentCard view={view} />
          <Card title={t('prep.device')}>
            <p>
              {view.deviceCheckedAt === null
                ? t('prep.device.not')
                : t('prep.device.checked', { at: showDateTime(view.deviceCheckedAt, language) })}
            </p>
          </Card>
          <PatientPlace view={view} />
          <div className="row">
            <OtherActions view={view} />
            <span className="staff-apart">
              <MoveInPerson view={view} />
            </span>
          </div>
        </div>
      </div>
    </>
  );
}
