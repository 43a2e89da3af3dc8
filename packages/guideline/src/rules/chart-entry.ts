import { unlessInCall } from '../ending.ts';
import { met, unconfirmed, unmet } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** Whatever was in a call ends with a finalised note, however it ended. */
export const chartEntry = defineRule({
  name: 'chart-entry',
  clauses: ['S-3-2-c'],
  gates: ['endCall', 'closeConsultation'],
  needs: ['consultation', 'note'],
  codes: ['noteNotFinalised'],
  judge({ consultation, note: { finalised } }) {
    const otherwise = unlessInCall(consultation);
    if (otherwise) return otherwise;
    if (finalised === 'unknown')
      return unconfirmed('note.finalised', '診療録の確定', 'that the note was finalised');
    return finalised
      ? met('診療録が確定しています。', 'The note is finalised.')
      : unmet(
          'noteNotFinalised',
          'note.finalised',
          '診療録が確定していません。記載して確定してください。',
          'The note is not finalised. Please write and finalise it.',
        );
  },
});
