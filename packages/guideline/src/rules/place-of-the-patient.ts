import { isBlank } from '../ending.ts';
import { met, unconfirmed, unmet } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** A place where the law lets care be received, confirmed today. */
export const placeAllowedByLaw = defineRule({
  name: 'place-of-the-patient/allowed-by-law',
  clauses: ['S-II-iryoho-1-2'],
  gates: ['beginExamination'],
  needs: ['surroundings'],
  codes: ['placeNotConfirmedToday', 'placeReasonMissing'],
  judge({ surroundings: { placeType, placeReason, confirmedToday } }) {
    if (placeType === 'unknown')
      return unconfirmed('surroundings.placeType', '患者の今いる場所', 'where the patient is');
    if (confirmedToday === 'unknown')
      return unconfirmed('surroundings.confirmedToday', '今日の所在', 'the place today');
    if (!confirmedToday) {
      return unmet(
        'placeNotConfirmedToday',
        'surroundings.confirmedToday',
        '今日の所在が確かめられていません。いつもの場所でも、今日いる場所を確かめてください。',
        'The place has not been confirmed today. Please ask, even if it is the usual one.',
      );
    }
    return placeType === 'other' && isBlank(placeReason)
      ? unmet(
          'placeReasonMissing',
          ['surroundings.placeType', 'surroundings.placeReason'],
          '居宅や医療機関などではない場所です。療養できる場所といえる理由を書いてください。',
          'This is no usual place for care. Please write why one can live under care there.',
        )
      : met('診療を受けられる場所です。', 'Care may be received there.');
  },
});

/** Clean and safe, as in-person care would ask. */
export const placeCleanAndSafe = defineRule({
  name: 'place-of-the-patient/clean-and-safe',
  clauses: ['S-2-2-2-i'],
  gates: ['beginExamination'],
  needs: ['surroundings'],
  codes: ['placeUnsuitable'],
  judge({ surroundings: { cleanAndSafe } }) {
    if (cleanAndSafe === 'unknown')
      return unconfirmed(
        'surroundings.cleanAndSafe',
        '患者のいる場所の清潔さと安全',
        'that the patient’s place is clean and safe',
      );
    return cleanAndSafe
      ? met('患者のいる場所は清潔で安全です。', 'The patient’s place is clean and safe.')
      : unmet(
          'placeUnsuitable',
          'surroundings.cleanAndSafe',
          '患者のいる場所が清潔・安全ではありません。場所を移るか、日を改めてください。',
          'The patient’s place is not clean or safe. Move, or choose another day.',
        );
  },
});

/** Walls around the patient. Family who stay are judged as companions. */
export const patientInASeparateSpace = defineRule({
  name: 'place-of-the-patient/separate-space',
  clauses: ['S-2-2-2-ii'],
  gates: ['beginExamination'],
  needs: ['surroundings'],
  codes: ['patientSpaceNotSeparate'],
  judge({ surroundings: { separateSpace } }) {
    if (separateSpace === 'unknown')
      return unconfirmed(
        'surroundings.separateSpace',
        '患者のいる場所が隔てられていること',
        'that the patient’s space is separated',
      );
    return separateSpace
      ? met('患者は隔てられた空間にいます。', 'The patient is in a separated space.')
      : unmet(
          'patientSpaceNotSeparate',
          'surroundings.separateSpace',
          '患者のいる場所が外から隔てられていません。人に見聞きされない場所に移ってもらってください。',
          'The patient’s space is not separated. Ask them to move where nobody sees or hears.',
        );
  },
});
