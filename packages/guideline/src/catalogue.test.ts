import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clauses, enforcedClauses, findClause } from './clauses.ts';
import { exceptionTypes } from './exception.ts';
import { factsNeeded } from './facts-needed.ts';
import { gates } from './gate.ts';
import { allRules, rulesAt } from './rules/all-rules.ts';
import { readScenarios } from './testing/scenarios.ts';

const rulesFolder = new URL('rules/', import.meta.url);

describe('the catalogue', () => {
  it('holds the guideline whole: three hundred clauses, each by its own words in both languages', () => {
    expect(clauses.length).toBe(300);
    expect(new Set(clauses.map(({ summary }) => summary.ja)).size).toBe(300);
    expect(new Set(clauses.map(({ summary }) => summary.en)).size).toBe(300);
    const unfinished = clauses.filter(({ summary: { ja, en } }) => !ja.endsWith('。') || !en.endsWith('.'));
    expect(unfinished).toEqual([]);
  });

  it('has a gate for every clause a rule stands for', () => {
    expect(enforcedClauses.filter(({ gates: at }) => at.length === 0)).toEqual([]);
    expect(findClause('S-1-1-2-i')?.gates).toEqual(['startCall', 'beginExamination']);
  });

  it('finds nothing under an id it does not know', () => {
    expect(findClause('S-0')).toBeUndefined();
    expect(findClause('toString')).toBeUndefined();
  });

  it('names every rule once, after its file', () => {
    const names = allRules.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const lost = names.filter((name) => !existsSync(new URL(`${fileOf(name)}.ts`, rulesFolder)));
    expect(lost).toEqual([]);
  });

  it('has a table of cases beside every rule, or situations for every way it refuses', () => {
    const files = [...new Set(allRules.map(({ name }) => fileOf(name)))];
    expect(files.length).toBeGreaterThan(55);
    const withTable = files.filter((file) => existsSync(new URL(`${file}.test.ts`, rulesFolder)));
    const short = withTable.filter((file) => {
      const tables = count(`${file}.test.ts`, /^\s*describeRule\(/gmu);
      return tables === 0 || tables < count(`${file}.ts`, /^export const /gmu);
    });
    expect(short).toEqual([]);
    const scenarios = readScenarios();
    const untold = allRules
      .filter(({ name }) => !withTable.includes(fileOf(name)))
      .flatMap(({ name, clauses: cited, codes, admits }) => {
        const told = scenarios.filter(({ clause }) => cited.includes(clause));
        const toldCodes = new Set(told.map(({ code }) => code));
        return [
          ...codes.filter((code) => !toldCodes.has(code)),
          ...admits
            .filter(({ type }) => told.every(({ claim }) => claim?.type !== type))
            .map(({ type }) => type),
        ].map((lack) => `${name}: ${lack}`);
      });
    expect(untold).toEqual([]);
  });

  it('lists every file of rules', () => {
    const helpers = new Set(['all-rules', 'two-sided-agreement']);
    const files = readdirSync(rulesFolder)
      .filter((file) => !file.endsWith('.test.ts'))
      .map((file) => file.replace('.ts', ''))
      .filter((file) => !helpers.has(file));
    expect(new Set(files)).toEqual(new Set(allRules.map(({ name }) => fileOf(name))));
  });

  it('tells of each exception exactly the clauses that admit it', () => {
    for (const [type, { clauseIds }] of Object.entries(exceptionTypes)) {
      const admitting = allRules.filter(({ admits }) => admits.some((each) => each.type === type));
      expect(admitting.flatMap((rule) => rule.clauses).sort()).toEqual([...clauseIds].sort());
    }
  });

  it('keeps every exception to refusals the rule can give', () => {
    const stray = allRules.filter(({ admits, codes }) =>
      admits.some(({ lifts }) => lifts.some((code) => !codes.includes(code))),
    );
    expect(stray).toEqual([]);
  });

  it('leaves no gate without rules, and asks only for what its rules look at', () => {
    for (const gate of gates) {
      expect(rulesAt(gate)).not.toEqual([]);
      const looked = new Set(['consultation', ...rulesAt(gate).flatMap(({ needs }) => needs)]);
      for (const name of factsNeeded[gate]) expect(looked.has(name)).toBe(true);
    }
    expect(factsNeeded.publishPage).toEqual(['clinic']);
    expect(factsNeeded.adoptPlan).toEqual(['agreement', 'plan']);
  });
});

/** The file a rule lives in: what stands before the slash of its name. */
function fileOf(ruleName: string): string {
  return ruleName.split('/', 1).join('');
}

function count(file: string, pattern: RegExp): number {
  return readFileSync(new URL(file, rulesFolder), 'utf8').match(pattern)?.length ?? 0;
}
