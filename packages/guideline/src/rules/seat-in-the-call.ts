import { isBlank } from '../ending.ts';
import { met, notApplicable, unconfirmed, unmet } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** Nobody sits in a call without a name and a proven account. */
export const namedAndAuthenticated = defineRule({
  name: 'seat-in-the-call/named',
  clauses: ['S-2-5-1-1-12'],
  gates: ['admitSeat'],
  needs: ['seat'],
  codes: ['seatNotNamed', 'seatNotAuthenticated'],
  judge({ seat: { personName, authenticated } }) {
    if (isBlank(personName)) {
      return unmet(
        'seatNotNamed',
        'seat.personName',
        '名前の分からない人は参加できません。名前を確かめてください。',
        'Nobody joins without a name. Please find out who it is.',
      );
    }
    if (authenticated === 'unknown')
      return unconfirmed('seat.authenticated', '参加する人の認証', 'that the person has signed in');
    return authenticated
      ? met('名前と認証を確認しました。', 'Named and signed in.')
      : unmet(
          'seatNotAuthenticated',
          'seat.authenticated',
          '本人の認証が済んでいません。本人の端末で認証してもらってください。',
          'The person has not signed in. Ask them to sign in on their own device.',
        );
  },
});

/** Only the doctor opens the door; a clerk may for a short reception call without examination. */
export const admittedByTheDoctor = defineRule({
  name: 'seat-in-the-call/admitted',
  clauses: ['S-2-5-3-1-5'],
  gates: ['admitSeat'],
  needs: ['seat'],
  codes: ['seatNotAdmittedByDoctor'],
  judge({ seat: { admittedBy, receptionCall } }) {
    if (admittedBy === 'unknown')
      return unconfirmed('seat.admittedBy', '誰が参加を認めたか', 'who admitted the person');
    if (admittedBy === 'doctor') return met('医師が参加を認めました。', 'The doctor admitted the person.');
    if (admittedBy === 'clerk' && receptionCall === 'unknown') {
      return unconfirmed('seat.receptionCall', '受付通話かどうか', 'whether this is a reception call');
    }
    return admittedBy === 'clerk' && receptionCall === true
      ? met('受付通話のため、職員が参加を認めました。', 'A clerk admitted the person to a reception call.')
      : unmet(
          'seatNotAdmittedByDoctor',
          'seat.admittedBy',
          '参加を認められるのは医師だけです。医師に許可を求めてください。',
          'Only the doctor may admit somebody. Please ask the doctor.',
        );
  },
});

/** A companion on a device of their own: both sides agreed, and it is no stranger. */
export const companionSeatAgreed = defineRule({
  name: 'seat-in-the-call/companion-agreed',
  clauses: ['S-2-5-1-1-11-b'],
  gates: ['admitSeat'],
  needs: ['seat'],
  codes: ['thirdPartyPresent', 'companionWithoutConsent'],
  judge({ seat: { role, relation, patientConsent, doctorConsent } }) {
    if (role === 'unknown')
      return unconfirmed('seat.role', '参加する人の立場', 'the role of the person joining');
    if (role !== 'companion') return notApplicable('同席者ではありません。', 'The person is no companion.');
    if (relation === 'unknown')
      return unconfirmed('seat.relation', '参加する人の関係', 'the relation of the person joining');
    if (relation === null || relation === 'other') {
      return unmet(
        'thirdPartyPresent',
        'seat.relation',
        '診療に関わらない人は参加できません。参加を断ってください。',
        'Somebody uninvolved may not join. Please decline.',
      );
    }
    if (patientConsent === 'unknown')
      return unconfirmed('seat.patientConsent', '患者の同意', 'the patient’s consent');
    if (doctorConsent === 'unknown')
      return unconfirmed('seat.doctorConsent', '医師の同意', 'the doctor’s consent');
    return patientConsent === 'none' || doctorConsent === 'none'
      ? unmet(
          'companionWithoutConsent',
          ['seat.patientConsent', 'seat.doctorConsent'],
          '同席者の参加には、患者と医師の両方の同意が必要です。同意を確かめてください。',
          'Both patient and doctor have to agree to the companion. Please ask.',
        )
      : met('双方が同席に同意しています。', 'Both sides agreed to the companion.');
  },
});
