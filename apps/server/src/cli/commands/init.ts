import { readConfig } from '../../config/config.ts';
import type { Command } from '../command.ts';
import { askForMissing } from '../new-clinic/ask-for-missing.ts';
import { makeClinic } from '../new-clinic/make-clinic.ts';
import { readNewClinic, newClinicOptions } from '../new-clinic/new-clinic.ts';
import { prepareDatabase } from '../prepare-database.ts';
import { withDatabase } from '../with-database.ts';

/** The first act of a real deployment: a clinic, and one person who may let in the others. */
export const init: Command = {
  summary:
    'Makes a clinic and its first administrator, and prints the link with which they set up their sign-in.',
  options: newClinicOptions,
  async run(given) {
    const environment = { ...process.env, ONSHIN_MODE: 'real' };
    // Wrong settings are told before anybody is asked anything.
    readConfig(environment);
    const wanted = readNewClinic(await askForMissing(given));
    return await withDatabase(environment, prepareDatabase, async ({ app, config }) => {
      const made = await makeClinic(app, wanted);
      const link = `${config.PUBLIC_URL.replace(/\/$/, '')}/staff/set-up#${made.token}`;
      return {
        isGood: true,
        lines: [
          `Made the clinic ${wanted.name} (${wanted.slug}).`,
          `${wanted.adminName} sets up a sign-in here, once, within three days:`,
          `  ${link}`,
          'Start the server with ONSHIN_MODE=real before opening it.',
        ],
        data: { clinicId: made.clinicId, slug: wanted.slug, setUpLink: link },
      };
    });
  },
};
