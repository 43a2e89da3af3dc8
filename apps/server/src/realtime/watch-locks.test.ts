import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { watchLocks } from './watch-locks.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(async () => await database.close());

it('finds the sockets of a session whose time is over: no call asks for it any more', async () => {
  const admin = await database.as('postgres');
  const accountId = randomUUID();
  await admin.query(`insert into account (id, email, name) values ($1, 'a@example.jp', 'a')`, [accountId]);
  const open = async (left: string) => {
    const hash = randomBytes(32);
    await admin.query(
      `insert into session (token_hash, account_id, method, created_at, ends_at)
       values ($1, $2, 'password', now() - interval '2 hours', now() + $3::interval)`,
      [hash, accountId, left],
    );
    return hash.toString('hex');
  };
  const [over, current] = [await open('-1 minute'), await open('1 hour')];
  const closed = new Set<string>();
  const hub = {
    sessions: () => [over, current],
    lock: async (session: string) => void closed.add(session),
  };
  const timer = watchLocks(database.app, hub, () => {}, 20);
  await expect.poll(() => [...closed]).toEqual([over]);
  clearInterval(timer);
});
