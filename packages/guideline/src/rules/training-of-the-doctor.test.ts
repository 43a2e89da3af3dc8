import type { DisasterNotice } from '../facts/clinic.ts';
import type { OrUnknown } from '../unknown.ts';
import { describeRule } from '../testing/describe-rule.ts';
import { disasterNoticeCovers, trainingOfTheDoctor } from './training-of-the-doctor.ts';

const notice = {
  title: '災害時のオンライン診療について',
  validFrom: '2026-06-01',
  validUntil: '2026-06-30',
  coversPatientsPlace: true,
};
const untrained = (disasterNotice: OrUnknown<DisasterNotice | null>) => ({
  doctor: { trainingCompletedOn: null },
  clinic: { disasterNotice },
});

describeRule(trainingOfTheDoctor, {
  trained: { gate: 'confirmAppointment', gives: 'met' },
  untrained: { gate: 'startCall', change: untrained(null), gives: 'trainingMissing' },
  'a training to come is none': {
    gate: 'startCall',
    change: { doctor: { trainingCompletedOn: '2026-06-16' } },
    gives: 'trainingMissing',
  },
  'untrained under a notice nobody claims': {
    gate: 'startCall',
    change: untrained(notice),
    gives: 'trainingMissingUnderNotice',
  },
  'untrained under a notice, with a reason': {
    gate: 'startCall',
    change: untrained(notice),
    claim: { type: 'disasterNotice', reason: '被災地の患者' },
    gives: 'excepted',
  },
  'untrained under a notice, without one': {
    gate: 'startCall',
    change: untrained(notice),
    claim: { type: 'disasterNotice', reason: '' },
    gives: 'exceptionReasonMissing',
  },
  'a claim without a notice lifts nothing': {
    gate: 'startCall',
    change: untrained(null),
    claim: { type: 'disasterNotice', reason: '忙しい' },
    gives: 'trainingMissing',
  },
  'a claim after the notice ended lifts nothing': {
    gate: 'startCall',
    change: untrained({ ...notice, validUntil: '2026-06-14' }),
    claim: { type: 'disasterNotice', reason: '被災地の患者' },
    gives: 'trainingMissing',
  },
  'nobody knows': {
    gate: 'startCall',
    change: { doctor: { trainingCompletedOn: 'unknown' } },
    gives: 'factUnknown',
  },
  'a visit recommendation asks for it too': {
    gate: 'startCall',
    change: { ...untrained(null), consultation: { kind: 'visitRecommendation' } },
    gives: 'trainingMissing',
  },
});

describeRule(disasterNoticeCovers, {
  'a trained doctor needs none': { gate: 'startCall', gives: 'notApplicable' },
  'no notice': { gate: 'startCall', change: untrained(null), gives: 'notApplicable' },
  'a notice for this place and day': { gate: 'startCall', change: untrained(notice), gives: 'met' },
  'another place': {
    gate: 'startCall',
    change: untrained({ ...notice, coversPatientsPlace: false }),
    gives: 'disasterNoticeDoesNotCover',
  },
  'another day': {
    gate: 'startCall',
    change: untrained({ ...notice, validFrom: '2026-06-16' }),
    gives: 'disasterNoticeDoesNotCover',
  },
  'nobody knows the place': {
    gate: 'startCall',
    change: untrained({ ...notice, coversPatientsPlace: 'unknown' }),
    gives: 'factUnknown',
  },
  'nobody knows of a notice': { gate: 'startCall', change: untrained('unknown'), gives: 'factUnknown' },
});
