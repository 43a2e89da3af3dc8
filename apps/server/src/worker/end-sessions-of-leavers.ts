import { sql } from 'kysely';
import type { Database } from '../platform/database.ts';

/**
 * Ends the sessions somebody opened while they still worked at a clinic, once their last day there is over. Acts are
 * refused from midnight on anyway; what stays open are sockets, which ask nobody. Who works elsewhere or is a patient
 * signs in again, and such a session is let be.
 *
 * @returns the ended sessions, by the hash the sockets know them by
 */
export async function endSessionsOfLeavers(db: Database): Promise<string[]> {
  const clinics = await sql<{ id: string }>`select lookup.clinic_ids() as id`.execute(db);
  const ended: string[] = [];
  for (const { id } of clinics.rows) {
    const { rows } = await db.transaction().execute(async (tx) => {
      await sql`select set_config('app.clinic', ${id}, true)`.execute(tx);
      return await sql<{ session: string }>`
        update session s set ended_at = now()
        from staff_member m join clinic c on c.id = m.clinic_id
        where m.clinic_id = ${id} and s.account_id = m.account_id
          and s.ended_at is null and s.ends_at > now()
          and (now() at time zone c.time_zone)::date > m.active_to
          and (s.created_at at time zone c.time_zone)::date <= m.active_to
        returning encode(s.token_hash, 'hex') as session`.execute(tx);
    });
    ended.push(...rows.map(({ session }) => session));
  }
  return ended;
}
