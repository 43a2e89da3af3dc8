import './plan.css';
import { showDateTime } from '@onshin/text/dates';
import { useParams } from 'wouter';
import { useRead } from '../../lib/api/hooks.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import type { PatientAt } from '../../parts/staff-frame/patient-at.ts';
import { StaffPage } from '../../parts/staff-frame/staff-page.tsx';
import { StaffPlace, useStaff } from '../../parts/staff-frame/staff-place.tsx';
import { PlanForm } from './plan-form.tsx';
import { PlanLetter } from './plan-letter.tsx';

/** The nine items of the plan beside their last version. */
export default function PlanPage() {
  const { clinicId, patientId } = useParams<{ clinicId: string; patientId: string }>();
  return (
    <StaffPlace clinicId={clinicId}>
      <Plan clinicId={clinicId} patientId={patientId} />
    </StaffPlace>
  );
}

function Plan(params: PatientAt) {
  const t = useStaffText();
  const { language } = useLanguage();
  const { isDoctor } = useStaff();
  const plan = useRead('getCarePlan', { params });
  const chart = useRead('getChart', { params });
  const error = plan.error ?? chart.error;
  if (plan.data === undefined || chart.data === undefined) {
    return (
      <StaffPage title={t('consult.plan')}>
        {error === null ? <Skeleton lines={9} /> : <ProblemNotice error={error} />}
      </StaffPage>
    );
  }
  const [latest] = plan.data.versions;
  return (
    <StaffPage title={t('plan.title', { name: plan.data.patientName })} lead={t('plan.lead')}>
      {latest !== undefined && (
        <p className="row">
          <Chip tone={latest.status === 'adopted' ? 'good' : 'key'}>{t(`plan.state.${latest.status}`)}</Chip>
          <span>{t('plan.version', { version: latest.version })}</span>
          <span className="soft">{showDateTime(latest.adoptedAt ?? latest.proposedAt, language)}</span>
        </p>
      )}
      {isDoctor ? (
        <PlanForm
          key={`${latest?.id ?? 'first'} ${latest?.status ?? ''}`}
          at={params}
          plan={plan.data}
          chart={chart.data}
        />
      ) : (
        <>
          <Callout title={t('plan.onlyDoctor')} />
          {latest !== undefined && (
            <Card>
              <PlanLetter name={plan.data.patientName} items={latest.items} />
            </Card>
          )}
        </>
      )}
    </StaffPage>
  );
}
