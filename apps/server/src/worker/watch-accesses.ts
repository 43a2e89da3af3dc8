import {
  alarmHours,
  alarmsIn,
  type Detection,
  type DetectionThresholds,
  type WatchedEvent,
} from '@onshin/domain';
import { sql } from 'kysely';
import { watchersOf } from '../modules/safeguard/index.ts';
import type { Database, Tx } from '../platform/database.ts';
import { newId } from '../platform/ids.ts';

/** Kinds of actors that are not staff; theirs is not what a clinic watches. */
const others = ['patient', 'visitor', 'inspector', 'anonymous', 'helper', 'proxy'];

/** Of these everybody who watches was written to when they happened. */
const toldBefore: ReadonlySet<Detection['kind']> = new Set(['breakGlass', 'sealedOpened']);

/** Minutes in which an event may still come to light: an act is stamped when it begins and seen when it ends. */
const settlingMinutes = 10;

/**
 * Looks at what staff did of late, raises an alarm for whatever stands out and was not told yet, and writes to those who
 * watch over the system (A-6.5-B-7). It may run as often and in as many processes as one likes.
 *
 * @param looked when each clinic was last looked at in this process: where nothing happened since, nothing is read
 * @returns how many alarms were raised
 */
export async function watchAccesses(
  db: Database,
  thresholds: DetectionThresholds,
  looked: Map<string, string>,
): Promise<number> {
  const clinics = await sql<{ id: string }>`select lookup.clinic_ids() as id`.execute(db);
  let raised = 0;
  for (const { id } of clinics.rows)
    raised += await db.transaction().execute(async (tx) => await watchClinic(tx, id, thresholds, looked));
  return raised;
}

async function watchClinic(
  tx: Tx,
  clinicId: string,
  thresholds: DetectionThresholds,
  looked: Map<string, string>,
): Promise<number> {
  await sql`select set_config('app.clinic', ${clinicId}, true)`.execute(tx);
  const { rows } = await sql<{ now: string; from: string; isBusy: boolean }>`
    select now() as now, now() - make_interval(hours => ${alarmHours}) as "from",
           exists (select from audit_event where clinic_id = ${clinicId}
                     and at > coalesce(${looked.get(clinicId) ?? null}::timestamptz, '-infinity')
                              - make_interval(mins => ${settlingMinutes})) as is_busy`.execute(tx);
  const [time] = rows;
  if (time === undefined || !time.isBusy) return 0;
  const found = alarmsIn(await eventsSince(tx, clinicId, time.from), thresholds, Date.parse(time.from));
  const fresh: Detection[] = [];
  for (const alarm of found) if (await raise(tx, clinicId, alarm)) fresh.push(alarm);
  const untold = fresh.filter(({ kind }) => !toldBefore.has(kind));
  if (untold.length > 0) await tell(tx, clinicId, untold);
  looked.set(clinicId, time.now);
  return fresh.length;
}

/** What staff did since then; over the index in order of time, so that it costs a day and not the whole trail. */
export async function eventsSince(tx: Tx, clinicId: string, from: string): Promise<WatchedEvent[]> {
  const { rows } = await eventsQuery(clinicId, from).execute(tx);
  return rows.map((row) => ({ ...row, at: Date.parse(row.at), daysAway: null }));
}

/** By itself, so that a test can read its plan. */
export const eventsQuery = (clinicId: string, from: string) => sql<
  Omit<WatchedEvent, 'at' | 'daysAway'> & { at: string }
>`
  select e.id, e.at, extract(hour from e.at at time zone (select time_zone from clinic where id = e.clinic_id))::int as hour,
         e.actor_account_id as account_id, e.act, e.outcome,
         e.detail ?| '{emergencyAccessId,sealedUseId}' as is_emergency,
         array(select s.patient_id::text from audit_subject s
               where s.clinic_id = e.clinic_id and s.event_id = e.id) as patient_ids
  from audit_event e
  where e.clinic_id = ${clinicId} and e.at >= ${from}::timestamptz
    and e.actor_account_id is not null and e.actor_role <> all (${others})
  order by e.at, e.id`;

/** Writes an alarm down, and says whether nobody had. */
async function raise(tx: Tx, clinicId: string, alarm: Detection): Promise<boolean> {
  const made = await tx
    .insertInto('accessAlarm')
    .values({
      clinicId,
      id: newId(),
      kind: alarm.kind,
      firstEventId: alarm.firstEventId,
      count: alarm.count,
    })
    .onConflict((conflict) => conflict.columns(['clinicId', 'kind', 'firstEventId']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return made !== undefined;
}

/** One letter for all of it: how many of what kind, and where to look. No name, of nobody. */
async function tell(tx: Tx, clinicId: string, alarms: readonly Detection[]): Promise<void> {
  for (const { to, language, clinicName, month } of await watchersOf(tx, clinicId)) {
    const letter = {
      template: 'accessAlarm',
      to,
      language,
      parameters: {
        clinicName,
        path: `/staff/${clinicId}/safeguard/review?month=${month}`,
        alarms: alarms.map(({ kind, count }) => ({ kind, count })),
      },
    };
    await sql`select graphile_worker.add_job('sendMail', ${JSON.stringify(letter)}::json)`.execute(tx);
  }
}
