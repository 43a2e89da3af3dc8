import { met, unconfirmed, unmet } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** The doctor belongs to this clinic. */
export const affiliationOfTheDoctor = defineRule({
  name: 'affiliation-of-the-doctor',
  clauses: ['S-2-1-2-i-a'],
  gates: ['confirmAppointment', 'startCall'],
  needs: ['doctor'],
  codes: ['doctorNotAffiliated'],
  judge({ doctor: { affiliated } }) {
    if (affiliated === 'unknown')
      return unconfirmed('doctor.affiliated', '医師の所属', 'the doctor’s affiliation');
    return affiliated
      ? met('医師は医療機関に所属しています。', 'The doctor is affiliated with the clinic.')
      : unmet(
          'doctorNotAffiliated',
          'doctor.affiliated',
          '医師の所属が有効ではありません。管理者が所属を登録してください。',
          'The doctor’s affiliation is not valid. An administrator has to register it.',
        );
  },
});

/** Which clinic, and how to reach it, is plain to patients. */
export const affiliationMadeKnown = defineRule({
  name: 'affiliation-of-the-doctor/made-known',
  clauses: ['S-2-1-2-i-b'],
  gates: ['publishPage', 'confirmAppointment'],
  needs: ['clinic'],
  codes: ['contactNotPublished', 'affiliationNotShown'],
  judge({ clinic: { contactPublished, affiliationShown } }) {
    if (contactPublished === 'unknown')
      return unconfirmed('clinic.contactPublished', '問い合わせ先の掲載', 'that the contact is published');
    if (!contactPublished) {
      return unmet(
        'contactNotPublished',
        'clinic.contactPublished',
        '医療機関の問い合わせ先が載っていません。電話番号ともう一つの連絡方法を載せてください。',
        'The clinic’s contact is not published. Show the telephone number and one more way.',
      );
    }
    if (affiliationShown === 'unknown')
      return unconfirmed('clinic.affiliationShown', '医師の所属の表示', 'that the affiliation is shown');
    return affiliationShown
      ? met('所属と問い合わせ先を明らかにしています。', 'Affiliation and contact are known.')
      : unmet(
          'affiliationNotShown',
          'clinic.affiliationShown',
          '医師の所属が患者に見えません。医師の所属を表示してください。',
          'Patients cannot see the doctors’ affiliation. Please show it.',
        );
  },
});
