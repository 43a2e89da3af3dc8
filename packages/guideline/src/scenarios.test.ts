import { describe, expect, it } from 'vitest';
import { gates } from './gate.ts';
import { judge } from './judge.ts';
import { defaultPolicy } from './policy.ts';
import { allRules } from './rules/all-rules.ts';
import { passingAt, passingToday } from './testing/passing-facts.ts';
import { judgeScenario, readScenarios } from './testing/scenarios.ts';
import { closedGates, situations, type SituationName } from './testing/situations.ts';

const scenarios = readScenarios();

describe('what the text says of real situations', () => {
  it.each(gates)('is what the rules say at %s', (gate) => {
    const here = scenarios.filter((scenario) => scenario.gate === gate);
    expect(here).not.toEqual([]);
    const wrong = here.flatMap((scenario) => {
      const { gives, code } = judgeScenario(scenario);
      const isRight = gives === scenario.gives && (scenario.code === undefined || scenario.code === code);
      const { clause, situation } = scenario;
      return isRight ? [] : [{ clause, situation, expected: scenario.gives, gives, code }];
    });
    expect(wrong).toEqual([]);
  });

  it('is told by at least 250 situations, each by its own words at its gate and clause', () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(250);
    const told = scenarios.map(
      ({ gate, clause, rule = '', situation }) => `${gate} ${clause} ${rule} ${situation}`,
    );
    expect(told.filter((each, index) => told.indexOf(each) !== index)).toEqual([]);
  });

  it('covers every rule at every gate it stands at, passing and refusing', () => {
    const lacking = allRules.flatMap((rule) =>
      rule.gates.flatMap((gate) =>
        rule.clauses.flatMap((clause) => {
          const given = scenarios
            .filter((each) => each.gate === gate && each.clause === clause)
            .filter((each) => each.rule === undefined || each.rule === rule.name)
            .map(({ gives }) => gives);
          const refuses = given.some((each) => ['unmet', 'unknown', 'notFollowed'].includes(each));
          const passes = given.some((each) => ['met', 'excepted', 'notApplicable'].includes(each));
          return refuses && passes ? [] : [`${gate} ${clause} ${rule.name}`];
        }),
      ),
    );
    expect(lacking).toEqual([]);
  });
});

describe('a situation in order', () => {
  it.each(Object.keys(situations) as SituationName[])('%s passes every gate the law opens to it', (name) => {
    const refused = gates
      .filter((gate) => !closedGates[name]?.includes(gate))
      .map((gate) =>
        judge({
          gate,
          facts: situations[name],
          policy: defaultPolicy,
          edition: '2026-04',
          exceptions: [],
          at: passingAt,
          today: passingToday,
        }),
      )
      .filter(({ outcome }) => outcome === 'refused')
      .map(({ gate, verdicts }) => [gate, verdicts.filter(({ kind }) => kind === 'unmet')]);
    expect(refused).toEqual([]);
  });
});
