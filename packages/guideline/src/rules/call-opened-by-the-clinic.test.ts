import { describeRule } from '../testing/describe-rule.ts';
import { callOpenedByTheClinic } from './call-opened-by-the-clinic.ts';

describeRule(callOpenedByTheClinic, {
  'the clinic opens it': { gate: 'startCall', gives: 'met' },
  'the patient may not': {
    gate: 'startCall',
    change: { consultation: { callOpenedBy: 'patient' } },
    gives: 'callOpenedByPatient',
  },
  'nobody knows': {
    gate: 'startCall',
    change: { consultation: { callOpenedBy: 'unknown' } },
    gives: 'factUnknown',
  },
});
