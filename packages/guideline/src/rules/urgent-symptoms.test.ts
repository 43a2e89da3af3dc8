import { describeRule } from '../testing/describe-rule.ts';
import { urgentSymptoms } from './urgent-symptoms.ts';

const flag = { symptom: '激しい頭痛', advisedAt: '2026-06-15T09:00:00+09:00' };

describeRule(urgentSymptoms, {
  'nothing urgent': { gate: 'acceptRequest', gives: 'notApplicable' },
  'the patient was urged': { gate: 'acceptRequest', change: { intake: { redFlags: [flag] } }, gives: 'met' },
  'nobody urged the patient': {
    gate: 'openWaitingRoom',
    change: { intake: { redFlags: [flag, { ...flag, advisedAt: null }] } },
    gives: 'urgentAdviceMissing',
  },
  'nobody asked': {
    gate: 'acceptRequest',
    change: { intake: { redFlags: 'unknown' } },
    gives: 'factUnknown',
  },
  'nobody knows whether advice was given': {
    gate: 'acceptRequest',
    change: { intake: { redFlags: [{ ...flag, advisedAt: 'unknown' }] } },
    gives: 'factUnknown',
  },
});
