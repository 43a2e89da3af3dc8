import { describeRule } from '../testing/describe-rule.ts';
import { everySeatWasAdmitted, noImpersonation } from './intruders-and-impersonation.ts';

describeRule(noImpersonation, {
  'nothing speaks against the patient': { gate: 'beginExamination', gives: 'met' },
  'something does': {
    gate: 'beginExamination',
    change: { identity: { impersonationSuspected: true } },
    gives: 'impersonationSuspected',
  },
  'nobody knows': {
    gate: 'beginExamination',
    change: { identity: { impersonationSuspected: 'unknown' } },
    gives: 'factUnknown',
  },
});

describeRule(everySeatWasAdmitted, {
  'everyone had been admitted': { gate: 'endCall', gives: 'met' },
  'somebody had not': {
    gate: 'endCall',
    change: { call: { everySeatAdmitted: false } },
    gives: 'uninvitedSeat',
    leaves: 'uninvitedSeat',
  },
  'no call was held': {
    gate: 'endCall',
    change: { consultation: { enteredCall: false } },
    gives: 'notApplicable',
  },
  'nobody knows': {
    gate: 'endCall',
    change: { call: { everySeatAdmitted: 'unknown' } },
    gives: 'factUnknown',
  },
});
