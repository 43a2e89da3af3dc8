import { randomBytes, randomUUID } from 'node:crypto';
import { seedDemonstration } from '../cli/seed-demonstration.ts';
import { openTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let database: TestDatabase;
let holder: string;
let other: string;
beforeAll(async () => {
  database = await openTestDatabase();
  await seedDemonstration(database.app);
  const admin = await database.as('postgres');
  const { rows } = await admin.query<{ account_id: string }>('select account_id from staff_member limit 2');
  [holder = '', other = ''] = rows.map((row) => row.account_id);
});
afterAll(async () => await database.close());

async function make(): Promise<string> {
  const app = await database.as('onshin_app');
  const id = randomUUID();
  await app.query(
    `insert into client_certificate (id, fingerprint, account_id, subject, issuer, ends_at, kind)
     values ($1, $2, $3, 'CN=desk', 'CN=devices', now() + interval '1 year', 'device')`,
    [id, randomBytes(32), holder],
  );
  return id;
}
const run = async (role: 'onshin_app' | 'onshin_owner', statement: string, values: unknown[]) => {
  const client = await database.as(role);
  return await client.query(statement, values).then(
    () => 'done',
    (error: { code?: string }) => error.code,
  );
};
const [refusedByCheck, refusedByTrigger, notGranted] = ['23514', '23001', '42501'];

describe.each(['onshin_app', 'onshin_owner'] as const)('a client certificate, for %s', (role) => {
  it('is never approved by its holder', async () => {
    const id = await make();
    const approve = 'update client_certificate set approved_at = now(), approved_by = $2 where id = $1';
    expect(await run(role, approve, [id, holder])).toBe(refusedByCheck);
    expect(await run(role, approve, [id, other])).toBe('done');
  });

  it('never changes hands, nor comes back once it has ended', async () => {
    const id = await make();
    expect(await run(role, 'update client_certificate set account_id = $2 where id = $1', [id, other])).toBe(
      refusedByTrigger,
    );
    await run(role, 'update client_certificate set ended_at = now(), ended_by = $2 where id = $1', [
      id,
      other,
    ]);
    expect(
      await run(role, 'update client_certificate set ended_at = null, ended_by = null where id = $1', [id]),
    ).toBe(refusedByTrigger);
  });

  it('is never removed', async () => {
    const id = await make();
    expect(await run(role, 'delete from client_certificate where id = $1', [id])).toBe(
      role === 'onshin_app' ? notGranted : refusedByTrigger,
    );
  });
});
