import { z } from 'zod';
import { operation } from '../operation.ts';
import { callReport, iceServer } from '../realtime.ts';
import { civilDate, clinicParams, consultationParams, filledText, id, shortText, text } from '../values.ts';
import { consultationSummary, consultationView, servedHere } from './consultation-view.ts';
import { exceptionClaim, placeType } from './intake.ts';

const answer = consultationView;
const params = consultationParams;

export const getBoard = operation('getBoard', {
  tag: 'consultation',
  summary: 'The day board: who is next, and what is missing for them',
  params: clinicParams,
  query: { date: civilDate.optional() },
  answer: z.object({
    date: civilDate,
    consultations: z.array(
      consultationSummary.extend({
        patientKana: z.string(),
        missing: z.array(z.enum(['agreement', 'question', 'carePlan', 'appointment', 'deviceCheck'])),
      }),
    ),
  }),
});
export const getConsultation = operation('getConsultation', {
  tag: 'consultation',
  summary: 'One consultation as its viewer may see it, with what they may do next',
  params,
  answer,
});
export const getRelay = operation('getRelay', {
  tag: 'consultation',
  summary: "The clinic's relay, for the patient's device check, with credentials that soon expire",
  params,
  answer: z.object({ iceServers: z.array(iceServer) }),
});
export const recordDeviceCheck = operation('recordDeviceCheck', {
  tag: 'consultation',
  summary: "Result of the patient's device check",
  params,
  body: z.strictObject({
    camera: z.boolean(),
    microphone: z.boolean(),
    speaker: z.boolean(),
    connection: z.enum(['good', 'fair', 'poor', 'failed']),
  }),
  answer,
});

export const companion = z.strictObject({
  name: shortText,
  relation: shortText,
  kind: z.enum(['family', 'medicalStaff', 'supporter', 'other']),
  patientConsents: z.boolean(),
});
export const confirmSurroundings = operation('confirmSurroundings', {
  tag: 'consultation',
  summary: 'Where the patient is now and who is with them (S-2-2-2-i, S-2-2-2-ii, S-2-5-1-1-11-b)',
  params,
  body: z.strictObject({
    placeType,
    /** Why a place of another type suits care; empty for the named types. */
    placeReason: text,
    address: shortText,
    isSafeAndClean: z.boolean(),
    isPrivate: z.boolean(),
    companions: z.array(companion).max(5),
  }),
  answer,
});
export const enterWaitingRoom = operation('enterWaitingRoom', {
  tag: 'consultation',
  summary: 'The patient waits (gate openWaitingRoom)',
  params,
  answer,
});
export const leaveWaitingRoom = operation('leaveWaitingRoom', {
  tag: 'consultation',
  summary: 'The patient stops waiting for now',
  params,
  answer,
});
export const startCall = operation('startCall', {
  tag: 'consultation',
  summary: 'The doctor opens the call and admits the patient (gate startCall)',
  params,
  body: z.strictObject({
    doctorPlace: z.strictObject({
      isSeparateSpace: z.boolean(),
      isUnobserved: z.boolean(),
      isQuiet: z.boolean(),
      isNetworkStable: z.boolean(),
      statementOfSufficiency: text,
    }),
    exceptions: z.array(exceptionClaim).max(10),
  }),
  answer,
});

/** The kind of a paper that was seen. Its number is never kept, by slip of the pen either (My Number least of all). */
const documentKind = shortText.refine(
  (name) => !/[0-9]{4}/.test(name.normalize('NFKC').replaceAll(/[\s-]/g, '')),
);

/** The one panel of the beginning: identity both ways, places, companions, the judgement for this time. */
export const beginExamination = operation('beginExamination', {
  tag: 'consultation',
  summary: 'Begin the examination with one confirmation (gate beginExamination)',
  params,
  body: z.strictObject({
    patientIdentity: z.discriminatedUnion('method', [
      z.strictObject({ method: z.literal('obviouslyKnown') }),
      z.strictObject({ method: z.literal('photoId'), document: documentKind }),
      z.strictObject({ method: z.literal('twoDocuments'), documents: z.tuple([documentKind, documentKind]) }),
      z.strictObject({
        method: z.literal('oneDocumentPlus'),
        document: documentKind,
        featuresSeen: z.boolean(),
        question: text,
        observation: text,
      }),
      z.strictObject({ method: z.literal('notChecked') }),
    ]),
    doctorIdentity: z.enum(['obviouslyKnown', 'photoIdShown', 'notShown']),
    placeSeen: z.strictObject({
      isSafeAndClean: z.boolean(),
      isPrivate: z.boolean(),
      /** Whom the clinic sees at that place, and what lets it; null where the kind of place tells (S-2-2-2-iii-a). */
      servedHere: servedHere.nullable(),
    }),
    /** What became of the patient's wish for proof of the licence (S-1-4-2-iv-c). */
    licenceProof: z.enum(['notRequested', 'shown', 'notShown']),
    companionsAgreed: z.boolean(),
    doctorCompanions: z.array(companion).max(5),
    impersonationSuspected: z.boolean(),
    wishConfirmed: z.boolean(),
    feasible: z.enum(['yes', 'no', 'undecided']),
    feasibleReason: text,
    exceptions: z.array(exceptionClaim).max(10),
  }),
  answer,
});

export const reportCall = operation('reportCall', {
  tag: 'consultation',
  summary: 'Stretches of live picture and sound and their quality, as one end measured them',
  params,
  body: callReport,
  answer: z.object({ twoWaySeconds: z.number(), status: z.string() }),
});
export const interruptCall = operation('interruptCall', {
  tag: 'consultation',
  summary: 'The call was interrupted',
  params,
  body: z.strictObject({ reason: text }),
  answer,
});
export const resumeCall = operation('resumeCall', {
  tag: 'consultation',
  summary: 'The call goes on',
  params,
  answer,
});
export const endCall = operation('endCall', {
  tag: 'consultation',
  summary: 'End the call; never refused, what is unmet becomes a due task (gate endCall)',
  params,
  answer,
});
export const moveInPerson = operation('moveInPerson', {
  tag: 'consultation',
  summary: 'Change to in-person care; never refused',
  params,
  body: z.strictObject({
    where: shortText,
    informed: text,
    information: text,
    reason: filledText,
    urgentAdvice: text,
  }),
  answer,
});
export const changeToTelephone = operation('changeToTelephone', {
  tag: 'consultation',
  summary: 'Go on by telephone: outside the online-care law, and recorded as such',
  params,
  body: z.strictObject({ reason: filledText }),
  answer,
});
export const cancelConsultation = operation('cancelConsultation', {
  tag: 'consultation',
  summary: 'Cancel before the call',
  params,
  body: z.strictObject({ reason: text }),
  answer,
});
export const recordNoShow = operation('recordNoShow', {
  tag: 'consultation',
  summary: 'The patient did not come',
  params,
  answer,
});
export const settleTask = operation('settleTask', {
  tag: 'consultation',
  summary: 'Settle a due task, saying how',
  params: { ...consultationParams, taskId: id },
  body: z.strictObject({ how: filledText }),
  answer,
});
