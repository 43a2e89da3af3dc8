import { describeRule } from '../testing/describe-rule.ts';
import { doctorInOneCall, onePatientInACall } from './one-patient-at-a-time.ts';

describeRule(doctorInOneCall, {
  free: { gate: 'startCall', gives: 'met' },
  'in another call': {
    gate: 'startCall',
    change: { doctor: { inAnotherCall: true } },
    gives: 'doctorInAnotherCall',
  },
  'nobody knows': {
    gate: 'startCall',
    change: { doctor: { inAnotherCall: 'unknown' } },
    gives: 'factUnknown',
  },
});

describeRule(onePatientInACall, {
  'the only patient': { gate: 'admitSeat', gives: 'met' },
  'a second patient': {
    gate: 'admitSeat',
    change: { seat: { anotherPatientSeated: true } },
    gives: 'secondPatient',
  },
  'family beside the seated patient': {
    gate: 'admitSeat',
    change: { seat: { role: 'companion', anotherPatientSeated: true } },
    gives: 'met',
  },
  'nobody knows': {
    gate: 'admitSeat',
    change: { seat: { anotherPatientSeated: 'unknown' } },
    gives: 'factUnknown',
  },
  'nobody knows the role': { gate: 'admitSeat', change: { seat: { role: 'unknown' } }, gives: 'factUnknown' },
});
