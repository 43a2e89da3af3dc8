import type { ProblemFacts } from '../facts/consultation.ts';
import { describeRule } from '../testing/describe-rule.ts';
import { firstVisitProblem, followUpProblem } from '../testing/passing-facts.ts';
import { firstVisitByTheRegularDoctor } from './first-visit-by-the-regular-doctor.ts';

const based = (basis: ProblemFacts['basis']) => ({
  consultation: { problems: [{ ...firstVisitProblem, basis }] },
});

describeRule(firstVisitByTheRegularDoctor, {
  'a follow-up is no first visit': { gate: 'startCall', gives: 'notApplicable' },
  'the regular doctor may': { gate: 'startCall', from: 'firstVisit', gives: 'met' },
  'another doctor may not': {
    gate: 'confirmAppointment',
    from: 'firstVisit',
    change: { doctor: { regularDoctor: null } },
    gives: 'notRegularDoctor',
  },
  'a declaration needs a reason': {
    gate: 'startCall',
    from: 'firstVisit',
    change: { doctor: { regularDoctor: { source: 'declared', reason: ' ' } } },
    gives: 'regularDoctorReasonMissing',
  },
  'a declaration with a reason passes': {
    gate: 'startCall',
    from: 'firstVisit',
    change: { doctor: { regularDoctor: { source: 'declared', reason: '10年来、別の診療所で診ている' } } },
    gives: 'met',
  },
  'another basis is judged elsewhere': {
    gate: 'startCall',
    change: based('sufficientInformation'),
    gives: 'notApplicable',
  },
  'one new problem beside an old one counts': {
    gate: 'startCall',
    change: {
      consultation: { problems: [followUpProblem, firstVisitProblem] },
      doctor: { regularDoctor: null },
    },
    gives: 'notRegularDoctor',
  },
  'nobody knows the relation': {
    gate: 'startCall',
    from: 'firstVisit',
    change: { doctor: { regularDoctor: 'unknown' } },
    gives: 'factUnknown',
  },
  'nobody knows the basis': { gate: 'startCall', change: based('unknown'), gives: 'factUnknown' },
});
