import { describe, expect, it } from 'vitest';
import type { EditionId } from './edition.ts';
import { factsNeeded } from './facts-needed.ts';
import { gates, type Gate } from './gate.ts';
import { judge, type JudgeInput } from './judge.ts';
import { defaultPolicy } from './policy.ts';
import {
  factsWith,
  firstVisitFacts,
  followUpFacts,
  passingAt,
  passingToday,
} from './testing/passing-facts.ts';

function at(gate: Gate, more: Partial<JudgeInput> = {}): JudgeInput {
  return {
    gate,
    facts: followUpFacts,
    policy: defaultPolicy,
    edition: '2026-04',
    exceptions: [],
    at: passingAt,
    today: passingToday,
    ...more,
  };
}

describe('a gate', () => {
  it.each(gates)('%s lets a follow-up with everything in order pass', (gate) => {
    const judgement = judge(at(gate));
    expect(judgement.verdicts.filter(({ kind }) => kind === 'unmet')).toEqual([]);
    expect(judgement.outcome).toBe('passed');
  });

  it.each(gates.filter((gate) => gate !== 'adoptPlan'))(
    '%s lets the regular doctor’s first visit pass',
    (gate) => {
      const judgement = judge(at(gate, { facts: firstVisitFacts }));
      expect(judgement.verdicts.filter(({ kind }) => kind === 'unmet')).toEqual([]);
      expect(judgement.outcome).toBe('passed');
    },
  );

  it.each(gates)('%s is complete with the facts it says it needs', (gate) => {
    const needed = Object.fromEntries(factsNeeded[gate].map((name) => [name, followUpFacts[name]]));
    expect(judge(at(gate, { facts: needed }))).toEqual(judge(at(gate)));
  });

  it('names the facts it was not given', () => {
    expect(() => judge(at('publishPage', { facts: {} }))).toThrow('"clinic"');
  });

  it('refuses with a remedy and leaves no duty behind', () => {
    const facts = factsWith(followUpFacts, { agreement: { explanation: null, onlineCare: null } });
    const claim = { type: 'emergencyExplanationDeferred', clauseId: 'S-1-1-2-iv', reason: '緊急' } as const;
    const judgement = judge(at('startCall', { facts, exceptions: [claim] }));
    expect(judgement).toMatchObject({ outcome: 'refused', dueTasks: [] });
  });

  it('passes with the duty an exception leaves', () => {
    const facts = factsWith(followUpFacts, { agreement: { explanation: null } });
    const claim = { type: 'emergencyExplanationDeferred', clauseId: 'S-1-1-2-iv', reason: '緊急' } as const;
    const judgement = judge(at('startCall', { facts, exceptions: [claim] }));
    expect(judgement.outcome).toBe('passedWithDueTasks');
    expect(judgement.dueTasks).toEqual([
      expect.objectContaining({ type: 'explainNow', clauseId: 'S-1-1-2-iv' }),
    ]);
  });

  it('passes over claims for clauses of other gates', () => {
    const claim = { type: 'identityDocumentsUnavailable', clauseId: 'S-1-4-2-i-a', reason: '紛失' } as const;
    expect(judge(at('startCall', { exceptions: [claim] })).outcome).toBe('passed');
  });

  it('refuses an exception the clause does not know, even where the clause is met', () => {
    const claim = { type: 'disasterNotice', clauseId: 'S-2-1-2-v', reason: '災害' } as const;
    const judgement = judge(at('startCall', { exceptions: [claim] }));
    expect(judgement.outcome).toBe('refused');
    expect(judgement.verdicts.find(({ clauseId }) => clauseId === 'S-2-1-2-v')).toMatchObject({
      kind: 'unmet',
      code: 'exceptionNotAdmitted',
    });
  });

  it('judges under the edition it is given', () => {
    expect(kindUnder('2023-03')).toBe('notApplicable');
    expect(kindUnder('2026-04')).toBe('met');
  });

  it('applies nothing to health advice', () => {
    const facts = factsWith(followUpFacts, { consultation: { kind: 'healthAdvice' } });
    const kinds = new Set(judge(at('startCall', { facts })).verdicts.map(({ kind }) => kind));
    expect([...kinds]).toEqual(['notApplicable']);
  });

  it('holds a contact of unknown kind to everything', () => {
    const facts = factsWith(followUpFacts, { consultation: { kind: 'unknown' }, plan: { version: null } });
    const codes = judge(at('startCall', { facts })).verdicts.flatMap((each) =>
      each.kind === 'unmet' ? [each.code] : [],
    );
    expect(codes).toEqual(expect.arrayContaining(['factUnknown', 'planMissing']));
  });
});

/** What becomes of the statute of April 2026 under an edition. */
function kindUnder(edition: EditionId): string | undefined {
  return judge(at('closeConsultation', { edition })).verdicts.find(
    ({ clauseId }) => clauseId === 'S-II-iryoho-2-2',
  )?.kind;
}
