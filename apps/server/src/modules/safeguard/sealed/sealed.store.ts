import type { SealedAccounts } from '@onshin/contract';
import { sql } from 'kysely';
import type { Act } from '../../../path/act.ts';
import { ProblemError } from '../../../platform/problem-error.ts';
import { thresholds } from '../thresholds.ts';

const utc = (at: string) => sql.raw(`to_char(${at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);

/** Every account made for an emergency, those given up last. */
async function listAccounts(act: Act): Promise<SealedAccounts['accounts']> {
  const { checkDays } = thresholds.sealedAccounts;
  const { rows } = await sql<SealedAccounts['accounts'][number]>`
    select *, state = 'sealed' and check_by < today as is_check_overdue
    from (
      select a.id, a.title, a.code, s.roles[1] as role, a.longest_minutes as minutes,
             case
               when r.sealed_id is not null then 'retired'
               when is_sealed_use_open(u.clinic_id, u.id) then 'open'
               when u.id is not null then 'used'
               when sealed_credential_of(a.clinic_id, a.id) is null then 'sealBroken'
               else 'sealed'
             end as state,
             c.custodian, c.place, c.sealed_at, b.name as sealed_by,
             (now() at time zone k.time_zone)::date as today,
             ((coalesce((select max(h.checked_at) from sealed_check h
                         where h.clinic_id = c.clinic_id and h.credential_id = c.id), c.sealed_at)
               at time zone k.time_zone)::date + ${checkDays}::int) as check_by,
             coalesce((
               select json_agg(json_build_object('at', ${utc('h.checked_at')}, 'by', p.name, 'seal', h.seal, 'words', h.words)
                               order by h.checked_at desc)
               from (select * from sealed_check h
                     where h.clinic_id = a.clinic_id and h.credential_id in (
                       select id from sealed_credential o where o.clinic_id = a.clinic_id and o.sealed_id = a.id)
                     order by h.checked_at desc limit 10) h
               join staff_member p on p.clinic_id = h.clinic_id and p.id = h.checked_by
             ), '[]') as checks
      from sealed_account a
      join clinic k on k.id = a.clinic_id
      join staff_member s on s.clinic_id = a.clinic_id and s.id = a.staff_id
      join lateral (select o.clinic_id, o.id, o.custodian, o.place, o.sealed_by, o.sealed_at from sealed_credential o
                    where o.clinic_id = a.clinic_id and o.sealed_id = a.id
                    order by o.sealed_at desc, o.id desc limit 1) c on true
      join staff_member b on b.clinic_id = c.clinic_id and b.id = c.sealed_by
      left join sealed_use u on u.clinic_id = c.clinic_id and u.credential_id = c.id
      left join sealed_retirement r on r.clinic_id = a.clinic_id and r.sealed_id = a.id
      where a.clinic_id = ${act.clinicId}
    ) shown
    order by state = 'retired', title, id limit 200`.execute(act.tx);
  return rows;
}

/** The latest uses, those that wait for a review first, with what was done in each. */
async function listUses(act: Act): Promise<SealedAccounts['uses']> {
  const { rows } = await sql<SealedAccounts['uses'][number]>`
    select u.id, a.title, s.roles[1] as role, u.person, u.reason, u.opened_at, u.until,
           least(d.ended_at, e.ended_at) as ended_at, is_sealed_use_open(u.clinic_id, u.id) as is_open, u.review_by,
           v.use_id is null and u.review_by < (now() at time zone k.time_zone)::date as is_overdue,
           coalesce((
             select json_agg(json_build_object('act', t.act, 'count', t.count) order by t.act)
             from (select act, count(*)::int as count from audit_event
                   where clinic_id = u.clinic_id and detail ? 'sealedUseId' and detail->>'sealedUseId' = u.id::text
                   group by act) t
           ), '[]') as acts,
           case when v.use_id is not null then json_build_object(
             'by', p.name, 'outcome', v.outcome, 'words', v.words, 'at', ${utc('v.reviewed_at')}) end as review
    from sealed_use u
    join clinic k on k.id = u.clinic_id
    join sealed_credential c on c.clinic_id = u.clinic_id and c.id = u.credential_id
    join sealed_account a on a.clinic_id = c.clinic_id and a.id = c.sealed_id
    join staff_member s on s.clinic_id = a.clinic_id and s.id = a.staff_id
    left join sealed_use_end d on d.clinic_id = u.clinic_id and d.use_id = u.id
    left join declared_emergency_end e
      on e.clinic_id = u.clinic_id and e.emergency_id = u.emergency_id and e.ended_at < u.until
    left join sealed_use_review v on v.clinic_id = u.clinic_id and v.use_id = u.id
    left join staff_member p on p.clinic_id = v.clinic_id and p.id = v.reviewed_by
    where u.clinic_id = ${act.clinicId}
    order by v.use_id is not null, u.opened_at desc limit 200`.execute(act.tx);
  return rows;
}

async function listEmergencies(act: Act): Promise<SealedAccounts['emergencies']> {
  const { rows } = await sql<SealedAccounts['emergencies'][number]>`
    select e.id, e.reason, s.name as by, e.declared_at, e.until, d.ended_at,
           is_emergency_open(e.clinic_id, e.id) as is_open
    from declared_emergency e
    left join staff_member s on s.clinic_id = e.clinic_id and s.id = e.declared_by
    left join declared_emergency_end d on d.clinic_id = e.clinic_id and d.emergency_id = e.id
    where e.clinic_id = ${act.clinicId} order by e.declared_at desc limit 50`.execute(act.tx);
  return rows;
}

/** Accounts, uses and emergencies as those who watch over the system see them. */
export async function presentSealed(act: Act): Promise<SealedAccounts> {
  return {
    accounts: await listAccounts(act),
    uses: await listUses(act),
    emergencies: await listEmergencies(act),
    usualMinutes: thresholds.sealedAccounts.minutes,
  };
}

/** One account of this clinic. */
export async function getSealed(act: Act, sealedId: string): Promise<SealedAccounts['accounts'][number]> {
  const found = (await listAccounts(act)).find(({ id }) => id === sealedId);
  if (found === undefined) throw new ProblemError('notFound');
  return found;
}

/** One use of this clinic. */
export async function getSealedUse(act: Act, useId: string): Promise<SealedAccounts['uses'][number]> {
  const found = (await listUses(act)).find(({ id }) => id === useId);
  if (found === undefined) throw new ProblemError('notFound');
  return found;
}
