import type { Facts } from '../facts/facts.ts';
import type { PrescriptionItemFacts } from '../facts/prescription.ts';
import { met, notApplicable, unconfirmed, unmet, type Finding } from '../finding.ts';
import { findItems } from '../prescribed-items.ts';
import { defineRule } from '../rule.ts';

/** Narcotics and psychotropics are never prescribed at a first visit, whoever the doctor is and whatever is known. */
export const noControlledDrugsOnFirstVisit = defineRule({
  name: 'kinds-of-drugs-on-first-visit/controlled',
  clauses: ['S-1-5-2-i-1'],
  gates: ['prescribe'],
  needs: ['prescription'],
  codes: ['controlledDrugOnFirstVisit'],
  judge: ({ prescription }) =>
    judgeFirstVisitItems(prescription, (items) => {
      if (items.some(({ regulation }) => regulation === 'narcotic' || regulation === 'psychotropic')) {
        return unmet(
          'controlledDrugOnFirstVisit',
          'prescription.items',
          '初診では、麻薬と向精神薬を処方できません。処方から外すか、対面で診てください。',
          'Narcotics and psychotropics cannot be prescribed at a first visit. Remove them, or see the patient in person.',
        );
      }
      return items.some(({ regulation }) => regulation === 'unknown')
        ? unconfirmed(
            'prescription.items',
            '麻薬・向精神薬に当たるか',
            'whether a drug is a narcotic or psychotropic',
          )
        : met('麻薬と向精神薬はありません。', 'There is no narcotic or psychotropic.');
    }),
});

/** Without knowledge of underlying conditions, no drug that needs special safety management. */
export const noHighRiskDrugsWithoutHistory = defineRule({
  name: 'kinds-of-drugs-on-first-visit/special-safety',
  clauses: ['S-1-5-2-i-2'],
  gates: ['prescribe'],
  needs: ['prescription', 'intake'],
  codes: ['highRiskDrugWithoutHistory'],
  judge: ({ prescription, intake }) =>
    judgeFirstVisitItems(prescription, (items) => {
      const known = unlessHistoryLacks(intake);
      if (known) return known;
      if (items.some(({ underManagementFee1 }) => underManagementFee1 === true)) {
        return unmet(
          'highRiskDrugWithoutHistory',
          ['prescription.items', 'intake.underlyingConditions'],
          '基礎疾患等の情報がない初診では、特に安全管理が必要な薬を処方できません。情報を得るか、処方から外してください。',
          'At a first visit without knowledge of underlying conditions such a drug cannot be prescribed. Obtain the history, or remove it.',
        );
      }
      return items.some(({ underManagementFee1 }) => underManagementFee1 === 'unknown')
        ? unconfirmed(
            'prescription.items',
            '特に安全管理が必要な薬に当たるか',
            'whether a drug needs special safety management',
          )
        : met('特に安全管理が必要な薬はありません。', 'No drug needs special safety management.');
    }),
});

/** Without knowledge of underlying conditions, seven days at most. */
export const sevenDaysWithoutHistory = defineRule({
  name: 'kinds-of-drugs-on-first-visit/seven-days',
  clauses: ['S-1-5-2-i-3'],
  gates: ['prescribe'],
  needs: ['prescription', 'intake'],
  codes: ['tooManyDaysWithoutHistory'],
  judge: ({ prescription, intake }) =>
    judgeFirstVisitItems(prescription, (items) => {
      const known = unlessHistoryLacks(intake);
      if (known) return known;
      // Written so that a number nobody can read counts as too many, the stricter answer.
      if (items.some(({ days }) => days !== 'unknown' && !(days < 8))) {
        return unmet(
          'tooManyDaysWithoutHistory',
          ['prescription.items', 'intake.underlyingConditions'],
          '基礎疾患等の情報がない初診では、８日分以上を処方できません。７日分以内にするか、情報を得てください。',
          'At a first visit without knowledge of underlying conditions eight days or more cannot be prescribed. Shorten to seven, or obtain the history.',
        );
      }
      return items.some(({ days }) => days === 'unknown')
        ? unconfirmed('prescription.items', '処方の日数', 'how many days are supplied')
        : met('７日分以内の処方です。', 'Seven days or fewer are supplied.');
    }),
});

/** Each drug by itself: a visit may hold a first visit's problem beside one under care. */
function judgeFirstVisitItems<Code extends string>(
  prescription: Facts['prescription'],
  judge: (items: readonly PrescriptionItemFacts[]) => Finding<Code>,
): Finding<Code> {
  const items = findItems(prescription);
  if (items === 'unknown')
    return unconfirmed(
      'prescription.items',
      '処方する薬と、何のための薬か',
      'the drugs and what each is for',
    );
  const concerned = items.filter(({ indication }) => indication === 'firstVisit');
  return concerned.length === 0
    ? notApplicable('初診の問題への処方はありません。', 'Nothing is prescribed for a first visit’s problem.')
    : judge(concerned);
}

/** Answers where the history is known or nobody asked; gives nothing when it was asked and could not be told. */
function unlessHistoryLacks({ underlyingConditions }: Facts['intake']): Finding<never> | undefined {
  if (underlyingConditions === 'unknown')
    return unconfirmed(
      'intake.underlyingConditions',
      '基礎疾患等の情報',
      'whether underlying conditions are known',
    );
  return underlyingConditions.state === 'notAscertained'
    ? undefined
    : notApplicable('基礎疾患等の情報があります。', 'Underlying conditions are known.');
}
