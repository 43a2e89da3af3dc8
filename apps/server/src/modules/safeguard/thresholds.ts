import { z } from 'zod';
import { readDataFile } from '../../platform/data-files.ts';

/** How long, how often and how soon, from the replaceable list in `data/`. */
export const thresholds = readDataFile(
  'safeguard.json',
  z.object({
    emergency: z.object({
      minutes: z.int().min(5).max(240),
      reviewBusinessDays: z.int().min(1).max(20),
    }),
    /** How long one opening lasts where nobody says less, and how often somebody looks at the envelopes. */
    sealedAccounts: z.object({
      minutes: z.int().min(15).max(720),
      checkDays: z.int().min(7).max(366),
      reviewBusinessDays: z.int().min(1).max(20),
    }),
    staffReview: z.object({ days: z.int().min(7).max(366) }),
    detections: z.object({
      bulk: z.object({ patients: z.int().min(2), minutes: z.int().min(1) }),
      denials: z.object({ times: z.int().min(2), minutes: z.int().min(1) }),
      signInFailures: z.object({ times: z.int().min(2), minutes: z.int().min(1) }),
      night: z.object({ from: z.int().min(12).max(23), until: z.int().min(1).max(11) }),
      dormant: z.object({ days: z.int().min(1) }),
    }),
    dormancy: z.object({ days: z.int().min(30).max(366), noticeDays: z.int().min(1).max(29) }),
    maintenance: z.object({
      accountDays: z.int().min(1).max(90),
      dueBusinessDays: z.int().min(1).max(5),
    }),
  }),
);
