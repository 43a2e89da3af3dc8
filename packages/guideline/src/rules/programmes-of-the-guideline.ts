import type { Facts } from '../facts/facts.ts';
import type { SmokingCessationFacts } from '../facts/programme.ts';
import { met, notApplicable, unconfirmed, unmet, type Finding } from '../finding.ts';
import { findProblems } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Only what the guideline lists departs from regular doctor and in-person combination. Nobody adds to the list. */
export const onlyListedProgrammes = defineRule({
  name: 'programmes-of-the-guideline/listed',
  clauses: ['S-1-2-2-ix'],
  gates: ['acceptRequest', 'startCall'],
  needs: ['consultation', 'programme'],
  codes: ['programmeMissing', 'programmeGivesNoFirstVisit'],
  judge({ consultation, programme: { programme } }) {
    const problems = findProblems(consultation);
    if (problems === 'unknown') {
      return unconfirmed(
        'consultation.problems',
        '受診の理由と診療の根拠',
        'the problems and the basis of each',
      );
    }
    if (problems.every(({ basis }) => basis !== 'programme'))
      return notApplicable('例外の診療によるものではありません。', 'No problem rests on a programme.');
    if (programme === 'unknown')
      return unconfirmed('programme.programme', 'どの例外の診療か', 'which programme it is');
    return programme === null
      ? unmet(
          'programmeMissing',
          'programme.programme',
          '指針が挙げる例外の診療（禁煙外来、緊急避妊）ではありません。ほかの根拠にするか、対面で診てください。',
          'It is none of the programmes the guideline lists. Choose another basis, or see the patient in person.',
        )
      : programme.kind === 'smokingCessation'
        ? // Smoking cessation is freed from in-person combination, not from who may hold a first visit.
          unmet(
            'programmeGivesNoFirstVisit',
            'consultation.problems',
            '禁煙外来で省けるのは対面診療の組み合わせです。初診の根拠（かかりつけの医師など）を選んでください。',
            'Smoking cessation may go without in-person care, but its first visit needs another basis, such as the regular doctor.',
          )
        : met('指針が挙げる例外の診療です。', 'The guideline lists this programme.');
  },
});

/** Smoking cessation may go without in-person care when nothing is overlooked, risk is very low and benefit was weighed. */
export const smokingCessation = defineRule({
  name: 'programmes-of-the-guideline/smoking-cessation',
  clauses: ['S-1-2-2-ix-1'],
  gates: ['startCall'],
  needs: ['programme'],
  codes: ['oversightNotRuledOut', 'riskNotVeryLow', 'benefitNotWeighed'],
  judge(facts) {
    const programme = findSmokingCessation(facts);
    if (programme.kind !== 'smokingCessation') return programme;
    const fact = 'programme.programme';
    const { oversightRuledOut, riskVeryLow, benefitWeighed } = programme;
    if (oversightRuledOut === false) {
      return unmet(
        'oversightNotRuledOut',
        fact,
        '健康診断などで疾病の見落としの危険が除かれていません。健診の結果を確かめるか、対面で診てください。',
        'An overlooked disease is not ruled out. Check a recent health check-up, or see the patient in person.',
      );
    }
    if (riskVeryLow === false) {
      return unmet(
        'riskNotVeryLow',
        fact,
        '治療の危険が極めて低いとはいえません。対面診療を組み合わせてください。',
        'The risk of treatment is not very low. Combine it with in-person care.',
      );
    }
    if (benefitWeighed === false) {
      return unmet(
        'benefitNotWeighed',
        fact,
        '患者の利益と不利益の検討がまだです。検討して記録してください。',
        'Benefit and disadvantage were not weighed. Please do so and record it.',
      );
    }
    return [oversightRuledOut, riskVeryLow, benefitWeighed].includes('unknown')
      ? unconfirmed(
          fact,
          '禁煙外来を対面なしで行う条件',
          'what lets smoking cessation go without in-person care',
        )
      : met('対面なしの禁煙外来の条件を満たします。', 'Smoking cessation may go without in-person care.');
  },
});

function findSmokingCessation({
  programme: { programme },
}: Pick<Facts, 'programme'>): SmokingCessationFacts | Finding<never> {
  if (programme === 'unknown')
    return unconfirmed('programme.programme', '例外の診療かどうか', 'whether it runs under a programme');
  return programme?.kind === 'smokingCessation'
    ? programme
    : notApplicable('禁煙外来ではありません。', 'It is not smoking cessation.');
}
