import { z } from 'zod';
import { operation } from '../operation.ts';
import { civilDate, clinicParams, id, instant, words } from '../values.ts';
import { consultationKind, consultationStatus, disposition } from './consultation-view.ts';
import { evidenceView } from './evidence.ts';

/** The civil days of a period, both included; a year at most. */
const period = { from: civilDate, until: civilDate };

const clauseCited = z.object({ clauseId: z.string(), section: z.string(), summary: words });

export const periodEvidenceView = z.object({
  clinicName: z.string(),
  from: civilDate,
  until: civilDate,
  /** The editions in force in the period. */
  editions: z.array(z.string()),
  /** Every consultation that was asked for in the period, newest first, without names. */
  consultations: z.array(
    z.object({
      id,
      requestedAt: instant,
      kind: consultationKind,
      status: consultationStatus,
      disposition: disposition.nullable(),
      doctorName: z.string().nullable(),
      refusals: z.int(),
      exceptions: z.int(),
    }),
  ),
  /** Every exception that was used, with its reason. */
  exceptions: z.array(
    clauseCited.extend({
      consultationId: id.nullable(),
      type: z.string(),
      reason: z.string(),
      by: z.string(),
      at: instant,
    }),
  ),
  /** What is recommended and was not followed, with the clinic's explanation. */
  notFollowed: z.array(
    clauseCited.extend({
      times: z.int(),
      advice: words,
      explanation: z.object({ words: z.string(), by: z.string(), at: instant }).nullable(),
    }),
  ),
  /** What was refused, most often first. */
  refusals: z.array(clauseCited.extend({ code: z.string(), times: z.int(), remedy: words })),
  openTasks: z.int(),
  /** How it went from month to month. */
  months: z.array(
    z.object({ month: z.string(), consultations: z.int(), refusals: z.int(), exceptions: z.int() }),
  ),
  madeAt: instant,
});
export type PeriodEvidenceView = z.infer<typeof periodEvidenceView>;

export const getPeriodEvidence = operation('getPeriodEvidence', {
  tag: 'evidence',
  summary:
    'How the clinic kept to the guideline in a period: exceptions with reasons, recommendations, refusals',
  params: clinicParams,
  query: period,
  answer: periodEvidenceView,
});

export const getEvidencePackage = operation('getEvidencePackage', {
  tag: 'evidence',
  summary:
    'Everything behind a period in one document: catalogue, controls, judgements with facts, and documents',
  params: clinicParams,
  query: period,
  answer: z.object({
    made: z.object({ at: instant, by: z.string(), for: z.string() }),
    period: periodEvidenceView,
    catalogue: z.array(
      z.object({
        id: z.string(),
        section: z.string(),
        level: z.string(),
        summary: words,
        editions: z.array(z.string()),
        controls: z.array(
          z.object({
            id: z.string(),
            kind: z.string(),
            state: z.string(),
            how: words,
            proof: z.array(z.string()),
          }),
        ),
      }),
    ),
    agreementTexts: z.array(
      z.object({ kind: z.string(), digest: z.string(), validFrom: instant, body: z.string() }),
    ),
    policies: z.array(z.object({ validFrom: instant, policy: z.record(z.string(), z.unknown()) })),
    consultations: z.array(evidenceView),
  }),
});

export const explainClause = operation('explainClause', {
  tag: 'evidence',
  summary: 'Say why the clinic does not follow what the guideline recommends; earlier words stay on record',
  params: clinicParams,
  body: z.strictObject({
    clauseId: z.string().regex(/^S-[A-Za-z0-9-]{1,40}$/),
    words: z.string().trim().min(1).max(2000),
  }),
  answer: z.object({}),
});
