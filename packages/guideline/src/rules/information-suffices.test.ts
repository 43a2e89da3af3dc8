import { describeRule } from '../testing/describe-rule.ts';
import { informationSuffices } from './information-suffices.ts';

describeRule(informationSuffices, {
  enough: { gate: 'closeConsultation', gives: 'met' },
  'not judged': {
    gate: 'closeConsultation',
    change: { judgementToday: { informationSufficient: null } },
    gives: 'sufficiencyNotJudged',
  },
  'not enough': {
    gate: 'closeConsultation',
    change: { judgementToday: { informationSufficient: false } },
    gives: 'informationInsufficient',
  },
  'not enough, and moved in person': {
    gate: 'closeConsultation',
    change: {
      consultation: { disposition: 'movedInPerson' },
      judgementToday: { informationSufficient: false },
    },
    gives: 'notApplicable',
  },
  'nobody knows': {
    gate: 'endCall',
    change: { judgementToday: { informationSufficient: 'unknown' } },
    gives: 'factUnknown',
  },
});
