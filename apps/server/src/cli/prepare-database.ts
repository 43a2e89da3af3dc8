import { join } from 'node:path';
import { migrate, prepareJobs, prepareRoles, startEmbedded } from '@onshin/db';
import pg from 'pg';
import type { Config } from '../config/config.ts';
import { backupFolder } from './data-folder.ts';

export interface ReadyDatabase {
  readonly owner: string;
  readonly app: string;
  readonly worker: string;
  /** As a superuser, where there is a way to be one: of the embedded one always. */
  readonly admin: string | null;
  stop(): Promise<void>;
}

/** The embedded PostgreSQL keeps what was invented and what is real in databases of their own. */
export function databaseName(mode: Config['ONSHIN_MODE']): string {
  return mode === 'demonstration' ? 'onshin_demonstration' : 'onshin';
}

/** The folder of the embedded PostgreSQL. */
export function clusterFolder(folder: string): string {
  return join(folder, 'postgres');
}

/** Brings up the database the settings name, or the embedded one, with roles, schema and grants in place. */
export async function prepareDatabase(
  config: Config,
  folder: string,
  say: (step: string) => void,
  options: { mayJoin?: boolean } = {},
): Promise<ReadyDatabase> {
  const database = await openDatabaseUrls(config, folder, say, options);
  try {
    await bringUpToDate(database, backupFolder(folder, config), say);
    return database;
  } catch (error) {
    await database.stop();
    throw error;
  }
}

/** The same without touching the schema. */
export async function openDatabaseUrls(
  config: Config,
  folder: string,
  say: (step: string) => void,
  options: { mayJoin?: boolean } = {},
): Promise<ReadyDatabase> {
  const { DATABASE_URL, DATABASE_OWNER_URL, DATABASE_WORKER_URL } = config;
  if (DATABASE_URL !== undefined && DATABASE_OWNER_URL !== undefined && DATABASE_WORKER_URL !== undefined) {
    return {
      owner: DATABASE_OWNER_URL,
      app: DATABASE_URL,
      worker: DATABASE_WORKER_URL,
      admin: config.DATABASE_ADMIN_URL ?? null,
      stop: async () => {},
    };
  }
  say('starting the database');
  const embedded = await startEmbedded(clusterFolder(folder), options);
  try {
    const name = databaseName(config.ONSHIN_MODE);
    await createDatabase(embedded.url('postgres', 'postgres'), name);
    await prepareRoles(embedded.url('postgres', name));
    return {
      owner: embedded.url('onshin_owner', name),
      app: embedded.url('onshin_app', name),
      worker: embedded.url('onshin_worker', name),
      admin: embedded.url('postgres', name),
      stop: () => embedded.stop(),
    };
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}

async function bringUpToDate(
  database: ReadyDatabase,
  backups: string | null,
  say: (step: string) => void,
): Promise<void> {
  say('checking the schema');
  const { applied, backup } = await migrate(database.owner, backups);
  if (backup !== null) say(`wrote a backup to ${backup}`);
  if (applied.length > 0) say(`applied ${applied.length} migrations`);
  await prepareJobs(database.worker);
}

/** Makes a database where there is none. */
async function createDatabase(adminUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}
