import { met, notApplicable, unconfirmed, unmet } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** A pre-consultation that leads to another institution: what was learnt goes along as far as it is needed. */
export const informationGoesAlong = defineRule({
  name: 'referral/information-goes-along',
  clauses: ['S-1-2-2-v'],
  gates: ['refer', 'moveInPerson'],
  needs: ['consultation', 'referral'],
  codes: ['referralInformationMissing'],
  judge({ consultation: { kind }, referral: { to, information } }) {
    if (kind === 'unknown') return unconfirmed('consultation.kind', '診療の種類', 'the kind of contact');
    if (kind !== 'preConsultation')
      return notApplicable('診療前相談ではありません。', 'It is no pre-consultation.');
    if (to === 'ownClinic') return seenByTheOwnClinic;
    if (to === 'unknown' || information === 'unknown')
      return unconfirmed('referral.information', '紹介先への情報提供', 'what information went along');
    return information === 'missing'
      ? unmet(
          'referralInformationMissing',
          'referral.information',
          '診療前相談で得た情報を、紹介先に伝えてください。要らない場合は、その旨を記録してください。',
          'Send what was learnt to the institution, or record that it is not needed.',
        )
      : met('得た情報を紹介先に伝えました。', 'What was learnt went along.');
  },
});

/** After a first visit by way of a pre-consultation, the doctor's call or information brings the patient into care. */
export const broughtIntoInPersonCare = defineRule({
  name: 'referral/brought-into-in-person-care',
  clauses: ['S-1-2-2-iv-5'],
  gates: ['refer', 'moveInPerson'],
  needs: ['consultation', 'referral'],
  codes: ['neitherCalledNorInformed'],
  judge({ consultation: { preConsultation }, referral: { to, doctorCalled, information } }) {
    if (preConsultation === 'unknown')
      return unconfirmed(
        'consultation.preConsultation',
        '診療前相談の有無',
        'whether a pre-consultation was held',
      );
    if (preConsultation === null)
      return notApplicable('診療前相談を経ていません。', 'No pre-consultation was held.');
    if (to === 'ownClinic') return seenByTheOwnClinic;
    if (to === 'unknown')
      return unconfirmed('referral.to', '対面診療の行き先', 'where the patient is seen in person');
    if (doctorCalled === true || information === 'sent')
      return met('医師が連絡したか、情報を提供しました。', 'The doctor called, or sent information.');
    return doctorCalled === 'unknown' || information === 'unknown'
      ? unconfirmed(
          'referral.doctorCalled',
          '医師による連絡や情報提供',
          'whether the doctor called or sent information',
        )
      : unmet(
          'neitherCalledNorInformed',
          ['referral.doctorCalled', 'referral.information'],
          '対面診療につながっていません。医師から行き先の医療機関に連絡するか、診療情報を提供してください。',
          'The patient is not brought into in-person care. Call the institution, or send it information.',
        );
  },
});

const seenByTheOwnClinic = notApplicable('自院で対面診療を行います。', 'The own clinic sees the patient.');

/** The regular doctor, where there is one, sees the patient in person. */
export const toTheRegularDoctor = defineRule({
  name: 'referral/to-the-regular-doctor',
  clauses: ['S-1-2-1-p4'],
  gates: ['refer', 'moveInPerson'],
  needs: ['referral'],
  codes: ['regularDoctorPassedOver'],
  judge({ referral: { hasRegularDoctor, to, beyondDoctorOrUrgent } }) {
    if (hasRegularDoctor === false || beyondDoctorOrUrgent === true)
      return notApplicable(
        'かかりつけの医師に紹介する場合ではありません。',
        'The regular doctor is not the one to see.',
      );
    if (hasRegularDoctor === 'unknown' || to === 'unknown' || beyondDoctorOrUrgent === 'unknown')
      return unconfirmed(
        'referral.hasRegularDoctor',
        'かかりつけの医師の有無',
        'whether there is a regular doctor',
      );
    return to === 'regularDoctor'
      ? met('かかりつけの医師に紹介します。', 'The regular doctor sees the patient.')
      : unmet(
          'regularDoctorPassedOver',
          'referral.to',
          'かかりつけの医師がいます。かかりつけの医師への紹介を考えてください。',
          'The patient has a regular doctor. Please consider referring to them.',
        );
  },
});

/** Without one, the doctor sees the patient in person, or refers nearby. */
export const seenHereOrNearby = defineRule({
  name: 'referral/here-or-nearby',
  clauses: ['S-1-2-1-p5'],
  gates: ['refer', 'moveInPerson'],
  needs: ['referral'],
  codes: ['neitherHereNorNearby'],
  judge({ referral: { hasRegularDoctor, to, beyondDoctorOrUrgent } }) {
    if (hasRegularDoctor === true || beyondDoctorOrUrgent === true)
      return notApplicable('ほかの紹介先を選ぶ場合です。', 'Another institution is the one to see.');
    if (hasRegularDoctor === 'unknown' || to === 'unknown' || beyondDoctorOrUrgent === 'unknown')
      return unconfirmed('referral.to', '対面診療の行き先', 'where the patient is seen in person');
    return to === 'ownClinic' || to === 'institutionNearby'
      ? met('自院または近くの医療機関で対面診療を行います。', 'Seen here or nearby.')
      : unmet(
          'neitherHereNorNearby',
          'referral.to',
          '自院で対面診療を行うか、患者の近くの医療機関への紹介を考えてください。',
          'Please consider seeing the patient here, or an institution nearby.',
        );
  },
});

/** What is beyond the doctor, or urgent, is referred by the doctor's own call. */
export const doctorCallsThemselves = defineRule({
  name: 'referral/doctor-calls',
  clauses: ['S-1-2-1-p6'],
  gates: ['refer', 'moveInPerson'],
  needs: ['referral'],
  codes: ['doctorDidNotCall'],
  judge({ referral: { beyondDoctorOrUrgent, doctorCalled } }) {
    if (beyondDoctorOrUrgent === false)
      return notApplicable(
        '自ら対応でき、緊急でもありません。',
        'It is neither beyond the doctor nor urgent.',
      );
    if (beyondDoctorOrUrgent === 'unknown' || doctorCalled === 'unknown')
      return unconfirmed('referral.doctorCalled', '医師による連絡', 'whether the doctor called');
    return doctorCalled
      ? met('医師が自ら連絡しました。', 'The doctor called.')
      : unmet(
          'doctorDidNotCall',
          'referral.doctorCalled',
          '緊急または専門外です。医師が自ら、適切な医療機関に連絡してください。',
          'It is urgent or beyond you. Please call a suitable institution yourself.',
        );
  },
});
