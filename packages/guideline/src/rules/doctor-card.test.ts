import { describeRule } from '../testing/describe-rule.ts';
import { doctorCardComplete, doctorCardOnEveryPage } from './doctor-card.ts';

describeRule(doctorCardComplete, {
  complete: { gate: 'confirmAppointment', gives: 'met' },
  incomplete: {
    gate: 'startCall',
    change: { doctor: { credentialCardComplete: false } },
    gives: 'doctorCardIncomplete',
  },
  'nobody knows': {
    gate: 'startCall',
    change: { doctor: { credentialCardComplete: 'unknown' } },
    gives: 'factUnknown',
  },
});

describeRule(doctorCardOnEveryPage, {
  shown: { gate: 'publishPage', gives: 'met' },
  'not shown': {
    gate: 'openWaitingRoom',
    change: { clinic: { doctorCardOnEveryPage: false } },
    gives: 'doctorCardNotShown',
  },
  'nobody knows': {
    gate: 'publishPage',
    change: { clinic: { doctorCardOnEveryPage: 'unknown' } },
    gives: 'factUnknown',
  },
});
