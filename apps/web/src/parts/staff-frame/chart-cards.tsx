import type { ChartView } from '@onshin/contract';
import { showDateTime } from '@onshin/text/dates';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { DescriptionList } from '../../ui/lists.tsx';

/** How a patient is reached, for whoever may open the chart. */
export function ChartFacts({ chart }: { readonly chart: ChartView }) {
  const t = useStaffText();
  return (
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
  );
}

type Consultation = ChartView['consultations'][number];

interface ChartConsultationsProps {
  readonly chart: ChartView;
  /** Where one leads; for whoever reads the chart alone, nowhere. */
  readonly hrefOf?: (consultationId: string) => string;
}

/** The consultations of a chart. */
export function ChartConsultations({ chart, hrefOf }: ChartConsultationsProps) {
  const t = useStaffText();
  const { language } = useLanguage();
  return (
    <Card title={t('chart.consultations')}>
      <DataTable
        caption={t('chart.consultations')}
        rows={chart.consultations}
        keyOf={(row) => row.id}
        {...(hrefOf && { hrefOf: ({ id }: Consultation) => hrefOf(id) })}
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
            cell: (row) =>
              row.disposition !== null && row.status === 'closed'
                ? t(`staff.disposition.${row.disposition}`)
                : t(`consultation.status.${row.status}`),
          },
        ]}
      />
    </Card>
  );
}
