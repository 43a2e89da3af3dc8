import { sql } from 'kysely';
import type { Database, Tx } from '../platform/database.ts';

/**
 * Notes that the person in front of a session has touched something. A session that has locked meanwhile stays locked,
 * however late the word of it comes.
 */
export async function noteActivity(db: Database | Tx, tokenHash: Buffer): Promise<void> {
  await sql`
    update session set active_at = now()
    where token_hash = ${tokenHash} and ended_at is null and active_at < now() - interval '5 seconds'
      and not is_locked(session)`.execute(db);
}

/** Locks a session, by hand or because it was found idle: from then on nothing but showing who is there opens it. */
export async function lock(db: Database | Tx, sessionId: string): Promise<void> {
  await sql`
    update session set locked_at = now(), stepped_up_at = null
    where id = ${sessionId} and locked_at is null`.execute(db);
}
