import { describeRule } from '../testing/describe-rule.ts';
import { patientInASeparateSpace, placeAllowedByLaw, placeCleanAndSafe } from './place-of-the-patient.ts';

describeRule(placeAllowedByLaw, {
  'at home today': { gate: 'beginExamination', gives: 'met' },
  'at work': { gate: 'beginExamination', change: { surroundings: { placeType: 'workplace' } }, gives: 'met' },
  'yesterday’s place does not count': {
    gate: 'beginExamination',
    change: { surroundings: { confirmedToday: false } },
    gives: 'placeNotConfirmedToday',
  },
  'another place needs a reason': {
    gate: 'beginExamination',
    change: { surroundings: { placeType: 'other' } },
    gives: 'placeReasonMissing',
  },
  'another place with a reason': {
    gate: 'beginExamination',
    change: { surroundings: { placeType: 'other', placeReason: '滞在先の宿の個室' } },
    gives: 'met',
  },
  'nobody asked where': {
    gate: 'beginExamination',
    change: { surroundings: { placeType: 'unknown' } },
    gives: 'factUnknown',
  },
  'nobody asked today': {
    gate: 'beginExamination',
    change: { surroundings: { confirmedToday: 'unknown' } },
    gives: 'factUnknown',
  },
});

describeRule(placeCleanAndSafe, {
  'clean and safe': { gate: 'beginExamination', gives: 'met' },
  not: {
    gate: 'beginExamination',
    change: { surroundings: { cleanAndSafe: false } },
    gives: 'placeUnsuitable',
  },
  'nobody asked': {
    gate: 'beginExamination',
    change: { surroundings: { cleanAndSafe: 'unknown' } },
    gives: 'factUnknown',
  },
});

describeRule(patientInASeparateSpace, {
  separate: { gate: 'beginExamination', gives: 'met' },
  open: {
    gate: 'beginExamination',
    change: { surroundings: { separateSpace: false } },
    gives: 'patientSpaceNotSeparate',
  },
  'nobody asked': {
    gate: 'beginExamination',
    change: { surroundings: { separateSpace: 'unknown' } },
    gives: 'factUnknown',
  },
});
