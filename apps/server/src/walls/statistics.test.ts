import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Journey } from '../testing/journey.ts';
import { openTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
let journey: Journey;
let admin: pg.Client;
let statistics: pg.Client;

beforeAll(async () => {
  server = await openTestServer({ ONSHIN_ROLES: 'web' });
  journey = await Journey.open(server);
  await journey.untilWaiting();
  admin = await server.database.as('postgres');
  // Nobody signs in as it here: the superuser puts on its coat, and has no more than it.
  statistics = await server.database.as('postgres');
  await statistics.query('set session authorization onshin_statistics');
});
afterAll(async () => await server.close());

describe('the role for statistics', () => {
  it('counts consultations of every clinic by day, kind and state', async () => {
    const { rows } = await statistics.query(
      `select clinic, kind, status, disposition, count from statistics.consultations`,
    );
    expect(rows).toEqual([
      { clinic: 'minato', kind: 'onlineConsultation', status: 'waiting', disposition: null, count: '1' },
    ]);
  });

  it('counts how gates judged', async () => {
    const { rows } = await statistics.query<{ gate: string; outcome: string; count: string }>(
      `select gate, outcome, count from statistics.judgements`,
    );
    const counted = await admin.query<{ gate: string; outcome: string; count: string }>(
      `select gate, outcome, count(*) from judgement group by 1, 2 order by 1, 2`,
    );
    expect(rows).toEqual(counted.rows);
    expect(rows.map((row) => row.gate)).toContain('openWaitingRoom');
  });

  it('tells no id of anybody', async () => {
    const { rows } = await admin.query<{ type: string }>(
      `select distinct data_type as type from information_schema.columns where table_schema = 'statistics'`,
    );
    expect(new Set(rows.map((row) => row.type))).toEqual(new Set(['text', 'date', 'bigint']));
  });

  it('reads nothing else', async () => {
    const { rows } = await admin.query<{ name: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p', 'v', 'm') and n.nspname in ('public', 'graphile_worker')`,
    );
    expect(rows.length).toBeGreaterThan(45);
    for (const { name } of rows)
      await expect(statistics.query(`select * from ${name}`), name).rejects.toMatchObject({ code: '42501' });
    for (const call of [
      `lookup.charts_of_account(gen_random_uuid())`,
      `lookup.published_clinics()`,
      `lease.release(gen_random_uuid(), gen_random_uuid(), gen_random_uuid())`,
      `jobs.enqueue('sendMail', '{}')`,
    ])
      await expect(statistics.query(`select ${call}`), call).rejects.toMatchObject({ code: '42501' });
    await expect(statistics.query('set role onshin_counts')).rejects.toMatchObject({ code: '42501' });
  });

  it('cannot write what it reads', async () => {
    await expect(statistics.query('delete from statistics.consultations')).rejects.toThrow(/view|permission/);
  });
});
