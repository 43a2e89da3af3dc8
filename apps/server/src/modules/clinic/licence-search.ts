import { z } from 'zod';
import { readDataFile } from '../../platform/data-files.ts';

/** Where anybody looks up a licence by name, sex and year of registration (S-1-4-2-iv-b); a link, and never a request. */
export const licenceSearch = readDataFile(
  'licence-search.json',
  z.object({ version: z.string(), address: z.url({ protocol: /^https$/ }) }),
).address;
