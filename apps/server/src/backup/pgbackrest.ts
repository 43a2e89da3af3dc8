import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { findUnprivilegedUser } from '@onshin/db';
import { z } from 'zod';

/** The site's pgBackRest: its configuration, and the name of our cluster in it. */
export interface PgBackRest {
  readonly config: string;
  readonly stanza: string;
}

/** It did not do what it was asked for; its words are for whoever runs the server. */
export class PgBackRestFailed extends Error {
  override readonly name = 'PgBackRestFailed';
}

/** As root it runs as the user of PostgreSQL, whose files it reads and writes. */
export function asPostgres(): { uid?: number; gid?: number } {
  const user = findUnprivilegedUser();
  return user === null ? {} : { uid: user.uid, gid: user.gid };
}

export async function runPgBackRest(
  { config, stanza }: PgBackRest,
  command: string,
  options: readonly string[] = [],
): Promise<string> {
  const child = spawn(
    'pgbackrest',
    [`--config=${config}`, `--stanza=${stanza}`, '--log-level-console=warn', ...options, command],
    { cwd: '/', stdio: ['ignore', 'pipe', 'pipe'], ...asPostgres() },
  );
  let said = '';
  let complained = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (complained += chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', (error: NodeJS.ErrnoException) => {
      const isMissing = error.code === 'ENOENT';
      reject(isMissing ? new PgBackRestFailed('pgbackrest is not installed on this machine.') : error);
    });
    child.once('close', resolve);
  });
  if (code !== 0)
    throw new PgBackRestFailed(`pgbackrest ${command} ended with ${code}:\n${complained}${said}`.trim());
  return said;
}

const infoOf = z.array(
  z.object({
    backup: z.array(
      z.object({
        label: z.string(),
        type: z.enum(['full', 'diff', 'incr']),
        timestamp: z.object({ stop: z.number() }),
        info: z.object({ repository: z.object({ delta: z.number() }) }),
        database: z.object({ 'repo-key': z.number() }),
      }),
    ),
  }),
);

export interface PhysicalBackup {
  readonly label: string;
  readonly isFull: boolean;
  readonly endedAt: string;
  readonly bytes: number;
  readonly repo: number;
}

/** The backups of one repository, the oldest first. */
export async function listPhysical(pgBackRest: PgBackRest, repo: number): Promise<PhysicalBackup[]> {
  const said = await runPgBackRest(pgBackRest, 'info', ['--output=json', `--repo=${repo}`]);
  return infoOf.parse(JSON.parse(said)).flatMap(({ backup }) =>
    backup.map((each) => ({
      label: each.label,
      isFull: each.type === 'full',
      endedAt: new Date(each.timestamp.stop * 1000).toISOString(),
      bytes: each.info.repository.delta,
      repo: each.database['repo-key'],
    })),
  );
}

/** What of its configuration we have to know: where the data lies, and which repositories there are. */
export async function readLayout({ config, stanza }: PgBackRest): Promise<{ data: string; repos: number[] }> {
  const text = await readFile(config, 'utf8');
  const section = text.split(`[${stanza}]`)[1]?.split(/^\[/m)[0] ?? '';
  const data = /^pg1-path\s*=\s*(\S+)\s*$/m.exec(section)?.[1];
  if (data === undefined) throw new PgBackRestFailed(`${config} names no pg1-path for the stanza ${stanza}.`);
  const repos = [...text.matchAll(/^repo(\d+)-(?:path|s3-bucket|host)\s*=/gm)].map((match) =>
    Number(match[1]),
  );
  return { data, repos: [...new Set(repos)].toSorted((one, other) => one - other) };
}

const fullEveryDays = 7;

/** Backs the running cluster up into one repository: whole once a week, and what changed since then in between. */
export async function backUpPhysically(pgBackRest: PgBackRest, repo: number): Promise<PhysicalBackup> {
  const before = await listPhysical(pgBackRest, repo);
  const lastFull = before.findLast(({ isFull }) => isFull);
  const isDue =
    lastFull === undefined || Date.now() - Date.parse(lastFull.endedAt) > fullEveryDays * 86_400_000;
  await runPgBackRest(pgBackRest, 'backup', [
    `--repo=${repo}`,
    `--type=${isDue ? 'full' : 'diff'}`,
    '--start-fast',
  ]);
  const made = (await listPhysical(pgBackRest, repo)).at(-1);
  if (made === undefined)
    throw new PgBackRestFailed('pgbackrest says that it backed up, and lists no backup.');
  return made;
}

/** Brings the cluster's files back into a folder; the database recovers itself when it starts. */
export async function restorePhysically(
  pgBackRest: PgBackRest,
  { to, options = [] }: { readonly to: string | null; readonly options?: readonly string[] },
): Promise<void> {
  const aim = to === null ? [] : ['--type=time', `--target=${to}`, '--target-action=promote'];
  await runPgBackRest(pgBackRest, 'restore', [...aim, ...options]);
}
