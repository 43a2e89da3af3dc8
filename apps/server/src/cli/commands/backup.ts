import { mkdtemp, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { writeBackup } from '@onshin/db';
import { databaseIn } from '../../backup/archive.ts';
import { takeBeside } from '../../backup/beside.ts';
import { keepNewest } from '../../backup/generations.ts';
import { type BackupEntry, faultOf, noteBackup } from '../../backup/ledger.ts';
import { backUpPhysically, type PgBackRest, readLayout } from '../../backup/pgbackrest.ts';
import { type Part, writeArchive } from '../../backup/write-archive.ts';
import type { Config } from '../../config/config.ts';
import { besideOf, pgBackRestOf } from '../backup-settings.ts';
import { type Command, CommandRefused } from '../command.ts';
import { dataFolder } from '../data-folder.ts';
import { openDatabaseUrls } from '../prepare-database.ts';
import { elapsed, progress } from '../progress.ts';
import { type CommandDatabase, withDatabase } from '../with-database.ts';

/** Backs up everything a house needs to stand again. Made to be run every night. */
export const backup: Command = {
  summary:
    'Backs up the database, the signed heads and the keys, and writes down that it did. For every night.',
  options: {},
  run: async () =>
    await withDatabase(process.env, openDatabaseUrls, async (parts) => {
      const pgBackRest = pgBackRestOf(parts.config);
      if (pgBackRest === null && parts.config.BACKUP_FOLDER === undefined)
        throw new CommandRefused('Set where backups go: BACKUP_FOLDER, PGBACKREST_CONFIG, or both.');
      const made: BackupEntry[] = [];
      if (pgBackRest !== null) made.push(...(await backUpCluster(pgBackRest)));
      if (parts.config.BACKUP_FOLDER !== undefined)
        made.push(await timed('archive', async () => await archive(parts, pgBackRest !== null)));
      for (const entry of made) await noteBackup(parts.worker, entry);
      return {
        isGood: made.every(({ fault }) => fault === null),
        lines: [
          ...made.map(lineOf),
          ...(parts.config.BACKUP_FOLDER === undefined
            ? ['The signed heads and the keys are in no backup: set BACKUP_FOLDER.']
            : []),
        ],
        data: { backups: made },
      };
    }),
};

function lineOf({ how, name, fault, bytes, seconds }: BackupEntry): string {
  return fault === null
    ? `${how} ${name}: ${bytes ?? 0} bytes in ${seconds} s`
    : `${how} ${name}: FAILED: ${fault}`;
}

type Made = Pick<BackupEntry, 'name' | 'reaches' | 'bytes'>;

/** What went wrong with one is written down like what went well; the others are made all the same. */
async function timed(how: BackupEntry['how'], make: () => Promise<Made>): Promise<BackupEntry> {
  const began = performance.now();
  const seconds = () => Math.round((performance.now() - began) / 100) / 10;
  try {
    return { how, ...(await make()), seconds: seconds(), fault: null };
  } catch (error) {
    if (error instanceof CommandRefused) throw error;
    return { how, name: '', reaches: null, bytes: null, seconds: seconds(), fault: faultOf(error) };
  }
}

async function backUpCluster(pgBackRest: PgBackRest): Promise<BackupEntry[]> {
  const { repos } = await readLayout(pgBackRest);
  const made: BackupEntry[] = [];
  for (const repo of repos)
    made.push(
      await timed('pgbackrest', async () => {
        const waiting = elapsed(`backing up into repository ${repo}`);
        const { label, endedAt, bytes } = await backUpPhysically(pgBackRest, repo).finally(waiting.end);
        return { name: `repo${repo} ${label}`, reaches: endedAt, bytes };
      }),
    );
  return made;
}

/** One encrypted file. The database's rows lie unencrypted on the server's own disk while it is written, as they do anyway. */
async function archive({ config, urls }: CommandDatabase, isBackedUpOtherwise: boolean): Promise<Made> {
  const folder = config.BACKUP_FOLDER ?? '';
  const work = await mkdtemp(join(dataFolder(config), 'backup-'));
  try {
    const rows = isBackedUpOtherwise ? null : await writeRows(config, urls.admin, work);
    const takenAt = new Date().toISOString();
    // The heads are read after the rows, so that none the database knows is missing among them.
    const { parts, notes } = await takeBeside(besideOf(config));
    const bar = progress('encrypting');
    const written = await writeArchive(
      folder,
      { takenAt, parts: rows === null ? parts : [rows, ...parts], notes },
      config.BACKUP_RECIPIENTS,
      bar.to,
    ).finally(bar.end);
    await keepNewest(folder, config.BACKUP_GENERATIONS);
    return { name: basename(written.file), reaches: takenAt, bytes: written.bytes };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function writeRows(config: Config, adminUrl: string | null, work: string): Promise<Part> {
  if (adminUrl === null)
    throw new CommandRefused(
      'A backup beside a running server is made as a superuser: set DATABASE_ADMIN_URL, or PGBACKREST_CONFIG.',
    );
  const bar = progress('reading tables');
  const written = await writeBackup(adminUrl, work, bar.to).finally(bar.end);
  if (written === null)
    throw new CommandRefused(
      `There is no clinic in the ${config.ONSHIN_MODE} database yet: nothing to back up.`,
    );
  return { from: written, name: databaseIn };
}
