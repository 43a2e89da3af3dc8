import { join } from 'node:path';
import { migrate, prepareJobs, prepareRoles, startEmbedded } from '@onshin/db';
import pg from 'pg';
import type { Config } from '../config/config.ts';

export interface ReadyDatabase {
  readonly owner: string;
  readonly app: string;
  readonly worker: string;
  stop(): Promise<void>;
}

/** Brings up the database the settings name, or the embedded one, with roles, schema and grants in place. */
export async function prepareDatabase(
  config: Config,
  folder: string,
  say: (step: string) => void,
): Promise<ReadyDatabase> {
  const { DATABASE_URL, DATABASE_OWNER_URL, DATABASE_WORKER_URL } = config;
  if (DATABASE_URL !== undefined && DATABASE_OWNER_URL !== undefined && DATABASE_WORKER_URL !== undefined) {
    await bringUpToDate(DATABASE_OWNER_URL, DATABASE_WORKER_URL, say);
    return {
      owner: DATABASE_OWNER_URL,
      app: DATABASE_URL,
      worker: DATABASE_WORKER_URL,
      stop: async () => {},
    };
  }
  say('starting the database');
  const embedded = await startEmbedded(join(folder, 'postgres'));
  try {
    const name = config.ONSHIN_MODE === 'demonstration' ? 'onshin_demonstration' : 'onshin';
    if (await createDatabase(embedded.url('postgres', 'postgres'), name))
      await prepareRoles(embedded.url('postgres', name));
    const urls = {
      owner: embedded.url('onshin_owner', name),
      app: embedded.url('onshin_app', name),
      worker: embedded.url('onshin_worker', name),
    };
    await bringUpToDate(urls.owner, urls.worker, say);
    return { ...urls, stop: () => embedded.stop() };
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}

async function bringUpToDate(
  ownerUrl: string,
  workerUrl: string,
  say: (step: string) => void,
): Promise<void> {
  say('checking the schema');
  const { applied } = await migrate(ownerUrl);
  if (applied.length > 0) say(`applied ${applied.length} migrations`);
  await prepareJobs(workerUrl);
}

/** Makes a database where there is none; says whether it did. */
async function createDatabase(adminUrl: string, name: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 1) return false;
    await client.query(`create database ${client.escapeIdentifier(name)}`);
    return true;
  } finally {
    await client.end();
  }
}
