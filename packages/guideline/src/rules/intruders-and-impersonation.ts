import { unlessInCall } from '../ending.ts';
import { met, unconfirmed, unmet } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** Nothing speaks against the patient being who they say. */
export const noImpersonation = defineRule({
  name: 'intruders-and-impersonation/patient',
  clauses: ['S-2-5-1-1-12'],
  gates: ['beginExamination'],
  needs: ['identity'],
  codes: ['impersonationSuspected'],
  judge({ identity: { impersonationSuspected } }) {
    if (impersonationSuspected === 'unknown') {
      return unconfirmed(
        'identity.impersonationSuspected',
        'なりすましの疑いの有無',
        'whether impersonation is suspected',
      );
    }
    return impersonationSuspected
      ? unmet(
          'impersonationSuspected',
          'identity.impersonationSuspected',
          '患者のなりすましが疑われます。身分証明書で本人を確認し直してください。',
          'Impersonation is suspected. Please check the patient’s identity again with documents.',
        )
      : met('なりすましの疑いはありません。', 'No impersonation is suspected.');
  },
});

/** Afterwards: everybody who was in the call had been admitted. */
export const everySeatWasAdmitted = defineRule({
  name: 'intruders-and-impersonation/seats',
  clauses: ['S-2-5-1-1-12'],
  gates: ['endCall'],
  needs: ['consultation', 'call'],
  codes: ['uninvitedSeat'],
  judge({ consultation, call: { everySeatAdmitted } }) {
    const otherwise = unlessInCall(consultation);
    if (otherwise) return otherwise;
    if (everySeatAdmitted === 'unknown')
      return unconfirmed(
        'call.everySeatAdmitted',
        '通話に参加した全員の許可',
        'that everyone in the call was admitted',
      );
    return everySeatAdmitted
      ? met('参加者は全員、許可された人です。', 'Everyone in the call was admitted.')
      : unmet(
          'uninvitedSeat',
          'call.everySeatAdmitted',
          '許可していない参加がありました。経緯を確かめ、記録してください。',
          'Somebody was in the call without being admitted. Find out how and record it.',
        );
  },
});
