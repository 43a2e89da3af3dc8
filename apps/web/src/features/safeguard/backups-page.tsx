import type { Answer, BackupView, DrillView, RestorationView } from '@onshin/contract';
import { showFullDateTime } from '@onshin/text/dates';
import { useParams } from 'wouter';
import { useRead } from '../../lib/api/hooks.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { DescriptionList } from '../../ui/lists.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { StaffPlace, useStaff } from '../../parts/staff-frame/staff-place.tsx';
import { SafeguardFrame } from './safeguard-frame.tsx';

/** Whether the house could stand again: backups, drills, restores. */
export default function BackupsPage() {
  const { clinicId } = useParams<{ clinicId: string }>();
  return (
    <StaffPlace clinicId={clinicId}>
      <Backups />
    </StaffPlace>
  );
}

function Backups() {
  const t = useStaffText();
  const { clinicId } = useStaff();
  const { data, error } = useRead('listBackups', { params: { clinicId } });
  return (
    <SafeguardFrame title={t('backups.title')} lead={t('backups.lead')}>
      {error !== null && <ProblemNotice error={error} />}
      {data === undefined && error === null && <Skeleton lines={6} />}
      {data !== undefined && (
        <>
          <State state={data} />
          {data.restorations.length > 0 && (
            <Card title={t('backups.restorations')}>
              <Restorations rows={data.restorations} />
            </Card>
          )}
          <Card title={t('backups.drills')}>
            <Drills rows={data.drills} />
          </Card>
          <Card title={t('backups.backups')}>
            <Made rows={data.backups} />
          </Card>
        </>
      )}
    </SafeguardFrame>
  );
}

function State({ state: { backup, drill } }: { readonly state: Answer<'listBackups'> }) {
  const t = useStaffText();
  const { language } = useLanguage();
  const ago = ({ at, ago: count }: Answer<'listBackups'>['backup' | 'drill'], unit: 'hours' | 'days') =>
    at === null || count === null
      ? t('backups.never')
      : t(`backups.ago.${unit}`, { at: showFullDateTime(at, language), count });
  return (
    <>
      {backup.isOverdue && (
        <Callout tone="danger" title={t('backups.overdue.backup', { hours: backup.hours })} />
      )}
      {drill.isOverdue && <Callout tone="warning" title={t('backups.overdue.drill', { days: drill.days })} />}
      {backup.at !== null && drill.at !== null && !backup.isOverdue && !drill.isOverdue && (
        <Callout tone="success" title={t('backups.fine')} />
      )}
      <DescriptionList
        items={[
          { term: t('backups.last.backup'), value: ago(backup, 'hours') },
          { term: t('backups.last.drill'), value: ago(drill, 'days') },
        ]}
      />
    </>
  );
}

const resultOf = (row: { readonly isGood: boolean }) => <Result isGood={row.isGood} />;

function Result({ isGood }: { readonly isGood: boolean }) {
  const t = useStaffText();
  return <Chip tone={isGood ? 'good' : 'bad'}>{isGood ? t('backups.good') : t('backups.bad')}</Chip>;
}

function Made({ rows }: { readonly rows: readonly BackupView[] }) {
  const t = useStaffText();
  const { language } = useLanguage();
  const size = (bytes: number | null) =>
    bytes === null ? '' : t('backups.megabytes', { count: (bytes / 1_000_000).toFixed(1) });
  return (
    <DataTable
      caption={t('backups.backups')}
      rows={rows}
      keyOf={({ at, name }) => `${at} ${name}`}
      empty={<p>{t('backups.none')}</p>}
      columns={[
        { key: 'at', label: t('backups.at'), cell: ({ at }) => showFullDateTime(at, language) },
        { key: 'result', label: t('backups.result'), cell: resultOf },
        { key: 'name', label: t('backups.name'), cell: ({ name }) => name },
        { key: 'size', label: t('backups.size'), numeric: true, cell: ({ bytes }) => size(bytes) },
      ]}
    />
  );
}

function Drills({ rows }: { readonly rows: readonly DrillView[] }) {
  const t = useStaffText();
  const { language } = useLanguage();
  const seconds = (count: number | null) => (count === null ? '' : t('backups.seconds', { count }));
  return (
    <DataTable
      caption={t('backups.drills')}
      rows={rows}
      keyOf={({ at }) => at}
      empty={<p>{t('backups.none')}</p>}
      columns={[
        { key: 'at', label: t('backups.at'), cell: ({ at }) => showFullDateTime(at, language) },
        { key: 'result', label: t('backups.result'), cell: resultOf },
        { key: 'rpo', label: t('backups.rpo'), numeric: true, cell: ({ rpoSeconds }) => seconds(rpoSeconds) },
        { key: 'rto', label: t('backups.rto'), numeric: true, cell: ({ rtoSeconds }) => seconds(rtoSeconds) },
      ]}
    />
  );
}

function Restorations({ rows }: { readonly rows: readonly RestorationView[] }) {
  const t = useStaffText();
  const { language } = useLanguage();
  return (
    <DataTable
      caption={t('backups.restorations')}
      rows={rows}
      keyOf={({ at }) => at}
      columns={[
        { key: 'at', label: t('backups.at'), cell: ({ at }) => showFullDateTime(at, language) },
        { key: 'by', label: t('backups.by'), cell: ({ by }) => by },
        { key: 'why', label: t('backups.why'), cell: ({ why }) => why },
        { key: 'lost', label: t('backups.lost'), numeric: true, cell: ({ lost }) => lost },
      ]}
    />
  );
}
