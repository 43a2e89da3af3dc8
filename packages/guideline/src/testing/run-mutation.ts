import { allRules } from '../rules/all-rules.ts';
import { mutantsOf, type Mutant } from './mutants.ts';
import { followUpFacts } from './passing-facts.ts';
import { factsOf, judgeScenario, readScenarios, type Scenario } from './scenarios.ts';

/** How many replacements the scenarios notice, and which they do not. */
export interface MutationFigure {
  readonly mutants: number;
  readonly noticed: number;
  readonly unnoticed: readonly string[];
}

/** Judges every scenario under every replacement. */
export function runMutation(): MutationFigure {
  const scenarios = readScenarios().map((scenario) => ({ scenario, facts: factsOf(scenario) }));
  const mutants = mutantsOf(allRules, followUpFacts);
  const unnoticed = mutants
    .filter((mutant) => !scenarios.some(({ scenario, facts }) => notices(mutant, scenario, facts)))
    .map(({ name }) => name);
  return { mutants: mutants.length, noticed: mutants.length - unnoticed.length, unnoticed };
}

function notices(
  { rules, gates, forget }: Mutant,
  scenario: Scenario,
  facts: ReturnType<typeof factsOf>,
): boolean {
  if (gates !== undefined && !gates.includes(scenario.gate)) return false;
  return judgeScenario(scenario, rules ?? allRules, forget?.(facts) ?? facts).gives !== scenario.gives;
}
