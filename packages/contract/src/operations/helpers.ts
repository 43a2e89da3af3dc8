import { z } from 'zod';
import { operation } from '../operation.ts';
import {
  civilDate,
  clinicParams,
  email,
  id,
  instant,
  language,
  mobile,
  patientParams,
  shortText,
} from '../values.ts';

/** With the device and reading out; with times; or agreeing in the patient's place. */
export const helpScope = z.enum(['device', 'booking', 'proxy']);
export type HelpScope = z.infer<typeof helpScope>;
/** Family and who is as close, or somebody who is neither family nor of the clinic: volunteer, interpreter, carer. */
export const helperKind = z.enum(['family', 'supporter']);
export type HelperKind = z.infer<typeof helperKind>;
export const proxyGround = z.enum(['minor', 'cannotCommunicate']);
/** Which kind of paper showed it, or that it is told in words; never a number (invariant 11). */
export const helperProof = z.enum([
  'familyRegister',
  'insuranceRecord',
  'motherAndChildHandbook',
  'guardianshipCertificate',
  'knownToClinic',
  'other',
]);
export const helpEndReason = z.enum(['noLongerNeeded', 'wrongPerson', 'groundGone', 'other']);

const wordsWithoutNumbers = z
  .string()
  .trim()
  .max(500)
  .regex(/^(?!.*[0-9０-９]{4})[^]*$/u);
const name = z.string().trim().min(1).max(100);
const scopes = z.array(helpScope).min(1).max(3);

export const helperView = z.object({
  id,
  name: z.string(),
  relation: z.string(),
  kind: helperKind,
  scopes,
  ground: proxyGround.nullable(),
  proof: helperProof.nullable(),
  proofWords: z.string(),
  /** Where their link goes, as far as needed to recognise it. */
  reachedAt: z.string(),
  from: civilDate,
  until: civilDate,
  namedByPatient: z.boolean(),
  /** Of staff who recorded it. */
  recordedBy: z.string().nullable(),
  at: instant,
  state: z.enum(['active', 'notYet', 'over', 'ended']),
  ended: z
    .object({
      at: instant,
      why: helpEndReason,
      words: z.string(),
      byPatient: z.boolean(),
      by: z.string().nullable(),
    })
    .nullable(),
});
export type HelperView = z.infer<typeof helperView>;

export const helpersView = z.object({
  patientName: z.string(),
  helpers: z.array(helperView),
  /** The last day somebody may be named for, and of a proxy for a minor; null where the patient is none. */
  latestDay: civilDate,
  latestDayOfMinor: civilDate.nullable(),
});
export type HelpersView = z.infer<typeof helpersView>;

const to = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('email'), email }),
  z.strictObject({ by: z.literal('mobile'), mobile }),
]);
const helper = {
  name,
  relation: name,
  kind: helperKind.default('family'),
  to,
  until: civilDate,
  language: language.default('ja'),
};

export const listHelpers = operation('listHelpers', {
  tag: 'patient',
  summary: 'Who helps a patient, and who has helped: with what, on which ground and proof, until when',
  params: patientParams,
  answer: helpersView,
});
export const nameHelper = operation('nameHelper', {
  tag: 'patient',
  summary: 'The patient names somebody who helps with the device or with times; they get a link of their own',
  params: patientParams,
  body: z.strictObject({
    ...helper,
    scopes: z
      .array(z.enum(['device', 'booking']))
      .min(1)
      .max(2),
  }),
  answer: helpersView,
  status: 201,
});
export const recordHelper = operation('recordHelper', {
  tag: 'patient',
  summary: 'Record a helper at the counter; a proxy only on a ground and with its proof (S-V-head-c)',
  params: patientParams,
  body: z.strictObject({
    ...helper,
    scopes,
    ground: proxyGround.nullable(),
    proof: helperProof.nullable(),
    proofWords: wordsWithoutNumbers,
  }),
  answer: helpersView,
  status: 201,
});
export const endHelper = operation('endHelper', {
  tag: 'patient',
  summary: 'End somebody’s help at once; whoever acts on it is refused with their next request',
  params: { ...patientParams, helperId: id },
  body: z.strictObject({ why: helpEndReason, words: z.string().trim().max(500) }),
  answer: helpersView,
});

/** Somebody whom an account helps. */
export const helping = z.object({
  helperId: id,
  patientId: id,
  patientName: z.string(),
  /** The helper's own name, as it was recorded. */
  name: z.string(),
  relation: z.string(),
  kind: helperKind,
  scopes,
  until: civilDate,
});
export type Helping = z.infer<typeof helping>;

export const getHelping = operation('getHelping', {
  tag: 'identity',
  summary: 'Whom one helps at a clinic',
  params: clinicParams,
  answer: z.object({ helping: z.array(helping) }),
});
export const enterAsHelper = operation('enterAsHelper', {
  tag: 'identity',
  summary: 'Enter in the place of a patient one helps; the session is for them alone',
  params: { ...clinicParams, helperId: id },
  answer: z.object({ goTo: shortText }),
});
