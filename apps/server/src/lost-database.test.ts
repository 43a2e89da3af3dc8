import pg from 'pg';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer({ ONSHIN_ROLES: 'web' });
});
afterAll(async () => await server.close());

it('answers 503 while the database is away, and goes on by itself when it is back', async () => {
  const person = await server.signedIn('clerk');
  // Not through the test database itself, which is closed to everybody for a while.
  const admin = new pg.Client({ connectionString: inject('adminUrl') });
  await admin.connect();
  const name = /@\/(\w+)\?/.exec(server.database.url('postgres'))?.[1] ?? '';
  await admin.query(`alter database ${name} with allow_connections false`);
  await admin.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and pid <> pg_backend_pid()`,
    [name],
  );
  const away = await person.call('getBoard', { params: { clinicId: server.clinicId } });
  expect(away.ok ? 200 : [away.status, away.problem.code]).toEqual([503, 'unavailable']);
  await admin.query(`alter database ${name} with allow_connections true`);
  await expect
    .poll(async () => (await person.call('getBoard', { params: { clinicId: server.clinicId } })).status, {
      timeout: 10_000,
    })
    .toBe(200);
  await admin.end();
});
