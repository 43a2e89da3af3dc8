import { met, notApplicable, unconfirmed, unmet } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** After an in-person first visit no proof is needed, but a patient who asks is answered. */
export const licenceProofOnRequest = defineRule({
  name: 'licence-on-request',
  clauses: ['S-1-4-2-iv-c'],
  gates: ['beginExamination'],
  needs: ['identity'],
  codes: ['licenceProofNotShown'],
  judge({ identity: { licenceProofRequested, licenceProofShown } }) {
    if (licenceProofRequested === 'unknown') {
      return unconfirmed(
        'identity.licenceProofRequested',
        '資格の証明を求められたか',
        'whether proof of the licence was asked for',
      );
    }
    if (!licenceProofRequested)
      return notApplicable('資格の証明を求められていません。', 'No proof was asked for.');
    if (licenceProofShown === 'unknown')
      return unconfirmed(
        'identity.licenceProofShown',
        '資格の証明を示したこと',
        'that proof of the licence was shown',
      );
    return licenceProofShown
      ? met('求めに応じて資格を証明しました。', 'Proof was shown on request.')
      : unmet(
          'licenceProofNotShown',
          'identity.licenceProofShown',
          '患者が医師の資格の証明を求めています。医師免許証などを示してください。',
          'The patient asks for proof of the licence. Please show it.',
        );
  },
});
