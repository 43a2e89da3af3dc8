import { met, notApplicable, unconfirmed, unmet } from '../finding.ts';
import { defineRule } from '../rule.ts';

/**
 * Many definite people are served only at a host facility, a registered clinic, or on rounds under their notices.
 * The edition of 2023 did not know host facilities.
 */
export const placeForManyPeople = defineRule({
  name: 'place-for-many-people',
  clauses: ['S-2-2-2-iii-a'],
  gates: ['beginExamination'],
  needs: ['surroundings'],
  codes: ['clinicNotRegisteredThere'],
  judge({ surroundings: { manyServedHere } }, { edition }) {
    if (manyServedHere === 'unknown') {
      return unconfirmed(
        'surroundings.manyServedHere',
        'その場所で特定多数の人を診ているか',
        'whether many people are served at that place',
      );
    }
    if (manyServedHere === null)
      return notApplicable('特定多数の人を診る場所ではありません。', 'Not a place where many are served.');
    return manyServedHere === 'nothing' || (manyServedHere === 'hostFacility' && edition < '2026-04')
      ? unmet(
          'clinicNotRegisteredThere',
          'surroundings.manyServedHere',
          'その場所で特定多数の人を診るには、診療所の届出が要ります。届出をするか、オンライン診療受診施設などで受けてもらってください。',
          'Serving many people there needs registration as a clinic. Register it, or use a host facility.',
        )
      : met('特定多数の人を診ることのできる場所です。', 'Many people may be served there.');
  },
});
