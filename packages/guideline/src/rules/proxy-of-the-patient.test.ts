import { describeRule } from '../testing/describe-rule.ts';
import { patientIsExamined, proxyHasAGround } from './proxy-of-the-patient.ts';

const proxy = { name: '若葉 花子', relation: '母', ground: 'minor' } as const;

describeRule(proxyHasAGround, {
  'a patient who acts alone needs no ground': { gate: 'startCall', gives: 'notApplicable' },
  'a parent acts for a minor': { gate: 'startCall', change: { consultation: { proxy } }, gives: 'met' },
  'family without a ground is no proxy': {
    gate: 'acceptRequest',
    change: { consultation: { proxy: { ...proxy, ground: 'none' } } },
    gives: 'proxyWithoutGround',
  },
  'an unknown ground is refused': {
    gate: 'startCall',
    change: { consultation: { proxy: { ...proxy, ground: 'unknown' } } },
    gives: 'factUnknown',
  },
  'an unknown proxy is refused': {
    gate: 'startCall',
    change: { consultation: { proxy: 'unknown' } },
    gives: 'factUnknown',
  },
});

describeRule(patientIsExamined, {
  'a patient who acts alone is examined anyway': { gate: 'closeConsultation', gives: 'notApplicable' },
  'the patient was seen beside the proxy': {
    gate: 'closeConsultation',
    change: { consultation: { proxy } },
    gives: 'met',
  },
  'a talk with the proxy alone is no examination': {
    gate: 'closeConsultation',
    change: { consultation: { proxy }, judgementToday: { patientExamined: false } },
    gives: 'patientNotExamined',
  },
  'a written reason suffices': {
    gate: 'closeConsultation',
    change: {
      consultation: { proxy },
      judgementToday: { patientExamined: false, reasonNotExamined: '就寝中' },
    },
    gives: 'met',
  },
  'an unknown examination is refused': {
    gate: 'closeConsultation',
    change: { consultation: { proxy }, judgementToday: { patientExamined: 'unknown' } },
    gives: 'factUnknown',
  },
  'a cancelled consultation needs none': {
    gate: 'closeConsultation',
    change: { consultation: { proxy, disposition: 'cancelled' } },
    gives: 'notApplicable',
  },
});
