import { mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, openPool, type Database } from '../platform/database.ts';
import { Journey } from '../testing/journey.ts';
import { openTestServer, type TestServer } from '../testing/test-server.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { auditSink } from './audit-sink.ts';
import { sealChains } from './seal/seal-chain.ts';
import { streamAudit } from './stream-audit.ts';

const folder = mkdtempSync(join(tmpdir(), 'onshin-audit-'));
const path = join(folder, 'audit.jsonl');
let server: TestServer;
let worker: Database;
let journey: Journey;

beforeAll(async () => {
  server = await openTestServer({ ONSHIN_ROLES: 'web' });
  worker = openDatabase(openPool(server.database.url('onshin_worker'), 4));
  journey = await Journey.open(server);
  await journey.untilWaiting();
  await sealAll();
});
afterAll(async () => {
  await worker.destroy();
  await server.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  rmSync(path, { force: true });
  const admin = await server.database.as('postgres');
  await admin.query('delete from audit_stream');
});

/** Other tests of the same cluster keep the horizon back for a moment, below which the chain stays. */
async function sealAll(): Promise<void> {
  const admin = await server.database.as('postgres');
  await vi.waitFor(
    async () => {
      await sealChains(worker);
      const { rows } = await admin.query<{ left: number }>(
        `select count(*)::int as left from audit_event a
         where not exists (select from chain_link l where l.kind = 'audit_event' and l.record_key = a.id::text)`,
      );
      expect(rows[0]?.left).toBe(0);
    },
    { timeout: 20_000, interval: 100 },
  );
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { id: string; sequence: number } & Record<string, unknown>);
const lines = () => linesOf(readFileSync(path, 'utf8'));
async function events(): Promise<string[]> {
  const admin = await server.database.as('postgres');
  const { rows } = await admin.query<{ id: string }>('select id from audit_event order by id');
  return rows.map((row) => row.id);
}

describe('the audit trail, written out', () => {
  it('holds every event once, in the order of the chain, with ids alone', async () => {
    const written = await streamAudit(worker, auditSink(path));
    const all = lines();
    expect(written).toBe(all.length);
    expect(all.map((line) => line.id).toSorted()).toEqual(await events());
    expect(all.map((line) => line.sequence)).toEqual(
      all.map((line) => line.sequence).toSorted((a, b) => a - b),
    );
    const start = all.find((line) => line['act'] === 'enterWaitingRoom');
    expect(start).toMatchObject({
      type: 'onshin.audit',
      version: 1,
      clinic: server.clinicId,
      outcome: 'done',
      role: 'patient',
      address: '127.0.0.1',
      consultation: journey.view.id,
      patients: [journey.view.patient.id],
    });
    for (const name of ['髙橋', '水野', '川端', '@demonstration']) {
      expect(readFileSync(path, 'utf8')).not.toContain(name);
    }
  });

  it('goes on where it was, and in a new file when the former was rotated away', async () => {
    await streamAudit(worker, auditSink(path));
    const before = lines().length;
    expect(await streamAudit(worker, auditSink(path))).toBe(0);
    renameSync(path, `${path}.1`);
    const clerk = await server.signedIn('clerk');
    await clerk.call('getChart', {
      params: { clinicId: server.clinicId, patientId: journey.view.patient.id },
    });
    await sealAll();
    expect(await streamAudit(worker, auditSink(path))).toBeGreaterThan(0);
    expect(lines().some((line) => line['act'] === 'getChart')).toBe(true);
    expect(linesOf(readFileSync(`${path}.1`, 'utf8'))).toHaveLength(before);
  });

  it('loses nothing when it is torn in the middle: what was not safe is written again under the same id', async () => {
    const file = auditSink(path);
    const torn = streamAudit(worker, async (given) => {
      await file(given.slice(0, 3));
      throw new Error('the disk is full');
    });
    await expect(torn).rejects.toThrow('the disk is full');
    await streamAudit(worker, file);
    const ids = lines().map((line) => line.id);
    expect([...new Set(ids)].toSorted()).toEqual(await events());
    expect(ids.length).toBe(new Set(ids).size + 3);
  });

  it('is written by one of two workers that try at once', async () => {
    const file = auditSink(path);
    await Promise.all([streamAudit(worker, file), streamAudit(worker, file)]);
    const ids = lines().map((line) => line.id);
    expect(ids.length).toBe(new Set(ids).size);
    expect(ids.toSorted()).toEqual(await events());
  });
});
