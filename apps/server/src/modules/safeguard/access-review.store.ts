import { type Detection, detect, searchKey, type WatchedEvent, type WatchedPeople } from '@onshin/domain';
import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';
import { thresholds } from './thresholds.ts';

/** Days of a month at a clinic, as instants of the database. */
export interface MonthSpan {
  readonly from: string;
  readonly to: string;
  readonly timeZone: string;
}

/** Kinds of actors that are not staff; theirs is not what a clinic reviews. */
const others = ['patient', 'visitor', 'inspector', 'anonymous', 'helper', 'proxy'];

/** What stands out among staff's accesses of a month, and what they were told of while it went on. */
export async function detectionsOf(act: Act, span: MonthSpan): Promise<Detection[]> {
  const events = await eventsOf(act, span);
  const people = await peopleOf(act, new Set(events.flatMap(({ patientIds }) => patientIds)));
  const detected = detect(events, people, thresholds.detections);
  const told = await alarmsOf(act, span);
  return [...detected, ...told.filter((alarm) => !detected.some((each) => isSame(each, alarm)))].toSorted(
    (a, b) => a.at - b.at,
  );
}

const isSame = (one: Detection, other: Detection) =>
  one.kind === other.kind && one.firstEventId === other.firstEventId;

/** What somebody was told of at the time: it stays to be looked at, even where a month cuts it in two. */
async function alarmsOf(act: Act, { from, to }: MonthSpan): Promise<Detection[]> {
  const { rows } = await sql<Omit<Detection, 'at'> & { at: string }>`
    select a.kind, a.first_event_id, e.at, e.actor_account_id as account_id, a.count,
           array(select s.patient_id::text from audit_subject s
                 where s.clinic_id = e.clinic_id and s.event_id = e.id) as patient_ids
    from access_alarm a join audit_event e on e.clinic_id = a.clinic_id and e.id = a.first_event_id
    where a.clinic_id = ${act.clinicId} and e.at >= ${from}::timestamptz and e.at < ${to}::timestamptz`.execute(
    act.tx,
  );
  return rows.map((row) => ({ ...row, at: Date.parse(row.at) }));
}

async function eventsOf(act: Act, { from, to, timeZone }: MonthSpan): Promise<WatchedEvent[]> {
  const { rows } = await sql<Omit<WatchedEvent, 'at'> & { at: string }>`
    select e.id, e.at, extract(hour from e.at at time zone ${timeZone})::int as hour, e.actor_account_id as account_id,
           e.act, e.outcome, e.detail ?| '{emergencyAccessId,sealedUseId}' as is_emergency,
           array(select s.patient_id::text from audit_subject s
                 where s.clinic_id = e.clinic_id and s.event_id = e.id) as patient_ids,
           case when e.act = 'signedIn' then (
             select extract(epoch from e.at - b.at)::float8 / 86400 from audit_event b
             where b.clinic_id = e.clinic_id and b.actor_account_id = e.actor_account_id and b.act = 'signedIn'
               and (b.at, b.id) < (e.at, e.id)
             order by b.at desc, b.id desc limit 1) end as days_away
    from audit_event e
    where e.clinic_id = ${act.clinicId} and e.at >= ${from}::timestamptz and e.at < ${to}::timestamptz
      and e.actor_account_id is not null and e.actor_role <> all (${others})
    order by e.at, e.id`.execute(act.tx);
  return rows.map((row) => ({ ...row, at: Date.parse(row.at) }));
}

/** Everybody who works here, and the patients who were read of. */
async function peopleOf(act: Act, patientIds: ReadonlySet<string>): Promise<WatchedPeople> {
  const staff = await act.tx
    .selectFrom('staffMember')
    .select(['accountId', 'name'])
    .where('clinicId', '=', act.clinicId)
    .execute();
  const patients = await act.tx
    .selectFrom('patient')
    .select(['id', 'accountId', 'name'])
    .where('clinicId', '=', act.clinicId)
    .where(sql<boolean>`id = any (${[...patientIds]}::uuid[])`)
    .execute();
  return {
    staff: new Map(staff.map(({ accountId, name }) => [accountId, familyNameIn(name)])),
    patients: new Map(
      patients.map(({ id, accountId, name }) => [id, { accountId, familyName: familyNameIn(name) }]),
    ),
  };
}

/** The family name stands first; without a space nobody knows where it ends. */
function familyNameIn(name: string): string {
  const [first = '', ...rest] = name.trim().split(/[\s\u3000]+/u);
  return rest.length === 0 ? '' : searchKey(first);
}

/** Events drawn from a month without anybody's choice: by a digest of ids that the server made. */
export async function sampleOf(act: Act, { from, to }: MonthSpan): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from audit_event
    where clinic_id = ${act.clinicId} and at >= ${from}::timestamptz and at < ${to}::timestamptz
      and actor_role <> all (${others})
    order by sha256(convert_to(id::text || clinic_id::text, 'UTF8')) limit 20`.execute(act.tx);
  return rows.map((row) => row.id);
}

export async function countsOf(act: Act, { from, to }: MonthSpan) {
  const { rows } = await sql<{ events: number; people: number; patients: number; refused: number }>`
    select count(*)::int as events, count(distinct e.actor_account_id)::int as people,
           count(*) filter (where e.outcome = 'refused')::int as refused,
           (select count(distinct s.patient_id)::int from audit_subject s
            join audit_event o on o.clinic_id = s.clinic_id and o.id = s.event_id
            where o.clinic_id = ${act.clinicId} and o.at >= ${from}::timestamptz and o.at < ${to}::timestamptz
              and o.actor_role <> all (${others})) as patients
    from audit_event e
    where e.clinic_id = ${act.clinicId} and e.at >= ${from}::timestamptz and e.at < ${to}::timestamptz
      and e.actor_role <> all (${others}) and e.act <> 'signInFailed'`.execute(act.tx);
  return rows[0] ?? { events: 0, people: 0, patients: 0, refused: 0 };
}
