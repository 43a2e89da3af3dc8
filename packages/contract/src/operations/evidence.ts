import { z } from 'zod';
import { operation } from '../operation.ts';
import { civilDate, consultationParams, id, instant, policyAnswer, words } from '../values.ts';
import { consultationStatus, consultationKind, disposition } from './consultation-view.ts';

export const verdictView = z.object({
  clauseId: z.string(),
  section: z.string(),
  summary: words,
  kind: z.enum(['met', 'unmet', 'notFollowed', 'excepted', 'notApplicable']),
  code: z.string().nullable(),
  /** What it rests on: what the system recorded, or somebody's word on what no system sees. */
  basis: z.enum(['recorded', 'attested']),
  words: words.nullable(),
  exception: z
    .object({ type: z.string(), reason: z.string().nullable(), source: z.string().nullable() })
    .nullable(),
});
export const judgementView = z.object({
  id,
  gate: z.string(),
  gateWords: words,
  outcome: z.enum(['passed', 'refused', 'passedWithDueTasks']),
  edition: z.string(),
  at: instant,
  by: z.string(),
  /** The clinic's answers in force then. */
  policy: z.array(policyAnswer),
  facts: z.record(z.string(), z.unknown()),
  verdicts: z.array(verdictView),
});
export const evidenceView = z.object({
  consultationId: id,
  clinicName: z.string(),
  patientName: z.string(),
  doctorName: z.string().nullable(),
  kind: consultationKind,
  status: consultationStatus,
  disposition: disposition.nullable(),
  edition: z.string(),
  judgements: z.array(judgementView),
  intervals: z.array(z.object({ from: instant, to: instant })),
  twoWaySeconds: z.number(),
  quality: z.array(z.object({ at: instant, side: z.enum(['patient', 'doctor']), level: z.string() })),
  seats: z.array(
    z.object({
      name: z.string(),
      role: z.string(),
      admittedAt: instant.nullable(),
      leftAt: instant.nullable(),
      /** The version of TLS its socket came in over; null where no proxy said (S-2-5-2-1-12). */
      transport: z.enum(['TLSv1.3', 'TLSv1.2', 'none']).nullable(),
    }),
  ),
  exceptions: z.array(
    z.object({ clauseId: z.string(), type: z.string(), reason: z.string(), by: z.string(), at: instant }),
  ),
  /** What was done to it in an emergency, by whom: under an emergency account, or with a chart opened as one. */
  emergencies: z.array(z.object({ by: z.string(), acts: z.int(), from: instant, until: instant })),
  tasks: z.array(
    z.object({ type: z.string(), clauseId: z.string().nullable(), words, settledAt: instant.nullable() }),
  ),
  madeAt: instant,
});
export type EvidenceView = z.infer<typeof evidenceView>;

export const editionsView = z.object({
  inForce: z.string(),
  editions: z.array(
    z.object({
      id: z.string(),
      from: civilDate,
      title: words,
      clauses: z.int(),
      changes: z.array(
        z.object({
          clauseId: z.string(),
          section: z.string(),
          summary: words,
          change: z.enum(['added', 'reworded', 'removed']),
          what: words,
          toDo: words.nullable(),
        }),
      ),
    }),
  ),
});
export type EditionsView = z.infer<typeof editionsView>;

export const getEditions = operation('getEditions', {
  tag: 'evidence',
  summary: 'The editions of the guideline: what each changed, and what a clinic does about it',
  answer: editionsView,
});

export const getEvidence = operation('getEvidence', {
  tag: 'evidence',
  summary: 'Why this consultation was lawful: every judgement with clauses, facts, verdicts and exceptions',
  params: consultationParams,
  answer: evidenceView,
});
