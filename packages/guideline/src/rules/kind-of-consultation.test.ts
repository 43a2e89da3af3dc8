import { describeRule } from '../testing/describe-rule.ts';
import { kindOfConsultation } from './kind-of-consultation.ts';

describeRule(kindOfConsultation, {
  'a named kind passes': { gate: 'acceptRequest', gives: 'met' },
  'a kind nobody named is refused': {
    gate: 'startCall',
    change: { consultation: { kind: 'unknown' } },
    gives: 'factUnknown',
  },
  'health advice is outside the guideline': {
    gate: 'startCall',
    change: { consultation: { kind: 'healthAdvice' } },
    gives: 'notApplicable',
  },
});
