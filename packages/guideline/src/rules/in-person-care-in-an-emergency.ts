import { isBlank } from '../ending.ts';
import { met, unconfirmed, unmet } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** A place for in-person care is arranged, with a telephone to call. */
export const emergencyPlaceArranged = defineRule({
  name: 'in-person-care-in-an-emergency',
  clauses: ['S-2-1-2-ii'],
  gates: ['publishPage', 'startCall'],
  needs: ['clinic'],
  codes: ['emergencyPlaceMissing', 'emergencyPhoneMissing'],
  judge({ clinic: { emergencyPlace } }) {
    const fact = 'clinic.emergencyPlace';
    if (emergencyPlace === 'unknown')
      return unconfirmed(fact, '急変時に対面で診る医療機関', 'where patients are seen in an emergency');
    if (emergencyPlace === null || isBlank(emergencyPlace.name)) {
      return unmet(
        'emergencyPlaceMissing',
        fact,
        '急変時に対面で診る医療機関が決まっていません。患者が速やかに行ける医療機関を登録してください。',
        'No place is arranged for emergencies. Register an institution patients reach quickly.',
      );
    }
    return isBlank(emergencyPlace.phone)
      ? unmet(
          'emergencyPhoneMissing',
          fact,
          '急変時の医療機関の電話番号がありません。登録してください。',
          'The emergency institution has no telephone number. Please register it.',
        )
      : met('急変時に対面で診る体制があります。', 'In-person care in an emergency is arranged.');
  },
});

/** Where the patient is now is known, so that help can be sent. */
export const addressForHelp = defineRule({
  name: 'in-person-care-in-an-emergency/address',
  clauses: ['S-2-1-2-ii'],
  gates: ['beginExamination'],
  needs: ['surroundings'],
  codes: ['addressMissing'],
  judge({ surroundings: { addressKnown } }) {
    if (addressKnown === 'unknown')
      return unconfirmed('surroundings.addressKnown', '患者の今いる住所', 'the address where the patient is');
    return addressKnown
      ? met('救急車を呼べる住所が分かっています。', 'An ambulance could be sent.')
      : unmet(
          'addressMissing',
          'surroundings.addressKnown',
          '患者の今いる住所が分かりません。急変に備えて確かめてください。',
          'The address where the patient is now is missing. Please ask, in case of an emergency.',
        );
  },
});
