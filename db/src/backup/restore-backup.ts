import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import pg from 'pg';
import { migrateTo } from '../migrate.ts';
import { type BackedUpTable, type BackupManifest, manifestFile, tableFile, tablesOfOwner } from './backup.ts';

const atOnce = 500;

/** The backup cannot be brought back, for a reason whoever runs the server can mend. */
export class RestoreRefused extends Error {
  override readonly name = 'RestoreRefused';
}

/**
 * Brings a backup back into an empty database: the schema it was taken from, then its rows, all or nothing.
 *
 * @param ownerUrl connects as the owner of the tables that will be
 * @param folder one backup's folder
 * @param note hears how many of the tables are filled
 * @throws RestoreRefused when the database is not empty, or the files are not those that were written
 */
export async function restoreBackup(
  ownerUrl: string,
  folder: string,
  note: (done: number, of: number) => void = () => {},
): Promise<BackupManifest> {
  const manifest = await readManifest(folder);
  for (const table of manifest.tables) await requireUnchanged(folder, table);
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query(
      `select from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
    );
    if (rowCount !== 0)
      throw new RestoreRefused('The database is not empty. A backup is brought back into an empty one.');
    await migrateTo(ownerUrl, manifest.migrations.at(-1) ?? '');
    await client.query('begin');
    await fill(client, folder, manifest, note);
    await client.query('commit');
    return manifest;
  } finally {
    await client.end();
  }
}

async function readManifest(folder: string): Promise<BackupManifest> {
  const text = await readFile(join(folder, manifestFile), 'utf8').catch(() => null);
  if (text === null) throw new RestoreRefused(`${folder} holds no finished backup.`);
  const manifest = JSON.parse(text) as BackupManifest;
  if (manifest.format !== 1)
    throw new RestoreRefused('The backup was written by a later version of Onshin. Use that one.');
  return manifest;
}

async function requireUnchanged(folder: string, table: BackedUpTable): Promise<void> {
  const digest = createHash('sha256');
  for await (const line of linesIn(folder, table.name)) digest.update(`${line}\n`);
  if (digest.digest('hex') !== table.sha256)
    throw new RestoreRefused(`${tableFile(table.name)} is not the file that was written.`);
}

async function* linesIn(folder: string, name: string): AsyncGenerator<string> {
  const packed = createReadStream(join(folder, tableFile(name)));
  const unpacked = createGunzip();
  packed.on('error', (error) => unpacked.destroy(error));
  yield* createInterface({ input: packed.pipe(unpacked), crlfDelay: Infinity });
}

/** What holds rows back while they come in any order stands aside within the transaction, and stands again at its end. */
async function fill(
  client: pg.Client,
  folder: string,
  manifest: BackupManifest,
  note: (done: number, of: number) => void,
): Promise<void> {
  const { rows: tables } = await client.query<{ name: string; is_forced: boolean }>(tablesOfOwner);
  const { rows: references } = await client.query<{ table: string; name: string }>(`
    select conrelid::regclass::text as table, quote_ident(conname) as name from pg_constraint
    where contype = 'f' and connamespace = 'public'::regnamespace`);
  for (const { table, name } of references)
    await client.query(`alter table ${table} alter constraint ${name} deferrable initially deferred`);
  for (const { name, is_forced } of tables)
    await client.query(
      `alter table ${client.escapeIdentifier(name)} disable trigger user ${is_forced ? ', no force row level security' : ''}`,
    );
  for (const [place, table] of manifest.tables.entries()) {
    await fillTable(client, folder, table);
    note(place + 1, manifest.tables.length);
  }
  await countOn(client);
  await client.query('set constraints all immediate');
  for (const { name, is_forced } of tables)
    await client.query(
      `alter table ${client.escapeIdentifier(name)} enable trigger user ${is_forced ? ', force row level security' : ''}`,
    );
  for (const { table, name } of references)
    await client.query(`alter table ${table} alter constraint ${name} not deferrable`);
}

/** What counts by itself goes on behind the rows that came with their numbers. */
async function countOn(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ table: string; column: string; sequence: string }>(`
    select c.oid::regclass::text as table, quote_ident(a.attname) as column,
           pg_get_serial_sequence(c.oid::regclass::text, a.attname) as sequence
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attidentity <> ''
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'`);
  for (const { table, column, sequence } of rows)
    await client.query(
      `select setval('${sequence}', (select coalesce(max(${column}), 0) + 1 from ${table}), false)`,
    );
}

async function fillTable(client: pg.Client, folder: string, { name }: BackedUpTable): Promise<void> {
  const table = client.escapeIdentifier(name);
  // Some tables say what the schema is, and the migrations have filled them.
  const { rowCount } = await client.query(`select from ${table} limit 1`);
  if (rowCount !== 0) return;
  const columns = await columnsOf(client, name);
  const insert = `
    insert into ${table} (${columns}) overriding system value
    select ${columns} from json_populate_recordset(null::${table}, $1::json)`;
  let waiting: string[] = [];
  const send = async () => {
    await client.query(insert, [`[${waiting.join(',')}]`]);
    waiting = [];
  };
  for await (const line of linesIn(folder, name)) {
    waiting.push(line);
    if (waiting.length === atOnce) await send();
  }
  if (waiting.length > 0) await send();
}

/**
 * Every column but those that name a transaction: transactions of another cluster mean nothing here, and the rows belong
 * to the one that brings them back.
 */
async function columnsOf(client: pg.Client, name: string): Promise<string> {
  const { rows } = await client.query<{ columns: string }>(
    `select string_agg(quote_ident(attname), ', ' order by attnum) as columns from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and atttypid <> 'xid8'::regtype`,
    [`public.${name}`],
  );
  return rows[0]?.columns ?? '';
}
