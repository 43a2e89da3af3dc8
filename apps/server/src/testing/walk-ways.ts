import type { Answer, Body, ConsultationView, OperationName } from '@onshin/contract';
import { acceptance, atHome, closing, goodPlace, panel, wish } from './bodies.ts';

/** Bodies of one command: the first is in order, each other has something wrong with it. */
type Ways<N extends OperationName> = readonly [Body<N>, ...Body<N>[]];

/** What is in order for zero, and for any other number one of what is wrong. */
export function choose<T>(ways: readonly [T, ...T[]], flaw: number): T {
  const [right, ...wrong] = ways;
  return flaw === 0 ? right : (wrong[flaw % wrong.length] ?? right);
}

const hayFever = { label: '花粉症', since: '3日前', bodyParts: ['face' as const] };
export const requests: Ways<'submitRequest'> = [
  wish(),
  wish({ problems: [hayFever] }),
  wish({ acute: true }),
  wish({ wish: false as never }),
  wish({ allergies: { state: 'unknown' } as never }),
];

export function acceptances(view: ConsultationView): Ways<'acceptRequest'> {
  const decided = (changes: Parameters<typeof acceptance>[1]) => acceptance(view, changes);
  const right = decided({});
  return [
    right,
    decided({ basis: 'regularDoctor' }),
    decided({ acute: true }),
    decided({ acute: true, isStableAfterInPersonVisit: true }),
    {
      ...decided({ acute: true }),
      exceptions: [{ type: 'acutePatientOverride', reason: '経過を知る患者' }],
    },
    decided({ symptomDecision: 'unsuitable' }),
    { ...right, suspectedMisuse: true },
    { ...right, healthReviewed: false },
    { ...right, exceptions: [{ type: 'substituteDoctor', reason: '' }] },
  ];
}

const friend = { name: '知人', relation: '知人', kind: 'other' as const, patientConsents: true };
export const surroundings: Ways<'confirmSurroundings'> = [
  atHome,
  { ...atHome, isPrivate: false },
  { ...atHome, isSafeAndClean: false },
  { ...atHome, placeType: 'other' },
  { ...atHome, companions: [friend] },
  { ...atHome, companions: [{ ...friend, kind: 'family', patientConsents: false }] },
];

export const places: readonly [Body<'startCall'>['doctorPlace'], ...Body<'startCall'>['doctorPlace'][]] = [
  goodPlace,
  { ...goodPlace, isSeparateSpace: false },
  { ...goodPlace, isUnobserved: false },
  { ...goodPlace, isQuiet: false },
  { ...goodPlace, isNetworkStable: false, statementOfSufficiency: '音声は聞き取れる' },
];

export const panels: Ways<'beginExamination'> = [
  panel,
  { ...panel, wishConfirmed: false },
  { ...panel, feasible: 'no' },
  { ...panel, feasible: 'undecided' },
  { ...panel, impersonationSuspected: true },
  { ...panel, patientIdentity: { method: 'notChecked' } },
  { ...panel, patientIdentity: { method: 'photoId', document: '運転免許証' } },
  {
    ...panel,
    patientIdentity: { method: 'notChecked' },
    exceptions: [{ type: 'identityDocumentsUnavailable', reason: '停電で見つからない' }],
  },
  { ...panel, doctorIdentity: 'notShown' },
  { ...panel, placeSeen: { ...panel.placeSeen, isPrivate: false } },
  { ...panel, doctorCompanions: [{ ...friend, patientConsents: false }] },
];

const written = {
  subjective: '変わりなし。',
  objective: '',
  assessment: '',
  plan: '継続',
  problem: '高血圧',
};
export const notes: Ways<'saveNote'> = [
  written,
  { subjective: '', objective: '', assessment: '', plan: '', problem: '' },
];

export function closings(previewId: string | null): Ways<'closeConsultation'> {
  const right = closing(previewId);
  return [
    right,
    { ...right, attestsTwoWay: false },
    { ...right, informationWasSufficient: false },
    { ...right, followUp: null },
    { ...right, previewId: null },
    { ...right, sufficiencyReason: '短いが足りた' },
  ];
}

const sent = {
  where: '当院',
  informed: '受付 田村',
  information: '診療録',
  reason: '診察が要る',
  urgentAdvice: '',
};
export const handoffs: Ways<'moveInPerson'> = [sent, { ...sent, informed: '' }];

export function clinics(settings: Answer<'getClinicSettings'>['settings']): Ways<'changeClinicSettings'> {
  const right: Body<'changeClinicSettings'> = {
    ...settings,
    emergencyPlace: { name: '港区総合病院', phone: '03-0000-0001', isOwnClinic: false },
    goLive: { vendorExplanationReceived: true, responsibilityAgreed: true, risksUnderstood: true },
    symptomListConfirmed: true,
  };
  return [
    right,
    { ...right, emergencyPlace: null },
    { ...right, goLive: { ...right.goLive, risksUnderstood: false } },
    { ...right, symptomListConfirmed: false },
    { ...right, fees: [] },
    { ...right, policy: { ...right.policy, minimumTwoWaySeconds: 3600 } },
  ];
}
