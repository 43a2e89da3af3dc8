import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { appendFile, chmod, chown, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findUnprivilegedUser, prepareRoles } from '@onshin/db';
import pg from 'pg';
import { runPgBackRest } from '../backup/pgbackrest.ts';
import { findExternalPostgres } from './external-postgres.ts';
import { freePort } from './http-person.ts';
import { runCommand } from './run-command.ts';

const run = promisify(execFile);
const password = 'only-for-this-run';
const database = 'onshin';

/** A PostgreSQL of the site's own under pgBackRest, set up as `docs/operations/backups.md` says. */
export interface BackedUpCluster {
  readonly folder: string;
  readonly data: string;
  /** The settings a house over it runs with. */
  readonly environment: Record<string, string>;
  url(role: string): string;
  /** Kills postmaster and all its processes at once, as a power cut would. */
  kill(): Promise<void>;
  stop(): Promise<void>;
  close(): Promise<void>;
}

/**
 * @throws where PostgreSQL 15 or newer or pgBackRest is not on this machine: a run without them proves nothing
 */
export async function openBackedUpCluster(): Promise<BackedUpCluster> {
  const found = await findExternalPostgres();
  if (found === null || !existsSync('/usr/bin/pgbackrest'))
    throw new Error('This needs PostgreSQL and pgBackRest: apt-get install -y postgresql pgbackrest');
  const folder = await mkdtemp(join(tmpdir(), 'onshin-cluster-'));
  const user = findUnprivilegedUser();
  const as = user === null ? {} : { uid: user.uid, gid: user.gid };
  const own = async (path: string) => {
    await mkdir(path, { recursive: true });
    if (user !== null) await chown(path, user.uid, user.gid);
  };
  await own(folder);
  await chmod(folder, 0o755);
  for (const each of ['socket', 'repo1', 'repo2']) await own(join(folder, each));
  const data = join(folder, 'data');
  const port = await freePort();
  const secret = join(folder, 'password');
  await writeFile(secret, password);
  await run(
    join(found.bin, 'initdb'),
    [
      '-D',
      data,
      '-U',
      'postgres',
      '-E',
      'UTF8',
      '--locale=C.UTF-8',
      '--auth-local=trust',
      '--auth-host=scram-sha-256',
      '-k',
      `--pwfile=${secret}`,
    ],
    { cwd: '/', ...as },
  );
  const keys = join(folder, 'keys');
  const repositories = ['--repo1', join(folder, 'repo1'), '--repo2', join(folder, 'repo2')];
  const where = ['--data', data, '--socket', join(folder, 'socket'), '--port', String(port)];
  const made = await runCommand({}, 'backup-config', '--out', keys, ...where, ...repositories);
  if (!made.isGood) throw new Error(JSON.stringify(made.said));
  await appendFile(
    join(data, 'postgresql.conf'),
    [
      `listen_addresses = '127.0.0.1'`,
      `port = ${port}`,
      `unix_socket_directories = '${join(folder, 'socket')}'`,
      await readFile(join(keys, 'onshin-archiving.conf'), 'utf8'),
    ].join('\n'),
  );
  const control = async (...args: string[]) =>
    await run(join(found.bin, 'pg_ctl'), ['-D', data, '-l', join(folder, 'log'), '-w', ...args], {
      cwd: '/',
      ...as,
    });
  await control('start');
  const url = (role: string) => `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`;
  const admin = new pg.Client({ connectionString: url('postgres').replace(/\w+$/, 'postgres') });
  await admin.connect();
  await admin.query(`create database ${database}`);
  await admin.end();
  await prepareRoles(url('postgres'), {
    onshin_owner: password,
    onshin_app: password,
    onshin_worker: password,
  });
  const config = join(keys, 'pgbackrest.conf');
  await runPgBackRest({ config, stanza: 'onshin' }, 'stanza-create');
  const asThem =
    user === null ? '' : `/usr/bin/setpriv --reuid=${user.uid} --regid=${user.gid} --clear-groups `;
  return {
    folder,
    data,
    environment: {
      DATABASE_URL: url('onshin_app'),
      DATABASE_OWNER_URL: url('onshin_owner'),
      DATABASE_WORKER_URL: url('onshin_worker'),
      DATA_DIR: join(folder, 'var'),
      BACKUP_FOLDER: join(folder, 'archives'),
      BACKUP_RECIPIENTS: String(made.said.recipient),
      BACKUP_KEY_FILE: join(keys, 'backup.key'),
      PGBACKREST_CONFIG: config,
      POSTGRES_START: `${asThem}${join(found.bin, 'pg_ctl')} -D ${data} -l ${join(folder, 'log')} -w start`,
    },
    url,
    kill: async () => await killAll(data),
    stop: async () => void (await control('-m', 'fast', 'stop')),
    async close() {
      await control('-m', 'immediate', 'stop').catch(() => {});
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The postmaster first, so that it starts none anew, and then whatever it had started. */
async function killAll(data: string): Promise<void> {
  const postmaster = Number((await readFile(join(data, 'postmaster.pid'), 'utf8')).split('\n')[0]);
  const children = await childrenOf(postmaster);
  for (const pid of [postmaster, ...children])
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // Gone by itself since its parent was.
    }
  for (const pid of [postmaster, ...children])
    while (existsSync(`/proc/${pid}/exe`)) await new Promise((later) => setTimeout(later, 20));
}

async function childrenOf(parent: number): Promise<number[]> {
  const found: number[] = [];
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
    if (Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === parent) found.push(Number(name));
  }
  return found;
}
