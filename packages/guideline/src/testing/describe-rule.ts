import { describe, expect, it } from 'vitest';
import type { ExceptionType } from '../exception.ts';
import type { Gate } from '../gate.ts';
import { judge } from '../judge.ts';
import { defaultPolicy } from '../policy.ts';
import type { Rule } from '../rule.ts';
import type { GateJudgement, Verdict } from '../verdict.ts';
import {
  factsWith,
  firstVisitFacts,
  followUpFacts,
  passingAt,
  passingToday,
  type FactChanges,
} from './passing-facts.ts';

/** One row of a rule's table. */
export interface RuleCase {
  gate: Gate;
  /** Which passing case to start from; a follow-up unless told otherwise. */
  from?: 'followUp' | 'firstVisit';
  change?: FactChanges;
  claim?: { type: ExceptionType; reason: string };
  /** The kind of verdict, or the code of a refusal. */
  gives: string;
  /** The duty that stays. */
  leaves?: string;
}

/**
 * Tests a rule by a table of cases, through the gate itself, and fails when the table leaves out a way of refusing,
 * the unknown, or an exception with or without its reason.
 */
export function describeRule(rule: Rule, cases: Record<string, RuleCase>): void {
  describe(`${rule.name} (${rule.clauses.join(', ')})`, () => {
    it.each(Object.entries(cases))('%s', (_title, row) => {
      const judgement = judgeCase(rule, row);
      for (const clauseId of rule.clauses) {
        const verdict = judgement.verdicts.find(
          (each) => each.rule === rule.name && each.clauseId === clauseId,
        );
        expect(outcomeOf(verdict)).toBe(row.gives);
        expect(faultsOf(verdict)).toEqual([]);
      }
      const left = row.leaves === undefined ? [] : [row.leaves];
      expect(judgement.dueTasks.map(({ type }) => type)).toEqual(expect.arrayContaining(left));
    });

    it('has a row for every way of passing and refusing', () => {
      const rows = Object.values(cases);
      const given = rows.map(({ gives }) => gives);
      expect(given).toEqual(expect.arrayContaining(['factUnknown', ...rule.codes]));
      expect(given.some((outcome) => ['met', 'notApplicable', 'excepted'].includes(outcome))).toBe(true);
      for (const { type } of rule.admits) {
        const outcomes = rows.filter(({ claim }) => claim?.type === type).map(({ gives }) => gives);
        expect(outcomes).toEqual(expect.arrayContaining(['excepted', 'exceptionReasonMissing']));
      }
    });
  });
}

function judgeCase(rule: Rule, { gate, from, change, claim }: RuleCase): GateJudgement {
  return judge({
    gate,
    facts: factsWith(from === 'firstVisit' ? firstVisitFacts : followUpFacts, change ?? {}),
    policy: defaultPolicy,
    edition: '2026-04',
    exceptions: claim === undefined ? [] : [{ ...claim, clauseId: rule.clauses[0] }],
    at: passingAt,
    today: passingToday,
  });
}

function outcomeOf(verdict: Verdict | undefined): string {
  if (verdict === undefined) return 'no verdict';
  return verdict.kind === 'unmet' ? verdict.code : verdict.kind;
}

/** What a person or a program would miss in a refusal. */
function faultsOf(verdict: Verdict | undefined): string[] {
  if (verdict?.kind !== 'unmet') return [];
  const { code, remedy, unknownFacts } = verdict;
  const saysUnknown = remedy.ja.includes('確認できていません') && unknownFacts.length > 0;
  return [
    ...(remedy.ja.trim() === '' ? ['no Japanese remedy'] : []),
    ...(remedy.en.trim() === '' ? ['no English remedy'] : []),
    ...((code === 'factUnknown') === saysUnknown ? [] : ['an unknown fact is not told from a lack']),
  ];
}
