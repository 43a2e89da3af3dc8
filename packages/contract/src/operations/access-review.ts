import { z } from 'zod';
import { operation } from '../operation.ts';
import { clinicParams, id, instant } from '../values.ts';
import { accessLogView } from './access-log.ts';

/** A month, such as `2026-11`. */
const month = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/);
const kind = z.enum([
  'bulk',
  'repeatedDenials',
  'night',
  'breakGlass',
  'sealedOpened',
  'signInFailures',
  'namesake',
  'colleague',
  'dormantAwakened',
]);
const outcome = z.enum(['asIntended', 'falseAlarm', 'incident']);
const words = z.string().trim().min(1).max(1000);

export const accessReviewView = z.object({
  month,
  /** Whether the month is over where the clinic is; only then it can be signed. */
  isOver: z.boolean(),
  counts: z.object({ events: z.int(), people: z.int(), patients: z.int(), refused: z.int() }),
  findings: z.array(
    z.object({
      kind,
      firstEventId: id,
      at: instant,
      name: z.string(),
      /** When somebody was told of it at the time. */
      alarmedAt: instant.nullable(),
      /** Whether it is about whoever asks: somebody else handles it. */
      isOwn: z.boolean(),
      count: z.int(),
      patients: z.array(z.object({ name: z.string(), number: z.string() })),
      morePatients: z.int(),
      handled: z.object({ outcome, reason: z.string(), by: z.string(), at: instant }).nullable(),
    }),
  ),
  /** Some events of the month, drawn without choice. */
  sample: accessLogView.shape.events,
  signed: z.object({ by: z.string(), at: instant, words: z.string() }).nullable(),
  /** The months since the clinic began, the newest first. */
  months: z.array(z.object({ month, isSigned: z.boolean(), isOver: z.boolean() })),
});
export type AccessReviewView = z.infer<typeof accessReviewView>;

export const getAccessReview = operation('getAccessReview', {
  tag: 'safeguard',
  summary: 'A month of accesses to look through: counts, what stands out, some events at random',
  params: clinicParams,
  query: { month: month.optional() },
  answer: accessReviewView,
});
export const handleAccessFinding = operation('handleAccessFinding', {
  tag: 'safeguard',
  summary: 'Say what was made of something that stood out; nobody does of their own accesses',
  params: clinicParams,
  body: z.strictObject({ month, kind, firstEventId: id, outcome, reason: words }),
  answer: z.object({}),
});
export const signAccessReview = operation('signAccessReview', {
  tag: 'safeguard',
  summary: 'Sign for a month whose findings are all handled',
  params: clinicParams,
  body: z.strictObject({ month, words }),
  answer: z.object({}),
});
