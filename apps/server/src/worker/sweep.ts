import { sql } from 'kysely';
import type { Database } from '../platform/database.ts';

/**
 * Removes what has served: signals of past calls, answers remembered for repeats, tokens and sessions that have ended,
 * counts of failed sign-ins, holds nobody confirmed, counts of
 * short messages, and messages that nobody will send any more.
 *
 * @returns how many messages were given up
 */
export async function sweep(db: Database): Promise<number> {
  const { rows } = await sql<{ id: string }>`select lookup.clinic_ids() as id`.execute(db);
  await db
    .deleteFrom('idempotencyKey')
    .where('createdAt', '<', sql<string>`now() - interval '24 hours'`)
    .execute();
  // Who comes late with a link is told so; what only a page held on to, and anybody may ask for, goes at once.
  await db
    .deleteFrom('oneTimeToken')
    .where(
      sql<boolean>`expires_at < now() - case when purpose in ('passkeyChallenge', 'providerSignIn', 'signInTicket')
                                             then interval '0' else interval '7 days' end`,
    )
    .execute();
  await db
    .deleteFrom('session')
    .where(sql<boolean>`coalesce(ended_at, ends_at) < now() - interval '7 days'`)
    .execute();
  await db
    .deleteFrom('signal')
    .where('sentAt', '<', sql<string>`now() - interval '6 hours'`)
    .execute();
  await db
    .deleteFrom('signInFailure')
    .where('at', '<', sql<string>`now() - interval '1 day'`)
    .execute();
  await db
    .deleteFrom('smsSent')
    .where('at', '<', sql<string>`now() - interval '2 days'`)
    .execute();
  for (const { id } of rows) {
    await db.transaction().execute(async (tx) => {
      await sql`select set_config('app.clinic', ${id}, true)`.execute(tx);
      await tx
        .updateTable('appointment')
        .set({ status: 'released', heldUntil: null })
        .where('clinicId', '=', id)
        .where('status', '=', 'held')
        .where('heldUntil', '<', sql<string>`now()`)
        .execute();
    });
  }
  return await giveUpJobs(db);
}

/**
 * A job that has failed for good, or whose link has run out, keeps an address and a link for nothing. A mail server that
 * was away for hours is tried for about three days before.
 */
async function giveUpJobs(db: Database): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    select id from graphile_worker.complete_jobs(array(
      select id from graphile_worker._private_jobs
      where locked_at is null
        and (attempts >= max_attempts or (payload->>'expiresAt')::timestamptz < now())))`.execute(db);
  return rows.length;
}
