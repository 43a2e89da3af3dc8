import { useParams } from 'wouter';
import { useRead } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { ChartConsultations, ChartFacts } from '../../parts/staff-frame/chart-cards.tsx';
import { PersonFacts } from '../../parts/staff-frame/person.tsx';
import type { PatientAt } from '../../parts/staff-frame/patient-at.ts';
import { StaffPage } from '../../parts/staff-frame/staff-page.tsx';
import { StaffPlace } from '../../parts/staff-frame/staff-place.tsx';

/** A chart an approved order names, to read and nothing else. */
export default function NamedChartPage() {
  const params = useParams<{ clinicId: string; patientId: string }>();
  return (
    <StaffPlace clinicId={params.clinicId}>
      <NamedChart {...params} />
    </StaffPlace>
  );
}

function NamedChart({ clinicId, patientId }: PatientAt) {
  const t = useStaffText();
  const { data: chart, error } = useRead('getChart', { params: { clinicId, patientId } });
  // Once the hours are over nothing of it is shown any longer.
  if (chart === undefined || error !== null) {
    return (
      <StaffPage title={t('consult.chart')}>
        {error === null ? <Skeleton lines={8} /> : <ProblemNotice error={error} />}
      </StaffPage>
    );
  }
  return (
    <StaffPage
      title={chart.name}
      eyebrow={t('staff.number', { number: chart.number })}
      lead={
        <>
          {chart.kana}・<PersonFacts person={chart} />
        </>
      }
    >
      <div>
        <ButtonLink small href={`/staff/${clinicId}/maintenance`}>
          {t('maintenance.own.back')}
        </ButtonLink>
      </div>
      <ChartFacts chart={chart} />
      <ChartConsultations chart={chart} />
    </StaffPage>
  );
}
