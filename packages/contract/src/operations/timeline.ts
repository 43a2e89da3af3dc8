import { z } from 'zod';
import { operation } from '../operation.ts';
import { id, instant, patientParams, words } from '../values.ts';

/** What stands on the time line of a chart. */
export const timelineKind = z.enum([
  'request',
  'call',
  'note',
  'visit',
  'plan',
  'explanation',
  'agreement',
  'consent',
  'judgement',
  'referral',
  'message',
  'health',
  'file',
]);
export type TimelineKind = z.infer<typeof timelineKind>;

export const timelineItem = z.object({
  id,
  kind: timelineKind,
  at: instant,
  consultationId: id.nullable(),
  /** Online care, care in person, or neither: what belongs to no visit. */
  isOnline: z.boolean().nullable(),
  /** Who did it, as they are or were called. */
  by: z.string(),
  /** What it is about, in the words it was written in; the text of a note only for those who read notes. */
  about: z.string(),
  /** In both languages, where it is no word of somebody's: the point in the flow a judgement was at. */
  words: words.nullable(),
  /** How it stands, by kind: the outcome of a judgement, the version of a plan. */
  state: z.string(),
});
export type TimelineItem = z.infer<typeof timelineItem>;

export const listTimeline = operation('listTimeline', {
  tag: 'patient',
  summary: 'Everything of a chart in one line, the newest first, page by page',
  params: patientParams,
  query: {
    /** Kinds between commas; all where none is named. */
    kinds: z
      .string()
      .max(200)
      .transform((list) => list.split(','))
      .pipe(z.array(timelineKind).min(1).max(timelineKind.options.length))
      .optional(),
    /** Where the page before ended. */
    before: instant.optional(),
    beforeId: id.optional(),
  },
  answer: z.object({
    items: z.array(timelineItem),
    next: z.object({ before: instant, beforeId: id }).nullable(),
  }),
});
