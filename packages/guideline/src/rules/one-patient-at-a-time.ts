import { met, unconfirmed, unmet } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** The doctor is in no other call. The words never tell where. */
export const doctorInOneCall = defineRule({
  name: 'one-patient-at-a-time/doctor',
  clauses: ['S-1-6-2-iii'],
  gates: ['startCall'],
  needs: ['doctor'],
  codes: ['doctorInAnotherCall'],
  judge({ doctor: { inAnotherCall } }) {
    if (inAnotherCall === 'unknown')
      return unconfirmed(
        'doctor.inAnotherCall',
        '医師が別の診療中でないこと',
        'that the doctor is in no other call',
      );
    return inAnotherCall
      ? unmet(
          'doctorInAnotherCall',
          'doctor.inAnotherCall',
          'この医師は別の診療の通話中です。終えてから始めてください。',
          'The doctor is in another call. Please end it first.',
        )
      : met('医師は別の診療中ではありません。', 'The doctor is in no other call.');
  },
});

/** No second patient enters a call. */
export const onePatientInACall = defineRule({
  name: 'one-patient-at-a-time/patient',
  clauses: ['S-1-6-2-iii'],
  gates: ['admitSeat'],
  needs: ['seat'],
  codes: ['secondPatient'],
  judge({ seat: { role, anotherPatientSeated } }) {
    if (role === 'unknown')
      return unconfirmed('seat.role', '参加する人の立場', 'the role of the person joining');
    if (role !== 'patient')
      return met('患者として参加する人ではありません。', 'The person does not join as a patient.');
    if (anotherPatientSeated === 'unknown') {
      return unconfirmed(
        'seat.anotherPatientSeated',
        '別の患者が通話にいないこと',
        'that no other patient is in the call',
      );
    }
    return anotherPatientSeated
      ? unmet(
          'secondPatient',
          'seat.anotherPatientSeated',
          '別の患者が通話に参加しています。１人の診療を終えてから始めてください。',
          'Another patient is in the call. Please see one patient at a time.',
        )
      : met('患者は１人です。', 'There is one patient.');
  },
});
