import { z } from 'zod';
import { operation } from '../operation.ts';
import { clinicParams, consultationParams, id, instant, longText } from '../values.ts';
import { noteContent } from './record.ts';

/** A part of a note somebody may enter for a doctor. */
export const notePart = noteContent.keyof();
export type NotePart = z.infer<typeof notePart>;
const parts = z.array(notePart).min(1).max(5);
/** Whom a grant is for: one person, or everybody of a role. */
const grantee = z.discriminatedUnion('to', [
  z.strictObject({ to: z.literal('person'), staffId: id }),
  z.strictObject({ to: z.literal('role'), role: z.enum(['doctor', 'nurse', 'pharmacist', 'clerk']) }),
]);

const grant = z.object({
  id,
  to: z.enum(['person', 'role']),
  staffName: z.string().nullable(),
  role: z.enum(['doctor', 'nurse', 'pharmacist', 'clerk']).nullable(),
  doctorStaffId: id,
  doctorName: z.string(),
  parts,
  grantedBy: z.string(),
  grantedAt: instant,
  endedAt: instant.nullable(),
  /** It lets the one who asks enter. */
  isMine: z.boolean(),
});
const grants = z.object({ grants: z.array(grant) });
export const listEntryGrants = operation('listEntryGrants', {
  tag: 'record',
  summary: 'Who may enter which parts of a note for which doctor',
  params: clinicParams,
  answer: grants,
});
export const grantEntry = operation('grantEntry', {
  tag: 'record',
  summary: 'Let a person or a role enter for a doctor',
  params: clinicParams,
  body: z.strictObject({ grantee, doctorStaffId: id, parts }),
  answer: grants,
});
export const endEntryGrant = operation('endEntryGrant', {
  tag: 'record',
  summary: 'End a grant; what was entered by it stays',
  params: { ...clinicParams, grantId: id },
  answer: grants,
});

/** Words for some parts, none of them empty. */
const entered = z
  .partialRecord(notePart, longText)
  .refine((given) => Object.values(given).length > 0 && Object.values(given).every((words) => words !== ''));
const entryState = z.enum(['waiting', 'approved', 'sentBack', 'replaced']);
const entryLine = z.object({
  id,
  consultationId: id,
  enteredBy: z.string(),
  enteredAt: instant,
  forDoctor: z.string(),
  parts,
  state: entryState,
  /** What the doctor said when they sent it back. */
  word: z.string(),
  isMine: z.boolean(),
  /** One's own words alone; a doctor opens the others. */
  content: entered.nullable(),
});
export type EntryLine = z.infer<typeof entryLine>;
const entries = z.object({ entries: z.array(entryLine) });

export const enterOnBehalf = operation('enterOnBehalf', {
  tag: 'record',
  summary: 'Enter parts of a note for its doctor, who approves them',
  params: consultationParams,
  body: z.strictObject({ content: entered, replaces: id.nullable() }),
  answer: entries,
});
export const listEntries = operation('listEntries', {
  tag: 'record',
  summary: 'What was entered on behalf: all of it for its doctor, and one’s own',
  params: consultationParams,
  answer: entries,
});
export const openEntry = operation('openEntry', {
  tag: 'record',
  summary: 'Open what was entered; nothing else can be approved',
  params: { ...consultationParams, entryId: id },
  answer: z.object({ openingId: id, content: entered }),
});
export const decideEntry = operation('decideEntry', {
  tag: 'record',
  summary: 'Approve what was opened, so that it stands in the draft, or send it back with a word',
  params: { ...consultationParams, entryId: id },
  body: z.strictObject({
    openingId: id,
    how: z.enum(['approved', 'sentBack']),
    word: z.string().trim().max(1000),
  }),
  answer: entries,
});
export const listEntriesToSee = operation('listEntriesToSee', {
  tag: 'record',
  summary: 'What waits for one’s approval, and what of one’s own was sent back',
  params: clinicParams,
  answer: z.object({
    waiting: z.array(entryLine.extend({ patientName: z.string(), isOverdue: z.boolean() })),
    sentBack: z.array(entryLine.extend({ patientName: z.string(), isOverdue: z.boolean() })),
  }),
});
