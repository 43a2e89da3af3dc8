import type { AccessLogView } from '@onshin/contract';
import { addDays, instantOf } from '@onshin/domain';
import { sql } from 'kysely';
import { hasRole } from '../../path/actor.ts';
import type { Handler } from '../../path/handler.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { getClinic } from '../clinic/index.ts';

const pageLength = 100;
const mostDays = 92;

/**
 * The log of access: in order of time, and counted by patient, person and session (A-6.5-C-7, A-6.8-D-5). Whoever looks
 * stands in it afterwards (A-6.5-C-8).
 */
export const searchAccessLog: Handler<'searchAccessLog'> = async (act, { body }) => {
  if (body.until < body.from || body.until > addDays(body.from, mostDays)) {
    throw new ProblemError('invalidInput', undefined, {
      fields: [{ path: 'body.until', message: 'atMostThreeMonths' }],
    });
  }
  if (body.patientNumber !== undefined && !hasRole(act.actor, 'administrator', 'securityOfficer', 'auditor'))
    throw new ProblemError('forbidden');
  const { timeZone } = await getClinic(act.tx, act.clinicId);
  const from = new Date(instantOf(body.from, '00:00', timeZone)).toISOString();
  const to = new Date(instantOf(addDays(body.until, 1), '00:00', timeZone)).toISOString();
  const number = body.patientNumber === undefined || body.patientNumber === '' ? null : body.patientNumber;
  // What was asked for, once; pages and counts read from it.
  const wanted = sql`
    wanted as (
      select e.id, e.at, e.act, e.outcome, e.actor_account_id, e.actor_name as name, e.actor_role as role,
             e.remote_address, e.detail
      from audit_event e
      where e.clinic_id = ${act.clinicId} and e.at >= ${from}::timestamptz and e.at < ${to}::timestamptz
        and (${body.staffId ?? null}::uuid is null or e.actor_account_id =
             (select account_id from staff_member where clinic_id = ${act.clinicId} and id = ${body.staffId ?? null}::uuid))
        and (${number}::text is null or exists (
              select from audit_subject s join patient p on p.clinic_id = s.clinic_id and p.id = s.patient_id
              where s.clinic_id = e.clinic_id and s.event_id = e.id and p.number = ${number}::text))
    ),
    named as (
      select s.event_id, s.patient_id, p.name, p.number
      from wanted w join audit_subject s on s.clinic_id = ${act.clinicId} and s.event_id = w.id
      join patient p on p.clinic_id = s.clinic_id and p.id = s.patient_id
      where ${number}::text is null or p.number = ${number}::text
    )`;
  const events = await sql<AccessLogView['events'][number]>`
    with ${wanted}
    select w.id, w.at, w.act, w.outcome, w.name, w.role, w.remote_address,
           w.detail ?| '{emergencyAccessId,sealedUseId}' as is_emergency,
           coalesce((select json_agg(json_build_object('name', n.name, 'number', n.number))
                     from (select name, number from named n where n.event_id = w.id order by number limit 5) n), '[]') as patients,
           greatest(0, (select count(*)::int from named n where n.event_id = w.id) - 5) as more_patients
    from wanted w
    where ${body.after ?? null}::uuid is null
       or (w.at, w.id) < (select at, id from wanted where id = ${body.after ?? null}::uuid)
    order by w.at desc, w.id desc limit ${pageLength + 1}`.execute(act.tx);
  const counts = await sql<Pick<AccessLogView, 'total' | 'byPatient' | 'byPerson'>>`
    with ${wanted}
    select (select count(*)::int from wanted) as total,
      coalesce((select json_agg(p) from (
        select name, number, count(*)::int as count from named group by patient_id, name, number
        order by 3 desc, number limit 100) p), '[]') as by_patient,
      coalesce((select json_agg(p) from (
        select w.name, count(distinct w.id)::int as count, count(distinct n.patient_id)::int as patients
        from wanted w left join named n on n.event_id = w.id
        group by w.actor_account_id, w.name order by 2 desc, 1 limit 100) p), '[]') as by_person`.execute(
    act.tx,
  );
  const sessions = await sql<AccessLogView['sessions'][number]>`
    with ${wanted},
    began as (
      select w.actor_account_id, w.name, w.at, w.detail->>'session' as session,
             lead(w.at, 1, ${to}::timestamptz) over (partition by w.actor_account_id order by w.at) as next_at
      from wanted w where w.act = 'signedIn' order by w.at desc limit 200
    )
    select b.name, b.at as "from", coalesce(o.at, l.at, b.at) as until, o.at is not null as signed_out,
           l.acts, l.patients
    from began b
    left join lateral (
      select min(w.at) as at from wanted w where w.act = 'signedOut' and w.detail->>'session' = b.session
    ) o on true
    left join lateral (
      select max(w.at) as at, count(distinct w.id)::int as acts, count(distinct n.patient_id)::int as patients
      from wanted w left join named n on n.event_id = w.id
      where w.actor_account_id = b.actor_account_id and w.at > b.at and w.at < coalesce(o.at, b.next_at)
        and w.act not in ('signedIn', 'signedOut', 'signInFailed')
    ) l on true
    order by b.at desc`.execute(act.tx);
  // A maintainer reads that the log is kept, and never whose records it names.
  const withPatients = hasRole(act.actor, 'administrator', 'securityOfficer', 'auditor');
  const shown = events.rows
    .slice(0, pageLength)
    .map((row) =>
      withPatients ? row : { ...row, patients: [], morePatients: row.patients.length + row.morePatients },
    );
  act.leaveTrace();
  if (number !== null) {
    const found = await act.tx
      .selectFrom('patient')
      .select('id')
      .where('clinicId', '=', act.clinicId)
      .where('number', '=', number)
      .executeTakeFirst();
    act.concerns({ patientIds: found === undefined ? [] : [found.id] });
  }
  act.noteInAudit({
    from: body.from,
    until: body.until,
    isOfPatient: number !== null,
    isOfPerson: body.staffId !== undefined,
  });
  const totals = counts.rows[0] ?? { total: 0, byPatient: [], byPerson: [] };
  return {
    ...totals,
    byPatient: withPatients ? totals.byPatient : [],
    events: shown,
    next: events.rows.length > pageLength ? (shown.at(-1)?.id ?? null) : null,
    sessions: sessions.rows,
  };
};
