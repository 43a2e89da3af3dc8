import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer({ ONSHIN_ROLES: 'web' });
});
afterAll(async () => await server.close());

it('answers 503 while the database is away, and goes on by itself when it is back', async () => {
  const person = await server.signedIn('clerk');
  const admin = await server.database.as('postgres');
  const name = new URL(server.database.url('postgres').replace('@/', '@x/')).pathname.slice(1);
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
});
