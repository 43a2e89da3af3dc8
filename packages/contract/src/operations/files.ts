import { z } from 'zod';
import { operation } from '../operation.ts';
import { civilDate, id, instant, patientParams, shortText } from '../values.ts';

export const filePurpose = z.enum(['referralLetter', 'testResult', 'picture', 'document']);
export const fileMediaType = z.enum(['image/jpeg', 'image/png', 'image/webp', 'application/pdf']);
export const withdrawalReason = z.enum(['wrongPatient', 'unreadable', 'twice', 'other']);

export const paper = z.enum(['a3', 'a4', 'a5', 'b4', 'b5', 'card']);

/** What a file was read from, where it is a scan of paper. */
const scan = {
  paper,
  /** Printed letters alone: they may be read a little more coarsely. */
  isPrinted: z.boolean(),
  receivedOn: civilDate,
  scannedAt: instant,
  /** Where the paper lies; it stays the record. */
  paperAt: shortText,
};

/** A file of a chart. */
export const chartFileView = z.object({
  id,
  consultationId: id.nullable(),
  purpose: filePurpose,
  title: z.string(),
  mediaType: fileMediaType,
  /** Bytes as it is opened. */
  size: z.int(),
  /** Pixels of a picture. */
  width: z.int().nullable(),
  height: z.int().nullable(),
  /** Of papers. */
  pages: z.int().nullable(),
  addedByName: z.string(),
  at: instant,
  /** Whether whoever asks may open it. */
  mayOpen: z.boolean(),
  /** A small picture of it (WebP, base64), for who may open it. */
  preview: z.string().nullable(),
  scan: z
    .object({
      ...scan,
      dotsPerInch: z.int(),
      /** Who compared it with the paper, and what they found. */
      check: z.object({ by: z.string(), at: instant, isSame: z.boolean(), words: z.string() }).nullable(),
      /** Whether whoever asks may be the one to compare it. */
      mayCheck: z.boolean(),
    })
    .nullable(),
  /** That it should not be here, and why; it stays. */
  withdrawn: z.object({ why: withdrawalReason, words: z.string() }).nullable(),
});
export type ChartFileView = z.infer<typeof chartFileView>;

const mostBytes = z.int();
const fileParams = { ...patientParams, fileId: id };

export const listFiles = operation('listFiles', {
  tag: 'files',
  summary: 'The files of a chart, the newest first',
  params: patientParams,
  /** From behind this file on. */
  query: { behind: id.optional() },
  answer: z.object({
    files: z.array(chartFileView),
    /** What to ask for the next ones with; null where these are the last. */
    behind: id.nullable(),
    /** Bytes a file may have. */
    mostBytes,
  }),
});

export const announceFile = operation('announceFile', {
  tag: 'files',
  summary: 'Says that a file will come, and what it is; its bytes follow within an hour',
  params: patientParams,
  body: z.strictObject({
    purpose: filePurpose,
    title: shortText,
    consultationId: id.nullable(),
    /** Of a scan of paper; whoever scanned it looked that nothing was covered or left outside (A-9.1-C-1). */
    scan: z.strictObject({ ...scan, isWhole: z.literal(true) }).nullable(),
  }),
  answer: z.object({ fileId: id, mostBytes }),
  status: 201,
});

export const sendFile = operation('sendFile', {
  tag: 'files',
  summary: 'Sends the bytes of a file that was announced; they are looked through, and pictures drawn anew',
  params: fileParams,
  answer: chartFileView,
  status: 201,
});

export const openFile = operation('openFile', {
  tag: 'files',
  summary: 'The bytes of a file: pictures to be shown, papers to be kept',
  params: fileParams,
  answer: z.object({ mediaType: fileMediaType, size: z.int() }),
});

export const withdrawFile = operation('withdrawFile', {
  tag: 'files',
  summary: 'Says that a file should not be in this chart; it is kept and no longer shown',
  params: fileParams,
  body: z
    .strictObject({ why: withdrawalReason, words: z.string().trim().max(500) })
    .refine(({ why, words }) => why !== 'other' || words !== '', { path: ['words'] }),
  answer: chartFileView,
});

export const checkScan = operation('checkScan', {
  tag: 'files',
  summary:
    'Says that a scan shows what its paper shows, or what is different; by somebody else than who scanned it',
  params: fileParams,
  body: z
    .strictObject({ isSame: z.boolean(), words: z.string().trim().max(500) })
    .refine(({ isSame, words }) => isSame || words !== '', { path: ['words'] }),
  answer: chartFileView,
});
