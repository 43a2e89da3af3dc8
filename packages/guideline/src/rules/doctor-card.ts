import { met, unconfirmed, unmet } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** The card that tells the patient who the doctor is, complete. */
export const doctorCardComplete = defineRule({
  name: 'doctor-card/complete',
  clauses: ['S-2-5-1-1-8'],
  gates: ['confirmAppointment', 'startCall'],
  needs: ['doctor'],
  codes: ['doctorCardIncomplete'],
  judge({ doctor: { credentialCardComplete } }) {
    if (credentialCardComplete === 'unknown')
      return unconfirmed(
        'doctor.credentialCardComplete',
        '医師カードの内容',
        'that the doctor’s card is complete',
      );
    return credentialCardComplete
      ? met('患者はいつでも医師と所属を確認できます。', 'The patient can see doctor and clinic at any time.')
      : unmet(
          'doctorCardIncomplete',
          'doctor.credentialCardComplete',
          '医師カードに不足があります。氏名、医籍登録年、所属、連絡先をそろえてください。',
          'The doctor’s card is incomplete. Fill in name, registration year, clinic and contact.',
        );
  },
});

/** The card and the clinic's contact stand on the pages patients use. */
export const doctorCardOnEveryPage = defineRule({
  name: 'doctor-card/on-every-page',
  clauses: ['S-2-5-1-1-9'],
  gates: ['publishPage', 'openWaitingRoom'],
  needs: ['clinic'],
  codes: ['doctorCardNotShown'],
  judge({ clinic: { doctorCardOnEveryPage } }) {
    if (doctorCardOnEveryPage === 'unknown') {
      return unconfirmed(
        'clinic.doctorCardOnEveryPage',
        '医師の情報と問い合わせ先の掲載',
        'that doctor and contact are shown',
      );
    }
    return doctorCardOnEveryPage
      ? met('医師の情報と問い合わせ先を掲載しています。', 'Doctor and contact are shown.')
      : unmet(
          'doctorCardNotShown',
          'clinic.doctorCardOnEveryPage',
          '医師の情報と問い合わせ先が患者の画面にありません。掲載してください。',
          'Doctor and contact are not on the patient’s pages. Please show them.',
        );
  },
});
