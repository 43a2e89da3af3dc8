import { showDateTime } from '@onshin/text/dates';
import { useParams } from 'wouter';
import { useRead } from '../../lib/api/hooks.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { DescriptionList } from '../../ui/lists.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
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
  const { language } = useLanguage();
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
      <Card title={t('chart.facts')}>
        <DescriptionList
          items={[
            { term: t('patients.phone'), value: chart.phone },
            { term: t('patients.email'), value: chart.email ?? t('staff.none') },
            { term: t('patients.address'), value: chart.address },
            { term: t('patients.external'), value: chart.externalNumber ?? t('staff.none') },
          ]}
        />
      </Card>
      <Card title={t('chart.consultations')}>
        <DataTable
          caption={t('chart.consultations')}
          rows={chart.consultations}
          keyOf={(row) => row.id}
          empty={<p className="soft">{t('chart.consultations.none')}</p>}
          columns={[
            {
              key: 'at',
              label: t('board.date'),
              cell: (row) => showDateTime(row.appointmentFrom ?? row.requestedAt, language),
            },
            { key: 'problem', label: t('review.problems'), cell: (row) => row.problemLabels.join('、') },
            {
              key: 'state',
              label: t('staff.kind.onlineConsultation'),
              cell: (row) => t(`consultation.status.${row.status}`),
            },
          ]}
        />
      </Card>
    </StaffPage>
  );
}
