import { knownMigrations, migrate, prepareJobs } from '@onshin/db';
import { readConfig } from '../../config/config.ts';
import type { Command } from '../command.ts';
import { backupFolder, dataFolder } from '../data-folder.ts';
import { openDatabaseUrls } from '../prepare-database.ts';

/** What a start does to the schema, without starting. */
export const migrateDatabase: Command = {
  summary: 'Brings the database to the schema of this version, after a backup of what it holds.',
  options: {},
  async run() {
    const config = readConfig(process.env);
    const folder = dataFolder(config);
    const database = await openDatabaseUrls(config, folder, () => {}, { mayJoin: true });
    try {
      const { applied, backup } = await migrate(database.owner, backupFolder(folder, config));
      await prepareJobs(database.worker);
      const latest = (await knownMigrations()).at(-1) ?? '';
      return {
        isGood: true,
        lines: [
          ...(backup === null ? [] : [`wrote a backup to ${backup}`]),
          ...applied.map((name) => `applied ${name}`),
          `The database is at ${latest}${applied.length === 0 ? ' already' : ''}.`,
        ],
        data: { applied, latest, backup },
      };
    } finally {
      await database.stop();
    }
  },
};
