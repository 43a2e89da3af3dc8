import { FileText } from 'lucide-react';
import { useParams } from 'wouter';
import { useRead } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { ChartConsultations, ChartFacts } from '../../parts/staff-frame/chart-cards.tsx';
import { ClosedChart, isClosed } from '../../parts/staff-frame/closed-chart.tsx';
import type { PatientAt } from '../../parts/staff-frame/patient-at.ts';
import { PersonFacts } from '../../parts/staff-frame/person.tsx';
import { StaffPage } from '../../parts/staff-frame/staff-page.tsx';
import { StaffPlace, useStaff } from '../../parts/staff-frame/staff-place.tsx';
import { FilesCard } from './files-card.tsx';
import { HealthCard } from './health-card.tsx';
import { HelpersCard } from './helpers-card.tsx';
import { RegularDoctorCard } from './regular-doctor-card.tsx';
import { TakeChartCard } from './take-chart-card.tsx';
import { TimelineCard } from './timeline-card.tsx';
import { VisitsCard } from './visits-card.tsx';
import { WayInCard } from './way-in-card.tsx';

/** The story of one patient. */
export default function ChartPage() {
  const params = useParams<{ clinicId: string; patientId: string }>();
  const { clinicId, patientId } = params;
  return (
    <StaffPlace clinicId={clinicId}>
      <Chart clinicId={clinicId} patientId={patientId} />
    </StaffPlace>
  );
}

function Chart(params: PatientAt) {
  const t = useStaffText();
  const { readsNotes } = useStaff();
  const { data: chart, error } = useRead('getChart', { params });
  // What was shown under an emergency goes when it ends.
  if (chart === undefined || isClosed(error)) {
    return (
      <StaffPage title={t('consult.chart')}>
        {error === null ? <Skeleton lines={8} /> : <ClosedChart error={error} />}
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
      actions={
        <ButtonLink
          small
          href={`/staff/${params.clinicId}/patients/${chart.id}/plan`}
          icon={<FileText aria-hidden="true" />}
        >
          {t('consult.plan')}
        </ButtonLink>
      }
    >
      <div className="staff-columns">
        <div>
          <TimelineCard at={params} />
          <VisitsCard at={params} chart={chart} />
          <ChartConsultations
            chart={chart}
            hrefOf={(id) => `/staff/${params.clinicId}/consultations/${id}`}
          />
          <FilesCard at={params} />
        </div>
        <div>
          <HealthCard at={params} chart={chart} />
          <RegularDoctorCard at={params} chart={chart} />
          <ChartFacts chart={chart} />
          <HelpersCard at={params} />
          <WayInCard at={params} />
          {readsNotes && <TakeChartCard at={params} />}
        </div>
      </div>
    </StaffPage>
  );
}
