import { type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { migrate, prepareJobs } from '@onshin/db';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkpointFolder } from './cli/data-folder.ts';
import { sealSignerIn } from './cli/seal-signer.ts';
import { seedDemonstration } from './cli/seed-demonstration.ts';
import { readConfig } from './config/config.ts';
import { type Database, openDatabase, openPool } from './platform/database.ts';
import { type BackedUpCluster, openBackedUpCluster } from './testing/backed-up-cluster.ts';
import { newPatientBody } from './testing/bodies.ts';
import { freePort, openPerson } from './testing/http-person.ts';
import { keepFigure } from './testing/keep-figure.ts';
import { serve } from './testing/kill-in-the-middle.ts';
import { runCommand } from './testing/run-command.ts';
import { makeCheckpoints } from './worker/seal/make-checkpoints.ts';
import { sealChains } from './worker/seal/seal-chain.ts';

const who = ['--by', '保守 太郎', '--why', 'データの消失'] as const;
const pause = async (ms: number) => await new Promise((later) => setTimeout(later, ms));

/** An act the server has acknowledged. */
interface Acknowledged {
  readonly name: string;
  readonly at: number;
}

let cluster: BackedUpCluster;
const figure: Record<string, number | string> = {};
const acknowledged: Acknowledged[] = [];

beforeAll(async () => {
  cluster = await openBackedUpCluster();
  await migrate(cluster.url('onshin_owner'), null);
  await prepareJobs(cluster.url('onshin_worker'));
  const app = openDatabase(openPool(cluster.url('onshin_app'), 2));
  await seedDemonstration(app);
  await app.destroy();
  await mkdir(join(cluster.folder, 'var'), { recursive: true });
});
afterAll(async () => await cluster.close());

/** The house at work: a server in a process of its own, acts through HTTP one after the other, sealing every second. */
async function atWork(mark: string): Promise<{ end(): Promise<void> }> {
  const config = readConfig(cluster.environment);
  const data = join(cluster.folder, 'var');
  const signer = async () => await sealSignerIn(data, config);
  const parts = { signer, folder: checkpointFolder(data, config), authority: null };
  const port = await freePort();
  const server: ChildProcess = await serve(cluster, port);
  const clerk = openPerson(`http://localhost:${port}`);
  await clerk.get('signInToDemonstration', { body: { as: 'clerk' } });
  const clinicId = (await clerk.get('getSession')).staff[0]?.clinicId ?? '';
  const worker: Database = openDatabase(openPool(cluster.url('onshin_worker'), 2));
  const day = { isOver: false };
  const enrol = async () => {
    for (let nth = 0; !day.isOver; nth += 1) {
      const name = `${mark} ${nth}`;
      const call = { params: { clinicId }, key: randomUUID(), body: newPatientBody(name) } as const;
      const reply = await clerk.call('enrolPatient', call).catch(() => null);
      if (reply?.ok === true) acknowledged.push({ name, at: Date.now() });
      await pause(40);
    }
  };
  const seal = async () => {
    while (!day.isOver) {
      await sealChains(worker).catch(() => {});
      await makeCheckpoints(worker, parts).catch(() => {});
      await pause(1_000);
    }
  };
  const working = [enrol(), seal()];
  return {
    async end() {
      day.isOver = true;
      await Promise.all(working);
      await worker.destroy();
      server.kill('SIGKILL');
      await once(server, 'exit');
    },
  };
}

/** Of the acts that were acknowledged, those that are not there any more. */
async function lostActs(): Promise<Acknowledged[]> {
  const client = new pg.Client({ connectionString: cluster.url('postgres') });
  await client.connect();
  const { rows } = await client.query<{ name: string }>('select name from patient');
  await client.end();
  const kept = new Set(rows.map(({ name }) => name));
  return acknowledged.filter(({ name }) => !kept.has(name));
}

describe('a PostgreSQL of one’s own under pgBackRest', () => {
  it('is backed up into both repositories and drilled while people work', async () => {
    const work = await atWork('訓練');
    const made = await runCommand(cluster.environment, 'backup');
    expect(made).toMatchObject({ isGood: true });
    expect((made.said.backups as { name: string }[]).map(({ name }) => name)).toEqual([
      expect.stringMatching(/^repo1 \d{8}-\d{6}F$/),
      expect.stringMatching(/^repo2 \d{8}-\d{6}F$/),
      expect.stringMatching(/\.tar\.age$/),
      expect.stringMatching(/^files /),
    ]);
    await pause(35_000);
    const drilled = await runCommand(cluster.environment, 'drill');
    await work.end();
    expect(drilled).toMatchObject({ isGood: true, said: { fault: null, faults: 0, openedChart: true } });
    expect(drilled.said.rpoSeconds).toBeLessThanOrEqual(60);
    figure.drillRpoSeconds = Number(drilled.said.rpoSeconds);
    figure.drillRtoSeconds = Number(drilled.said.rtoSeconds);
  });

  it('loses no more than a minute of work when it is killed and its data folder is lost', async () => {
    const work = await atWork('消失');
    await pause(50_000);
    await cluster.kill();
    const killedAt = Date.now();
    await work.end();
    await rm(cluster.data, { recursive: true });

    const began = Date.now();
    const restored = await runCommand(cluster.environment, 'restore', '--to', 'latest', ...who);
    expect(restored).toMatchObject({ isGood: true, said: { seal: 'intact' } });
    const back = await atWork('復旧');
    figure.rtoSeconds = (Date.now() - began) / 1_000;
    await back.end();
    const lost = await lostActs();
    figure.acknowledged = acknowledged.length;
    figure.lost = lost.length;
    figure.rpoSeconds = lost.length === 0 ? 0 : (killedAt - Math.min(...lost.map(({ at }) => at))) / 1_000;
    expect(figure.rpoSeconds).toBeLessThanOrEqual(60);
    // What was lost is the end, never a gap.
    const firstLost = Math.min(...lost.map(({ at }) => at), killedAt);
    expect(acknowledged.filter(({ at }) => at < firstLost).length).toBe(
      acknowledged.filter(({ at }) => at < killedAt).length - lost.length,
    );
    expect((await runCommand(cluster.environment, 'verify')).isGood).toBe(true);
  });

  it('goes back to a moment, from the other repository alone, and says what that lost', async () => {
    expect(await runCommand(cluster.environment, 'backup')).toMatchObject({ isGood: true });
    const work = await atWork('時点');
    await pause(4_000);
    const moment = new Date();
    await pause(4_000);
    const client = new pg.Client({ connectionString: cluster.url('postgres') });
    await client.connect();
    await client.query('select pg_switch_wal()');
    await client.end();
    await work.end();
    const refused = await runCommand(cluster.environment, 'restore', '--to', 'latest', ...who);
    expect(refused).toMatchObject({
      isGood: false,
      said: { error: expect.stringContaining('holds a database') },
    });
    await cluster.stop();
    await rm(cluster.data, { recursive: true });
    await rename(join(cluster.folder, 'repo1'), join(cluster.folder, 'repo1-lost'));

    const restored = await runCommand(cluster.environment, 'restore', '--to', moment.toISOString(), ...who);
    expect(restored).toMatchObject({ isGood: true, said: { seal: 'intact' } });
    const lost = (await lostActs()).filter(({ name }) => name.startsWith('時点'));
    expect(lost.length).toBeGreaterThan(20);
    expect(Math.min(...lost.map(({ at }) => at))).toBeGreaterThan(moment.getTime() - 1_000);
    expect((restored.said.lost as unknown[]).length).toBeGreaterThan(0);
    const verified = await runCommand(cluster.environment, 'verify');
    expect(verified.isGood).toBe(true);
    const chains = verified.said.chains as { restores: { by: string; why: string }[] }[];
    expect(chains.flatMap(({ restores }) => restores)).toContainEqual(
      expect.objectContaining({ by: '保守 太郎', why: 'データの消失' }),
    );
    await keepFigure('drill', figure);
  });
});
