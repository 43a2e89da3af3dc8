import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signerOf } from '@onshin/seal';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Database, openDatabase, openPool } from '../../platform/database.ts';
import { Journey } from '../../testing/journey.ts';
import { openTestServer, type TestServer } from '../../testing/test-server.ts';
import { openStampAuthority, type TestStampAuthority } from '../../testing/time-stamp-authority.ts';
import { checkChains } from './check-chains.ts';
import { makeCheckpoints } from './make-checkpoints.ts';
import { sealChains } from './seal-chain.ts';
import { stampHeads } from './stamp-heads.ts';

let server: TestServer;
let worker: Database;
let admin: pg.Client;
let folder: string;
let stamps: TestStampAuthority;
const key = signerOf(generateKeyPairSync('ed25519').privateKey);
const signer = async () => await Promise.resolve(key);

beforeAll(async () => {
  server = await openTestServer({ ONSHIN_ROLES: 'web' });
  worker = openDatabase(openPool(server.database.url('onshin_worker'), 2));
  admin = await server.database.as('postgres');
  stamps = await openStampAuthority();
  folder = await mkdtemp(join(tmpdir(), 'onshin-heads-'));
  await (await Journey.open(server)).request();
  await vi.waitUntil(
    async () => {
      await sealChains(worker);
      return (await admin.query('select from seal_queue')).rowCount === 0;
    },
    { timeout: 15_000, interval: 100 },
  );
  await makeCheckpoints(worker, { signer, folder, authority: null });
});
afterAll(async () => {
  await stamps.close();
  await worker.destroy();
  await server.close();
  await rm(folder, { recursive: true });
});

const letters = async () =>
  (
    await admin.query<{ letter: { to: string; parameters: Record<string, unknown> } }>(
      `select payload as letter from graphile_worker._private_jobs where payload->>'template' = 'sealBroken'`,
    )
  ).rows.map(({ letter }) => letter);
const seen = async () =>
  await (
    await server.signedIn('administrator')
  ).get('listSealChecks', { params: { clinicId: server.clinicId } });

describe('the nightly check', () => {
  it('is written down where nothing is wrong, and writes to nobody', async () => {
    expect((await seen()).checks).toEqual([]);
    expect(await checkChains(worker, { signer, folder, authority: null })).toEqual([]);
    const { checks } = await seen();
    expect(checks).toHaveLength(1);
    expect(checks[0]).toMatchObject({ faults: 0, firstFault: null, heads: 1 });
    expect(checks[0]?.heldUpTo).toBe(checks[0]?.links);
    expect(await letters()).toEqual([]);
  });

  it('has an authority stamp the last head of each chain, once', async () => {
    const parts = { signer, folder, authority: { url: stamps.url, trusted: [stamps.root] } };
    expect(await stampHeads(worker, { ...parts, authority: null })).toBe(0);
    expect(await stampHeads(worker, parts)).toBe(2);
    expect(await stampHeads(worker, parts)).toBe(0);
    expect(stamps.asked()).toBe(2);
    expect(await checkChains(worker, parts)).toEqual([]);
    const { checks } = await seen();
    expect(checks[0]).toMatchObject({ stampedUpTo: checks[0]?.heldUpTo, forgedStamps: 0 });
  });

  it('writes to them where a stamp is of nobody who is trusted', async () => {
    const before = (await letters()).length;
    const parts = { signer, folder, authority: { url: stamps.url, trusted: [] } };
    const found = await checkChains(worker, parts);
    expect(found.map(({ isIntact, stamps: { forged } }) => ({ isIntact, forged }))).toEqual([
      { isIntact: true, forged: 1 },
      { isIntact: true, forged: 1 },
    ]);
    expect((await seen()).checks[0]).toMatchObject({ faults: 0, forgedStamps: 1 });
    expect((await letters()).length).toBeGreaterThan(before);
    await admin.query(`delete from graphile_worker._private_jobs where payload->>'template' = 'sealBroken'`);
  });

  it('writes to those who watch over the system once a record was changed, and names no patient', async () => {
    await admin.query('alter table audit_event disable trigger user');
    await admin.query(`update audit_event set actor_name = '誰か' where act = 'submitRequest'`);
    await admin.query('alter table audit_event enable trigger user');
    const [verdict, ...others] = await checkChains(worker, { signer, folder, authority: null });
    expect(others).toEqual([]);
    expect(verdict).toMatchObject({ chainId: server.clinicId, isIntact: false });
    expect((await seen()).checks[0]).toMatchObject({
      faults: verdict?.faults,
      firstFault: { kind: 'audit_event', fault: 'theRecordWasChanged' },
    });
    const [letter] = await letters();
    expect(letter?.parameters).toEqual({
      clinicName: 'みなと内科クリニック（デモ）',
      path: `/staff/${server.clinicId}/safeguard/seal`,
    });
  });

  it('is read by those who watch alone', async () => {
    const clerk = await server.signedIn('clerk');
    const reply = await clerk.call('listSealChecks', { params: { clinicId: server.clinicId } });
    expect(reply.ok ? 'read' : reply.problem.code).toBe('forbidden');
  });
});
