import { z } from 'zod';
import { operation } from '../operation.ts';
import { clinicParams, id, instant, words } from '../values.ts';

export const pointAnswer = z.enum(['met', 'peopleToo', 'notYet', 'notInEdition']);

/** A checklist that somebody else published, answered from the controls and the clinic's settings. */
export const checklistView = z.object({
  id,
  title: z.string(),
  source: z.string(),
  broughtBy: z.string(),
  broughtAt: instant,
  points: z.array(
    z.object({
      no: z.string(),
      text: z.string(),
      answer: pointAnswer,
      ways: z.array(
        z.object({
          clauseId: z.string(),
          section: z.string(),
          answer: pointAnswer,
          kind: z.string(),
          how: words,
        }),
      ),
    }),
  ),
});
export type ChecklistView = z.infer<typeof checklistView>;

export const listChecklists = operation('listChecklists', {
  tag: 'evidence',
  summary: 'Published checklists, the newest of each title, answered point by point (S-2-1-2-vi-b)',
  params: clinicParams,
  answer: z.object({ clinicName: z.string(), edition: z.string(), checklists: z.array(checklistView) }),
});

export const bringChecklist = operation('bringChecklist', {
  tag: 'evidence',
  summary: 'Bring a published checklist; every fault in it is told at once, by its place',
  params: clinicParams,
  body: z.discriminatedUnion('format', [
    /** The document whole: title, source and points. */
    z.strictObject({ format: z.literal('json'), content: z.string().max(200_000) }),
    /** Rows under the heads no, text and clauses. */
    z.strictObject({
      format: z.literal('csv'),
      title: z.string().max(200),
      source: z.string().max(400),
      content: z.string().max(200_000),
    }),
  ]),
  answer: z.object({ points: z.int() }),
});
