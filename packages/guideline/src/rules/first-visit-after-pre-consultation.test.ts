import type { PreConsultationFacts } from '../facts/consultation.ts';
import type { OrUnknown } from '../unknown.ts';
import { describeRule } from '../testing/describe-rule.ts';
import { firstVisitProblem } from '../testing/passing-facts.ts';
import { preConsultationHeld, preConsultationLedOn } from './first-visit-after-pre-consultation.ts';

const held: PreConsultationFacts = {
  sameDoctor: true,
  liveTwoWaySeconds: 300,
  doctorJudgedPossible: true,
  patientAgreed: true,
  situation: 'noRegularDoctor',
  situationReason: '',
  linkedWithRegion: true,
};
const based = (preConsultation: OrUnknown<PreConsultationFacts | null>) => ({
  consultation: { problems: [{ ...firstVisitProblem, basis: 'preConsultation' as const }], preConsultation },
});

describeRule(preConsultationHeld, {
  'another basis asks for none': { gate: 'startCall', from: 'firstVisit', gives: 'notApplicable' },
  'held over video by this doctor': { gate: 'startCall', change: based(held), gives: 'met' },
  'never held': { gate: 'startCall', change: based(null), gives: 'preConsultationMissing' },
  'held by another doctor': {
    gate: 'startCall',
    change: based({ ...held, sameDoctor: false }),
    gives: 'preConsultationByAnotherDoctor',
  },
  'held by text or telephone': {
    gate: 'startCall',
    change: based({ ...held, liveTwoWaySeconds: 0 }),
    gives: 'preConsultationWithoutVideo',
  },
  'nobody knows': { gate: 'startCall', change: based('unknown'), gives: 'factUnknown' },
});

describeRule(preConsultationLedOn, {
  'another basis asks for none': { gate: 'startCall', from: 'firstVisit', gives: 'notApplicable' },
  'both found it possible': { gate: 'startCall', change: based(held), gives: 'met' },
  'the patient did not agree': {
    gate: 'startCall',
    change: based({ ...held, patientAgreed: false }),
    gives: 'preConsultationDidNotLeadOn',
  },
  'the doctor found it impossible': {
    gate: 'startCall',
    change: based({ ...held, doctorJudgedPossible: false }),
    gives: 'preConsultationDidNotLeadOn',
  },
  'nobody knows': {
    gate: 'startCall',
    change: based({ ...held, patientAgreed: 'unknown' }),
    gives: 'factUnknown',
  },
});
