import { isBlank } from '../ending.ts';
import { exceptedBy, met, unconfirmed, unmet } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { words } from '../words.ts';

/** The doctor shows their name with a photo ID, unless plainly known to this patient. Numbers are never shown. */
export const identityOfTheDoctor = defineRule({
  name: 'identity-of-the-doctor',
  clauses: ['S-1-4-2-iii-a'],
  gates: ['beginExamination'],
  needs: ['identity', 'doctor'],
  codes: ['doctorNotIdentified', 'doctorObviousnessUnsupported'],
  admits: [
    {
      type: 'identityDocumentsUnavailable',
      lifts: ['doctorNotIdentified'],
      leaves: {
        type: 'showDoctorsIdNextTime',
        words: words(
          '次回、医師の身分証明書を患者に示してください。',
          'Show the doctor’s photo ID at the next contact.',
        ),
      },
    },
  ],
  judge(facts) {
    const { doctor } = facts.identity;
    if (doctor === 'unknown')
      return unconfirmed('identity.doctor', '医師の本人証明', 'how the doctor was identified');
    if (doctor === null) {
      return unmet(
        'doctorNotIdentified',
        'identity.doctor',
        '医師の本人証明がまだです。顔写真付きの身分証明書で、患者に氏名を示してください。',
        'The doctor has not shown who they are. Show the patient your name on a photo ID.',
      );
    }
    if (doctor.method === 'photoId')
      return met('顔写真付きの身分証明書で示しました。', 'Shown with a photo ID.');
    if (doctor.source === 'regularDoctor' && facts.doctor.regularDoctor === 'unknown') {
      return unconfirmed(
        'doctor.regularDoctor',
        'かかりつけの医師であること',
        'that the doctor is the patient’s regular one',
      );
    }
    const supported =
      doctor.source === 'regularDoctor' ? facts.doctor.regularDoctor !== null : !isBlank(doctor.detail);
    if (!supported) {
      return unmet(
        'doctorObviousnessUnsupported',
        ['identity.doctor', 'doctor.regularDoctor'],
        '当然に医師本人と分かる理由を書くか、身分証明書を示してください。',
        'Write why the doctor is obviously known, or show a photo ID.',
      );
    }
    return exceptedBy(
      'doctorObviouslyKnown',
      isBlank(doctor.detail) ? doctor.source : `${doctor.source}: ${doctor.detail}`,
    );
  },
});

/** The year of registration lets the patient look the doctor up. */
export const licenceCanBeConfirmed = defineRule({
  name: 'identity-of-the-doctor/licence',
  clauses: ['S-1-4-2-iv-a'],
  gates: ['confirmAppointment', 'startCall'],
  needs: ['doctor'],
  codes: ['registrationYearMissing'],
  judge({ doctor: { registrationYear } }) {
    if (registrationYear === 'unknown')
      return unconfirmed('doctor.registrationYear', '医籍登録年', 'the year of registration');
    return registrationYear === null
      ? unmet(
          'registrationYearMissing',
          'doctor.registrationYear',
          '医師の医籍登録年がありません。管理者が医師の資格に登録してください。',
          'The doctor’s registration year is missing. An administrator has to enter it.',
        )
      : met('医籍登録年を患者が確認できます。', 'The patient can see the registration year.');
  },
});
