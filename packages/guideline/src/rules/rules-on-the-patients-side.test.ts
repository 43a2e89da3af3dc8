import { describeRule } from '../testing/describe-rule.ts';
import { rulesOnThePatientsSide } from './rules-on-the-patients-side.ts';

describeRule(rulesOnThePatientsSide, {
  'taken on': { gate: 'adoptPlan', gives: 'met' },
  'not taken on': {
    gate: 'startCall',
    change: { agreement: { patientRulesAccepted: false } },
    gives: 'patientRulesNotAccepted',
  },
  'nobody knows': {
    gate: 'startCall',
    change: { agreement: { patientRulesAccepted: 'unknown' } },
    gives: 'factUnknown',
  },
});
