import type { EmergencyView } from '@onshin/contract';
import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';

interface Open {
  readonly id: string;
  readonly patientId: string;
  readonly patientName: string;
  readonly until: string;
}

/** What somebody holds open now. */
export async function listOpenOf(act: Act, staffId: string): Promise<Open[]> {
  const { rows } = await sql<Open>`
    select e.id, e.patient_id, p.name as patient_name, e.until
    from emergency_access e join patient p on p.clinic_id = e.clinic_id and p.id = e.patient_id
    where e.clinic_id = ${act.clinicId} and e.staff_id = ${staffId} and e.until > now()
      and not exists (select from emergency_access_end d where d.clinic_id = e.clinic_id and d.access_id = e.id)
    order by e.until`.execute(act.tx);
  return rows;
}

/** The latest five hundred, those that wait for a review first, with what was done under each. */
export async function listAll(act: Act): Promise<EmergencyView[]> {
  const { rows } = await sql<EmergencyView>`
    select e.id, e.patient_id, p.name as patient_name, p.number as patient_number, e.staff_id, s.name as staff_name,
           e.reason, e.opened_at, e.until, d.ended_at, e.review_by,
           (e.until > now() and d.ended_at is null) as is_open,
           (v.access_id is null and e.review_by < (now() at time zone c.time_zone)::date) as is_overdue,
           coalesce((
             select json_agg(json_build_object('act', a.act, 'count', a.count) order by a.act)
             from (select act, count(*)::int as count from audit_event
                   where clinic_id = e.clinic_id and at >= e.opened_at
                     and at <= coalesce(d.ended_at, e.until) + interval '1 minute'
                     and actor_account_id = s.account_id
                     and detail->>'emergencyAccessId' = e.id::text group by act) a
           ), '[]') as acts,
           case when v.access_id is not null then json_build_object(
             'by', r.name, 'outcome', v.outcome, 'words', v.words,
             'at', to_char(v.reviewed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) end as review
    from emergency_access e
    join clinic c on c.id = e.clinic_id
    join patient p on p.clinic_id = e.clinic_id and p.id = e.patient_id
    join staff_member s on s.clinic_id = e.clinic_id and s.id = e.staff_id
    left join emergency_access_end d on d.clinic_id = e.clinic_id and d.access_id = e.id
    left join emergency_access_review v on v.clinic_id = e.clinic_id and v.access_id = e.id
    left join staff_member r on r.clinic_id = v.clinic_id and r.id = v.reviewed_by
    where e.clinic_id = ${act.clinicId}
    order by v.access_id is not null, e.opened_at desc
    limit 500`.execute(act.tx);
  return rows;
}
