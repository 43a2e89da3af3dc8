import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { writeSealPackage } from '../../worker/seal/write-package.ts';
import { chainsNamed } from '../chains-named.ts';
import { type Command, CommandRefused, textOf } from '../command.ts';
import { checkpointFolder, dataFolder, sealPublicKeyIn } from '../data-folder.ts';
import { fileStoreIn } from '../files-in.ts';
import { openDatabaseUrls } from '../prepare-database.ts';
import { withDatabase } from '../with-database.ts';

/** Writes chains and what they stand for into a folder that somebody else can check. */
export const sealPackage: Command = {
  summary: 'Writes the chains with every record they stand for, for somebody else to check.',
  options: { out: { type: 'string' }, clinic: { type: 'string' }, 'without-files': { type: 'boolean' } },
  run: async (given) => {
    const out = textOf(given, 'out');
    if (out === undefined) throw new CommandRefused('Say where to: --out FOLDER');
    const folder = resolve(out);
    if (existsSync(folder)) throw new CommandRefused(`${folder} is there already. Name a new folder.`);
    return await withDatabase(process.env, openDatabaseUrls, async ({ app, worker, config }) => {
      const chains = await chainsNamed(app, textOf(given, 'clinic'));
      const data = dataFolder(config);
      const publicKey = await sealPublicKeyIn(data, config);
      if (publicKey === null)
        throw new CommandRefused('No head was ever signed here: start the server first.');
      const links = await writeSealPackage(worker, folder, {
        chains,
        publicKey,
        checkpoints: checkpointFolder(data, config),
        at: new Date().toISOString(),
        store: given['without-files'] === true ? null : fileStoreIn(data, config),
      });
      return {
        isGood: true,
        lines: [
          `${links} sealed records of ${chains.length} chains in ${folder}`,
          'It holds what was written about patients: hand it over as you would hand over the charts.',
        ],
        data: { folder, links, chains },
      };
    });
  },
};
