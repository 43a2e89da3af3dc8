import { readdir, readFile } from 'node:fs/promises';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { type Migration, type MigrationResultSet, Migrator } from 'kysely/migration';
import pg from 'pg';
import { writeBackup } from './backup/write-backup.ts';

const ours = new URL('../migrations/', import.meta.url);

/** What a migration run did. */
export interface MigrationReport {
  readonly applied: readonly string[];
  /** The folder of the backup that was written before, where there was something to lose. */
  readonly backup: string | null;
}

/** The database holds migrations this server does not know: it is newer than the server. */
export class SchemaNewerThanServer extends Error {
  override readonly name = 'SchemaNewerThanServer';
}

/** The migrations this server knows, oldest first. */
export async function knownMigrations(folder = ours): Promise<string[]> {
  const files = await readdir(folder);
  return files
    .filter((file) => file.endsWith('.sql'))
    .map((file) => file.slice(0, -4))
    .sort();
}

/**
 * Brings a database to this server's schema and writes its grants anew. Forward only. Before anything changes in a
 * database that holds a clinic, a backup is written; where that fails, nothing changes.
 *
 * @param ownerUrl connects as the owner of the tables
 * @param backups the folder backups are written to, or `null` where one was made otherwise or nothing is worth keeping
 * @throws SchemaNewerThanServer when the database has migrations this server lacks
 */
export async function migrate(
  ownerUrl: string,
  backups: string | null,
  folder = ours,
): Promise<MigrationReport> {
  return await withMigrator(ownerUrl, folder, async (db, migrator) => {
    const known = await knownMigrations(folder);
    const applied = await appliedMigrations(db);
    const unknown = applied.filter((name) => !known.includes(name));
    if (unknown.length > 0) {
      throw new SchemaNewerThanServer(
        `The database has migrations this server does not know: ${unknown.join(', ')}`,
      );
    }
    const changes = applied.length > 0 && applied.length < known.length;
    const backup = changes && backups !== null ? await writeBackup(ownerUrl, backups) : null;
    const results = succeeded(await migrator.migrateToLatest());
    const grants = await readFile(new URL('../grants.sql', import.meta.url), 'utf8');
    await db.transaction().execute(async (tx) => {
      await sql.raw(grants).execute(tx);
      await sql`call note_seal_schemas()`.execute(tx);
    });
    return { applied: results, backup };
  });
}

/** Brings an empty database to the schema as it was after one migration. */
export async function migrateTo(ownerUrl: string, last: string): Promise<void> {
  await withMigrator(ownerUrl, ours, async (_db, migrator) => succeeded(await migrator.migrateTo(last)));
}

async function withMigrator<T>(
  ownerUrl: string,
  folder: URL,
  run: (db: Kysely<unknown>, migrator: Migrator) => Promise<T>,
): Promise<T> {
  const db = new Kysely<unknown>({
    dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: ownerUrl, max: 1 }) }),
  });
  try {
    return await run(db, new Migrator({ db, provider: { getMigrations: () => readMigrations(folder) } }));
  } finally {
    await db.destroy();
  }
}

function succeeded({ error, results }: MigrationResultSet): string[] {
  if (error !== undefined)
    throw error instanceof Error ? error : new Error('Migration failed', { cause: error });
  return (results ?? []).map((result) => result.migrationName);
}

async function readMigrations(folder: URL): Promise<Record<string, Migration>> {
  const entries = await Promise.all(
    (await knownMigrations(folder)).map(async (name): Promise<[string, Migration]> => {
      const text = await readFile(new URL(`${name}.sql`, folder), 'utf8');
      return [name, { up: async (db) => void (await sql.raw(text).execute(db)) }];
    }),
  );
  return Object.fromEntries(entries);
}

async function appliedMigrations(db: Kysely<unknown>): Promise<string[]> {
  const { rows } = await sql<{
    exists: boolean;
  }>`select to_regclass('public.kysely_migration') is not null as exists`.execute(db);
  if (rows[0]?.exists !== true) return [];
  const applied = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return applied.rows.map((row) => row.name);
}
