import { describeRule } from '../testing/describe-rule.ts';
import { examinedByThisDoctor } from './examined-by-this-doctor.ts';

describeRule(examinedByThisDoctor, {
  'the same doctor': { gate: 'closeConsultation', gives: 'met' },
  'another doctor was in the call': {
    gate: 'closeConsultation',
    change: { call: { heldByThisDoctor: false } },
    gives: 'notExaminedByThisDoctor',
  },
  'nobody knows': {
    gate: 'endCall',
    change: { call: { heldByThisDoctor: 'unknown' } },
    gives: 'factUnknown',
  },
  'nobody came': {
    gate: 'closeConsultation',
    change: { consultation: { disposition: 'noShow' }, call: { heldByThisDoctor: false } },
    gives: 'notApplicable',
  },
});
