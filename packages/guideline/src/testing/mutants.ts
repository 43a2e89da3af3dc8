import type { FactName, FactRef, Facts } from '../facts/facts.ts';
import { exceptedBy, met, unmet } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** One thing about the rules or the facts, replaced by what must not pass for it. */
export interface Mutant {
  readonly name: string;
  /** The rules with one of them replaced. */
  readonly rules?: readonly Rule[];
  /** Only scenarios at these gates can tell. */
  readonly gates?: readonly string[];
  /** The facts with one of them forgotten. */
  readonly forget?: (facts: Facts) => Facts;
}

/** Every rule always met, every rule always unmet, every exception always and never there, every fact forgotten. */
export function mutantsOf(rules: readonly Rule[], facts: Facts): readonly Mutant[] {
  return [
    ...rules.flatMap((rule) => [
      swap(rules, rule, 'is always met', { ...rule, judge: () => met('常に満たす。', 'Always met.') }),
      swap(rules, rule, 'is always unmet', {
        ...rule,
        judge: () => unmet('alwaysUnmet', [], '常に満たさない。', 'Always unmet.'),
      }),
      ...(rule.admits.length === 0
        ? []
        : [
            swap(rules, rule, 'never lets an exception', { ...rule, admits: never(rule) }),
            swap(rules, rule, 'always lets an exception', { ...rule, judge: always(rule) }),
          ]),
    ]),
    ...forgettings(facts),
  ];
}

/** Claims are still admitted, and lift nothing. */
function never(rule: Rule): Rule['admits'] {
  return rule.admits.map((admitted) => ({ ...admitted, lifts: [] }));
}

function always(rule: Rule): Rule['judge'] {
  return (facts, context) => {
    const finding = rule.judge(facts, context);
    const lifted = rule.admits.some(({ lifts }) => finding.kind === 'unmet' && lifts.includes(finding.code));
    return lifted ? exceptedBy('patientObviouslyKnown', 'mutant') : finding;
  };
}

function swap(rules: readonly Rule[], rule: Rule, what: string, replacement: Rule): Mutant {
  return {
    name: `${rule.name} ${what}`,
    rules: rules.map((each) => (each === rule ? replacement : each)),
    gates: rule.gates,
  };
}

/** One mutant for every fact that can be unknown: all but words somebody wrote, which are there or empty. */
function forgettings(facts: Facts): readonly Mutant[] {
  return (Object.keys(facts) as FactName[]).flatMap((group) =>
    Object.keys(facts[group])
      .filter((field) => !writtenWords.has(`${group}.${field}`))
      .map((field) => ({
        name: `${group}.${field} is forgotten`,
        forget: (standing: Facts) => ({ ...standing, [group]: { ...standing[group], [field]: 'unknown' } }),
      })),
  );
}

const writtenWords: ReadonlySet<string> = new Set<FactRef>([
  'surroundings.placeReason',
  'judgementToday.reason',
  'judgementToday.reasonNotExamined',
  'call.sufficiencyReason',
  'followUp.next',
  'followUp.placeIfWorse',
  'seat.personName',
  'prescription.reasonNotAscertained',
]);
