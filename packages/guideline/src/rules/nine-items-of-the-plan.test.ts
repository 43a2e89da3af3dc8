import { carePlanItems } from '../care-plan-items.ts';
import type { CarePlanVersionFacts } from '../facts/plan.ts';
import { describeRule } from '../testing/describe-rule.ts';
import { agreedPlan } from '../testing/passing-facts.ts';
import { nineItemsOfThePlan } from './nine-items-of-the-plan.ts';

const changed = (change: Partial<CarePlanVersionFacts>) => ({
  plan: { version: { ...agreedPlan, severalDoctors: true, ...change } },
});
const allItems = carePlanItems.map(({ key }) => key);

for (const [index, rule] of nineItemsOfThePlan.entries()) {
  describeRule(rule, {
    filled: { gate: 'adoptPlan', change: changed({}), gives: 'met' },
    empty: {
      gate: 'adoptPlan',
      change: changed({ itemsFilled: allItems.filter((_, each) => each !== index) }),
      gives: 'planItemMissing',
    },
    'the others empty': {
      gate: 'adoptPlan',
      change: changed({ itemsFilled: allItems.filter((_, each) => each === index) }),
      gives: 'met',
    },
    'no plan': { gate: 'adoptPlan', change: { plan: { version: null } }, gives: 'planItemMissing' },
    'nobody knows': { gate: 'adoptPlan', change: changed({ itemsFilled: 'unknown' }), gives: 'factUnknown' },
  });
}

const doctorsItem = nineItemsOfThePlan.filter(({ clauses }) => clauses[0] === 'S-1-3-2-i-8');
for (const rule of doctorsItem) {
  describeRule(rule, {
    'one doctor needs no list': {
      gate: 'adoptPlan',
      change: changed({ severalDoctors: false, itemsFilled: [] }),
      gives: 'notApplicable',
    },
    'who acts when is missing': {
      gate: 'adoptPlan',
      change: changed({
        doctors: [{ name: '青葉 みどり', actsWhen: '', isTodaysDoctor: true, sawPatientInPerson: true }],
      }),
      gives: 'planItemMissing',
    },
    'nobody knows whether several': {
      gate: 'adoptPlan',
      change: changed({ severalDoctors: 'unknown' }),
      gives: 'factUnknown',
    },
  });
}
