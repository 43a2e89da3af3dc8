import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, chown, cp, lstat, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import pg from 'pg';
import { findBinaries } from './binaries.ts';
import { findRunning } from './running.ts';
import { canReach, findUnprivilegedUser, openTheWay, type SystemUser } from './system-user.ts';

/** A running PostgreSQL of our own, reachable over a Unix socket by this user alone. */
export interface EmbeddedPostgres {
  /** Connection string for a role and database. */
  url(role: string, database: string): string;
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** A data folder made for one test run and thrown away need not survive a power cut. */
  readonly isThrowaway?: boolean;
  /** Where the folder's PostgreSQL runs already, use that one and leave it running. */
  readonly mayJoin?: boolean;
}

/** The PostgreSQL of this folder was started by another process, which still runs. */
export class AlreadyRunning extends Error {
  override readonly name = 'AlreadyRunning';
}

/**
 * Starts the PostgreSQL that comes with the npm packages, making its data folder first where there is none. It listens
 * on a Unix socket only. As root it runs under an unprivileged user, because PostgreSQL refuses root.
 *
 * @param folder holds the data between starts
 * @throws AlreadyRunning where another process keeps this folder and we may not join it
 */
export async function startEmbedded(
  folder: string,
  options: EmbeddedOptions = {},
): Promise<EmbeddedPostgres> {
  const data = resolve(folder, 'data');
  const running = await findRunning(data, options.mayJoin === true ? 0 : 3_000);
  if (running !== null) {
    if (options.mayJoin === true) return reachable(running.socket, async () => {});
    throw new AlreadyRunning(`Onshin is already running on the data in ${folder}. Stop it first.`);
  }
  const user = findUnprivilegedUser();
  const bin = await binariesFor(user);
  await makeFolder(folder, user);
  if (!existsSync(join(data, 'PG_VERSION'))) await initialise(bin, data, user);
  const socket = await socketFolder(folder, user);
  const server = run(bin, data, socket, user, options.isThrowaway === true);
  await untilReady(server, socket);
  return reachable(socket, () => stop(server, socket));
}

function reachable(socket: string, stop: () => Promise<void>): EmbeddedPostgres {
  return {
    url: (role, database) => `postgresql://${role}@/${database}?host=${encodeURIComponent(socket)}`,
    stop,
  };
}

async function makeFolder(folder: string, user: SystemUser | null): Promise<void> {
  const firstMade = await mkdir(folder, { recursive: true });
  if (user) {
    if (firstMade !== undefined) await openTheWay(firstMade, folder);
    if (!canReach(dirname(resolve(folder)), user)) {
      throw new Error(
        `PostgreSQL runs as the user ${user.name}, who cannot reach ${folder}. Set DATA_DIR to a folder that everybody may pass through, such as /var/lib/onshin.`,
      );
    }
    await chown(folder, user.uid, user.gid);
  }
  await chmod(folder, 0o700);
}

/** An interrupted initdb leaves nothing that looks like a data folder. */
async function initialise(bin: string, data: string, user: SystemUser | null): Promise<void> {
  const unfinished = `${data}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  const options = ['-U', 'postgres', '-E', 'UTF8', '--locale=C.UTF-8', '--auth=trust', '--no-sync'];
  // Apart from the terminal: a Ctrl-C lets it finish, and what follows is then stopped in order.
  const initdb = spawn(join(bin, 'initdb'), ['-D', unfinished, ...options, '--data-checksums'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    cwd: '/',
    detached: true,
    ...(user ? { uid: user.uid, gid: user.gid } : {}),
  });
  let said = '';
  initdb.stderr.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
  const [code] = (await once(initdb, 'close')) as [number | null];
  if (code !== 0) throw new Error(`initdb failed: ${said}`);
  await rename(unfinished, data);
}

/** A folder of our own for the socket, on a path short enough for one and open to nobody else. */
async function socketFolder(folder: string, user: SystemUser | null): Promise<string> {
  const name = `onshin-${createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 12)}`;
  const isUsable = tmpdir().length < 60 && (user === null || canReach(tmpdir(), user));
  const socket = join(isUsable ? tmpdir() : '/tmp', name);
  await mkdir(socket, { recursive: true, mode: 0o700 });
  const owner = await lstat(socket);
  const ours = [process.getuid?.(), user?.uid];
  if (!owner.isDirectory() || !ours.includes(owner.uid))
    throw new Error(`${socket} belongs to somebody else. Remove it and start again.`);
  await chmod(socket, 0o700);
  if (user) await chown(socket, user.uid, user.gid);
  return socket;
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
  if (isThrowaway) settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off');
  const postgres = [
    join(bin, 'postgres'),
    '-D',
    data,
    ...settings.flatMap((setting) => ['-c', setting]),
  ] as const;
  // The kernel stops PostgreSQL when we are killed without a chance to do so ourselves.
  const setpriv = '/usr/bin/setpriv';
  const [program, ...args] = existsSync(setpriv)
    ? [setpriv, '--pdeathsig', 'INT', ...postgres]
    : [...postgres];
  const server = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    cwd: '/',
    // Not of our process group: a Ctrl-C in the terminal is for us, and we stop it in order.
    detached: true,
    ...(user ? { uid: user.uid, gid: user.gid } : {}),
  });
  server.stderr?.setEncoding('utf8');
  return server;
}

async function untilReady(server: ChildProcess, socket: string): Promise<void> {
  let said = '';
  server.stderr?.on('data', (chunk: string) => {
    said = (said + chunk).slice(-4000);
  });
  server.once('error', (error) => (said += error.message));
  for (;;) {
    if (server.exitCode !== null || server.pid === undefined)
      throw new Error(`PostgreSQL did not start: ${said}`);
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
  if (server.exitCode === null && server.signalCode === null) {
    const ended = new Promise<void>((done) => server.once('exit', () => done()));
    // First the way that lets connections end by themselves, then the one that cuts them.
    server.kill('SIGTERM');
    const patience = setTimeout(() => server.kill('SIGINT'), 2_000);
    await ended;
    clearTimeout(patience);
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
  // A folder only root writes to, so that nobody can put programs of their own there.
  const copy = `/usr/local/lib/onshin/postgres-${version.version}`;
  if (!existsSync(join(copy, 'complete'))) {
    await rm(copy, { recursive: true, force: true });
    const firstMade = await mkdir(copy, { recursive: true });
    if (firstMade !== undefined) await openTheWay(firstMade, join(copy, 'bin'));
    await cp(native, copy, { recursive: true, verbatimSymlinks: true });
    await chmod(copy, 0o755);
    await writeFile(join(copy, 'complete'), '');
  }
  return join(copy, 'bin');
}
