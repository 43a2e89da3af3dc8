import { describeRule } from '../testing/describe-rule.ts';
import { judgementEachTime, stoppedWhenInappropriate } from './judgement-each-time.ts';

describeRule(judgementEachTime, {
  'judged today': { gate: 'beginExamination', gives: 'met' },
  'not judged': {
    gate: 'beginExamination',
    change: { judgementToday: { feasible: null } },
    gives: 'judgementMissing',
  },
  'judged last time': {
    gate: 'beginExamination',
    change: { judgementToday: { judgedOn: '2026-06-14' } },
    gives: 'judgementNotOfToday',
  },
  'nobody knows': {
    gate: 'beginExamination',
    change: { judgementToday: { feasible: 'unknown' } },
    gives: 'factUnknown',
  },
});

describeRule(stoppedWhenInappropriate, {
  'appropriate care goes on': { gate: 'beginExamination', gives: 'met' },
  'inappropriate care does not begin': {
    gate: 'beginExamination',
    change: { judgementToday: { feasible: false } },
    gives: 'stopAndMoveInPerson',
  },
  'inappropriate care is not completed': {
    gate: 'closeConsultation',
    change: { judgementToday: { feasible: false } },
    gives: 'stopAndMoveInPerson',
  },
  'it may end in person': {
    gate: 'closeConsultation',
    change: { judgementToday: { feasible: false }, consultation: { disposition: 'movedInPerson' } },
    gives: 'notApplicable',
  },
  'at the end of a call it is owed': {
    gate: 'endCall',
    change: { judgementToday: { feasible: false } },
    gives: 'stopAndMoveInPerson',
    leaves: 'stopAndMoveInPerson',
  },
  'nobody knows': {
    gate: 'closeConsultation',
    change: { judgementToday: { feasible: 'unknown' } },
    gives: 'factUnknown',
  },
});
