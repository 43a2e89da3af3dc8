import { z } from 'zod';
import { operation } from '../operation.ts';
import { clinicParams, consultationParams, filledText, id, instant, shortText } from '../values.ts';
import { notePreview, noteView } from './record.ts';

/** Who finalises where a doctor cannot, and whether time alone ever finalises (A-7.1-C-2-1e, -1f). */
export const finalisingRule = z.strictObject({
  inPlace: z.enum(['securityOfficer', 'administratorDoctor', 'either']),
  autoAfterHours: z.int().min(12).max(720).nullable(),
  chaseAfterHours: z.int().min(1).max(168),
});
export type FinalisingRule = z.infer<typeof finalisingRule>;

const ruleView = z.object({
  rule: finalisingRule,
  /** Since when and by whom; null while nobody has set one and the usual one stands. */
  since: instant.nullable(),
  setBy: z.string().nullable(),
});
export const getFinalisingRule = operation('getFinalisingRule', {
  tag: 'record',
  summary: 'Who finalises in place of a doctor, and after how long a draft is finalised by rule',
  params: clinicParams,
  answer: ruleView,
});
export const changeFinalisingRule = operation('changeFinalisingRule', {
  tag: 'record',
  summary: 'Set the rule; it counts from now on, and former ones stay',
  params: clinicParams,
  body: finalisingRule,
  answer: ruleView,
});

export const unfinalisedNote = z.object({
  consultationId: id,
  patientName: z.string(),
  patientNumber: z.string(),
  doctorName: z.string(),
  endedAt: instant,
  savedAt: instant,
  /** When the rule finalises it, where it does. */
  byRuleAt: instant.nullable(),
  /** Longer ago than the clinic lets lie. */
  isOverdue: z.boolean(),
  isMine: z.boolean(),
  mayFinaliseInPlace: z.boolean(),
});
export type UnfinalisedNote = z.infer<typeof unfinalisedNote>;
export const listUnfinalised = operation('listUnfinalised', {
  tag: 'record',
  summary: 'Drafts left after the call: a doctor sees their own, whoever answers for the system sees all',
  params: clinicParams,
  answer: z.object({ notes: z.array(unfinalisedNote) }),
});
export const previewInPlace = operation('previewInPlace', {
  tag: 'record',
  summary: 'Look at all that would be finalised in place of an absent doctor',
  params: consultationParams,
  answer: notePreview,
});
export const finaliseInPlace = operation('finaliseInPlace', {
  tag: 'record',
  summary: 'Finalise in place of a doctor who cannot, with the reason; closing stays theirs',
  params: consultationParams,
  body: z.strictObject({ previewId: id, why: shortText.and(filledText) }),
  answer: noteView,
});
