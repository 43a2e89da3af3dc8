import type { Answer } from '@onshin/contract';
import { sql } from 'kysely';
import type { Act } from '../../../path/act.ts';
import { thresholds } from '../thresholds.ts';

type State = Answer<'getEmergencyState'>;

/** Emergencies that go on and accounts that are open: few rows, asked for by every page once a minute. */
export async function findOpen(act: Act): Promise<Pick<State, 'emergencies' | 'uses'>> {
  const emergencies = await sql<State['emergencies'][number]>`
    select id, until from declared_emergency
    where clinic_id = ${act.clinicId} and until > now() and is_emergency_open(clinic_id, id)
    order by until desc`.execute(act.tx);
  const uses = await sql<State['uses'][number]>`
    select u.id, a.title, u.person, u.until
    from sealed_use u
    join sealed_credential c on c.clinic_id = u.clinic_id and c.id = u.credential_id
    join sealed_account a on a.clinic_id = c.clinic_id and a.id = c.sealed_id
    where u.clinic_id = ${act.clinicId} and u.opened_at > now() - interval '12 hours'
      and is_sealed_use_open(u.clinic_id, u.id)
    order by u.opened_at`.execute(act.tx);
  return { emergencies: emergencies.rows, uses: uses.rows };
}

/** What those who keep the envelopes have let lie. */
export async function countToDo(act: Act): Promise<NonNullable<State['toDo']>> {
  const { rows } = await sql<NonNullable<State['toDo']>>`
    with kept as (
      select a.clinic_id, a.id, sealed_credential_of(a.clinic_id, a.id) as credential_id,
             exists (select from sealed_use u
                     join sealed_credential c on c.clinic_id = u.clinic_id and c.id = u.credential_id
                     where c.clinic_id = a.clinic_id and c.sealed_id = a.id
                       and is_sealed_use_open(u.clinic_id, u.id)) as is_open
      from sealed_account a
      where a.clinic_id = ${act.clinicId}
        and not exists (select from sealed_retirement r where r.clinic_id = a.clinic_id and r.sealed_id = a.id)
    ),
    waiting as (
      select u.review_by from sealed_use u
      where u.clinic_id = ${act.clinicId} and not is_sealed_use_open(u.clinic_id, u.id)
        and not exists (select from sealed_use_review v where v.clinic_id = u.clinic_id and v.use_id = u.id)
    )
    select
      (select count(*)::int from kept where credential_id is null and not is_open) as to_seal,
      (select count(*)::int from kept p
       join sealed_credential c on c.clinic_id = p.clinic_id and c.id = p.credential_id
       join clinic k on k.id = p.clinic_id
       where (coalesce((select max(h.checked_at) from sealed_check h
                        where h.clinic_id = c.clinic_id and h.credential_id = c.id), c.sealed_at)
              at time zone k.time_zone)::date + ${thresholds.sealedAccounts.checkDays}::int
             < (now() at time zone k.time_zone)::date) as to_check,
      (select count(*)::int from waiting) as to_review,
      (select count(*)::int from waiting join clinic k on k.id = ${act.clinicId}
       where review_by < (now() at time zone k.time_zone)::date) as reviews_overdue,
      (select count(*)::int from access_alarm a
       where a.clinic_id = ${act.clinicId} and not exists (
         select from access_finding f
         where f.clinic_id = a.clinic_id and f.kind = a.kind and f.first_event_id = a.first_event_id)) as alarms`.execute(
    act.tx,
  );
  return rows[0] ?? { toSeal: 0, toCheck: 0, toReview: 0, reviewsOverdue: 0, alarms: 0 };
}
