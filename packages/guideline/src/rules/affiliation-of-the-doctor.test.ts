import { describeRule } from '../testing/describe-rule.ts';
import { affiliationMadeKnown, affiliationOfTheDoctor } from './affiliation-of-the-doctor.ts';

describeRule(affiliationOfTheDoctor, {
  affiliated: { gate: 'confirmAppointment', gives: 'met' },
  'not affiliated': {
    gate: 'startCall',
    change: { doctor: { affiliated: false } },
    gives: 'doctorNotAffiliated',
  },
  'nobody knows': { gate: 'startCall', change: { doctor: { affiliated: 'unknown' } }, gives: 'factUnknown' },
});

describeRule(affiliationMadeKnown, {
  known: { gate: 'publishPage', gives: 'met' },
  'no contact': {
    gate: 'publishPage',
    change: { clinic: { contactPublished: false } },
    gives: 'contactNotPublished',
  },
  'no affiliation': {
    gate: 'confirmAppointment',
    change: { clinic: { affiliationShown: false } },
    gives: 'affiliationNotShown',
  },
  'nobody knows of the contact': {
    gate: 'publishPage',
    change: { clinic: { contactPublished: 'unknown' } },
    gives: 'factUnknown',
  },
  'nobody knows of the affiliation': {
    gate: 'publishPage',
    change: { clinic: { affiliationShown: 'unknown' } },
    gives: 'factUnknown',
  },
});
