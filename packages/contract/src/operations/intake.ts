import { z } from 'zod';
import { operation } from '../operation.ts';
import {
  civilDate,
  clinicParams,
  consultationParams,
  filledText,
  id,
  instant,
  knowledge,
  phone,
  sex,
  shortText,
  text,
  words,
} from '../values.ts';
import { consultationView } from './consultation-view.ts';

export const draftKind = z.enum(['request', 'note', 'plan', 'panel']);
const draftParams = { clinicId: id, kind: draftKind, key: z.string().regex(/^[A-Za-z0-9-]{1,64}$/) };
const draftBody = z.record(z.string(), z.unknown());

export const getDraft = operation('getDraft', {
  tag: 'intake',
  summary: 'What this person had begun to write, from whichever device',
  params: draftParams,
  answer: z.object({ content: draftBody.nullable(), savedAt: instant.nullable() }),
});
export const saveDraft = operation('saveDraft', {
  tag: 'intake',
  summary: 'Keep a draft on the server, so that the device keeps nothing',
  params: draftParams,
  body: z.strictObject({ content: draftBody }),
  answer: z.object({ savedAt: instant }),
});

export const placeType = z.enum([
  'home',
  'elderlyHome',
  'workplace',
  'medicalFacility',
  'hostFacility',
  'pharmacy',
  'other',
]);
export type PlaceType = z.infer<typeof placeType>;

export const redFlagKey = z.string().regex(/^[a-z][A-Za-z0-9]{1,40}$/);
export const symptomProblem = z.strictObject({
  label: shortText,
  since: shortText,
  bodyParts: z.array(z.string().regex(/^[a-zA-Z]{2,30}$/)).max(20),
});

/** The patient's explicit wish with what the doctor needs to judge it. */
export const requestBody = z.strictObject({
  wish: z.literal(true),
  person: z.strictObject({ name: shortText, kana: shortText, birthDate: civilDate, sex, phone }).nullable(),
  problems: z.array(symptomProblem).min(1).max(5),
  story: filledText,
  redFlags: z.array(redFlagKey).max(40),
  acute: z.boolean(),
  place: z.strictObject({ type: placeType, address: shortText }),
  hasUsualDoctorHere: z.enum(['yes', 'no', 'unknown']),
  underlyingConditions: knowledge,
  medicines: knowledge,
  allergies: knowledge,
  wishedTimes: text,
  /** Who hands it in acts for the patient, and why they may (S-V-head-c); null where the patient acts alone. */
  proxy: z.strictObject({ relation: shortText, ground: z.enum(['minor', 'cannotCommunicate']) }).nullable(),
  /** The patient asks for proof of the doctor's licence (S-1-4-2-iv-c). */
  wantsLicenceProof: z.boolean(),
});
export type RequestBody = z.infer<typeof requestBody>;

export const adviseOnRedFlags = operation('adviseOnRedFlags', {
  tag: 'intake',
  summary: 'Advice at once when a dangerous symptom is named; recorded with its time (S-1-2-2-ii-c)',
  params: clinicParams,
  body: z.strictObject({ redFlags: z.array(redFlagKey).min(1).max(40) }),
  answer: z.object({
    advice: z.array(z.object({ key: z.string(), words, call: z.string().nullable() })),
    nearest: z.object({ name: z.string(), phone: z.string() }).nullable(),
    clinicPhone: z.string(),
  }),
});
export const submitRequest = operation('submitRequest', {
  tag: 'intake',
  summary: "Hand in the patient's wish for an online consultation",
  params: clinicParams,
  body: requestBody,
  answer: consultationView,
  status: 201,
});
export const takeUpRequest = operation('takeUpRequest', {
  tag: 'intake',
  summary: 'A doctor takes the request up',
  params: consultationParams,
  answer: consultationView,
});

export const visitBasis = z.enum(['followUp', 'regularDoctor']);
/** The doctor's decision on one problem of the request. */
export const problemDecision = z.strictObject({
  problemId: id,
  basis: visitBasis,
  acute: z.boolean(),
  symptomDecision: z.enum(['suitable', 'unsuitable']),
  /** Of an acute problem: it was seen in person and is stable now (S-1-2-2-vii-a). */
  isStableAfterInPersonVisit: z.boolean(),
  reason: text,
});
export const exceptionClaim = z.strictObject({
  type: z.string().regex(/^[a-zA-Z]{3,60}$/),
  reason: text,
});
export const acceptRequest = operation('acceptRequest', {
  tag: 'intake',
  summary: 'Decide the basis per problem and accept (gate acceptRequest)',
  params: consultationParams,
  body: z.strictObject({
    decisions: z.array(problemDecision).min(1).max(5),
    healthReviewed: z.boolean(),
    suspectedMisuse: z.boolean(),
    /** Where somebody acts for the patient: the doctor found that the patient cannot communicate (S-V-head-c). */
    cannotCommunicate: z.boolean(),
    exceptions: z.array(exceptionClaim).max(10),
  }),
  answer: consultationView,
});
export const declineRequest = operation('declineRequest', {
  tag: 'intake',
  summary: 'Decline, with words the patient reads',
  params: consultationParams,
  body: z.strictObject({ reason: filledText }),
  answer: consultationView,
});
