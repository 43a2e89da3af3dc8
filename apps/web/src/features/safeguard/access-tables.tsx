import type { AccessLogView } from '@onshin/contract';
import { showFullDateTime } from '@onshin/text/dates';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { wordsOfAct } from '../../parts/acts/act-words.ts';

interface AccessTablesProps {
  readonly log: AccessLogView;
  readonly isFirstPage: boolean;
  readonly onPage: (after: string | null) => void;
}

/** The log in order of time, and counted by person, patient and session. */
export function AccessTables({ log, isFirstPage, onPage }: AccessTablesProps) {
  const t = useStaffText();
  const { language } = useLanguage();
  return (
    <>
      <Card title={t('access.events')} aside={<Chip>{t('access.total', { count: log.total })}</Chip>}>
        <EventsTable events={log.events} />
        <div className="row">
          {log.next !== null && <Button onClick={() => onPage(log.next)}>{t('access.older')}</Button>}
          {!isFirstPage && <Button onClick={() => onPage(null)}>{t('access.newest')}</Button>}
        </div>
      </Card>
      <div className="staff-columns">
        <Card title={t('access.byPerson')}>
          <DataTable
            caption={t('access.byPerson')}
            rows={log.byPerson}
            keyOf={(row) => `${row.name} ${row.count} ${row.patients}`}
            empty={<p className="soft">{t('access.none')}</p>}
            columns={[
              { key: 'name', label: t('access.who'), cell: (row) => row.name },
              { key: 'count', label: t('access.count'), numeric: true, cell: (row) => row.count },
              {
                key: 'patients',
                label: t('access.patientCount'),
                numeric: true,
                cell: (row) => row.patients,
              },
            ]}
          />
        </Card>
        <Card title={t('access.byPatient')}>
          <DataTable
            caption={t('access.byPatient')}
            rows={log.byPatient}
            keyOf={(row) => row.number}
            empty={<p className="soft">{t('access.none')}</p>}
            columns={[
              { key: 'name', label: t('access.patients'), cell: (row) => `${row.name}（${row.number}）` },
              { key: 'count', label: t('access.count'), numeric: true, cell: (row) => row.count },
            ]}
          />
        </Card>
      </div>
      <Card title={t('access.sessions')}>
        <DataTable
          caption={t('access.sessions')}
          rows={log.sessions}
          keyOf={(row) => `${row.name} ${row.from}`}
          empty={<p className="soft">{t('access.none')}</p>}
          columns={[
            { key: 'name', label: t('access.who'), cell: (row) => row.name },
            {
              key: 'from',
              label: t('access.session.from'),
              cell: (row) => showFullDateTime(row.from, language),
            },
            {
              key: 'until',
              label: t('access.session.until'),
              cell: (row) => {
                const at = showFullDateTime(row.until, language);
                return row.signedOut ? at : t('access.session.last', { at });
              },
            },
            { key: 'acts', label: t('access.count'), numeric: true, cell: (row) => row.acts },
            { key: 'patients', label: t('access.patientCount'), numeric: true, cell: (row) => row.patients },
          ]}
        />
      </Card>
    </>
  );
}

type Event = AccessLogView['events'][number];
type Words = ReturnType<typeof useStaffText>;

function whatOf({ act, outcome, isEmergency }: Event, t: Words) {
  return (
    <>
      {wordsOfAct(t, act)} {outcome === 'refused' && <Chip tone="care">{t('access.refused')}</Chip>}
      {isEmergency && <Chip tone="bad">{t('access.emergency')}</Chip>}
    </>
  );
}

function patientsOf({ patients, morePatients }: Event, t: Words): string {
  const names = patients.map(({ name, number }) => `${name}（${number}）`).join('、');
  return morePatients > 0 ? `${names} ${t('access.more', { count: morePatients })}` : names;
}

/** Events one by one. */
export function EventsTable({ events }: { readonly events: AccessLogView['events'] }) {
  const t = useStaffText();
  const { language } = useLanguage();
  return (
    <DataTable
      caption={t('access.events')}
      rows={events}
      keyOf={(row) => row.id}
      empty={<p className="soft">{t('access.none')}</p>}
      columns={[
        { key: 'at', label: t('access.at'), cell: (row) => showFullDateTime(row.at, language) },
        { key: 'who', label: t('access.who'), cell: (row) => row.name },
        { key: 'what', label: t('access.what'), cell: (row) => whatOf(row, t) },
        { key: 'patients', label: t('access.patients'), cell: (row) => patientsOf(row, t) },
        { key: 'from', label: t('access.from'), cell: (row) => row.remoteAddress },
      ]}
    />
  );
}
