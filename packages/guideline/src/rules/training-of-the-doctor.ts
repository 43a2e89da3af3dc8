import type { DisasterNotice } from '../facts/clinic.ts';
import type { CivilDate } from '../edition.ts';
import { met, notApplicable, unconfirmed, unmet } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** Without the mandated training a doctor holds no online care, save under a disaster notice that covers the patient. */
export const trainingOfTheDoctor = defineRule({
  name: 'training-of-the-doctor',
  clauses: ['S-3-1-a'],
  gates: ['confirmAppointment', 'startCall'],
  needs: ['doctor', 'clinic'],
  codes: ['trainingMissing', 'trainingMissingUnderNotice'],
  admits: [{ type: 'disasterNotice', lifts: ['trainingMissingUnderNotice'] }],
  judge({ doctor: { trainingCompletedOn }, clinic: { disasterNotice } }, { today }) {
    const fact = 'doctor.trainingCompletedOn';
    if (trainingCompletedOn === 'unknown') return unconfirmed(fact, '研修の受講', 'the mandated training');
    if (trainingCompletedOn !== null && trainingCompletedOn <= today) {
      return met('医師は指定の研修を受講しています。', 'The doctor has taken the training.');
    }
    if (disasterNotice !== 'unknown' && disasterNotice !== null && covers(disasterNotice, today)) {
      return unmet(
        'trainingMissingUnderNotice',
        [fact, 'clinic.disasterNotice'],
        '研修を受講していない医師です。災害時の通知によって診る場合は、その理由を書いてください。',
        'The doctor has not taken the training. To act under the disaster notice, please write why.',
      );
    }
    return unmet(
      'trainingMissing',
      fact,
      '研修の修了証が登録されていません。指定の研修を受講し、修了証を登録してください。',
      'No certificate of the mandated training is recorded. Take the training and register the certificate.',
    );
  },
});

/** A notice counts only on its days and for its area. */
export const disasterNoticeCovers = defineRule({
  name: 'training-of-the-doctor/disaster-notice',
  clauses: ['S-3-1-b'],
  gates: ['confirmAppointment', 'startCall'],
  needs: ['doctor', 'clinic'],
  codes: ['disasterNoticeDoesNotCover'],
  judge({ doctor: { trainingCompletedOn }, clinic: { disasterNotice } }, { today }) {
    const fact = 'clinic.disasterNotice';
    if (trainingCompletedOn === 'unknown')
      return unconfirmed('doctor.trainingCompletedOn', '研修の受講', 'the mandated training');
    if (trainingCompletedOn !== null)
      return notApplicable('研修を受講した医師です。', 'The doctor has taken the training.');
    if (disasterNotice === 'unknown') return unconfirmed(fact, '災害時の通知', 'the disaster notice');
    if (disasterNotice === null)
      return notApplicable('災害時の通知はありません。', 'There is no disaster notice.');
    if (disasterNotice.coversPatientsPlace === 'unknown') {
      return unconfirmed(
        fact,
        '患者の所在地が通知の対象であること',
        'that the notice covers the patient’s place',
      );
    }
    return covers(disasterNotice, today)
      ? met('災害時の通知の対象です。', 'The disaster notice covers this case.')
      : unmet(
          'disasterNoticeDoesNotCover',
          fact,
          '災害時の通知の期間または地域の外です。研修を受講した医師が診てください。',
          'The disaster notice does not cover this day or place. A trained doctor has to act.',
        );
  },
});

function covers({ validFrom, validUntil, coversPatientsPlace }: DisasterNotice, today: CivilDate): boolean {
  return coversPatientsPlace === true && validFrom <= today && today <= validUntil;
}
