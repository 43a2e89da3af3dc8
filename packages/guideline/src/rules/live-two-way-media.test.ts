import { describeRule } from '../testing/describe-rule.ts';
import { liveTwoWayMedia } from './live-two-way-media.ts';

describeRule(liveTwoWayMedia, {
  'a proper call': { gate: 'closeConsultation', gives: 'met' },
  'no live media is never completed, whatever the reason': {
    gate: 'closeConsultation',
    change: { call: { liveTwoWaySeconds: 0, sufficiencyReason: '写真で十分だった' } },
    gives: 'noLiveTwoWayMedia',
  },
  'a value that is no number is no call': {
    gate: 'closeConsultation',
    change: { call: { liveTwoWaySeconds: Number.NaN } },
    gives: 'noLiveTwoWayMedia',
  },
  'a short call needs a reason': {
    gate: 'closeConsultation',
    change: { call: { liveTwoWaySeconds: 59 } },
    gives: 'sufficiencyReasonMissing',
  },
  'a short call with a reason': {
    gate: 'closeConsultation',
    change: { call: { liveTwoWaySeconds: 59, sufficiencyReason: '経過の確認のみ' } },
    gives: 'met',
  },
  'the minimum itself is enough': {
    gate: 'closeConsultation',
    change: { call: { liveTwoWaySeconds: 60 } },
    gives: 'met',
  },
  'reports that differ need a reason': {
    gate: 'closeConsultation',
    change: { call: { reportedByBothEnds: false } },
    gives: 'sufficiencyReasonMissing',
  },
  'the doctor has not attested it': {
    gate: 'closeConsultation',
    change: { call: { attestedByDoctor: false } },
    gives: 'mediaNotAttested',
  },
  'nobody knows': {
    gate: 'closeConsultation',
    change: { call: { liveTwoWaySeconds: 'unknown' } },
    gives: 'factUnknown',
  },
  'a telephone call is closed as one': {
    gate: 'closeConsultation',
    change: { consultation: { disposition: 'changedToTelephone' }, call: { liveTwoWaySeconds: 0 } },
    gives: 'notApplicable',
  },
  'nobody decided how it ends': {
    gate: 'closeConsultation',
    change: { consultation: { disposition: null } },
    gives: 'factUnknown',
  },
  'nobody knows how it ended': {
    gate: 'closeConsultation',
    change: { consultation: { disposition: 'unknown' } },
    gives: 'factUnknown',
  },
  'at the end of the call it is owed': {
    gate: 'endCall',
    change: { call: { liveTwoWaySeconds: 0 } },
    gives: 'noLiveTwoWayMedia',
    leaves: 'noLiveTwoWayMedia',
  },
});
