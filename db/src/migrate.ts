import { readdir, readFile } from 'node:fs/promises';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import pg from 'pg';

const folder = new URL('../migrations/', import.meta.url);

/** What a migration run did. */
export interface MigrationReport {
  readonly applied: readonly string[];
}

/** The database holds migrations this server does not know: it is newer than the server. */
export class SchemaNewerThanServer extends Error {
  override readonly name = 'SchemaNewerThanServer';
}

/** The migrations this server knows, oldest first. */
export async function knownMigrations(): Promise<string[]> {
  const files = await readdir(folder);
  return files
    .filter((file) => file.endsWith('.sql'))
    .map((file) => file.slice(0, -4))
    .sort();
}

/**
 * Brings a database to this server's schema and writes its grants anew. Forward only.
 *
 * @param ownerUrl connects as the owner of the tables
 * @throws SchemaNewerThanServer when the database has migrations this server lacks
 */
export async function migrate(ownerUrl: string): Promise<MigrationReport> {
  const db = new Kysely<unknown>({
    dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: ownerUrl, max: 1 }) }),
  });
  try {
    const migrator = new Migrator({ db, provider: { getMigrations: readMigrations } });
    const known = new Set(await knownMigrations());
    const unknown = (await appliedMigrations(db)).filter((name) => !known.has(name));
    if (unknown.length > 0) {
      throw new SchemaNewerThanServer(
        `The database has migrations this server does not know: ${unknown.join(', ')}`,
      );
    }
    const { error, results } = await migrator.migrateToLatest();
    if (error !== undefined)
      throw error instanceof Error ? error : new Error('Migration failed', { cause: error });
    const grants = await readFile(new URL('../grants.sql', import.meta.url), 'utf8');
    await db.transaction().execute((tx) => sql.raw(grants).execute(tx));
    return { applied: (results ?? []).map((result) => result.migrationName) };
  } finally {
    await db.destroy();
  }
}

async function readMigrations(): Promise<Record<string, Migration>> {
  const entries = await Promise.all(
    (await knownMigrations()).map(async (name): Promise<[string, Migration]> => {
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
