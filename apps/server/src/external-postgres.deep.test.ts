import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { knownMigrations, migrate, prepareJobs, restoreBackup, writeBackup } from '@onshin/db';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openDatabase, openPool } from './platform/database.ts';
import {
  type ExternalPostgres,
  findExternalPostgres,
  openExternalPostgres,
} from './testing/external-postgres.ts';
import { Journey } from './testing/journey.ts';
import { keepFigure } from './testing/keep-figure.ts';
import type { TestDatabase } from './testing/test-database.ts';
import { openTestServer, type TestServer } from './testing/test-server.ts';
import { sealChains } from './worker/seal/seal-chain.ts';
import { verifyChain } from './worker/seal/verify-chain.ts';

const found = await findExternalPostgres();
const skipped = found === null ? ' (skipped: none of version 15 or newer was found; set POSTGRES_BIN)' : '';

// A run that tries none says so, rather than saying nothing.
if (found === null) process.stderr.write(`A PostgreSQL that is not ours${skipped}\n`);

describe.skipIf(found === null)(`a PostgreSQL that is not ours${skipped}`, () => {
  let external: ExternalPostgres;
  let database: TestDatabase;
  let server: TestServer;
  let journey: Journey;
  const took: Record<string, number> = {};

  async function timed<T>(what: string, act: () => Promise<T>): Promise<T> {
    const began = performance.now();
    const result = await act();
    took[`${what}Ms`] = Math.round(performance.now() - began);
    return result;
  }

  beforeAll(async () => {
    external = await openExternalPostgres(found?.bin ?? '');
    database = await external.database('onshin');
  });
  afterAll(async () => {
    await server.close();
    await database.close();
    await external.stop();
    await keepFigure('external-postgres', { version: found?.version ?? 0, ...took });
  });

  it('takes every migration, once', async () => {
    const owner = database.url('onshin_owner');
    const { applied } = await timed('migrate', async () => await migrate(owner, null));
    expect(applied).toEqual(await knownMigrations());
    expect((await migrate(owner, null)).applied).toEqual([]);
    await prepareJobs(database.url('onshin_worker'));
  });

  it('carries a visit from the wish to the finalised note', async () => {
    server = await openTestServer({}, database);
    await timed('visit', async () => {
      journey = await Journey.open(server);
      await journey.untilWaiting();
      await journey.startCall();
      await journey.begin();
      await journey.report(90);
      await journey.writeNote();
      await journey.end();
      await journey.close();
    });
    expect(journey.view).toMatchObject({ status: 'closed', disposition: 'completed' });
  });

  it('keeps clinics apart, and what is sealed as it is', async () => {
    for (const role of ['onshin_app', 'onshin_worker', 'onshin_owner'] as const) {
      const client = await database.as(role);
      expect((await client.query('select from patient')).rowCount, role).toBe(0);
      await client.query(`select set_config('app.clinic', $1, false)`, [server.clinicId]);
      expect((await client.query('select from patient')).rowCount, role).toBeGreaterThan(0);
      await expect(client.query('delete from judgement'), role).rejects.toMatchObject({
        code: expect.stringMatching(/^(42501|23001)$/),
      });
    }
  });

  it('brings no doctor without training into a call (invariant 10)', async () => {
    const owner = await database.as('onshin_owner');
    await owner.query(`select set_config('app.clinic', $1, false)`, [server.clinicId]);
    await owner.query('begin');
    await owner.query('update practitioner set training_completed_on = null');
    await expect(
      owner.query(
        `update consultation set status = 'inCall', disposition = null, closed_at = null where id = $1`,
        [journey.view.id],
      ),
    ).rejects.toMatchObject({ constraint: 'consultation_by_trained_doctor' });
    await owner.query('rollback');
  });

  it('seals its chain, writes a backup and brings it back', async () => {
    const worker = openDatabase(openPool(database.url('onshin_worker'), 1));
    await vi.waitUntil(async () => (await sealChains(worker)) > 0, { timeout: 15_000 });
    await worker.destroy();
    const folder = await mkdtemp(join(tmpdir(), 'onshin-external-backup-'));
    const backup = await timed('backup', async () => await writeBackup(database.url('onshin_owner'), folder));
    const target = await external.database('onshin_again');
    await timed('restore', async () => await restoreBackup(target.url('onshin_owner'), backup ?? ''));
    await migrate(target.url('onshin_owner'), null);
    const again = openDatabase(openPool(target.url('onshin_worker'), 1));
    const verdict = await verifyChain(again, server.clinicId);
    expect(verdict.isIntact && verdict.links).toBeGreaterThan(20);
    await again.destroy();
    await target.close();
    await rm(folder, { recursive: true });
  });
});
