import { knownMigrations, migrate, prepareJobs } from '@onshin/db';
import { readConfig } from '../../config/config.ts';
import type { Command } from '../command.ts';
import { dataFolder } from '../data-folder.ts';
import { openDatabaseUrls } from '../prepare-database.ts';

/** What a start does to the schema, without starting. */
export const migrateDatabase: Command = {
  summary: 'Brings the database to the schema of this version. Make a backup first.',
  options: {},
  async run() {
    const config = readConfig(process.env);
    const database = await openDatabaseUrls(config, dataFolder(config), () => {}, { mayJoin: true });
    try {
      const { applied } = await migrate(database.owner);
      await prepareJobs(database.worker);
      const latest = (await knownMigrations()).at(-1) ?? '';
      return {
        isGood: true,
        lines: [
          ...applied.map((name) => `applied ${name}`),
          `The database is at ${latest}${applied.length === 0 ? ' already' : ''}.`,
        ],
        data: { applied, latest },
      };
    } finally {
      await database.stop();
    }
  },
};
