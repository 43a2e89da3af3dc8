import { isBlank } from '../ending.ts';
import type { CompanionFacts } from '../facts/surroundings.ts';
import { met, notApplicable, unconfirmed, unmet } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** Whoever is beside the patient is known and both sides agreed; a standing agreement is enough for family. */
export const noThirdPartyWithThePatient = defineRule({
  name: 'companions/no-third-party',
  clauses: ['S-2-5-1-1-11-b'],
  gates: ['beginExamination'],
  needs: ['surroundings'],
  codes: ['thirdPartyPresent', 'companionWithoutConsent'],
  judge({ surroundings: { companions } }) {
    if (companions === 'unknown') return companionsUnconfirmed;
    const beside = companions.filter(
      (companion) => companion.beside === 'patient' && companion.relation !== 'medicalStaff',
    );
    if (beside.some(({ relation, name }) => relation === 'other' || isBlank(name))) {
      return unmet(
        'thirdPartyPresent',
        'surroundings.companions',
        '患者の側に、診療に関わらない人がいます。席を外してもらってください。',
        'Somebody uninvolved is with the patient. Please ask them to leave.',
      );
    }
    if (
      beside.some(
        ({ patientConsent, doctorConsent }) => patientConsent === 'none' || doctorConsent === 'none',
      )
    ) {
      return unmet(
        'companionWithoutConsent',
        'surroundings.companions',
        '同席者について、患者と医師の両方の同意が必要です。同意を確かめるか、席を外してもらってください。',
        'Both patient and doctor have to agree to the companion. Ask, or have them leave.',
      );
    }
    return beside.some(
      ({ patientConsent, doctorConsent }) => patientConsent === 'unknown' || doctorConsent === 'unknown',
    )
      ? companionsUnconfirmed
      : met(
          '患者の側に、同意のない人はいません。',
          'Nobody is with the patient whom the two have not agreed to.',
        );
  },
});

/**
 * Others than medical staff beside the doctor, such as an interpreter or a clerk: there for the care, by name, and with
 * the patient's consent to this time. Who is there without it counts as uninvolved.
 */
export const companionsOfTheDoctor = defineRule({
  name: 'companions/beside-the-doctor',
  clauses: ['S-2-5-1-1-11-a'],
  gates: ['beginExamination'],
  needs: ['surroundings'],
  codes: ['doctorCompanionUninvolved'],
  judge({ surroundings: { companions } }) {
    if (companions === 'unknown') return companionsUnconfirmed;
    const beside = companions.filter(
      (companion) => companion.beside === 'doctor' && companion.relation !== 'medicalStaff',
    );
    if (
      beside.some(
        ({ name, patientConsent, explainedToPatient }) =>
          isBlank(name) || lacksConsent(patientConsent) || explainedToPatient === false,
      )
    ) {
      return unmet(
        'doctorCompanionUninvolved',
        'surroundings.companions',
        '医師の側に、患者に説明して同意を得ていない人がいます。説明して今回の同意を得るか、席を外してもらってください。',
        'Somebody the patient has not agreed to is with the doctor. Tell the patient and ask, or have them leave.',
      );
    }
    return beside.some(
      ({ patientConsent, explainedToPatient }) =>
        patientConsent === 'unknown' || explainedToPatient === 'unknown',
    )
      ? companionsUnconfirmed
      : met(
          '医師の側にいる人はみな診療に関わり、患者が同意しています。',
          'Everybody with the doctor is there for the care, and the patient agreed.',
        );
  },
});

/** Medical staff beside either side: explained, and consented to, each time. */
export const medicalStaffWithConsent = defineRule({
  name: 'companions/medical-staff',
  clauses: ['S-1-6-2-iv'],
  gates: ['beginExamination'],
  needs: ['surroundings'],
  codes: ['staffWithoutConsent'],
  judge({ surroundings: { companions } }) {
    if (companions === 'unknown') return companionsUnconfirmed;
    const staff = companions.filter(({ relation }) => relation === 'medicalStaff');
    if (staff.length === 0)
      return notApplicable('医療従事者の同席はありません。', 'No other medical staff are present.');
    if (
      staff.some(
        ({ patientConsent, explainedToPatient }) =>
          lacksConsent(patientConsent) || explainedToPatient === false,
      )
    ) {
      return unmet(
        'staffWithoutConsent',
        'surroundings.companions',
        '医療従事者の同席は、その都度、患者への説明と同意が必要です。説明して同意を得るか、席を外してください。',
        'Medical staff may be present only after telling the patient and obtaining consent this time. Ask, or have them leave.',
      );
    }
    return staff.some(
      ({ patientConsent, explainedToPatient }) =>
        patientConsent === 'unknown' || explainedToPatient === 'unknown',
    )
      ? companionsUnconfirmed
      : met(
          '同席する医療従事者について、患者が今回同意しました。',
          'The patient consented to the staff this time.',
        );
  },
});

/** The same for medical staff who join on a device of their own. */
export const medicalStaffSeatWithConsent = defineRule({
  name: 'companions/medical-staff-seat',
  clauses: ['S-1-6-2-iv'],
  gates: ['admitSeat'],
  needs: ['seat'],
  codes: ['staffWithoutConsent'],
  judge({ seat: { relation, patientConsent, explainedToPatient } }) {
    if (relation === 'unknown')
      return unconfirmed('seat.relation', '参加する人の関係', 'the relation of the person joining');
    if (relation !== 'medicalStaff')
      return notApplicable('医療従事者の同席ではありません。', 'The person is not medical staff.');
    if (lacksConsent(patientConsent) || explainedToPatient === false) {
      return unmet(
        'staffWithoutConsent',
        ['seat.patientConsent', 'seat.explainedToPatient'],
        'この医療従事者の参加を患者に説明し、今回の同意を得てください。',
        'Tell the patient about this member of staff and obtain consent for this time.',
      );
    }
    if (patientConsent === 'unknown')
      return unconfirmed('seat.patientConsent', '患者の同意', 'the patient’s consent');
    return explainedToPatient === 'unknown'
      ? unconfirmed('seat.explainedToPatient', '患者への説明', 'that the patient was told')
      : met('患者が今回同意しました。', 'The patient consented this time.');
  },
});

const companionsUnconfirmed = unconfirmed(
  'surroundings.companions',
  '同席者の有無と同意',
  'who is present and whether both sides agreed',
);

/** A standing agreement is for family beside the patient alone: everybody else is consented to each time. */
function lacksConsent(consent: CompanionFacts['patientConsent']): boolean {
  return consent === 'none' || consent === 'standing';
}
