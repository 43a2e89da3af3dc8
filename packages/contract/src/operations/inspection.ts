import { z } from 'zod';
import { operation } from '../operation.ts';
import { civilDate, clinicParams, id, instant, shortText } from '../values.ts';

export const inspectionView = z.object({
  id,
  inspector: z.string(),
  authority: z.string(),
  from: civilDate,
  until: civilDate,
  invitedAt: instant,
  openUntil: instant,
  endedAt: instant.nullable(),
  isOpen: z.boolean(),
  /** What the inspector has opened so far, the newest first. */
  reads: z.array(z.object({ act: z.string(), at: instant })),
});
export type InspectionView = z.infer<typeof inspectionView>;

export const listInspections = operation('listInspections', {
  tag: 'evidence',
  summary: 'Who may look at the evidence from outside, and what they have read',
  params: clinicParams,
  answer: z.object({ inspections: z.array(inspectionView) }),
});
export const inviteInspector = operation('inviteInspector', {
  tag: 'evidence',
  summary: 'Open the evidence of a period to an inspector; link and code are shown once and go separate ways',
  params: clinicParams,
  body: z.strictObject({
    inspector: shortText,
    authority: shortText,
    from: civilDate,
    until: civilDate,
    days: z.int().min(1).max(30),
  }),
  answer: z.object({ inspection: inspectionView, path: z.string(), code: z.string() }),
});
export const endInspection = operation('endInspection', {
  tag: 'evidence',
  summary: 'Close an inspection before its time',
  params: { ...clinicParams, inspectionId: id },
  answer: inspectionView,
});
export const enterInspection = operation('enterInspection', {
  tag: 'evidence',
  summary: 'Enter with link and code; after five wrong codes the inspection is closed',
  body: z.strictObject({
    token: z.string().regex(/^[A-Za-z0-9_-]{20,200}$/),
    code: z.string().regex(/^\d{8}$/),
  }),
  answer: z.object({ goTo: z.string() }),
});
