import { sql } from 'kysely';
import type { Database } from '../platform/database.ts';
import { newId } from '../platform/ids.ts';

/** After how many days without a sign-in somebody is kept out, and how many days before they are written to. */
export interface Dormancy {
  readonly days: number;
  readonly noticeDays: number;
}

interface Dormant {
  readonly staffId: string;
  readonly accountId: string;
  readonly email: string;
  readonly language: string;
  readonly clinicName: string;
  readonly letsOthersIn: boolean;
  readonly daysAway: number;
  readonly toldDaysAgo: number | null;
}

/**
 * Accounts nobody uses are doors nobody watches: whoever was away too long is kept out until somebody lets them in again.
 * They were written to before. Of the administrators whoever was here last is never kept out, or nobody could let the others in.
 *
 * @returns how many were kept out
 */
export async function suspendDormant(db: Database, { days, noticeDays }: Dormancy): Promise<number> {
  const clinics = await sql<{ id: string }>`select lookup.clinic_ids() as id`.execute(db);
  let suspended = 0;
  for (const { id: clinicId } of clinics.rows) {
    await db.transaction().execute(async (tx) => {
      await sql`select set_config('app.clinic', ${clinicId}, true)`.execute(tx);
      const { rows } = await sql<Dormant>`
        with here as (
          select s.id as staff_id, s.account_id, a.email, a.language, c.name as clinic_name,
                 s.active_to, roles_today(s.clinic_id, s.id, s.roles) as roles,
                 greatest(
                   s.active_from,
                   (select max(e.at) from audit_event e where e.clinic_id = s.clinic_id
                      and e.actor_account_id = s.account_id and e.act = 'signedIn'),
                   (select max(p.decided_at) from staff_suspension p
                    where p.clinic_id = s.clinic_id and p.staff_id = s.id and not p.is_suspended)) as last_here,
                 (select max(n.told_at) from dormancy_notice n
                  where n.clinic_id = s.clinic_id and n.staff_id = s.id) as told_at
          from staff_member s join account a on a.id = s.account_id and not a.is_sealed join clinic c on c.id = s.clinic_id
          where s.clinic_id = ${clinicId}
            and (now() at time zone c.time_zone)::date between s.active_from and coalesce(s.active_to, 'infinity')
            and not is_suspended(s.clinic_id, s.id)
        )
        select staff_id, account_id, email, language, clinic_name,
               staff_id = (select staff_id from here where 'administrator' = any(roles)
                           order by active_to nulls first, last_here desc, staff_id limit 1) as lets_others_in,
               extract(day from now() - last_here)::int as days_away,
               case when told_at > last_here then extract(day from now() - told_at)::int end as told_days_ago
        from here where last_here < now() - make_interval(days => ${days - noticeDays})`.execute(tx);
      for (const person of rows.filter((each) => !each.letsOthersIn)) {
        if (person.toldDaysAgo === null) {
          await sql`insert into dormancy_notice (clinic_id, id, staff_id) values (${clinicId}, ${newId()}, ${person.staffId})`.execute(
            tx,
          );
          const letter = {
            template: 'dormantNotice',
            to: person.email,
            language: person.language,
            parameters: { clinicName: person.clinicName, path: '/staff', minutes: noticeDays },
          };
          await sql`select graphile_worker.add_job('sendMail', ${JSON.stringify(letter)}::json)`.execute(tx);
        } else if (person.daysAway >= days && person.toldDaysAgo >= noticeDays) {
          await sql`
            insert into staff_suspension (clinic_id, id, staff_id, is_suspended, why)
            values (${clinicId}, ${newId()}, ${person.staffId}, true, ${`${days}日以上ログインがないため`})`.execute(
            tx,
          );
          await sql`update session set ended_at = now() where account_id = ${person.accountId} and ended_at is null`.execute(
            tx,
          );
          suspended += 1;
        }
      }
    });
  }
  return suspended;
}
