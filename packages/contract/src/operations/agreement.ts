import { z } from 'zod';
import { operation } from '../operation.ts';
import {
  civilDate,
  filledText,
  id,
  instant,
  patientParams,
  shortText,
  text,
  version,
  words,
} from '../values.ts';

import { helperProof, proxyGround } from './helpers.ts';

export const textKind = z.enum(['onlineCare', 'systemAndRisks', 'patientRules', 'noRecording']);
export type TextKind = z.infer<typeof textKind>;

/** An exact text both sides agree on; its digest is what the agreement binds. */
export const agreementText = z.object({
  id,
  kind: textKind,
  version: z.int(),
  digest: z.string(),
  title: words,
  cards: z.array(z.object({ title: words, body: words })),
  body: words,
});
export const explanationTopic = z.enum([
  'limitsAndInPersonCare',
  'judgedEachTime',
  'carePlanMatters',
  'securityRisks',
]);
export const explanationView = z.object({
  id,
  by: z.string(),
  method: z.enum(['inPerson', 'video', 'document', 'telephone']),
  topics: z.array(explanationTopic),
  questions: z.string(),
  at: instant,
});
/** What a patient asked about the explanation; open while it has no answer. */
export const questionView = z.object({
  id,
  question: z.string(),
  askedAt: instant,
  answer: z.object({ words: z.string(), by: z.string(), at: instant }).nullable(),
});
export const agreementView = z.object({
  patientId: id,
  patientVersion: version,
  patientName: z.string(),
  state: z.enum(['none', 'explained', 'agreed', 'withdrawn']),
  texts: z.array(agreementText),
  explanation: explanationView.nullable(),
  agreement: z
    .object({
      id,
      patientSideAt: instant,
      patientSideBy: z.string(),
      /** The proxy who agreed in the patient's place (S-V-head-c). */
      proxy: z.object({ name: z.string(), relation: z.string() }).nullable(),
      clinicSideBy: z.string(),
      clinicSideAt: instant,
      isCurrent: z.boolean(),
      withdrawnAt: instant.nullable(),
    })
    .nullable(),
  /** Open ones first, each kind newest first. */
  questions: z.array(questionView),
});
export type AgreementView = z.infer<typeof agreementView>;

export const getAgreement = operation('getAgreement', {
  tag: 'agreement',
  summary: 'What is to be agreed, who explained it, and what has been agreed',
  params: patientParams,
  answer: agreementView,
});
export const recordExplanation = operation('recordExplanation', {
  tag: 'agreement',
  summary:
    'The explanation given: by whom, how, which topics, questions answered; it is also the clinic side of the agreement',
  params: patientParams,
  body: z.strictObject({
    doctorStaffId: id,
    method: z.enum(['inPerson', 'video', 'document', 'telephone']),
    topics: z.array(explanationTopic).min(1).max(4),
    questions: text,
  }),
  answer: agreementView,
});
export const agree = operation('agree', {
  tag: 'agreement',
  summary: "The patient's side of the agreement, on exact texts",
  params: patientParams,
  body: z.strictObject({
    digests: z
      .array(z.string().regex(/^[0-9a-f]{64}$/))
      .min(1)
      .max(10),
    wishesOnlineCare: z.literal(true),
  }),
  answer: agreementView,
});
export const withdrawAgreement = operation('withdrawAgreement', {
  tag: 'agreement',
  summary: 'Withdraw the agreement at any time',
  params: patientParams,
  body: z.strictObject({ reason: text }),
  answer: agreementView,
});

export const askQuestion = operation('askQuestion', {
  tag: 'agreement',
  summary: 'Ask the clinic about what was explained; no call starts before the answer (S-1-1-2-iv)',
  params: patientParams,
  body: z.strictObject({ question: z.string().trim().min(1).max(1000) }),
  answer: agreementView,
});
export const answerQuestion = operation('answerQuestion', {
  tag: 'agreement',
  summary: 'Answer a question of the patient, once',
  params: { ...patientParams, questionId: id },
  body: z.strictObject({ answer: filledText }),
  answer: agreementView,
});

/** The nine items of a care plan (S-1-3-2-i-1 to -9). Empty means not yet written; a proposal may not leave one empty. */
export const carePlanItems = z.strictObject({
  careGivenOnline: text,
  combinationWithInPersonCare: text,
  hours: text,
  method: text,
  stopConditions: text,
  patientsCooperation: text,
  emergencies: text,
  doctors: text,
  securityResponsibility: text,
});
export type CarePlanItems = z.infer<typeof carePlanItems>;

/**
 * Whether worsening beyond the doctor is foreseeable, and who then stands ready, informed when last (S-1-3-2-iv-a). An
 * institution is named only where it is foreseeable.
 */
export const planForesight = z.strictObject({
  isBeyondDoctor: z.boolean(),
  institution: shortText.or(z.literal('')),
  informedOn: civilDate.nullable(),
});
export type PlanForesight = z.infer<typeof planForesight>;

export const carePlanVersionView = z.object({
  id,
  version: z.int(),
  status: z.enum(['proposed', 'adopted', 'superseded']),
  items: carePlanItems,
  basisVisitId: id.nullable(),
  basisConsultationId: id.nullable(),
  basisWords: z.string(),
  doctorStaffIds: z.array(id),
  doctorNames: z.array(z.string()),
  foresight: planForesight,
  /** Null where one doctor alone is named and nobody asks (S-1-2-2-viii-d). */
  isForHealthyPeople: z.boolean().nullable(),
  reason: z.string(),
  proposedBy: z.string(),
  proposedAt: instant,
  adoptedAt: instant.nullable(),
  /** The proxy who agreed to it in the patient's place (S-V-head-c). */
  byProxy: z
    .object({ name: z.string(), relation: z.string(), ground: proxyGround, proof: helperProof })
    .nullable(),
});
export type CarePlanVersionView = z.infer<typeof carePlanVersionView>;
export const carePlanView = z.object({
  patientId: id,
  patientVersion: version,
  patientName: z.string(),
  clinicName: z.string(),
  versions: z.array(carePlanVersionView),
  template: carePlanItems,
});
export type CarePlanView = z.infer<typeof carePlanView>;

export const getCarePlan = operation('getCarePlan', {
  tag: 'agreement',
  summary: 'The care plan with all its versions',
  params: patientParams,
  answer: carePlanView,
});
export const proposeCarePlan = operation('proposeCarePlan', {
  tag: 'agreement',
  summary: 'Propose a version of the plan to the patient (gate adoptPlan previews what is missing)',
  params: patientParams,
  body: z.strictObject({
    items: carePlanItems,
    basisVisitId: id.nullable(),
    basisConsultationId: id.nullable(),
    doctorStaffIds: z.array(id).min(1).max(10),
    foresight: planForesight,
    isForHealthyPeople: z.boolean().nullable(),
    isAgreedOrally: z.boolean(),
    reason: shortText.or(z.literal('')),
  }),
  answer: carePlanView,
});
export const adoptCarePlan = operation('adoptCarePlan', {
  tag: 'agreement',
  summary: 'The patient agrees to the proposed version, which becomes the plan (gate adoptPlan)',
  params: patientParams,
  body: z.strictObject({ planVersionId: id }),
  answer: carePlanView,
});
