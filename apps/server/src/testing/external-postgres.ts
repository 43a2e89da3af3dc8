import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findUnprivilegedUser, prepareRoles } from '@onshin/db';
import pg from 'pg';
import { openDatabase, openPool } from '../platform/database.ts';
import { freePort } from './http-person.ts';
import type { TestDatabase } from './test-database.ts';

const run = promisify(execFile);
const oldest = 15;
const password = 'only-for-this-run';

/** Programs of a PostgreSQL that this machine has by itself: from `POSTGRES_BIN`, or where Debian puts them. */
export async function findExternalPostgres(): Promise<{ bin: string; version: number } | null> {
  const debian = '/usr/lib/postgresql';
  const installed = existsSync(debian)
    ? (await readdir(debian)).map((each) => join(debian, each, 'bin'))
    : [];
  for (const bin of [process.env.POSTGRES_BIN ?? '', ...installed]) {
    if (bin === '' || !existsSync(join(bin, 'initdb'))) continue;
    const { stdout } = await run(join(bin, 'postgres'), ['--version']);
    const version = Number(/(\d+)/.exec(stdout)?.[1]);
    if (version >= oldest) return { bin, version };
  }
  return null;
}

export interface ExternalPostgres {
  /** Makes a database as `prepare-database` does, with roles that sign in by password over TCP. */
  database(name: string): Promise<TestDatabase>;
  stop(): Promise<void>;
}

/** Starts a cluster of its own, which knows nothing of ours. */
export async function openExternalPostgres(bin: string): Promise<ExternalPostgres> {
  const user = findUnprivilegedUser();
  const as = user === null ? {} : { uid: user.uid, gid: user.gid };
  const folder = await mkdtemp(join(tmpdir(), 'onshin-external-'));
  const secret = join(folder, 'password');
  await writeFile(secret, password);
  if (user !== null) for (const each of [folder, secret]) await chown(each, user.uid, user.gid);
  await chmod(folder, 0o700);
  const data = join(folder, 'data');
  const options = ['-U', 'postgres', '-E', 'UTF8', '--locale=C.UTF-8', '--auth=scram-sha-256', '--no-sync'];
  await run(join(bin, 'initdb'), ['-D', data, ...options, `--pwfile=${secret}`], { cwd: '/', ...as });
  const port = await freePort();
  const settings = ['listen_addresses=127.0.0.1', `port=${port}`, 'unix_socket_directories=', 'fsync=off'];
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, ...settings.flatMap((setting) => ['-c', setting])],
    { stdio: 'ignore', cwd: '/', ...as },
  );
  const url = (role: string, name: string) => `postgresql://${role}:${password}@127.0.0.1:${port}/${name}`;
  await untilReady(server, url('postgres', 'postgres'));
  return {
    database: async (name) => await makeDatabase((role, of = name) => url(role, of), name),
    async stop() {
      server.kill('SIGINT');
      await once(server, 'exit');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function makeDatabase(
  url: (role: string, name?: string) => string,
  name: string,
): Promise<TestDatabase> {
  const admin = new pg.Client({ connectionString: url('postgres', 'postgres') });
  await admin.connect();
  await admin.query(`create database ${name}`);
  await admin.end();
  await prepareRoles(url('postgres'), {
    onshin_owner: password,
    onshin_app: password,
    onshin_worker: password,
  });
  const app = openDatabase(openPool(url('onshin_app'), 10));
  const clients: pg.Client[] = [];
  return {
    url,
    app,
    async as(role) {
      const client = new pg.Client({ connectionString: url(role) });
      await client.connect();
      clients.push(client);
      return client;
    },
    async close() {
      await app.destroy();
      for (const client of clients) await client.end();
    },
  };
}

async function untilReady(server: ChildProcess, url: string): Promise<void> {
  for (;;) {
    if (server.exitCode !== null) throw new Error('The external PostgreSQL did not start');
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await new Promise((later) => setTimeout(later, 100));
    }
  }
}
