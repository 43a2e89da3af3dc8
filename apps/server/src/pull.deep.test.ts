import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFile,
  chmod,
  chown,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  rename,
  rm,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findUnprivilegedUser, migrate, prepareJobs } from '@onshin/db';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFolderOfPostgres, startScratch } from './backup/scratch-postgres.ts';
import { seedDemonstration } from './cli/seed-demonstration.ts';
import { openDatabase, openPool } from './platform/database.ts';
import { type BackedUpCluster, openBackedUpCluster } from './testing/backed-up-cluster.ts';
import { findExternalPostgres } from './testing/external-postgres.ts';
import { keepFigure } from './testing/keep-figure.ts';
import { listChains } from './worker/seal/chains.ts';
import { sealChains } from './worker/seal/seal-chain.ts';
import { verifyChain } from './worker/seal/verify-chain.ts';

const run = promisify(execFile);
/** Debian's user for nothing, who stands for the one on the other machine. */
const nobody = { uid: 65_534, gid: 65_534 };
const pause = async (ms: number) => await new Promise((later) => setTimeout(later, ms));

let cluster: BackedUpCluster;
let bin: string;
let pulled: string;
let receiving: ChildProcess | null = null;

beforeAll(async () => {
  if (process.getuid?.() !== 0) throw new Error('This needs root, to be two other users in turn.');
  cluster = await openBackedUpCluster();
  bin = (await findExternalPostgres())?.bin ?? '';
  await migrate(cluster.url('onshin_owner'), null);
  await prepareJobs(cluster.url('onshin_worker'));
  const app = openDatabase(openPool(cluster.url('onshin_app'), 2));
  await seedDemonstration(app);
  await app.destroy();
  pulled = await mkdtemp(join(tmpdir(), 'onshin-pulled-'));
  await mkdir(join(pulled, 'wal'));
  for (const each of [pulled, join(pulled, 'wal')]) await chown(each, nobody.uid, nobody.gid);
  await chmod(pulled, 0o700);
});
afterAll(async () => {
  receiving?.kill('SIGKILL');
  await cluster.close();
  await rm(pulled, { recursive: true, force: true });
});

/** As the other machine's user, with the one role it knows. */
const asPuller = (program: string, ...args: string[]) =>
  [
    join(bin, program),
    ['-d', cluster.url('onshin_pull').replace(/\/\w+$/, '/postgres'), ...args],
    { cwd: '/', ...nobody },
  ] as const;

describe('a host that pulls', () => {
  it('fetches whole and in between with a role that reads no table', async () => {
    const admin = new pg.Client({ connectionString: cluster.url('postgres') });
    await admin.connect();
    await admin.query(`create role onshin_pull login replication password 'only-for-this-run'`);
    await admin.query('create table beat (at timestamptz not null default clock_timestamp())');
    await admin.end();
    const pull = new pg.Client({ connectionString: cluster.url('onshin_pull') });
    await pull.connect();
    await expect(pull.query('select from patient')).rejects.toMatchObject({ code: '42501' });
    await pull.end();
    const slot = ['-D', join(pulled, 'wal'), '--slot=pull'];
    await run(...asPuller('pg_receivewal', ...slot, '--create-slot', '--if-not-exists'));
    const [program, args, options] = asPuller('pg_receivewal', ...slot, '--synchronous');
    receiving = spawn(program, args, { ...options, stdio: 'ignore' });
    await run(
      ...asPuller('pg_basebackup', '-D', join(pulled, 'base'), '--wal-method=none', '--checkpoint=fast'),
    );
    expect(await readdir(join(pulled, 'base'))).toContain('PG_VERSION');
  });

  it('keeps what it fetched from the user of PostgreSQL on the server', async () => {
    const user = findUnprivilegedUser();
    const asServer = { cwd: '/', uid: user?.uid ?? 0, gid: user?.gid ?? 0 };
    for (const command of [
      ['rm', '-rf', join(pulled, 'base')],
      ['rm', join(pulled, 'base', 'PG_VERSION')],
      ['touch', join(pulled, 'wal', 'x')],
      ['mv', pulled, `${pulled}-gone`],
    ] as const) {
      const [program, ...args] = command;
      await expect(run(program, args, asServer), command.join(' ')).rejects.toThrow(/denied|not permitted/);
    }
    expect(await readdir(join(pulled, 'base'))).toContain('PG_VERSION');
  });

  it('stands again from that alone, when the cluster and both repositories are gone', async () => {
    const worker = openDatabase(openPool(cluster.url('onshin_worker'), 1));
    await sealChains(worker);
    const admin = new pg.Client({ connectionString: cluster.url('postgres') });
    admin.on('error', () => {});
    await admin.connect();
    const day = { isOver: false };
    const beating = (async () => {
      while (!day.isOver) {
        await admin.query('insert into beat default values').catch(() => (day.isOver = true));
        await pause(50);
      }
    })();
    await pause(8_000);
    await cluster.kill();
    const killedAt = Date.now();
    day.isOver = true;
    await beating;
    await admin.end().catch(() => {});
    await worker.destroy().catch(() => {});
    await pause(500);
    receiving?.kill('SIGINT');
    if (receiving !== null) await once(receiving, 'exit');
    for (const each of ['data', 'repo1', 'repo2']) await rm(join(cluster.folder, each), { recursive: true });

    const folder = join(cluster.folder, 'again');
    await makeFolderOfPostgres(folder);
    const [data, wal] = [join(folder, 'data'), join(folder, 'wal')];
    await cp(join(pulled, 'base'), data, { recursive: true });
    await cp(join(pulled, 'wal'), wal, { recursive: true });
    for (const name of await readdir(wal))
      if (name.endsWith('.partial'))
        await rename(join(wal, name), join(wal, name.slice(0, -'.partial'.length)));
    await appendFile(join(data, 'postgresql.auto.conf'), `restore_command = 'cp ${wal}/%f %p'\n`);
    await writeFile(join(data, 'recovery.signal'), '');
    const user = findUnprivilegedUser();
    await run('chown', ['-R', `${user?.uid}:${user?.gid}`, folder]);
    await chmod(data, 0o700);
    const scratch = await startScratch(folder, 'onshin');
    const again = new pg.Client({ connectionString: scratch.url('postgres') });
    await again.connect();
    const { rows } = await again.query<{ last: Date }>('select max(at) as last from beat');
    await again.end();
    const checking = openDatabase(openPool(scratch.url('onshin_worker'), 1));
    for (const chainId of await listChains(checking))
      expect(await verifyChain(checking, chainId)).toMatchObject({ isIntact: true });
    await checking.destroy();
    await scratch.stop();
    const rpoSeconds = (killedAt - (rows[0]?.last.getTime() ?? 0)) / 1_000;
    expect(rpoSeconds).toBeLessThan(10);
    await keepFigure('pull', { rpoSeconds });
  });
});
