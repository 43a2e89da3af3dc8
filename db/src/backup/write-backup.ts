import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { type BackedUpTable, type BackupManifest, manifestFile, tableFile, tablesOfOwner } from './backup.ts';

const atOnce = 1_000;

/**
 * Writes every table to files, as the database stands at one moment. The embedded PostgreSQL brings no pg_dump, and this
 * needs none: the owner, whom row-level security holds back too, lifts it within the transaction that reads and takes
 * that back at its end. Mails that still wait are the worker's and are left out, and so are signals of running calls.
 *
 * A superuser is held back by nothing: as one it reads beside a running server, and nobody waits for it.
 *
 * @param url connects as the owner of the tables, or as a superuser
 * @param folder gets a folder of its own for this backup
 * @param note hears how many of the tables are written
 * @returns the folder of the backup, or `null` where there is no clinic yet and nothing to lose
 */
export async function writeBackup(
  url: string,
  folder: string,
  note: (done: number, of: number) => void = () => {},
): Promise<string | null> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read');
    // A server that still runs would hold the locks for as long as it reads.
    await client.query(`set local lock_timeout = '30s'`);
    const { rows: tables } = await client.query<{ name: string; is_forced: boolean }>(tablesOfOwner);
    const { rows: roles } = await client.query<{ rolsuper: boolean }>(
      'select rolsuper from pg_roles where rolname = current_user',
    );
    if (roles[0]?.rolsuper !== true)
      for (const { name } of tables.filter((table) => table.is_forced))
        await client.query(`alter table ${client.escapeIdentifier(name)} no force row level security`);
    const { rowCount } = await client.query('select from clinic limit 1');
    return rowCount === 0
      ? null
      : await writeTables(
          client,
          folder,
          tables.map(({ name }) => name),
          note,
        );
  } finally {
    await client.query('rollback').catch(() => {});
    await client.end();
  }
}

async function writeTables(
  client: pg.Client,
  folder: string,
  names: readonly string[],
  note: (done: number, of: number) => void,
): Promise<string> {
  const { rows } = await client.query<{ at: Date; migrations: string[] }>(
    `select now() as at, (select array_agg(name order by name) from kysely_migration) as migrations`,
  );
  const takenAt = rows[0]?.at.toISOString() ?? '';
  const finished = join(folder, takenAt.replaceAll(/[:.]/g, '-'));
  const unfinished = `${finished}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true, mode: 0o700 });
  const tables: BackedUpTable[] = [];
  for (const name of names) {
    tables.push(await writeTable(client, unfinished, name));
    note(tables.length, names.length);
  }
  const manifest: BackupManifest = { format: 1, takenAt, migrations: rows[0]?.migrations ?? [], tables };
  await writeFile(join(unfinished, manifestFile), `${JSON.stringify(manifest, null, 2)}\n`, {
    mode: 0o600,
    flush: true,
  });
  await rename(unfinished, finished);
  return finished;
}

async function writeTable(client: pg.Client, folder: string, name: string): Promise<BackedUpTable> {
  const digest = createHash('sha256');
  let rows = 0;
  const count = new Transform({
    objectMode: true,
    transform(line: string, _encoding, next) {
      rows += 1;
      digest.update(line);
      next(null, line);
    },
  });
  await pipeline(
    Readable.from(linesOf(client, name)),
    count,
    createGzip(),
    createWriteStream(join(folder, tableFile(name)), { mode: 0o600, flush: true }),
  );
  return { name, rows, sha256: digest.digest('hex') };
}

/** The rows of a table as lines of JSON, a handful in memory at a time. */
async function* linesOf(client: pg.Client, name: string): AsyncGenerator<string> {
  const table = client.escapeIdentifier(name);
  await client.query(
    `declare rows_of_table no scroll cursor for select row_to_json(t)::text as line from ${table} t`,
  );
  for (;;) {
    const { rows } = await client.query<{ line: string }>(`fetch ${atOnce} from rows_of_table`);
    for (const { line } of rows) yield `${line}\n`;
    if (rows.length < atOnce) break;
  }
  await client.query('close rows_of_table');
}
