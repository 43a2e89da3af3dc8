import './period.css';
import type { PeriodEvidenceView } from '@onshin/contract';
import { showCivilDate, showFullDateTime } from '@onshin/text/dates';
import type { Language } from '@onshin/text/message';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { tagOf } from '../../lib/text/language.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { DescriptionList } from '../../ui/lists.tsx';
import { MonthsPicture } from './months-picture.tsx';
import { sourceWords } from './source-words.ts';

type View = PeriodEvidenceView;

interface PeriodBodyProps {
  readonly evidence: View;
  /** Where the evidence of one consultation stands for this reader. */
  readonly hrefOf: (consultationId: string) => string;
  /** Beside a recommendation: what lets this reader explain it. */
  readonly renderExplain?: (row: View['notFollowed'][number]) => ReactNode;
}

/** What a period holds, for whoever answers for it and whoever asks. */
export function PeriodBody({ evidence, hrefOf, renderExplain }: PeriodBodyProps) {
  const t = useStaffText();
  const { language } = useLanguage();
  const tag = tagOf(language);
  return (
    <>
      <div className="staff-columns">
        <Card>
          <DescriptionList
            items={[
              { term: t('evidence.clinic'), value: evidence.clinicName },
              {
                term: t('inspection.period'),
                value: `${showCivilDate(evidence.from, language)}－${showCivilDate(evidence.until, language)}`,
              },
              { term: t('period.edition'), value: evidence.editions.join('、') },
              {
                term: t('period.consultations'),
                value: t('period.number', { count: evidence.consultations.length }),
              },
              { term: t('period.openTasks'), value: t('period.number', { count: evidence.openTasks }) },
              { term: t('evidence.madeAt'), value: showFullDateTime(evidence.madeAt, language) },
            ]}
          />
        </Card>
        <Card title={t('period.months')}>
          <MonthsPicture months={evidence.months} />
        </Card>
      </div>
      <Card title={t('period.exceptions')}>
        <DataTable
          caption={t('period.exceptions')}
          rows={evidence.exceptions}
          keyOf={(row) => `${row.consultationId} ${row.clauseId} ${row.type} ${row.at}`}
          empty={<p className="soft">{t('period.exceptions.none')}</p>}
          columns={[
            { key: 'clause', label: t('period.clause'), cell: (row) => cited(row, tag) },
            { key: 'reason', label: t('period.reason'), cell: (row) => sourceWords(t, row.reason) },
            {
              key: 'who',
              label: t('period.who'),
              cell: (row) => `${row.by}・${showFullDateTime(row.at, language)}`,
            },
            {
              key: 'visit',
              label: t('period.visit'),
              cell: (row) =>
                linkTo(row.consultationId === null ? null : hrefOf(row.consultationId), t('period.open')),
            },
          ]}
        />
      </Card>
      <Card title={t('period.notFollowed')}>
        <DataTable
          caption={t('period.notFollowed')}
          rows={evidence.notFollowed}
          keyOf={(row) => row.clauseId}
          empty={<p className="soft">{t('period.notFollowed.none')}</p>}
          columns={[
            { key: 'clause', label: t('period.clause'), cell: (row) => cited(row, tag) },
            {
              key: 'times',
              label: t('period.how'),
              cell: (row) => t('period.times', { count: row.times }),
              numeric: true,
            },
            {
              key: 'explanation',
              label: t('period.explanation'),
              cell: (row) =>
                explained(row, {
                  none: t('period.explanation.none'),
                  language,
                  beside: renderExplain?.(row),
                }),
            },
          ]}
        />
      </Card>
      <Card title={t('period.refusals')}>
        <DataTable
          caption={t('period.refusals')}
          rows={evidence.refusals}
          keyOf={(row) => `${row.clauseId} ${row.code}`}
          empty={<p className="soft">{t('period.refusals.none')}</p>}
          columns={[
            { key: 'clause', label: t('period.clause'), cell: (row) => cited(row, tag) },
            {
              key: 'times',
              label: t('period.how'),
              cell: (row) => t('period.times', { count: row.times }),
              numeric: true,
            },
            { key: 'remedy', label: t('period.remedy'), cell: (row) => row.remedy[tag] },
          ]}
        />
      </Card>
      <Card title={t('period.consultations')}>
        <DataTable
          caption={t('period.consultations')}
          rows={evidence.consultations}
          keyOf={(row) => row.id}
          hrefOf={(row) => hrefOf(row.id)}
          empty={<p className="soft">{t('period.consultations.none')}</p>}
          columns={[
            {
              key: 'at',
              label: t('period.visit'),
              cell: (row) => showFullDateTime(row.requestedAt, language),
            },
            {
              key: 'doctor',
              label: t('evidence.doctor'),
              cell: (row) => row.doctorName ?? t('board.undecided'),
            },
            {
              key: 'state',
              label: t('period.state'),
              cell: (row) =>
                row.disposition === null
                  ? t(`consultation.status.${row.status}`)
                  : t(`staff.disposition.${row.disposition}`),
            },
            { key: 'refusals', label: t('period.refusals'), cell: (row) => row.refusals, numeric: true },
            {
              key: 'exceptions',
              label: t('period.exceptions'),
              cell: (row) => row.exceptions,
              numeric: true,
            },
          ]}
        />
      </Card>
    </>
  );
}

/** A clause in short, with its place in the text. */
function cited(
  { summary, section, clauseId }: Pick<View['refusals'][number], 'clauseId' | 'section' | 'summary'>,
  tag: 'ja' | 'en',
): ReactNode {
  return (
    <span>
      {summary[tag]}{' '}
      <small className="soft">
        {section} {clauseId}
      </small>
    </span>
  );
}

function linkTo(href: string | null, words: string): ReactNode {
  return href !== null && <Link href={href}>{words}</Link>;
}

function explained(
  { explanation }: View['notFollowed'][number],
  { none, language, beside }: { none: string; language: Language; beside: ReactNode },
): ReactNode {
  return (
    <div>
      {explanation === null
        ? none
        : `${explanation.words}（${explanation.by}・${showFullDateTime(explanation.at, language)}）`}
      {beside}
    </div>
  );
}
