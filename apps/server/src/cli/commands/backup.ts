import { mkdtemp, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { writeBackup } from '@onshin/db';
import { databaseIn } from '../../backup/archive.ts';
import { takeBeside } from '../../backup/beside.ts';
import { keepNewest } from '../../backup/generations.ts';
import { type BackupEntry, faultOf, noteBackup } from '../../backup/ledger.ts';
import { backUpPhysically, type PgBackRest, readLayout } from '../../backup/pgbackrest.ts';
import { addMissing, mirrorExactly } from '../../backup/mirror.ts';
import { type Part, writeArchive } from '../../backup/write-archive.ts';
import type { Config } from '../../config/config.ts';
import { besideOf, fileFoldersOf, pgBackRestOf } from '../backup-settings.ts';
import { type Command, CommandRefused } from '../command.ts';
import { dataFolder } from '../data-folder.ts';
import { openDatabaseUrls } from '../prepare-database.ts';
import { elapsed, progress } from '../progress.ts';
import { type CommandDatabase, withDatabase } from '../with-database.ts';

/** Backs up everything a house needs to stand again. Made to be run every night. */
export const backup: Command = {
  summary:
    'Backs up the database, the signed heads, the files and the keys, and writes down that it did. For every night.',
  options: {},
  run: async () =>
    await withDatabase(process.env, openDatabaseUrls, async (parts) => {
      const pgBackRest = pgBackRestOf(parts.config);
      if (pgBackRest === null && parts.config.BACKUP_FOLDER === undefined)
        throw new CommandRefused('Set where backups go: BACKUP_FOLDER, PGBACKREST_CONFIG, or both.');
      const made: BackupEntry[] = [];
      for (const step of await stepsOf(parts, pgBackRest)) {
        const entry = await timed(step);
        await noteBackup(parts.worker, entry);
        made.push(entry);
      }
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

function lineOf({ series, name, fault, bytes, seconds }: BackupEntry): string {
  return fault === null ? `${name}: ${bytes ?? 0} bytes in ${seconds} s` : `${series}: FAILED: ${fault}`;
}

type Made = Pick<BackupEntry, 'name' | 'reaches' | 'bytes'>;

/** One of the backups of a night. */
interface Step extends Pick<BackupEntry, 'how' | 'series'> {
  readonly make: () => Promise<Made>;
}

/** What is made in a night. The files come after the rows, so that none the rows name is missing. */
async function stepsOf(parts: CommandDatabase, pgBackRest: PgBackRest | null): Promise<Step[]> {
  const { config } = parts;
  const { repos } = pgBackRest === null ? { repos: [] } : await readLayout(pgBackRest);
  const steps: Step[] = repos.map((repo) => ({
    how: 'pgbackrest',
    series: `repo${repo}`,
    make: async () => await backUpCluster(pgBackRest as PgBackRest, repo),
  }));
  if (config.BACKUP_FOLDER === undefined) return steps;
  steps.push({
    how: 'archive',
    series: 'archive',
    make: async () => await archive(parts, pgBackRest !== null),
  });
  steps.push({ how: 'mirror', series: 'files', make: async () => await mirrorFiles(config) });
  return steps;
}

/** What went wrong with one is written down like what went well; the others are made all the same. */
async function timed({ how, series, make }: Step): Promise<BackupEntry> {
  const began = performance.now();
  const seconds = () => Math.round((performance.now() - began) / 100) / 10;
  try {
    return { how, series, ...(await make()), seconds: seconds(), fault: null };
  } catch (error) {
    if (error instanceof CommandRefused) throw error;
    return { how, series, name: '', reaches: null, bytes: null, seconds: seconds(), fault: faultOf(error) };
  }
}

async function backUpCluster(pgBackRest: PgBackRest, repo: number): Promise<Made> {
  const waiting = elapsed(`backing up into repository ${repo}`);
  const { label, endedAt, bytes } = await backUpPhysically(pgBackRest, repo).finally(waiting.end);
  return { name: `repo${repo} ${label}`, reaches: endedAt, bytes };
}

/** The enciphered files of charts, and what opens them: of the latter exactly what is there, so that an ended key leaves. */
async function mirrorFiles(config: Config): Promise<Made> {
  const reaches = new Date().toISOString();
  const { files, keys } = fileFoldersOf(config);
  const bar = progress('copying files');
  const copied = files === null ? null : await addMissing(files.from, files.mirror, bar.to).finally(bar.end);
  const mirrored = await mirrorExactly(keys.from, keys.mirror);
  return {
    name: `files +${copied?.added ?? 0}, keys +${mirrored.added} -${mirrored.removed}`,
    reaches,
    bytes: (copied?.bytes ?? 0) + mirrored.bytes,
  };
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
