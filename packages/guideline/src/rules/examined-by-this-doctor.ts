import { unlessCompleted } from '../ending.ts';
import { met, unconfirmed, unmet } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** Who treats has examined: the doctor of the consultation is the doctor who was in the call. */
export const examinedByThisDoctor = defineRule({
  name: 'examined-by-this-doctor',
  clauses: ['S-II-ishiho-20'],
  gates: ['endCall', 'closeConsultation'],
  needs: ['consultation', 'call'],
  codes: ['notExaminedByThisDoctor'],
  judge({ consultation, call: { heldByThisDoctor } }) {
    const otherwise = unlessCompleted(consultation);
    if (otherwise) return otherwise;
    if (heldByThisDoctor === 'unknown')
      return unconfirmed('call.heldByThisDoctor', '診察した医師', 'which doctor examined the patient');
    return heldByThisDoctor
      ? met('担当の医師が自ら診察しました。', 'The doctor examined the patient.')
      : unmet(
          'notExaminedByThisDoctor',
          'call.heldByThisDoctor',
          '通話した医師と担当の医師が違います。診察した医師が完了してください。',
          'Another doctor was in the call. The doctor who examined has to complete it.',
        );
  },
});
