import { describeRule } from '../testing/describe-rule.ts';
import { noRecordingWithoutConsent } from './no-recording-without-consent.ts';

describeRule(noRecordingWithoutConsent, {
  'both promised': { gate: 'startCall', gives: 'met' },
  'the patient did not': {
    gate: 'startCall',
    change: { agreement: { noRecordingByPatient: false } },
    gives: 'noRecordingNotPromised',
  },
  'the doctor did not': {
    gate: 'startCall',
    change: { agreement: { noRecordingByDoctor: false } },
    gives: 'noRecordingNotPromised',
  },
  'nobody asked the patient': {
    gate: 'startCall',
    change: { agreement: { noRecordingByPatient: 'unknown' } },
    gives: 'factUnknown',
  },
  'nobody asked the doctor': {
    gate: 'startCall',
    change: { agreement: { noRecordingByDoctor: 'unknown' } },
    gives: 'factUnknown',
  },
});
