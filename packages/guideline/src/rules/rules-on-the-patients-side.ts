import { met, unconfirmed, unmet } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** The patient knows the rules on their side and took them on. */
export const rulesOnThePatientsSide = defineRule({
  name: 'rules-on-the-patients-side',
  clauses: ['S-2-5-3-0-1'],
  gates: ['adoptPlan', 'startCall'],
  needs: ['agreement'],
  codes: ['patientRulesNotAccepted'],
  judge({ agreement: { patientRulesAccepted } }) {
    if (patientRulesAccepted === 'unknown') {
      return unconfirmed(
        'agreement.patientRulesAccepted',
        '患者の決まりの確認',
        'that the patient took on the rules',
      );
    }
    return patientRulesAccepted
      ? met('患者が決まりを確認しています。', 'The patient took on the rules.')
      : unmet(
          'patientRulesNotAccepted',
          'agreement.patientRulesAccepted',
          '患者に守ってもらう決まりが確認されていません。リスクとともに説明し、確認してもらってください。',
          'The patient has not taken on the rules. Explain them with the risks and ask.',
        );
  },
});
