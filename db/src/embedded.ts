import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, chown, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import pg from 'pg';
import { canReach, findUnprivilegedUser, type SystemUser } from './system-user.ts';
import { findBinaries } from './binaries.ts';

/** A running PostgreSQL of our own, reachable over a Unix socket by this user alone. */
export interface EmbeddedPostgres {
  /** Connection string for a role and database. */
  url(role: string, database: string): string;
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL that comes with the npm packages, making its data folder first where there is none. It listens
 * on a Unix socket only. As root it runs under an unprivileged user, because PostgreSQL refuses root.
 *
 * @param folder holds the data between starts
 */
export async function startEmbedded(
  folder: string,
  options: { isThrowaway?: boolean } = {},
): Promise<EmbeddedPostgres> {
  const user = findUnprivilegedUser();
  const data = resolve(folder, 'data');
  const bin = await binariesFor(user);
  await mkdir(folder, { recursive: true });
  if (user) await chown(folder, user.uid, user.gid);
  await chmod(folder, 0o700);
  if (!existsSync(join(data, 'PG_VERSION'))) await initialise(bin, data, user);
  const socket = join(
    tmpdir(),
    `onshin-${createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 12)}`,
  );
  await mkdir(socket, { recursive: true, mode: 0o700 });
  if (user) await chown(socket, user.uid, user.gid);
  const server = run(bin, data, socket, user, options.isThrowaway === true);
  await untilReady(server, socket);
  return {
    url: (role, database) => `postgresql://${role}@/${database}?host=${encodeURIComponent(socket)}`,
    stop: () => stop(server, socket),
  };
}

async function initialise(bin: string, data: string, user: SystemUser | null): Promise<void> {
  const made = spawnSync(
    join(bin, 'initdb'),
    [
      '-D',
      data,
      '-U',
      'postgres',
      '-E',
      'UTF8',
      '--locale=C.UTF-8',
      '--auth=trust',
      '--no-sync',
      '--data-checksums',
    ],
    { encoding: 'utf8', cwd: '/', ...(user ? { uid: user.uid, gid: user.gid } : {}) },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr || String(made.error)}`);
}

function run(
  bin: string,
  data: string,
  socket: string,
  user: SystemUser | null,
  isThrowaway: boolean,
): ChildProcess {
  const settings = [
    'listen_addresses=',
    `unix_socket_directories=${socket}`,
    'unix_socket_permissions=0700',
    'max_connections=120',
  ];
  // A data folder made for one test run and thrown away need not survive a power cut.
  if (isThrowaway) settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off');
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, ...settings.flatMap((setting) => ['-c', setting])],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      cwd: '/',
      detached: true,
      ...(user ? { uid: user.uid, gid: user.gid } : {}),
    },
  );
  server.stderr?.setEncoding('utf8');
  return server;
}

async function untilReady(server: ChildProcess, socket: string): Promise<void> {
  let said = '';
  server.stderr?.on('data', (chunk: string) => {
    said = (said + chunk).slice(-4000);
  });
  for (;;) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL did not start: ${said}`);
    const client = new pg.Client({ host: socket, user: 'postgres', database: 'postgres' });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await new Promise((later) => setTimeout(later, 25));
    }
  }
}

async function stop(server: ChildProcess, socket: string): Promise<void> {
  if (server.exitCode === null) {
    const ended = new Promise<void>((done) => server.once('exit', () => done()));
    server.kill('SIGINT');
    await ended;
  }
  await rm(socket, { recursive: true, force: true });
}

/** The binaries where the unprivileged user can run them: in place, or copied where it cannot reach our folder. */
async function binariesFor(user: SystemUser | null): Promise<string> {
  const native = await findBinaries();
  if (user === null || canReach(native, user)) return join(native, 'bin');
  const version = JSON.parse(await readFile(join(dirname(native), 'package.json'), 'utf8')) as {
    version: string;
  };
  const copy = `/var/tmp/onshin-postgres-${version.version}`;
  if (!existsSync(join(copy, 'complete'))) {
    await rm(copy, { recursive: true, force: true });
    await cp(native, copy, { recursive: true, verbatimSymlinks: true });
    await chmod(copy, 0o755);
    await writeFile(join(copy, 'complete'), '');
  }
  return join(copy, 'bin');
}
