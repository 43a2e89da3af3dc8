import { readConfig, type Config } from '../config/config.ts';
import { type Database, openDatabase, openPool } from '../platform/database.ts';
import { dataFolder } from './data-folder.ts';
import type { prepareDatabase, ReadyDatabase } from './prepare-database.ts';

export interface CommandDatabase {
  readonly config: Config;
  /** As the app's role. */
  readonly app: Database;
  /** As the worker's role. */
  readonly worker: Database;
  readonly urls: ReadyDatabase;
}

/**
 * Runs a command over the database the settings name, beside a running server or alone.
 *
 * @param open whether the schema is brought up to date first, or left as it is
 */
export async function withDatabase<T>(
  environment: Record<string, string | undefined>,
  open: typeof prepareDatabase,
  run: (parts: CommandDatabase) => Promise<T>,
): Promise<T> {
  const config = readConfig(environment);
  const database = await open(config, dataFolder(config), () => {}, { mayJoin: true });
  const app = openDatabase(openPool(database.app, 2));
  const worker = openDatabase(openPool(database.worker, 2));
  try {
    return await run({ config, app, worker, urls: database });
  } finally {
    await app.destroy();
    await worker.destroy();
    await database.stop();
  }
}
