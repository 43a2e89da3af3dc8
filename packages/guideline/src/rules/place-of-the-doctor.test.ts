import { describeRule } from '../testing/describe-rule.ts';
import {
  chartAtHand,
  doctorInASeparateSpace,
  nobodyUninvolvedPerceives,
  quietAndStable,
} from './place-of-the-doctor.ts';

const environment = { soundClear: true, networkStable: true, statementOfSufficiency: '' };

describeRule(quietAndStable, {
  'quiet and stable': { gate: 'startCall', gives: 'met' },
  'not checked': {
    gate: 'startCall',
    change: { doctor: { environment: null } },
    gives: 'environmentNotChecked',
  },
  noisy: {
    gate: 'startCall',
    change: { doctor: { environment: { ...environment, soundClear: false } } },
    gives: 'environmentUnsuitable',
  },
  unstable: {
    gate: 'startCall',
    change: { doctor: { environment: { ...environment, networkStable: false } } },
    gives: 'environmentUnsuitable',
  },
  'unstable, and the doctor says it suffices': {
    gate: 'startCall',
    change: {
      doctor: {
        environment: { ...environment, networkStable: false, statementOfSufficiency: '会話と映像に支障なし' },
      },
    },
    gives: 'met',
  },
  'nobody knows': { gate: 'startCall', change: { doctor: { environment: 'unknown' } }, gives: 'factUnknown' },
  'nobody knows of the network': {
    gate: 'startCall',
    change: { doctor: { environment: { ...environment, networkStable: 'unknown' } } },
    gives: 'factUnknown',
  },
});

describeRule(chartAtHand, {
  'at hand': { gate: 'startCall', gives: 'met' },
  'a patient without a past': {
    gate: 'startCall',
    change: { doctor: { chart: 'noPriorRecord' } },
    gives: 'met',
  },
  unavailable: { gate: 'startCall', change: { doctor: { chart: 'unavailable' } }, gives: 'chartUnavailable' },
  'unavailable in an emergency': {
    gate: 'startCall',
    change: { doctor: { chart: 'unavailable' } },
    claim: { type: 'chartUnavailableEmergency', reason: '停電中の緊急対応' },
    gives: 'excepted',
  },
  'an emergency without a reason': {
    gate: 'startCall',
    change: { doctor: { chart: 'unavailable' } },
    claim: { type: 'chartUnavailableEmergency', reason: '' },
    gives: 'exceptionReasonMissing',
  },
  'nobody knows': { gate: 'startCall', change: { doctor: { chart: 'unknown' } }, gives: 'factUnknown' },
});

describeRule(doctorInASeparateSpace, {
  separate: { gate: 'startCall', gives: 'met' },
  open: { gate: 'startCall', change: { doctor: { separateSpace: false } }, gives: 'doctorSpaceNotSeparate' },
  'nobody knows': {
    gate: 'startCall',
    change: { doctor: { separateSpace: 'unknown' } },
    gives: 'factUnknown',
  },
});

describeRule(nobodyUninvolvedPerceives, {
  alone: { gate: 'startCall', gives: 'met' },
  overheard: {
    gate: 'beginExamination',
    change: { doctor: { uninvolvedPersonPerceives: true } },
    gives: 'uninvolvedPersonPerceives',
  },
  'nobody knows': {
    gate: 'startCall',
    change: { doctor: { uninvolvedPersonPerceives: 'unknown' } },
    gives: 'factUnknown',
  },
});
