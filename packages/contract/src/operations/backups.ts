import { z } from 'zod';
import { operation } from '../operation.ts';
import { clinicParams, instant } from '../values.ts';

/** When something last went well, how many hours or days ago, and whether that is too long. */
const lastGood = z.object({ at: instant.nullable(), ago: z.int().nullable(), isOverdue: z.boolean() });

export const backupView = z.object({
  at: instant,
  /** The archive's file, or the repository and label. */
  name: z.string(),
  bytes: z.int().nullable(),
  isGood: z.boolean(),
});
export type BackupView = z.infer<typeof backupView>;

export const drillView = z.object({
  at: instant,
  /** Seconds of work that would have been lost, and until a chart was open again; null where it did not come so far. */
  rpoSeconds: z.number().nullable(),
  rtoSeconds: z.number().nullable(),
  isGood: z.boolean(),
});
export type DrillView = z.infer<typeof drillView>;

export const restorationView = z.object({
  at: instant,
  by: z.string(),
  why: z.string(),
  /** Sealed records of this clinic that were lost; those beyond the last signed head were never counted. */
  lost: z.int(),
});
export type RestorationView = z.infer<typeof restorationView>;

export const listBackups = operation('listBackups', {
  tag: 'safeguard',
  summary: 'The latest backups of the house, the drills of the way back, and its restores',
  params: clinicParams,
  answer: z.object({
    backup: lastGood.extend({ hours: z.int() }),
    drill: lastGood.extend({ days: z.int() }),
    backups: z.array(backupView),
    drills: z.array(drillView),
    restorations: z.array(restorationView),
  }),
});
