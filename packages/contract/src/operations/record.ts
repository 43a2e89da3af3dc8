import { z } from 'zod';
import { operation } from '../operation.ts';
import {
  consultationParams,
  filledText,
  id,
  instant,
  longText,
  sex,
  shortText,
  text,
  version,
  words,
} from '../values.ts';
import { consultationView } from './consultation-view.ts';

export const noteContent = z.strictObject({
  subjective: longText,
  objective: longText,
  assessment: longText,
  plan: longText,
  problem: z.string().trim().max(200),
});
export type NoteContent = z.infer<typeof noteContent>;

/** Somebody whose words stand in a note: their own, or entered for its doctor. */
export const noteAuthor = z.object({
  name: z.string(),
  how: z.enum(['self', 'onBehalf']),
  parts: z.array(noteContent.keyof()),
});
export type NoteAuthor = z.infer<typeof noteAuthor>;
export const noteVersionView = z.object({
  id,
  version: z.int(),
  content: noteContent,
  /** The legal header as it stood when finalised: agreement, identity, place, companions, prior information. */
  header: z.array(z.object({ key: z.string(), label: words, value: words })),
  author: z.string(),
  /** Everybody whose words stand in it (7.1 B-2(3)). */
  authors: z.array(noteAuthor),
  finaliser: z.string(),
  finalisedAt: instant,
  reason: z.string(),
  /** By its doctor, by somebody in their place, or by the clinic's rule after a time. */
  how: z.enum(['byDoctor', 'inPlace', 'byRule']),
  inPlaceOf: z.string().nullable(),
  inPlaceWhy: z.string(),
});
export const noteView = z.object({
  consultationId: id,
  draft: z.object({ content: noteContent, version, author: z.string(), savedAt: instant }).nullable(),
  header: z.array(z.object({ key: z.string(), label: words, value: words })),
  versions: z.array(noteVersionView),
});
export type NoteView = z.infer<typeof noteView>;

export const getNote = operation('getNote', {
  tag: 'record',
  summary: 'The note: draft, header that writes itself, finalised versions',
  params: consultationParams,
  answer: noteView,
});
export const saveNote = operation('saveNote', {
  tag: 'record',
  summary: 'Save the draft; two tabs never overwrite each other',
  params: consultationParams,
  body: noteContent,
  answer: z.object({ version, savedAt: instant }),
});
const amendment = z.strictObject({ content: noteContent, reason: filledText });
/** Everything that will be finalised, as it will stand; `id` is what the confirmation names. */
export const notePreview = z.object({
  id,
  version: z.int(),
  content: noteContent,
  header: z.array(z.object({ key: z.string(), label: words, value: words })),
  patient: z.object({ number: z.string(), name: z.string(), kana: z.string(), birthDate: z.string(), sex }),
  author: z.string(),
  authors: z.array(noteAuthor),
  finaliser: z.string(),
  reason: z.string(),
  seenAt: instant,
});
export type NotePreview = z.infer<typeof notePreview>;
export const previewNote = operation('previewNote', {
  tag: 'record',
  summary: 'Look at all that would be finalised; what was shown is kept, and nothing else can be finalised',
  params: consultationParams,
  body: z.strictObject({ amendment: amendment.nullable() }),
  answer: notePreview,
});
export const amendNote = operation('amendNote', {
  tag: 'record',
  summary: 'A later change: a new linked version with its reason, as it was previewed',
  params: consultationParams,
  body: amendment.extend({ previewId: id }),
  answer: noteView,
});
/** Confirm all: finalise the note, tell what follows, close (gate closeConsultation). */
export const closeConsultation = operation('closeConsultation', {
  tag: 'record',
  summary: 'Finalise, record the follow-up told, attest the live picture and sound, and close',
  params: consultationParams,
  body: z.strictObject({
    /** What was looked at before; null where nothing is written. */
    previewId: id.nullable(),
    followUp: z
      .strictObject({
        next: shortText,
        method: z.enum(['online', 'inPerson', 'none']),
        ifWorse: shortText,
        isTold: z.boolean(),
        continuation: z.enum(['yes', 'likely', 'no']),
      })
      .nullable(),
    attestsTwoWay: z.boolean(),
    informationWasSufficient: z.boolean(),
    patientWasExamined: z.boolean(),
    /** Why the patient was not examined; asked where somebody acts for them (S-V-head-b). */
    reasonNotExamined: text,
    sufficiencyReason: text,
  }),
  answer: consultationView,
});
