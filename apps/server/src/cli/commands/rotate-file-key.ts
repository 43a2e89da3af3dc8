import { readConfig } from '../../config/config.ts';
import type { Command } from '../command.ts';
import { dataFolder } from '../data-folder.ts';
import { dataKeysIn } from '../files-in.ts';

/** Puts the data keys of all patients under a new clinic's key. */
export const rotateFileKey: Command = {
  summary: "Puts every patient's data key under a new key of the clinic; the former opens nothing any more.",
  options: {},
  run: async () => {
    const config = readConfig(process.env);
    const keys = dataKeysIn(dataFolder(config), config);
    await keys.prepare(false);
    const moved = await keys.rotate();
    return {
      isGood: true,
      lines: [
        `${moved} data keys lie under a new key of the clinic.`,
        'Mirror them and copy the key file now; then destroy the copies of the former key.',
      ],
      data: { moved },
    };
  },
};
