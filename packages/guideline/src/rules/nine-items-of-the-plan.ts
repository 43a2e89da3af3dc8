import { carePlanItems, type CarePlanItem } from '../care-plan-items.ts';
import type { CarePlanVersionFacts, PlanDoctor } from '../facts/plan.ts';
import { isBlank } from '../ending.ts';
import { met, notApplicable, unconfirmed, unmet, type Finding } from '../finding.ts';
import { defineRule, type Rule } from '../rule.ts';

/** Each of the nine items of a care plan is filled; one rule for each sentence. */
export const nineItemsOfThePlan: readonly Rule[] = carePlanItems.map((item) =>
  defineRule({
    name: `nine-items-of-the-plan/${item.key}`,
    clauses: [item.clauseId],
    gates: ['adoptPlan'],
    needs: ['plan'],
    codes: ['planItemMissing'],
    judge({ plan: { version } }) {
      if (version === 'unknown') return unconfirmed('plan.version', '診療計画', 'the care plan');
      if (version === null) return missing(item);
      const spared = item.conditional ? unlessSeveralDoctors(version) : undefined;
      if (spared) return spared;
      if (version.itemsFilled === 'unknown' || (item.conditional && version.doctors === 'unknown')) {
        return unconfirmed(
          'plan.version',
          `診療計画の「${item.words.ja}」`,
          `the plan’s item “${item.words.en}”`,
        );
      }
      const complete =
        !item.conditional || (version.doctors !== 'unknown' && version.doctors.every(saysWhenItActs));
      return complete && version.itemsFilled.includes(item.key)
        ? met(`「${item.words.ja}」が書かれています。`, `The plan states: ${item.words.en}.`)
        : missing(item);
    },
  }),
);

function unlessSeveralDoctors({ severalDoctors }: CarePlanVersionFacts): Finding<never> | undefined {
  if (severalDoctors === 'unknown')
    return unconfirmed('plan.version', '複数の医師で診る予定', 'whether several doctors are planned');
  return severalDoctors
    ? undefined
    : notApplicable('複数の医師の予定はありません。', 'Only one doctor is planned.');
}

function saysWhenItActs({ name, actsWhen }: PlanDoctor): boolean {
  return !isBlank(name) && !isBlank(actsWhen);
}

function missing({ words }: CarePlanItem): Finding<'planItemMissing'> {
  return unmet(
    'planItemMissing',
    'plan.version',
    `診療計画の「${words.ja}」が空です。書いてください。`,
    `The plan does not state “${words.en}”. Please write it.`,
  );
}
