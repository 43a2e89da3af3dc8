import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { migrate, prepareJobs, restoreBackup } from '@onshin/db';
import { databaseIn } from '../../backup/archive.ts';
import { putBeside } from '../../backup/beside.ts';
import { readArchive } from '../../backup/read-archive.ts';
import { addMissing, mirrorExactly } from '../../backup/mirror.ts';
import { readLayout, restorePhysically } from '../../backup/pgbackrest.ts';
import { type Config, readConfig } from '../../config/config.ts';
import { openDatabase, openPool } from '../../platform/database.ts';
import { besideOf, fileFoldersOf, identityIn, pgBackRestOf } from '../backup-settings.ts';
import { type Command, CommandRefused, type Given, type Outcome, textOf } from '../command.ts';
import { dataFolder } from '../data-folder.ts';
import { openDatabaseUrls } from '../prepare-database.ts';
import { elapsed, progress } from '../progress.ts';
import { sayItWasRestored, type Said } from '../say-it-was-restored.ts';
import { startPostgres } from '../start-postgres.ts';

/** Who restores and why; it is signed beside the heads and stands in the record of what was lost. */
interface Asked {
  readonly config: Config;
  readonly by: string;
  readonly why: string;
}

/** Brings back what was lost: from an archive, from what a migration wrote, or to a moment from pgBackRest. */
export const restoreDatabase: Command = {
  summary:
    'Brings a backup back where nothing stands: an archive or folder (--from), or to a moment by pgBackRest (--to TIME, or --to latest). Then compares with the seal, and signs what was lost.',
  options: {
    from: { type: 'string' },
    to: { type: 'string' },
    by: { type: 'string' },
    why: { type: 'string' },
    key: { type: 'string' },
  },
  async run(given) {
    const [from, to, by, why] = ['from', 'to', 'by', 'why'].map((option) => textOf(given, option));
    if ((from === undefined) === (to === undefined))
      throw new CommandRefused('Say which backup: --from FILE or FOLDER, or --to TIME or --to latest.');
    if (by === undefined || why === undefined)
      throw new CommandRefused('Say --by, your name, and --why: both stand in the record of the restore.');
    const asked = { config: readConfig(process.env), by, why };
    if (to !== undefined) return await toMoment(asked, to);
    return (await stat(from ?? '').catch(() => null))?.isDirectory() === true
      ? await fromFolder(asked, from ?? '', basename(from ?? ''))
      : await fromArchive(asked, from ?? '', given);
  },
};

async function fromArchive(asked: Asked, file: string, given: Given): Promise<Outcome> {
  if (!existsSync(file)) throw new CommandRefused(`There is no ${file}.`);
  const { config } = asked;
  const identity = await identityIn(textOf(given, 'key') ?? config.BACKUP_KEY_FILE);
  const unpacked = await mkdtemp(join(dataFolder(config), 'restore-'));
  try {
    const bar = progress('opening the archive');
    const manifest = await readArchive(file, identity, unpacked, bar.to).finally(bar.end);
    const restoreBeside = async () => [
      ...(await putBeside(unpacked, besideOf(config))),
      ...(await putFiles(config, dirname(file))),
    ];
    if (manifest.hasDatabase)
      return await fromFolder(asked, join(unpacked, databaseIn), basename(file), restoreBeside);
    const put = await restoreBeside();
    return {
      isGood: true,
      lines: [
        put.length === 0 ? 'Keys and signed heads stand here already.' : `Put back: ${put.join(', ')}`,
        'This archive holds no database: bring that back with --to.',
      ],
      data: { takenAt: manifest.takenAt, put },
    };
  } finally {
    await rm(unpacked, { recursive: true, force: true });
  }
}

/**
 * The files that are missing here, and the keys of patients where there is no folder of keys at all: where there is one, a
 * key that is not in it was ended.
 */
async function putFiles(config: Config, backups: string): Promise<string[]> {
  const { files, keys } = fileFoldersOf(config, backups);
  const put: string[] = [];
  if (!existsSync(keys.from) && existsSync(keys.mirror)) {
    const { added } = await mirrorExactly(keys.mirror, keys.from);
    put.push(`${added} keys of patients`);
  }
  if (files !== null && existsSync(files.mirror)) {
    const bar = progress('copying files');
    const { added } = await addMissing(files.mirror, files.from, bar.to).finally(bar.end);
    if (added > 0) put.push(`${added} files of charts`);
  }
  return put;
}

async function fromFolder(
  asked: Asked,
  folder: string,
  name: string,
  restoreBeside: () => Promise<string[]> = async () => await Promise.resolve([]),
): Promise<Outcome> {
  const { config } = asked;
  const database = await openDatabaseUrls(config, dataFolder(config), () => {}, { mayJoin: true });
  try {
    const bar = progress('filling tables');
    const { takenAt, tables } = await restoreBackup(database.owner, folder, bar.to).finally(bar.end);
    const put = await restoreBeside();
    // The backup itself is the one to go back to.
    const { applied } = await migrate(database.owner, null);
    await prepareJobs(database.worker);
    const said = await sayRestoredIn(asked, database.worker, name, null);
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    return {
      isGood: said.isGood,
      lines: [
        `Brought back ${rows} rows of ${tables.length} tables, as they stood at ${takenAt}.`,
        ...put.map((each) => `put back ${each}`),
        ...applied.map((each) => `applied ${each}`),
        ...said.lines,
      ],
      data: { takenAt, rows, tables: tables.length, applied, put, ...said.data },
    };
  } finally {
    await database.stop();
  }
}

async function toMoment(asked: Asked, to: string): Promise<Outcome> {
  const { config } = asked;
  const pgBackRest = pgBackRestOf(config);
  if (pgBackRest === null) throw new CommandRefused('Set PGBACKREST_CONFIG: --to restores from pgBackRest.');
  const wanted = momentOf(to);
  const { data } = await readLayout(pgBackRest);
  const standing = await readdir(data).catch(() => []);
  if (standing.length > 0)
    throw new CommandRefused(
      `${data} holds a database. Stop PostgreSQL and move the folder away first: it may still be needed.`,
    );
  const began = performance.now();
  const waiting = elapsed('restoring');
  try {
    await restorePhysically(pgBackRest, { to: wanted });
    await startPostgres(config);
  } finally {
    waiting.end();
  }
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  const said = await sayRestoredIn(asked, config.DATABASE_WORKER_URL ?? '', `pgbackrest to ${to}`, wanted);
  return {
    isGood: said.isGood,
    lines: [`The database stands again as it was at ${to}, after ${seconds} s.`, ...said.lines],
    data: { to: wanted, seconds, ...said.data },
  };
}

/** The moment as pgBackRest takes it; null for the last there is. */
function momentOf(to: string): string | null {
  if (to === 'latest') return null;
  const moment = new Date(to);
  if (Number.isNaN(moment.getTime()) || !/(Z|[+-]\d\d:?\d\d)$/.test(to))
    throw new CommandRefused('Say the moment with its offset, such as 2026-11-21T09:30:00+09:00, or latest.');
  return moment.toISOString().replace('T', ' ').replace('Z', '+00');
}

async function sayRestoredIn(
  { config, by, why }: Asked,
  workerUrl: string,
  backupName: string,
  wanted: string | null,
): Promise<Said> {
  const worker = openDatabase(openPool(workerUrl, 2));
  try {
    return await sayItWasRestored(worker, config, { backupName, wanted, by, why });
  } finally {
    await worker.destroy();
  }
}
