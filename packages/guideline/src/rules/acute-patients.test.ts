import type { ProblemFacts } from '../facts/consultation.ts';
import { describeRule } from '../testing/describe-rule.ts';
import { followUpProblem } from '../testing/passing-facts.ts';
import { acutePatients } from './acute-patients.ts';

const acute = (stableAfterInPersonVisit: ProblemFacts['stableAfterInPersonVisit']) => ({
  consultation: { problems: [{ ...followUpProblem, acute: true, stableAfterInPersonVisit }] },
});

describeRule(acutePatients, {
  'not acute': { gate: 'acceptRequest', gives: 'met' },
  acute: { gate: 'acceptRequest', change: acute(false), gives: 'acuteNeedsInPerson' },
  'stable again after an in-person visit': { gate: 'startCall', change: acute(true), gives: 'met' },
  'nobody knows whether stable': { gate: 'startCall', change: acute('unknown'), gives: 'factUnknown' },
  'nobody knows whether acute': {
    gate: 'startCall',
    change: { consultation: { problems: [{ ...followUpProblem, acute: 'unknown' }] } },
    gives: 'factUnknown',
  },
  'the doctor goes on with a reason': {
    gate: 'startCall',
    change: acute(false),
    claim: { type: 'acutePatientOverride', reason: '離島で、搬送までの間の診察' },
    gives: 'excepted',
  },
  'the doctor goes on without one': {
    gate: 'startCall',
    change: acute(false),
    claim: { type: 'acutePatientOverride', reason: '' },
    gives: 'exceptionReasonMissing',
  },
});
