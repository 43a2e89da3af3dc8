import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { checkpointFolder } from './cli/data-folder.ts';
import { sealSignerIn } from './cli/seal-signer.ts';
import { prepareDatabase, type ReadyDatabase } from './cli/prepare-database.ts';
import { readConfig } from './config/config.ts';
import { type Database, openDatabase, openPool } from './platform/database.ts';
import { Journey } from './testing/journey.ts';
import { runCommand } from './testing/run-command.ts';
import type { TestDatabase } from './testing/test-database.ts';
import { openTestServer, type TestServer } from './testing/test-server.ts';
import { makeCheckpoints } from './worker/seal/make-checkpoints.ts';
import { sealChains } from './worker/seal/seal-chain.ts';

const who = ['--by', '保守 太郎', '--why', 'ディスクの故障'] as const;
let folder: string;
let data: string;
let environment: Record<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onshin-restore-'));
  await chmod(folder, 0o755);
  data = join(folder, 'var');
  const identity = await generateX25519Identity();
  await writeFile(join(folder, 'backup.key'), `${identity}\n`, { mode: 0o600 });
  environment = {
    DATA_DIR: data,
    BACKUP_FOLDER: join(folder, 'archives'),
    BACKUP_RECIPIENTS: await identityToRecipient(identity),
    BACKUP_KEY_FILE: join(folder, 'backup.key'),
    BACKUP_GENERATIONS: '2',
  };
});
afterAll(async () => await rm(folder, { recursive: true, force: true }));

/** The house as `npm start` brings it up, with a server in this process. */
interface House {
  readonly server: TestServer;
  sealAndSign(): Promise<void>;
  close(): Promise<void>;
}

async function open(): Promise<House> {
  const config = readConfig(environment);
  const ready = await prepareDatabase(config, data, () => {});
  const database = asTestDatabase(ready);
  const worker: Database = openDatabase(openPool(ready.worker, 2));
  const server = await openTestServer({ ONSHIN_ROLES: 'web' }, database);
  const admin = await database.as('postgres');
  const signer = async () => await sealSignerIn(data, config);
  const parts = { signer, folder: checkpointFolder(data, config), authority: null };
  return {
    server,
    async sealAndSign() {
      await vi.waitUntil(
        async () => {
          await sealChains(worker);
          return (await admin.query('select from seal_queue')).rowCount === 0;
        },
        { timeout: 15_000, interval: 100 },
      );
      await makeCheckpoints(worker, parts);
    },
    async close() {
      await worker.destroy();
      await server.close();
      await database.close();
      await ready.stop();
    },
  };
}

function asTestDatabase({ owner, app, worker, admin }: ReadyDatabase): TestDatabase {
  const urls = { onshin_owner: owner, onshin_app: app, onshin_worker: worker, postgres: admin ?? '' };
  const clients: pg.Client[] = [];
  const asApp = openDatabase(openPool(app, 5));
  return {
    url: (role) => urls[role],
    app: asApp,
    async as(role) {
      const client = new pg.Client({ connectionString: urls[role] });
      await client.connect();
      clients.push(client);
      return client;
    },
    async close() {
      await asApp.destroy();
      for (const client of clients) await client.end();
    },
  };
}

const archives = async () =>
  (await readdir(join(folder, 'archives'))).filter((name) => name.endsWith('.age')).toSorted();

describe('a house that backs itself up', () => {
  it('is backed up while it works, drilled, lost, and stands again with what it lost signed', async () => {
    const house = await open();
    const journey = await Journey.open(house.server);
    await journey.untilClosed();
    await house.sealAndSign();
    for (const name of ['files/ab/one', 'file-keys/one', 'file.key']) {
      await mkdir(dirname(join(data, name)), { recursive: true });
      await writeFile(join(data, name), `what lies in ${name}`);
    }
    for (const nth of [1, 2, 3])
      expect(await runCommand(environment, 'backup'), String(nth)).toMatchObject({ isGood: true });
    expect(await archives()).toHaveLength(2);

    const drilled = await runCommand(environment, 'drill');
    expect(drilled).toMatchObject({ isGood: true, said: { fault: null, openedChart: true, faults: 0 } });
    expect(drilled.said.rtoSeconds).toBeGreaterThan(0);

    // Work goes on, is sealed and signed, and is lost with the disk.
    await journey.request();
    await house.sealAndSign();
    await house.close();
    await rename(join(data, 'postgres'), join(folder, 'lost'));
    const [newest] = (await archives()).toReversed();
    const archive = join(folder, 'archives', newest ?? '');
    const restored = await runCommand(environment, 'restore', '--from', archive, ...who);
    expect(restored).toMatchObject({ isGood: true, said: { seal: 'intact', put: [] } });
    const lost = restored.said.lost as { from: number; to: number }[];
    expect(lost.length).toBeGreaterThan(0);

    const verified = await runCommand(environment, 'verify');
    expect(verified.isGood).toBe(true);
    const chains = verified.said.chains as { restores: unknown[] }[];
    expect(chains.flatMap(({ restores }) => restores)).toEqual(
      expect.arrayContaining(
        lost.map(({ from, to }) =>
          expect.objectContaining({ from, to, by: '保守 太郎', why: 'ディスクの故障' }),
        ),
      ),
    );

    // It goes on from there, and its chain with it.
    const again = await open();
    const next = await Journey.open(again.server);
    await next.request();
    await again.sealAndSign();
    expect((await runCommand(environment, 'verify')).isGood).toBe(true);
    await expect(runCommand(environment, 'restore', '--from', archive, ...who)).resolves.toMatchObject({
      isGood: false,
      said: { error: expect.stringContaining('not empty') },
    });
    await again.close();
  });

  it('stands again on a machine where nothing is, with its keys and signed heads', async () => {
    const [newest] = (await archives()).toReversed();
    const elsewhere = join(folder, 'elsewhere');
    await mkdir(elsewhere);
    const there = { ...environment, DATA_DIR: elsewhere };
    const archive = join(folder, 'archives', newest ?? '');
    const restored = await runCommand(there, 'restore', '--from', archive, ...who);
    expect(restored).toMatchObject({ isGood: true, said: { seal: 'intact', lost: [] } });
    expect(restored.said.put).toEqual(expect.arrayContaining(['keys/seal.key', 'keys/seal.pub']));
    expect(await readFile(join(elsewhere, 'seal.key'))).toEqual(await readFile(join(data, 'seal.key')));
    for (const name of ['files/ab/one', 'file-keys/one', 'file.key'])
      expect(await readFile(join(elsewhere, name), 'utf8')).toBe(`what lies in ${name}`);
    expect((await runCommand(there, 'verify')).isGood).toBe(true);
  });

  it('says what is missing instead of doing half', async () => {
    const error = async (settings: Record<string, string>, ...args: string[]) =>
      (await runCommand({ ...environment, ...settings }, ...args)).said.error;
    expect(await error({}, 'restore', '--from', 'nowhere')).toContain('--by');
    expect(await error({}, 'restore', '--from', 'nowhere', ...who)).toContain('There is no nowhere');
    expect(await error({ BACKUP_RECIPIENTS: '' }, 'backup')).toContain('BACKUP_RECIPIENTS');
    expect(await error({}, 'restore', '--to', 'latest', ...who)).toContain('PGBACKREST_CONFIG');
  });
});
