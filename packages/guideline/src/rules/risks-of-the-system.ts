import { unlessInCall } from '../ending.ts';
import { met, unconfirmed, unmet } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { findLack } from './two-sided-agreement.ts';

/** Security risks are explained and both sides agree on using the system. */
export const risksAgreed = defineRule({
  name: 'risks-of-the-system/agreed',
  clauses: ['S-2-5-1-0-1'],
  gates: ['adoptPlan', 'startCall'],
  needs: ['agreement'],
  codes: ['riskAgreementMissing', 'riskAgreementOutdated'],
  judge({ agreement: { systemAndRisks } }) {
    const fact = 'agreement.systemAndRisks';
    const lack = findLack(systemAndRisks);
    if (lack === 'unknown') {
      return unconfirmed(fact, 'セキュリティリスクへの同意', 'the agreement to security risks');
    }
    if (lack === 'none') {
      return met(
        'セキュリティリスクを説明し、同意を得ています。',
        'Security risks were explained and agreed to.',
      );
    }
    return lack === 'outdated'
      ? unmet(
          'riskAgreementOutdated',
          fact,
          'リスクの説明が新しくなっています。変わった点を説明し、改めて同意を得てください。',
          'The explanation of risks has changed. Explain the change and ask again.',
        )
      : unmet(
          'riskAgreementMissing',
          fact,
          'セキュリティリスクへの双方の同意がありません。説明して同意を得てください。',
          'Both sides have not agreed to the security risks. Explain them and ask.',
        );
  },
});

/** The chart says that both agreed. */
export const risksCharted = defineRule({
  name: 'risks-of-the-system/charted',
  clauses: ['S-2-5-1-1-3'],
  gates: ['beginExamination', 'closeConsultation'],
  needs: ['consultation', 'note'],
  codes: ['agreementNotCharted'],
  judge({ consultation, note: { agreementCharted } }, { gate }) {
    const otherwise = gate === 'closeConsultation' ? unlessInCall(consultation) : undefined;
    if (otherwise) return otherwise;
    if (agreementCharted === 'unknown')
      return unconfirmed('note.agreementCharted', '合意の診療録記載', 'that the agreement was charted');
    return agreementCharted
      ? met('双方の合意を診療録に記載しています。', 'The chart says that both agreed.')
      : unmet(
          'agreementNotCharted',
          'note.agreementCharted',
          'システム利用に双方が合意した旨が診療録にありません。記載してください。',
          'The chart does not say that both agreed on using the system. Please write it.',
        );
  },
});
