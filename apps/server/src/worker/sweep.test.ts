import type pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Database, openDatabase, openPool } from '../platform/database.ts';
import { openTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { sweep } from './sweep.ts';

let database: TestDatabase;
let worker: Database;
let admin: pg.Client;
beforeAll(async () => {
  database = await openTestDatabase();
  worker = openDatabase(openPool(database.url('onshin_worker'), 1));
  admin = await database.as('postgres');
});
afterAll(async () => {
  await worker.destroy();
  await database.close();
});

async function enqueue(to: string, expiresIn: string | null): Promise<void> {
  await admin.query(
    `select jobs.enqueue('sendMail', jsonb_build_object('to', $1::text) ||
       case when $2::text is null then '{}' else jsonb_build_object('expiresAt', to_char((now() + $2::interval) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) end)`,
    [to, expiresIn],
  );
}
const addresses = async () =>
  (
    await admin.query<{ to: string }>(
      `select payload->>'to' as to from graphile_worker._private_jobs order by 1`,
    )
  ).rows.map((row) => row.to);

it('keeps neither address nor link of a mail that nobody will send any more', async () => {
  await enqueue('waiting@clinic.invalid', null);
  await enqueue('open-link@clinic.invalid', '1 hour');
  await enqueue('old-link@clinic.invalid', '-1 minute');
  await enqueue('failed@clinic.invalid', '1 hour');
  await enqueue('being-sent@clinic.invalid', '-1 minute');
  await admin.query(
    `update graphile_worker._private_jobs set attempts = max_attempts, last_error = 'no mailbox failed@clinic.invalid'
     where payload->>'to' = 'failed@clinic.invalid'`,
  );
  await admin.query(
    `update graphile_worker._private_jobs set locked_at = now(), locked_by = 'somebody' where payload->>'to' = 'being-sent@clinic.invalid'`,
  );
  expect(await sweep(worker)).toBe(2);
  expect(await addresses()).toEqual([
    'being-sent@clinic.invalid',
    'open-link@clinic.invalid',
    'waiting@clinic.invalid',
  ]);
});

it('forgets failed sign-ins after a day', async () => {
  await admin.query(
    `insert into sign_in_failure (address_hash, at) values ('\\x01', now() - interval '25 hours'), ('\\x02', now())`,
  );
  await sweep(worker);
  const { rowCount } = await admin.query('select from sign_in_failure');
  expect(rowCount).toBe(1);
});

it('keeps a link for a while after its time, and what a page held on to not a moment longer', async () => {
  await admin.query(
    `insert into one_time_token (token_hash, purpose, expires_at)
     select convert_to(purpose || late, 'UTF8'), purpose, now() - late::interval
     from unnest(array['signInLink', 'passkeyChallenge', 'providerSignIn', 'signInTicket']) purpose,
          unnest(array['-1 minute', '1 minute', '8 days']) late`,
  );
  await sweep(worker);
  const { rows } = await admin.query<{ kept: string }>(
    `select convert_from(token_hash, 'UTF8') as kept from one_time_token order by 1`,
  );
  expect(rows.map(({ kept }) => kept)).toEqual([
    'passkeyChallenge-1 minute',
    'providerSignIn-1 minute',
    'signInLink-1 minute',
    'signInLink1 minute',
    'signInTicket-1 minute',
  ]);
});
