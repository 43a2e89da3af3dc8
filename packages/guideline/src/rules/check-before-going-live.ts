import { isBlank } from '../ending.ts';
import { met, unconfirmed, unmet } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** Before patients come: the vendor's explanation, the measures and the responsibilities, accepted by somebody named. */
export const checkBeforeGoingLive = defineRule({
  name: 'check-before-going-live',
  clauses: ['S-2-5-1-1-1'],
  gates: ['publishPage'],
  needs: ['clinic'],
  codes: ['goLiveCheckMissing', 'goLiveCheckIncomplete'],
  judge({ clinic: { goLiveCheck } }) {
    const fact = 'clinic.goLiveCheck';
    if (goLiveCheck === 'unknown') return unconfirmed(fact, '導入前の確認', 'the check before going live');
    if (goLiveCheck === null) {
      return unmet(
        'goLiveCheckMissing',
        fact,
        '導入前の確認がまだです。事業者の説明、対策、責任分界点を確認し、承認してください。',
        'The check before going live is missing. Review the explanation, measures and responsibilities, and accept.',
      );
    }
    const { vendorExplanationRead, measuresConfirmed, responsibilitiesAccepted, acceptedBy } = goLiveCheck;
    return vendorExplanationRead && measuresConfirmed && responsibilitiesAccepted && !isBlank(acceptedBy)
      ? met('導入前の確認が済んでいます。', 'The check before going live is done.')
      : unmet(
          'goLiveCheckIncomplete',
          fact,
          '導入前の確認に残りがあります。説明、対策、責任分界点、承認者をすべて確認してください。',
          'The check before going live is incomplete. Complete explanation, measures, responsibilities and name.',
        );
  },
});
