import { describeRule } from '../testing/describe-rule.ts';
import { admittedByTheDoctor, companionSeatAgreed, namedAndAuthenticated } from './seat-in-the-call.ts';

describeRule(namedAndAuthenticated, {
  'named and signed in': { gate: 'admitSeat', gives: 'met' },
  nameless: { gate: 'admitSeat', change: { seat: { personName: ' ' } }, gives: 'seatNotNamed' },
  'not signed in': {
    gate: 'admitSeat',
    change: { seat: { authenticated: false } },
    gives: 'seatNotAuthenticated',
  },
  'nobody knows': { gate: 'admitSeat', change: { seat: { authenticated: 'unknown' } }, gives: 'factUnknown' },
});

describeRule(admittedByTheDoctor, {
  'the doctor opens the door': { gate: 'admitSeat', gives: 'met' },
  'the patient may not': {
    gate: 'admitSeat',
    change: { seat: { admittedBy: 'patient' } },
    gives: 'seatNotAdmittedByDoctor',
  },
  'a clerk may not let anybody into an examination': {
    gate: 'admitSeat',
    change: { seat: { admittedBy: 'clerk' } },
    gives: 'seatNotAdmittedByDoctor',
  },
  'a clerk may in a reception call': {
    gate: 'admitSeat',
    change: { seat: { admittedBy: 'clerk', receptionCall: true } },
    gives: 'met',
  },
  'nobody knows who': {
    gate: 'admitSeat',
    change: { seat: { admittedBy: 'unknown' } },
    gives: 'factUnknown',
  },
  'nobody knows what call': {
    gate: 'admitSeat',
    change: { seat: { admittedBy: 'clerk', receptionCall: 'unknown' } },
    gives: 'factUnknown',
  },
});

const family = { role: 'companion', relation: 'family' } as const;
describeRule(companionSeatAgreed, {
  'a patient is no companion': { gate: 'admitSeat', gives: 'notApplicable' },
  'family both agreed to': { gate: 'admitSeat', change: { seat: family }, gives: 'met' },
  'a stranger': {
    gate: 'admitSeat',
    change: { seat: { ...family, relation: 'other' } },
    gives: 'thirdPartyPresent',
  },
  'the doctor did not agree': {
    gate: 'admitSeat',
    change: { seat: { ...family, doctorConsent: 'none' } },
    gives: 'companionWithoutConsent',
  },
  'nobody asked the patient': {
    gate: 'admitSeat',
    change: { seat: { ...family, patientConsent: 'unknown' } },
    gives: 'factUnknown',
  },
  'nobody asked the doctor': {
    gate: 'admitSeat',
    change: { seat: { ...family, doctorConsent: 'unknown' } },
    gives: 'factUnknown',
  },
});
