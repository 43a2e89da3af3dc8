import { met, unconfirmed, unmet } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { findLack } from './two-sided-agreement.ts';

const fact = 'agreement.onlineCare';

const refusals = {
  missing: unmet(
    'agreementMissing',
    fact,
    'オンライン診療についての合意がありません。説明のうえ、患者と合意してください。',
    'There is no agreement on online care. Explain, then agree with the patient.',
  ),
  patient: unmet(
    'patientHasNotAgreed',
    fact,
    '患者がまだ合意していません。患者に合意を確かめてください。',
    'The patient has not agreed yet. Please ask the patient.',
  ),
  doctor: unmet(
    'doctorHasNotAgreed',
    fact,
    '医師がまだ合意していません。内容を確かめて合意してください。',
    'The doctor has not agreed yet. Please review and agree.',
  ),
  withdrawn: unmet(
    'agreementWithdrawn',
    fact,
    '患者が合意を取り消しています。対面診療にするか、改めて合意してください。',
    'The patient withdrew the agreement. See them in person, or agree anew.',
  ),
  outdated: unmet(
    'agreementOutdated',
    fact,
    '合意した内容が変わっています。変わった点を説明し、改めて合意してください。',
    'What was agreed has changed. Explain the change and agree anew.',
  ),
};

/**
 * Doctor and patient agreed on online care, and the agreement still stands as the examination begins: it may be
 * withdrawn in between. No emergency lifts this.
 */
export const agreementOfBothSides = defineRule({
  name: 'agreement-of-both-sides',
  clauses: ['S-1-1-2-i'],
  gates: ['startCall', 'beginExamination'],
  needs: ['agreement'],
  codes: [
    'agreementMissing',
    'patientHasNotAgreed',
    'doctorHasNotAgreed',
    'agreementWithdrawn',
    'agreementOutdated',
  ],
  judge({ agreement }) {
    const lack = findLack(agreement.onlineCare);
    if (lack === 'unknown')
      return unconfirmed(fact, 'オンライン診療についての合意', 'the agreement on online care');
    return lack === 'none'
      ? met('医師と患者が合意しています。', 'Doctor and patient have agreed.')
      : refusals[lack];
  },
});
