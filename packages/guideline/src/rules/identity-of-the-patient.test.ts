import type { IdentityFacts } from '../facts/identity.ts';
import { describeRule } from '../testing/describe-rule.ts';
import {
  identityOfThePatient,
  oneDocumentOnFirstVisit,
  patientObviouslyKnown,
  photoIdOnFirstVisit,
  twoDocumentsOnFirstVisit,
} from './identity-of-the-patient.ts';

const checked = (patient: IdentityFacts['patient']) => ({ identity: { patient } });
const two = { method: 'twoDocuments', documents: ['資格確認書', '年金手帳'], hasNoPhotoId: true } as const;
const one = {
  method: 'oneDocumentPlus',
  document: '資格確認書',
  featuresChecked: true,
  questionsAsked: true,
  bodyObserved: false,
} as const;
const known = { method: 'obviouslyKnown', source: 'regularDoctor', detail: '' } as const;

describeRule(identityOfThePatient, {
  'another face than that of the photo': {
    gate: 'beginExamination',
    change: {
      identity: { patient: { method: 'photoId', document: '運転免許証', faceMatched: false } },
    },
    gives: 'faceDoesNotMatch',
  },
  'a photo ID': { gate: 'beginExamination', gives: 'met' },
  'no check': { gate: 'beginExamination', change: checked(null), gives: 'patientNotIdentified' },
  'a known face is a standing exception': {
    gate: 'beginExamination',
    change: checked(known),
    gives: 'excepted',
  },
  'documents unavoidably missing, with a reason': {
    gate: 'beginExamination',
    change: checked(null),
    claim: { type: 'identityDocumentsUnavailable', reason: '旅行先で紛失' },
    gives: 'excepted',
    leaves: 'identifyPatientNextTime',
  },
  'documents missing, without one': {
    gate: 'beginExamination',
    change: checked(null),
    claim: { type: 'identityDocumentsUnavailable', reason: '' },
    gives: 'exceptionReasonMissing',
  },
  'nobody knows': { gate: 'beginExamination', change: checked('unknown'), gives: 'factUnknown' },
});

describeRule(patientObviouslyKnown, {
  'documents need no ground': { gate: 'beginExamination', gives: 'notApplicable' },
  'the regular doctor knows the patient': { gate: 'beginExamination', change: checked(known), gives: 'met' },
  'a claim to be the regular doctor is looked up': {
    gate: 'beginExamination',
    change: { ...checked(known), doctor: { regularDoctor: null } },
    gives: 'obviousnessUnsupported',
  },
  'another ground needs words': {
    gate: 'beginExamination',
    change: checked({ ...known, source: 'other' }),
    gives: 'obviousnessUnsupported',
  },
  'nobody knows the relation': {
    gate: 'beginExamination',
    change: { ...checked(known), doctor: { regularDoctor: 'unknown' } },
    gives: 'factUnknown',
  },
});

describeRule(photoIdOnFirstVisit, {
  'a follow-up asks for none': { gate: 'beginExamination', gives: 'notApplicable' },
  'the face matches': { gate: 'beginExamination', from: 'firstVisit', gives: 'met' },
  'the face was not compared': {
    gate: 'beginExamination',
    from: 'firstVisit',
    change: checked({ method: 'photoId', document: '旅券', faceMatched: false }),
    gives: 'faceNotMatched',
  },
  'nobody knows': {
    gate: 'beginExamination',
    from: 'firstVisit',
    change: checked({ method: 'photoId', document: '旅券', faceMatched: 'unknown' }),
    gives: 'factUnknown',
  },
});

describeRule(twoDocumentsOnFirstVisit, {
  'another method': { gate: 'beginExamination', from: 'firstVisit', gives: 'notApplicable' },
  'two kinds': { gate: 'beginExamination', from: 'firstVisit', change: checked(two), gives: 'met' },
  'the same kind twice is one': {
    gate: 'beginExamination',
    from: 'firstVisit',
    change: checked({ ...two, documents: ['資格確認書', '資格確認書'] }),
    gives: 'secondDocumentMissing',
  },
  'a photo ID would be there': {
    gate: 'beginExamination',
    from: 'firstVisit',
    change: checked({ ...two, hasNoPhotoId: false }),
    gives: 'photoIdAvailable',
  },
  'nobody asked for a photo ID': {
    gate: 'beginExamination',
    from: 'firstVisit',
    change: checked({ ...two, hasNoPhotoId: 'unknown' }),
    gives: 'factUnknown',
  },
});

describeRule(oneDocumentOnFirstVisit, {
  'another method': { gate: 'beginExamination', from: 'firstVisit', gives: 'notApplicable' },
  'with questions': { gate: 'beginExamination', from: 'firstVisit', change: checked(one), gives: 'met' },
  'with observation': {
    gate: 'beginExamination',
    from: 'firstVisit',
    change: checked({ ...one, questionsAsked: false, bodyObserved: true }),
    gives: 'met',
  },
  'its features were not looked at': {
    gate: 'beginExamination',
    from: 'firstVisit',
    change: checked({ ...one, featuresChecked: false }),
    gives: 'documentFeaturesNotChecked',
  },
  'the document alone': {
    gate: 'beginExamination',
    from: 'firstVisit',
    change: checked({ ...one, questionsAsked: false }),
    gives: 'identityQuestionsMissing',
  },
  'nobody knows of the features': {
    gate: 'beginExamination',
    from: 'firstVisit',
    change: checked({ ...one, featuresChecked: 'unknown' }),
    gives: 'factUnknown',
  },
  'nobody knows of questions': {
    gate: 'beginExamination',
    from: 'firstVisit',
    change: checked({ ...one, questionsAsked: 'unknown' }),
    gives: 'factUnknown',
  },
});
