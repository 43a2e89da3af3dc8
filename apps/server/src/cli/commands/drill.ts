import { drill as runDrill } from '../../backup/drill.ts';
import { noteDrill } from '../../backup/ledger.ts';
import type { Config } from '../../config/config.ts';
import { identityIn, pgBackRestOf } from '../backup-settings.ts';
import { type Command, CommandRefused, textOf } from '../command.ts';
import { checkpointFolder, dataFolder, sealPublicKeyIn } from '../data-folder.ts';
import { databaseName, openDatabaseUrls } from '../prepare-database.ts';
import { elapsed } from '../progress.ts';
import { withDatabase } from '../with-database.ts';

/** Tries the way back, beside the running system. */
export const drill: Command = {
  summary:
    'Brings the newest backup back into a database of its own that is thrown away, checks it, opens a chart, and writes down what was lost and how long it took.',
  options: { key: { type: 'string' } },
  run: async (given) =>
    await withDatabase(process.env, openDatabaseUrls, async ({ config, worker }) => {
      const pgBackRest = pgBackRestOf(config);
      if (pgBackRest === null && config.BACKUP_FOLDER === undefined)
        throw new CommandRefused('Set where backups are: BACKUP_FOLDER or PGBACKREST_CONFIG.');
      const folder = dataFolder(config);
      const publicKey = await sealPublicKeyIn(folder, config);
      if (publicKey === null)
        throw new CommandRefused('There is no seal key to hold the backup against: start the server first.');
      const bar = elapsed('restoring');
      const entry = await runDrill({
        live: worker,
        database: databaseIn(config),
        pgBackRest,
        archives:
          pgBackRest === null && config.BACKUP_FOLDER !== undefined
            ? {
                folder: config.BACKUP_FOLDER,
                identity: await identityIn(textOf(given, 'key') ?? config.BACKUP_KEY_FILE),
              }
            : null,
        heads: { publicKey, folder: checkpointFolder(folder, config) },
      });
      bar.end();
      await noteDrill(worker, entry);
      const { backupName, rpoSeconds, rtoSeconds, links, fault } = entry;
      return {
        isGood: fault === null,
        lines:
          fault === null
            ? [
                `${backupName} stands again: ${links ?? 0} sealed records as they were, a chart opened.`,
                `Work lost (RPO): ${rpoSeconds ?? 0} s. Time taken (RTO): ${rtoSeconds ?? 0} s.`,
              ]
            : [`The drill FAILED${backupName === '' ? '' : ` with ${backupName}`}: ${fault}`],
        data: { ...entry },
      };
    }),
};

/** The database's name in the cluster: that of the settings, or the embedded one's. */
function databaseIn({ DATABASE_URL, ONSHIN_MODE }: Config): string {
  if (DATABASE_URL === undefined) return databaseName(ONSHIN_MODE);
  return decodeURIComponent(new URL(DATABASE_URL).pathname.slice(1));
}
