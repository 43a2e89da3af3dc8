import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exceptionTypes, type ExceptionClaim, type ExceptionType } from './exception.ts';
import type { FactName, Facts } from './facts/facts.ts';
import { factsNeeded } from './facts-needed.ts';
import { gateTraits, gates, type Gate } from './gate.ts';
import { clauses } from './clauses.ts';
import { judge } from './judge.ts';
import { defaultPolicy } from './policy.ts';
import { firstVisitFacts, followUpFacts, passingAt, passingToday } from './testing/passing-facts.ts';
import type { GateJudgement } from './verdict.ts';

// A recorded seed: a failure replays as it was.
const recorded = { seed: 20260615, numRuns: 400 };

/** Values that stand in for any field: the states a database could hand over. */
const anyValue = fc.constantFrom<unknown>(
  'unknown',
  null,
  true,
  false,
  0,
  59,
  '',
  '記載あり',
  'none',
  'other',
  '2026-06-15',
);

const anyGate = fc.constantFrom(...gates);
const anyStart = fc.constantFrom(followUpFacts, firstVisitFacts);

/** Facts with several fields replaced; only those whose type allows the value are kept well-typed by `mayReplace`. */
const anyFacts = fc
  .tuple(anyStart, fc.array(fc.tuple(fc.nat(), anyValue), { maxLength: 6 }))
  .map(([start, changes]) => {
    const paths = leafPaths(start);
    const facts = structuredClone(start);
    for (const [pick, value] of changes) {
      const path = paths[pick % paths.length];
      if (path !== undefined && mayReplace(start, path, value)) replace(facts, path, value);
    }
    return facts;
  });

const anyClaims = fc.array(
  fc.record<ExceptionClaim>({
    type: fc.constantFrom(...(Object.keys(exceptionTypes) as ExceptionType[])),
    clauseId: fc.constantFrom(...clauses.map(({ id }) => id)),
    reason: fc.constantFrom('', ' ', '理由'),
  }),
  { maxLength: 3 },
);

describe('judging any facts', () => {
  it('always answers, and the same twice', () => {
    fc.assert(
      fc.property(anyGate, anyFacts, anyClaims, (gate, facts, claims) => {
        expect(judged(gate, facts, claims)).toEqual(judged(gate, structuredClone(facts), claims));
      }),
      recorded,
    );
  });

  it('never refuses without a remedy in both languages', () => {
    fc.assert(
      fc.property(anyGate, anyFacts, anyClaims, (gate, facts, claims) => {
        const wordless = judged(gate, facts, claims).verdicts.filter(
          (verdict) =>
            verdict.kind === 'unmet' &&
            !(verdict.remedy.ja.endsWith('。') && verdict.remedy.en.endsWith('.')),
        );
        expect(wordless).toEqual([]);
      }),
      recorded,
    );
  });

  it('refuses exactly when something is unmet at a gate that refuses', () => {
    fc.assert(
      fc.property(anyGate, anyFacts, anyClaims, (gate, facts, claims) => {
        const { outcome, verdicts, dueTasks } = judged(gate, facts, claims);
        const unmet = verdicts.filter(({ kind }) => kind === 'unmet').length;
        const expected = {
          refused: unmet > 0 && gateTraits[gate].refuses,
          passed: unmet === 0 && dueTasks.length === 0,
          passedWithDueTasks: dueTasks.length >= Math.max(1, unmet),
        };
        expect(expected[outcome]).toBe(true);
        expect(unmet > 0 && gateTraits[gate].refuses).toBe(outcome === 'refused');
      }),
      recorded,
    );
  });

  it('never refuses the end of a call', () => {
    fc.assert(
      fc.property(anyFacts, anyClaims, (facts, claims) => {
        expect(judged('endCall', facts, claims).outcome).not.toBe('refused');
      }),
      recorded,
    );
  });

  it('never completes a call without live picture and sound, whatever else is said', () => {
    fc.assert(
      fc.property(anyFacts, anyClaims, (facts, claims) => {
        facts.call.liveTwoWaySeconds = 0;
        facts.consultation.kind = 'onlineConsultation';
        facts.consultation.disposition = 'completed';
        expect(judged('closeConsultation', facts, claims).outcome).toBe('refused');
      }),
      recorded,
    );
  });
});

describe('forgetting a fact', () => {
  const cases = gates.flatMap((gate) =>
    [followUpFacts, firstVisitFacts].flatMap((start) =>
      leafPaths(start)
        .filter((path) => factsNeeded[gate].some((name) => name === path[0]))
        .map((path) => ({ gate, start, path })),
    ),
  );

  it('never makes more clauses met, for any field of any gate', () => {
    for (const { gate, start, path } of cases) {
      const forgotten = structuredClone(start);
      replace(forgotten, path, 'unknown');
      expect(countMet(judged(gate, forgotten))).toBeLessThanOrEqual(countMet(judged(gate, start)));
    }
  });

  it('makes no clause met that was not met', () => {
    for (const { gate, start, path } of cases) {
      const forgotten = structuredClone(start);
      replace(forgotten, path, 'unknown');
      const before = metRules(judged(gate, start));
      const gained = metRules(judged(gate, forgotten)).filter((each) => !before.includes(each));
      expect({ gate, without: path.join('.'), gained }).toMatchObject({ gained: [] });
    }
  });
});

type Path = readonly [FactName, ...string[]];

function judged(gate: Gate, facts: Facts, exceptions: readonly ExceptionClaim[] = []): GateJudgement {
  return judge({
    gate,
    facts,
    policy: defaultPolicy,
    edition: '2026-04',
    exceptions,
    at: passingAt,
    today: passingToday,
  });
}

function metRules({ verdicts }: GateJudgement): string[] {
  return verdicts.filter(({ kind }) => kind === 'met').map(({ rule, clauseId }) => `${rule} ${clauseId}`);
}

function countMet(judgement: GateJudgement): number {
  return metRules(judgement).length;
}

/** The fields of every group, and the fields of what they hold; free texts are left as they are. */
function leafPaths(facts: Facts): Path[] {
  return (Object.keys(facts) as FactName[]).flatMap((name) =>
    Object.entries(facts[name]).flatMap(([field, value]) => {
      const inner =
        value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.entries(value) : [];
      const nested = inner
        .filter(([, each]) => typeof each === 'boolean')
        .map(([each]): Path => [name, field, each]);
      return typeof value === 'string' && freeTexts.has(field) ? nested : [[name, field] as Path, ...nested];
    }),
  );
}

const freeTexts = new Set([
  'placeReason',
  'reason',
  'reasonNotExamined',
  'sufficiencyReason',
  'next',
  'placeIfWorse',
  'personName',
]);

/** Any field may be unknown; otherwise a value replaces one of its own type. */
function mayReplace(facts: Facts, path: Path, value: unknown): boolean {
  if (value === 'unknown') return true;
  const current = read(facts, path);
  if (value === null) return current === null || (typeof current === 'object' && !Array.isArray(current));
  return typeof current === typeof value && typeof value !== 'string';
}

function read(facts: Facts, path: Path): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<string, unknown> | null)?.[key], facts);
}

function replace(facts: Facts, path: Path, value: unknown): void {
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | null)?.[key], facts);
  const last = path.at(-1);
  if (holder !== null && typeof holder === 'object' && last !== undefined) {
    (holder as Record<string, unknown>)[last] = value;
  }
}
