import { migrate, prepareJobs, restoreBackup } from '@onshin/db';
import { readConfig } from '../../config/config.ts';
import { type Command, CommandRefused, textOf } from '../command.ts';
import { dataFolder } from '../data-folder.ts';
import { openDatabaseUrls } from '../prepare-database.ts';

/** Brings back what a migration wrote before it changed anything. */
export const restoreDatabase: Command = {
  summary: 'Brings a backup back into an empty database, then to the schema of this version.',
  options: { from: { type: 'string' } },
  async run(given) {
    const from = textOf(given, 'from');
    if (from === undefined) throw new CommandRefused('Say which backup: --from followed by its folder.');
    const config = readConfig(process.env);
    const database = await openDatabaseUrls(config, dataFolder(config), () => {}, { mayJoin: true });
    try {
      const { takenAt, tables } = await restoreBackup(database.owner, from);
      // The backup itself is the one to go back to.
      const { applied } = await migrate(database.owner, null);
      await prepareJobs(database.worker);
      const rows = tables.reduce((sum, table) => sum + table.rows, 0);
      return {
        isGood: true,
        lines: [
          `Brought back ${rows} rows of ${tables.length} tables, as they stood at ${takenAt}.`,
          ...applied.map((name) => `applied ${name}`),
          'Now compare with what was sealed: npm run onshin -- verify',
        ],
        data: { takenAt, rows, tables: tables.length, applied },
      };
    } finally {
      await database.stop();
    }
  },
};
