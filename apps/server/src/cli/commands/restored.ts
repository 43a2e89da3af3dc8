import { type Command, CommandRefused, textOf } from '../command.ts';
import { openDatabaseUrls } from '../prepare-database.ts';
import { sayItWasRestored } from '../say-it-was-restored.ts';
import { withDatabase } from '../with-database.ts';

/** Says what `restore` says by itself, for whoever restored with tools of their own. */
export const restored: Command = {
  summary:
    'After a restore with your own tools and before the server starts: compares with the seal, and signs what was lost.',
  options: { by: { type: 'string' }, why: { type: 'string' } },
  run: async (given) => {
    const [by, why] = [textOf(given, 'by'), textOf(given, 'why')];
    if (by === undefined || why === undefined)
      throw new CommandRefused('Say --by, your name, and --why: both stand in the record of the restore.');
    return await withDatabase(process.env, openDatabaseUrls, async ({ config, worker }) => {
      return await sayItWasRestored(worker, config, { backupName: 'other tools', wanted: null, by, why });
    });
  },
};
