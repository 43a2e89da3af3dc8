import type { SymptomMatch } from '../facts/consultation.ts';
import { describeRule } from '../testing/describe-rule.ts';
import { firstVisitProblem } from '../testing/passing-facts.ts';
import { unsuitableCasesSeenInPerson, unsuitableSymptomsWeighed } from './unsuitable-symptoms.ts';

const matching = (decision: SymptomMatch['decision']) => ({
  consultation: { problems: [{ ...firstVisitProblem, unsuitableSymptoms: [{ symptom: '胸痛', decision }] }] },
});

describeRule(unsuitableSymptomsWeighed, {
  'nothing matches': { gate: 'startCall', gives: 'met' },
  'a match was weighed with a reason': {
    gate: 'startCall',
    change: matching({ continueOnline: true, reason: '以前からの筋肉痛' }),
    gives: 'met',
  },
  'a match was not weighed': { gate: 'startCall', change: matching(null), gives: 'symptomNotWeighed' },
  'a decision without a reason does not count': {
    gate: 'closeConsultation',
    change: matching({ continueOnline: true, reason: '' }),
    gives: 'symptomNotWeighed',
  },
  'an undecided match does not hold up a patient who did not come': {
    gate: 'closeConsultation',
    change: { consultation: { ...matching(null).consultation, disposition: 'noShow' } },
    gives: 'notApplicable',
  },
  'nobody knows the decision': { gate: 'startCall', change: matching('unknown'), gives: 'factUnknown' },
  'nobody looked for matches': {
    gate: 'startCall',
    change: { consultation: { problems: [{ ...firstVisitProblem, unsuitableSymptoms: 'unknown' }] } },
    gives: 'factUnknown',
  },
});

describeRule(unsuitableCasesSeenInPerson, {
  'nothing matches': { gate: 'acceptRequest', gives: 'notApplicable' },
  'undecided yet': { gate: 'acceptRequest', change: matching(null), gives: 'met' },
  'the doctor goes on': {
    gate: 'startCall',
    change: matching({ continueOnline: true, reason: '軽い' }),
    gives: 'met',
  },
  'the doctor decided for in person': {
    gate: 'acceptRequest',
    change: matching({ continueOnline: false, reason: '心疾患の疑い' }),
    gives: 'unsuitableForOnline',
  },
  'nobody knows': { gate: 'startCall', change: matching('unknown'), gives: 'factUnknown' },
});
