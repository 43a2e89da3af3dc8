import { z } from 'zod';
import { operation } from '../operation.ts';
import {
  civilDate,
  clinicParams,
  email,
  filledText,
  id,
  instant,
  knowledge,
  mobile,
  patientParams,
  phone,
  sex,
  shortText,
  version,
} from '../values.ts';
import { consultationSummary } from './consultation-view.ts';
import { staffRole } from './identity.ts';

export const healthSource = z.enum([
  'ownChart',
  'referralLetter',
  'checkUp',
  'regionalNetwork',
  'medicationNotebook',
  'phr',
  'patientStatement',
]);
export const healthView = z.object({
  underlyingConditions: knowledge,
  medicines: knowledge,
  allergies: knowledge,
  source: healthSource,
  recordedAt: instant,
  reviewedBy: z.string().nullable(),
  reviewedAt: instant.nullable(),
});
export const chartView = z.object({
  id,
  version,
  number: z.string(),
  externalNumber: z.string().nullable(),
  name: z.string(),
  kana: z.string(),
  birthDate: civilDate,
  sex,
  phone: z.string(),
  email: z.string().nullable(),
  address: z.string(),
  health: healthView.nullable(),
  inPersonVisits: z.array(
    z.object({
      id,
      on: civilDate,
      doctorStaffId: id,
      doctorName: z.string(),
      problem: z.string(),
      evaluation: z.string(),
      recordedBy: z.string(),
      recordedAt: instant,
    }),
  ),
  regularDoctors: z.array(
    z.object({
      staffId: id,
      name: z.string(),
      source: z.enum(['recordedVisits', 'declared']),
      reason: z.string(),
    }),
  ),
  consultations: z.array(consultationSummary),
});
export type ChartView = z.infer<typeof chartView>;

export const findPatients = operation('findPatients', {
  tag: 'patient',
  summary: 'Find patients by the beginning of name, kana or number',
  params: clinicParams,
  body: z.strictObject({ q: z.string().trim().max(60) }),
  answer: z.object({
    patients: z.array(
      z.object({ id, number: z.string(), name: z.string(), kana: z.string(), birthDate: civilDate, sex }),
    ),
  }),
});
export const enrolPatient = operation('enrolPatient', {
  tag: 'patient',
  summary: 'Open a chart at the counter',
  params: clinicParams,
  body: z.strictObject({
    name: shortText,
    kana: shortText,
    birthDate: civilDate,
    sex,
    phone,
    email: email.nullable(),
    /** Without a mail the patient enters by short messages to this number, read back to them. */
    entersByPhone: z.boolean().default(false),
    address: shortText,
    externalNumber: shortText.nullable(),
  }),
  answer: chartView,
  status: 201,
});
export const getChart = operation('getChart', {
  tag: 'patient',
  summary: 'The story of a patient; reading is recorded',
  params: patientParams,
  answer: chartView,
});
export const recordInPersonVisit = operation('recordInPersonVisit', {
  tag: 'patient',
  summary:
    'Record an in-person visit with its medical evaluation (S-1-3-2-i-a); one of more than a week ago is a doctor’s to record',
  params: patientParams,
  body: z.strictObject({ on: civilDate, doctorStaffId: id, problem: shortText, evaluation: filledText }),
  answer: chartView,
});
export const declareRegularDoctor = operation('declareRegularDoctor', {
  tag: 'patient',
  summary: 'Declare a doctor the regular doctor where recorded visits do not show it; needs a reason',
  params: patientParams,
  body: z.strictObject({ doctorStaffId: id, reason: filledText }),
  answer: chartView,
});
export const recordHealth = operation('recordHealth', {
  tag: 'patient',
  summary: 'Record underlying conditions, medicines and allergies with their source',
  params: patientParams,
  body: z.strictObject({
    underlyingConditions: knowledge,
    medicines: knowledge,
    allergies: knowledge,
    source: healthSource,
    reviewed: z.boolean(),
  }),
  answer: chartView,
});

export const getPatientHome = operation('getPatientHome', {
  tag: 'patient',
  summary: "The patient's home: the next visit with its one next action",
  params: clinicParams,
  answer: z.object({
    /** The chart in use; null for somebody new, and for whoever has several and has not chosen. */
    patient: z.object({ id, name: z.string(), version }).nullable(),
    charts: z.array(z.object({ id, name: z.string() })),
    consultations: z.array(consultationSummary),
    carePlanVersion: z.int().nullable(),
    agreementState: z.enum(['none', 'explained', 'agreed', 'withdrawn']),
  }),
});
export const chooseChart = operation('chooseChart', {
  tag: 'patient',
  summary: 'Of several charts of one account, say which this session is for',
  params: patientParams,
  answer: z.object({ id, name: z.string() }),
});

/** What somebody did with a chart, in the few kinds a patient can make something of. */
export const accessKind = z.enum([
  'sawInList',
  'readChart',
  'readRecord',
  'readVisit',
  'readDocuments',
  'readEvidence',
  'wroteChart',
  'wroteRecord',
  'wroteDocuments',
  'arrangedVisit',
  'heldCall',
  'openedInEmergency',
  'lookedIntoAccesses',
  'changedWayIn',
  'changedHelpers',
  'other',
]);
export type AccessKind = z.infer<typeof accessKind>;

export const chartAccesses = z.object({
  accesses: z.array(
    z.object({
      /** The name of a doctor, and of whoever helps the patient; of others the clinic shows what they do there. */
      name: z.string().nullable(),
      role: z.enum([...staffRole.options, 'inspector', 'helper', 'proxy', 'other']),
      kind: accessKind,
      /** `denied`: they were not let in. `notCarriedOut`: what they were about to do did not happen. */
      outcome: z.enum(['done', 'denied', 'notCarriedOut']),
      inEmergency: z.boolean(),
      /** How often within the hour, and when first and last. */
      times: z.int(),
      from: instant,
      until: instant,
    }),
  ),
  /** Ask for what was before this. */
  before: instant.nullable(),
});
export type ChartAccesses = z.infer<typeof chartAccesses>;

export const listChartAccesses = operation('listChartAccesses', {
  tag: 'patient',
  summary: 'Who else opened one’s own chart, when and for what, newest first; refusals and emergencies too',
  params: patientParams,
  query: { before: instant.optional() },
  answer: chartAccesses,
});

/** How somebody at the counter showed who they are: kinds alone, never a number (invariant 11). */
export const shownPaper = z.enum([
  'myNumberCard',
  'drivingLicence',
  'passport',
  'otherWithPhoto',
  'qualificationCertificate',
  'otherWithoutPhoto',
]);
export type ShownPaper = z.infer<typeof shownPaper>;

export const changeWayIn = operation('changeWayIn', {
  tag: 'patient',
  summary:
    'At the counter, once it is recorded how the patient showed who they are: another address or number, or a code that opens their page once',
  params: patientParams,
  body: z.strictObject({
    shown: z.array(shownPaper).min(1).max(6),
    to: z.discriminatedUnion('by', [
      z.strictObject({ by: z.literal('email'), email }),
      z.strictObject({ by: z.literal('mobile'), mobile }),
      z.strictObject({ by: z.literal('code') }),
    ]),
  }),
  answer: z.object({
    /** A picture to be scanned from the screen, and until when it opens the page. */
    code: z.object({ picture: z.string(), until: instant }).nullable(),
  }),
});
