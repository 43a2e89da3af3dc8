import { z } from 'zod';
import { operation } from '../operation.ts';
import { clinicParams, instant } from '../values.ts';

/** One check of a clinic's chain. */
export const sealCheckView = z.object({
  at: instant,
  links: z.int(),
  /** Links up to the last signed head from outside the database that held, and how many heads were looked at. */
  heldUpTo: z.int(),
  heads: z.int(),
  /** Records that were written and not linked yet. */
  waiting: z.int(),
  faults: z.int(),
  /** Restores to an earlier moment that were said and signed: what lay beyond them was lost. */
  restores: z.int(),
  /** The last link an authority has stamped the time under; null where none was asked. */
  stampedUpTo: z.int().nullable(),
  /** Stamps that are none: of another head, or of nobody who is trusted. */
  forgedStamps: z.int(),
  /** What was found first: the table, its place in the chain if it has one, and a stable word for what is wrong. */
  firstFault: z
    .object({ sequence: z.int().nullable(), kind: z.string(), recordKey: z.string(), fault: z.string() })
    .nullable(),
});
export type SealCheckView = z.infer<typeof sealCheckView>;

export const listSealChecks = operation('listSealChecks', {
  tag: 'safeguard',
  summary: 'What the latest checks of the chain found, the newest first',
  params: clinicParams,
  answer: z.object({ checks: z.array(sealCheckView) }),
});
