import type { EditionsView } from '@onshin/contract';
import { showCivilDate } from '@onshin/text/dates';
import { Link, useParams } from 'wouter';
import { useRead } from '../../lib/api/hooks.ts';
import { tagOf } from '../../lib/text/language.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { StaffPage } from '../../parts/staff-frame/staff-page.tsx';
import { StaffPlace } from '../../parts/staff-frame/staff-place.tsx';

/** What each edition of the guideline changed, and what the clinic does about it. */
export default function EditionsPage() {
  const { clinicId } = useParams<{ clinicId: string }>();
  return (
    <StaffPlace clinicId={clinicId}>
      <Editions clinicId={clinicId} />
    </StaffPlace>
  );
}

function Editions({ clinicId }: { readonly clinicId: string }) {
  const t = useStaffText();
  const { data, error } = useRead('getEditions', {});
  return (
    <StaffPage
      title={t('editions.title')}
      lead={t('editions.lead')}
      eyebrow={
        <Link className="not-printed" href={`/staff/${clinicId}/evidence`}>
          {t('period.title')}
        </Link>
      }
    >
      {error !== null && <ProblemNotice error={error} />}
      {data === undefined && error === null && <Skeleton lines={9} />}
      {data?.editions.map((edition) => (
        <EditionCard key={edition.id} edition={edition} isInForce={edition.id === data.inForce} />
      ))}
    </StaffPage>
  );
}

interface EditionCardProps {
  readonly edition: EditionsView['editions'][number];
  readonly isInForce: boolean;
}

function EditionCard({ edition, isInForce }: EditionCardProps) {
  const t = useStaffText();
  const { language } = useLanguage();
  const tag = tagOf(language);
  return (
    <Card
      title={`${edition.id} ${edition.title[tag]}`}
      aside={isInForce && <Chip tone="good">{t('editions.inForce')}</Chip>}
    >
      <p className="soft">
        {t('editions.from', { from: showCivilDate(edition.from, language), count: edition.clauses })}
      </p>
      {edition.changes.length > 0 && (
        <DataTable
          caption={t('editions.changes')}
          rows={edition.changes}
          keyOf={(row) => row.clauseId}
          columns={[
            { key: 'clause', label: t('period.clause'), cell: (row) => `${row.section} ${row.clauseId}` },
            { key: 'what', label: t('editions.changes'), cell: (row) => row.what[tag] },
            {
              key: 'toDo',
              label: t('editions.toDo'),
              cell: (row) => row.toDo?.[tag] ?? t('editions.nothing'),
            },
          ]}
        />
      )}
    </Card>
  );
}
