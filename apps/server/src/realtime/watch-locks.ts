import { sql } from 'kysely';
import type { Database } from '../platform/database.ts';
import type { Hub } from './hub.ts';

/**
 * Looks again and again which sessions with an open socket have locked for want of activity, or whose time is over: sockets
 * ask nobody, and would go on telling a screen that is covered, or whoever opened an envelope yesterday.
 */
export function watchLocks(
  db: Database,
  hub: Pick<Hub, 'sessions' | 'lock'>,
  onFault: (error: unknown) => void,
  everyMs = 10_000,
): NodeJS.Timeout {
  const look = async (): Promise<void> => {
    const open = hub.sessions();
    if (open.length === 0) return;
    const hashes = open.map((session) => Buffer.from(session, 'hex'));
    const { rows } = await sql<{ session: string }>`
      update session set locked_at = coalesce(locked_at, now()), stepped_up_at = null
      where token_hash = any(${hashes}) and is_locked(session)
      returning encode(token_hash, 'hex') as session`.execute(db);
    const over = await sql<{ session: string }>`
      select encode(token_hash, 'hex') as session from session
      where token_hash = any(${hashes}) and coalesce(ended_at, ends_at) <= now()`.execute(db);
    for (const { session } of [...rows, ...over.rows]) await hub.lock(session);
  };
  return setInterval(() => void look().catch(onFault), everyMs).unref();
}
