import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chown, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findUnprivilegedUser } from '@onshin/db';
import pg from 'pg';
import { asPostgres, PgBackRestFailed } from './pgbackrest.ts';

/** A cluster that was restored beside the running one, reachable over a socket of its own by this user alone. */
export interface ScratchPostgres {
  url(role: string): string;
  stop(): Promise<void>;
}

/** Makes a folder that PostgreSQL's user owns. */
export async function makeFolderOfPostgres(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const user = findUnprivilegedUser();
  if (user !== null) await chown(folder, user.uid, user.gid);
}

/**
 * Starts the files of a restored cluster, with settings of its own whatever the live one has: no network, no archiving, so
 * that nothing it writes ever comes near a repository.
 *
 * @param folder holds `data`; gets socket and settings
 * @param database the one that is looked at
 */
export async function startScratch(folder: string, database: string): Promise<ScratchPostgres> {
  const data = join(folder, 'data');
  const version = (await readFile(join(data, 'PG_VERSION'), 'utf8')).trim();
  const socket = join(folder, 'socket');
  await makeFolderOfPostgres(socket);
  await writeFile(join(folder, 'hba.conf'), 'local all all trust\n', { mode: 0o644 });
  await writeFile(join(folder, 'postgresql.conf'), settings(folder, socket), { mode: 0o644 });
  const server = spawn(
    join(findPrograms(version), 'postgres'),
    ['-D', data, '-c', `config_file=${join(folder, 'postgresql.conf')}`],
    { stdio: ['ignore', 'ignore', 'pipe'], cwd: '/', detached: true, ...asPostgres() },
  );
  const url = (role: string) => `postgresql://${role}@/${database}?host=${encodeURIComponent(socket)}`;
  await untilOpen(server, url('postgres'));
  return {
    url,
    async stop() {
      if (server.exitCode !== null || server.signalCode !== null) return;
      const ended = once(server, 'exit');
      server.kill('SIGINT');
      await ended;
    },
  };
}

const settings = (folder: string, socket: string) =>
  [
    `listen_addresses = ''`,
    `unix_socket_directories = '${socket}'`,
    `unix_socket_permissions = 0700`,
    `hba_file = '${join(folder, 'hba.conf')}'`,
    // Without it the settings of the live cluster would have to be matched before it recovers.
    'hot_standby = off',
    'archive_mode = off',
    'fsync = off',
    'max_connections = 30',
    `external_pid_file = ''`,
    '',
  ].join('\n');

/** Where Debian and others put the programs of a version. */
function findPrograms(version: string): string {
  const places = [`/usr/lib/postgresql/${version}/bin`, `/usr/pgsql-${version}/bin`];
  const onPath = (process.env.PATH ?? '').split(':');
  const found = [...places, ...onPath].find((each) => each !== '' && existsSync(join(each, 'postgres')));
  if (found === undefined)
    throw new PgBackRestFailed(`PostgreSQL ${version} is not installed on this machine.`);
  return found;
}

/** Until it has recovered and takes writes: only then is it what a restore would bring. */
async function untilOpen(server: ChildProcess, url: string): Promise<void> {
  let said = '';
  server.stderr?.setEncoding('utf8').on('data', (chunk: string) => (said = (said + chunk).slice(-4_000)));
  for (;;) {
    if (server.exitCode !== null || server.pid === undefined)
      throw new PgBackRestFailed(`The restored PostgreSQL did not start: ${said}`);
    if (await isOpen(url)) return;
    await new Promise((later) => setTimeout(later, 100));
  }
}

/** Whether a PostgreSQL answers and takes writes. */
export async function isOpen(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    const { rows } = await client.query<{ open: boolean }>('select not pg_is_in_recovery() as open');
    return rows[0]?.open === true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}
