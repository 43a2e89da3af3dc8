import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { houseChain } from '@onshin/seal';
import { chainsNamed } from '../chains-named.ts';
import { type Command, CommandRefused, textOf } from '../command.ts';
import { dataFolder } from '../data-folder.ts';
import { dataKeysIn, fileStoreIn } from '../files-in.ts';
import { openDatabaseUrls } from '../prepare-database.ts';
import { writeReadingFolder } from '../reading-folder.ts';
import { withDatabase } from '../with-database.ts';

/** Writes one chart, or those of a whole clinic, into a folder that any browser opens. */
export const readChart: Command = {
  summary:
    'Writes charts as pages any browser opens without a server: --patient NUMBER or --all, --purpose WHY.',
  options: {
    clinic: { type: 'string' },
    patient: { type: 'string' },
    all: { type: 'boolean' },
    purpose: { type: 'string' },
    out: { type: 'string' },
  },
  run: async (given) => {
    const [out, purpose, patient] = [
      textOf(given, 'out'),
      textOf(given, 'purpose'),
      textOf(given, 'patient'),
    ];
    if (out === undefined) throw new CommandRefused('Say where to: --out FOLDER');
    if (purpose === undefined) throw new CommandRefused('Say why, it is written down: --purpose WHY');
    if ((patient === undefined) === (given['all'] !== true))
      throw new CommandRefused('Say whose chart: --patient NUMBER, or --all for everybody of the clinic.');
    const folder = resolve(out);
    if (existsSync(folder)) throw new CommandRefused(`${folder} is there already. Name a new folder.`);
    return await withDatabase(process.env, openDatabaseUrls, async ({ app, config }) => {
      const clinics = (await chainsNamed(app, textOf(given, 'clinic'))).filter(({ id }) => id !== houseChain);
      const [clinic] = clinics;
      if (clinic === undefined || clinics.length > 1)
        throw new CommandRefused('Say of which clinic: --clinic NAME');
      const data = dataFolder(config);
      const parts = { app, store: fileStoreIn(data, config), keys: dataKeysIn(data, config) };
      const wanted = { clinicId: clinic.id, number: patient ?? null, purpose };
      const { charts, files, filesGone } = await writeReadingFolder(parts, folder, wanted);
      if (charts === 0) throw new CommandRefused(`There is no patient ${patient ?? ''} at ${clinic.name}.`);
      return {
        isGood: filesGone === 0,
        lines: [
          `${charts} charts with ${files} files in ${folder}: open index.html in any browser.`,
          ...(filesGone === 0 ? [] : [`${filesGone} FILES COULD NOT BE OPENED; their charts say which.`]),
          'It holds what was written about patients: hand it over, and destroy it, as you would the charts.',
        ],
        data: { folder, charts, files, filesGone },
      };
    });
  },
};
