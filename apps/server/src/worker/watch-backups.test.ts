import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noteBackup, noteDrill, noteRestoration } from '../backup/ledger.ts';
import { type Database, openDatabase, openPool } from '../platform/database.ts';
import { openTestServer, type TestServer } from '../testing/test-server.ts';
import { watchBackups } from './watch-backups.ts';

const limits = { hours: 26, days: 30 };
let server: TestServer;
let worker: Database;
let admin: pg.Client;

beforeAll(async () => {
  server = await openTestServer({ ONSHIN_ROLES: 'web' });
  worker = openDatabase(openPool(server.database.url('onshin_worker'), 2));
  admin = await server.database.as('postgres');
});
afterAll(async () => {
  await worker.destroy();
  await server.close();
});

const backup = {
  how: 'archive',
  series: 'archive',
  name: 'one.tar.age',
  bytes: 5_000_000,
  seconds: 3,
} as const;
const drill = { backupName: 'one.tar.age', links: 70, faults: 0, openedChart: true } as const;
const seen = async (as: 'administrator' | 'clerk' = 'administrator') =>
  await (await server.signedIn(as)).call('listBackups', { params: { clinicId: server.clinicId } });
const letters = async () =>
  (
    await admin.query<{ template: string; path: string }>(
      `select payload->>'template' as template, payload->'parameters'->>'path' as path
       from graphile_worker._private_jobs where payload->>'template' in ('backupOverdue', 'drillOverdue')`,
    )
  ).rows;
const letTimePass = async (interval: string) => {
  await admin.query('set session_replication_role = replica');
  for (const table of ['backup', 'drill'])
    await admin.query(`update ${table} set at = at - interval '${interval}'`);
  await admin.query(`update clinic set created_at = created_at - interval '${interval}'`);
  await admin.query('set session_replication_role = origin');
};

describe('the watch over backups', () => {
  it('is silent on the first day, before anything is due', async () => {
    expect(await watchBackups(worker, limits)).toBe(0);
    const reply = await seen();
    expect(reply.ok && reply.body).toMatchObject({
      backup: { at: null, isOverdue: false, hours: 26 },
      drill: { at: null, isOverdue: false, days: 30 },
    });
  });

  it('writes where nobody ever backed up', async () => {
    await letTimePass('27 hours');
    expect(await watchBackups(worker, limits)).toBeGreaterThan(0);
    expect(await letters()).toContainEqual({
      template: 'backupOverdue',
      path: `/staff/${server.clinicId}/safeguard/backups`,
    });
  });

  it('is silent after a good backup, and not after a failed one', async () => {
    const failed = { ...backup, reaches: null, bytes: null, fault: 'Error: no room' };
    await noteBackup(worker, failed);
    expect(await watchBackups(worker, limits)).toBeGreaterThan(0);
    await noteBackup(worker, { ...backup, reaches: new Date().toISOString(), fault: null });
    expect(await watchBackups(worker, limits)).toBe(0);
    const reply = await seen();
    expect(reply.ok && reply.body.backups).toMatchObject([{ isGood: true }, { isGood: false, bytes: null }]);
  });

  it('writes where one of several fails every night, however good the others are', async () => {
    const fault = { fault: 'PgBackRestFailed: no room', reaches: null, bytes: null };
    await noteBackup(worker, { ...backup, ...fault, how: 'pgbackrest', series: 'repo2' });
    expect(await watchBackups(worker, limits)).toBeGreaterThan(0);
    const good = { ...backup, reaches: new Date().toISOString(), fault: null };
    await noteBackup(worker, { ...good, how: 'pgbackrest', series: 'repo2', name: 'repo2 F' });
    expect(await watchBackups(worker, limits)).toBe(0);
  });

  it('writes where the way back was not tried for a month, or tried in vain', async () => {
    await letTimePass('30 days');
    await noteBackup(worker, { ...backup, reaches: new Date().toISOString(), fault: null });
    await noteDrill(worker, { ...drill, rpoSeconds: null, rtoSeconds: null, fault: 'theTailIsGone' });
    await admin.query(`delete from graphile_worker._private_jobs`);
    expect(await watchBackups(worker, limits)).toBeGreaterThan(0);
    expect((await letters()).map(({ template }) => template)).toContain('drillOverdue');
    await noteDrill(worker, { ...drill, rpoSeconds: 12.5, rtoSeconds: 40, fault: null });
    expect(await watchBackups(worker, limits)).toBe(0);
    const reply = await seen();
    expect(reply.ok && reply.body).toMatchObject({
      backup: { isOverdue: false },
      drill: { isOverdue: false },
      drills: [
        { isGood: true, rpoSeconds: 12.5, rtoSeconds: 40 },
        { isGood: false, rpoSeconds: null },
      ],
    });
  });

  it('counts of a restore what this clinic lost, and nothing of another', async () => {
    await noteRestoration(worker, {
      backupName: 'one.tar.age',
      wanted: null,
      by: '保守 太郎',
      why: '故障',
      lost: [
        { chainId: server.clinicId, from: 11, to: 14 },
        { chainId: '00000000-0000-0000-0000-000000000000', from: 1, to: 1000 },
      ],
    });
    const reply = await seen();
    expect(reply.ok && reply.body.restorations).toMatchObject([{ by: '保守 太郎', why: '故障', lost: 4 }]);
  });

  it('is read by those who watch alone', async () => {
    const reply = await seen('clerk');
    expect(reply.ok ? 'read' : reply.problem.code).toBe('forbidden');
  });
});
