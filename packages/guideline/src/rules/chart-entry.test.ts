import { describeRule } from '../testing/describe-rule.ts';
import { chartEntry } from './chart-entry.ts';

describeRule(chartEntry, {
  finalised: { gate: 'closeConsultation', gives: 'met' },
  'not finalised': {
    gate: 'closeConsultation',
    change: { note: { finalised: false } },
    gives: 'noteNotFinalised',
  },
  'an interrupted call needs a note too': {
    gate: 'closeConsultation',
    change: { consultation: { disposition: 'changedToTelephone' }, note: { finalised: false } },
    gives: 'noteNotFinalised',
  },
  'cancelled before any call': {
    gate: 'closeConsultation',
    change: { consultation: { disposition: 'cancelled', enteredCall: false }, note: { finalised: false } },
    gives: 'notApplicable',
  },
  'at the end of the call it is owed': {
    gate: 'endCall',
    change: { note: { finalised: false } },
    gives: 'noteNotFinalised',
    leaves: 'noteNotFinalised',
  },
  'nobody knows': {
    gate: 'closeConsultation',
    change: { note: { finalised: 'unknown' } },
    gives: 'factUnknown',
  },
});
