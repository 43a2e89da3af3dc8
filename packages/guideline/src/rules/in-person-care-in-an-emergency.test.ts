import { describeRule } from '../testing/describe-rule.ts';
import { addressForHelp, emergencyPlaceArranged } from './in-person-care-in-an-emergency.ts';

const place = { name: '若葉病院', phone: '03-0000-0000', ownClinic: false };

describeRule(emergencyPlaceArranged, {
  arranged: { gate: 'publishPage', gives: 'met' },
  nowhere: {
    gate: 'publishPage',
    change: { clinic: { emergencyPlace: null } },
    gives: 'emergencyPlaceMissing',
  },
  'nobody to call': {
    gate: 'startCall',
    change: { clinic: { emergencyPlace: { ...place, phone: '' } } },
    gives: 'emergencyPhoneMissing',
  },
  'nobody knows': {
    gate: 'startCall',
    change: { clinic: { emergencyPlace: 'unknown' } },
    gives: 'factUnknown',
  },
});

describeRule(addressForHelp, {
  known: { gate: 'beginExamination', gives: 'met' },
  missing: {
    gate: 'beginExamination',
    change: { surroundings: { addressKnown: false } },
    gives: 'addressMissing',
  },
  'nobody asked': {
    gate: 'beginExamination',
    change: { surroundings: { addressKnown: 'unknown' } },
    gives: 'factUnknown',
  },
});
