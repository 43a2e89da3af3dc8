import type { StaffRole } from '@onshin/contract';
import { addDays, civilDateOf } from '@onshin/domain';
import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';
import type { Handler } from '../../path/handler.ts';
import { newId } from '../../platform/ids.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { getClinic } from '../clinic/index.ts';
import { staffIdOf } from './emergency-access.ts';
import { thresholds } from './thresholds.ts';

interface Reviewed {
  readonly by: string;
  readonly at: string;
  readonly items: {
    name: string;
    roles: StaffRole[];
    outcome: 'right' | 'changed' | 'ended';
    words: string;
  }[];
}

async function present(act: Act) {
  const { timeZone } = await getClinic(act.tx, act.clinicId);
  const today = civilDateOf(Date.parse(act.now), timeZone);
  const people = await sql<{
    staffId: string;
    name: string;
    roles: StaffRole[];
    isSuspended: boolean;
    lastSignInAt: string | null;
    isDormant: boolean;
  }>`
    select id as staff_id, name, roles_today(clinic_id, id, roles) as roles, is_suspended(clinic_id, id) as is_suspended,
           last_sign_in_at,
           coalesce(last_sign_in_at, active_from) < now() - make_interval(days => ${thresholds.dormancy.days}) as is_dormant
    from (select s.*, (select max(e.at) from audit_event e
                       where e.clinic_id = s.clinic_id and e.actor_account_id = s.account_id
                         and e.act = 'signedIn') as last_sign_in_at
          from staff_member s join account a on a.id = s.account_id and not a.is_sealed
          where s.clinic_id = ${act.clinicId} and coalesce(s.active_to, 'infinity') >= ${today}::date) s
    order by name, id`.execute(act.tx);
  const reviews = await sql<Reviewed & { nextBy: string }>`
    select s.name as by, r.signed_at as at, r.next_by,
           (select json_agg(json_build_object('name', p.name, 'roles', i.roles, 'outcome', i.outcome, 'words', i.words)
                            order by p.name)
            from staff_review_item i join staff_member p on p.clinic_id = i.clinic_id and p.id = i.staff_id
            where i.clinic_id = r.clinic_id and i.review_id = r.id) as items
    from staff_review r join staff_member s on s.clinic_id = r.clinic_id and s.id = r.signed_by
    where r.clinic_id = ${act.clinicId} order by r.signed_at desc limit 12`.execute(act.tx);
  const began = await sql<{ on: string }>`
    select (created_at at time zone time_zone)::date as on from clinic where id = ${act.clinicId}`.execute(
    act.tx,
  );
  const nextBy = reviews.rows[0]?.nextBy ?? addDays(began.rows[0]?.on ?? today, thresholds.staffReview.days);
  return {
    nextBy,
    isOverdue: nextBy < today,
    people: people.rows,
    reviews: reviews.rows.map(({ nextBy: _nextBy, ...review }) => review),
    today,
  };
}

export const listStaffReviews: Handler<'listStaffReviews'> = async (act) => {
  const { today: _today, ...shown } = await present(act);
  return shown;
};

/** Whoever signs has looked at everybody: nobody who can come in is left out, and nobody is named twice (A-6.5-C-6). */
export const signStaffReview: Handler<'signStaffReview'> = async (act, { body }) => {
  const { people, today } = await present(act);
  const named = new Set(body.items.map(({ staffId }) => staffId));
  const rolesOf = new Map(people.map(({ staffId, roles }) => [staffId, roles]));
  const isWhole = named.size === body.items.length && people.every(({ staffId }) => named.has(staffId));
  if (!isWhole || body.items.some(({ staffId }) => !rolesOf.has(staffId))) {
    throw new ProblemError('refusedByRule', undefined, {
      fields: [{ path: 'body.items', message: 'everybodyOnce' }],
    });
  }
  const id = newId();
  await act.tx
    .insertInto('staffReview')
    .values({
      clinicId: act.clinicId,
      id,
      signedBy: staffIdOf(act),
      signedAt: act.now,
      nextBy: addDays(today, thresholds.staffReview.days),
    })
    .execute();
  await act.tx
    .insertInto('staffReviewItem')
    .values(
      body.items.map((item) => ({
        clinicId: act.clinicId,
        reviewId: id,
        ...item,
        roles: rolesOf.get(item.staffId) ?? [],
      })),
    )
    .execute();
  act.noteInAudit({ staffReviewId: id, people: body.items.length });
  const { today: _today, ...shown } = await present(act);
  return shown;
};
