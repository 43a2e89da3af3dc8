import { readdirSync, readFileSync } from 'node:fs';
import { isClauseId, type ClauseId } from '../clauses/clause-texts.ts';
import type { EditionId } from '../edition.ts';
import type { ExceptionType } from '../exception.ts';
import type { Facts } from '../facts/facts.ts';
import { gateTraits, type Gate } from '../gate.ts';
import { judge } from '../judge.ts';
import { defaultPolicy } from '../policy.ts';
import { allRules } from '../rules/all-rules.ts';
import type { Rule } from '../rule.ts';
import type { Verdict } from '../verdict.ts';
import { passingAt, passingToday } from './passing-facts.ts';
import { situations, type SituationName } from './situations.ts';

/** What the guideline's text says of a situation. `unknown`: refused, because nobody recorded it. */
export type Expected = 'met' | 'unmet' | 'unknown' | 'notFollowed' | 'excepted' | 'notApplicable';

/** A real situation and what the text of one clause says of it, written from the text and not from the code. */
export interface Scenario {
  readonly gate: Gate;
  readonly clause: ClauseId;
  /** In words a doctor reads. */
  readonly situation: string;
  /** The situation in order from which this one is told. */
  readonly from: SituationName;
  /** What differs. */
  readonly change: unknown;
  readonly claim?: { readonly type: ExceptionType; readonly reason: string };
  readonly edition: EditionId;
  readonly gives: Expected;
  /** The stable code of a refusal. */
  readonly code?: string;
  /** Where two rules of one clause stand at the gate, the one that is meant. */
  readonly rule?: string;
}

type Row = Pick<Scenario, 'situation' | 'gives'> & Partial<Omit<Scenario, 'gate' | 'clause'>>;

const folder = new URL('../../scenarios/', import.meta.url);

/** Every scenario of the data files, in the order in which they are written. */
export function readScenarios(): readonly Scenario[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => {
      const gate = file.replace('.json', '');
      if (!isGate(gate)) throw new TypeError(`${file} is named after no gate`);
      const byClause = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Record<string, Row[]>;
      return Object.entries(byClause).flatMap(([clause, rows]) => {
        if (!isClauseId(clause)) throw new TypeError(`${file}: no clause ${clause}`);
        return rows.map((row) => ({
          from: 'followUp' as const,
          change: {},
          edition: '2026-04' as const,
          ...row,
          gate,
          clause,
        }));
      });
    });
}

/** The facts of a scenario: the situation in order, with what differs laid over it. */
export function factsOf({ from, change }: Pick<Scenario, 'from' | 'change'>): Facts {
  return overlay(situations[from], change) as Facts;
}

/** What a set of rules says of a scenario. */
export function judgeScenario(
  scenario: Scenario,
  rules: readonly Rule[] = allRules,
  facts: Facts = factsOf(scenario),
): { readonly gives: Expected | 'nothing'; readonly code: string | undefined } {
  const { gate, clause, claim, edition, rule } = scenario;
  const { verdicts } = judge(
    {
      gate,
      facts,
      policy: defaultPolicy,
      edition,
      exceptions: claim === undefined ? [] : [{ ...claim, clauseId: clause }],
      at: passingAt,
      today: passingToday,
    },
    rules.filter(({ gates }) => gates.includes(gate)),
  );
  const verdict = verdicts.find(
    (each) => each.clauseId === clause && (rule === undefined || each.rule === rule),
  );
  return { gives: expectedOf(verdict), code: verdict && 'code' in verdict ? verdict.code : undefined };
}

function expectedOf(verdict: Verdict | undefined): Expected | 'nothing' {
  if (verdict === undefined) return 'nothing';
  return verdict.kind === 'unmet' && verdict.code === 'factUnknown' ? 'unknown' : verdict.kind;
}

/** Lays changes over facts: objects field by field, lists element by element, everything else as it is. */
function overlay(base: unknown, change: unknown): unknown {
  if (Array.isArray(change)) {
    const elements: readonly unknown[] = Array.isArray(base) ? base : [];
    return change.map((each, index) => overlay(elements[index] ?? elements[0], each));
  }
  if (!isObject(change)) return change;
  const under = isObject(base) ? base : {};
  return {
    ...under,
    ...Object.fromEntries(Object.entries(change).map(([key, value]) => [key, overlay(under[key], value)])),
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isGate(name: string): name is Gate {
  return Object.hasOwn(gateTraits, name);
}
