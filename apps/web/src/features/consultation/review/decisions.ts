import type { Body, ConsultationView } from '@onshin/contract';

type Problem = ConsultationView['problems'][number];
type Sent = Body<'acceptRequest'>['decisions'][number];

/** A decision that is still being made: what has not been chosen is null. */
export interface OpenDecision {
  readonly problemId: string;
  readonly basis: Sent['basis'] | null;
  readonly acute: boolean;
  readonly symptomDecision: Sent['symptomDecision'] | null;
  readonly isStableAfterInPersonVisit: boolean;
  readonly reason: string;
}

/** Where deciding begins: with the basis the record suggests, and never with a choice about a listed symptom. */
export function openDecision(problem: Problem): OpenDecision {
  return {
    problemId: problem.id,
    basis: problem.basis ?? (problem.suggestedBasis === 'none' ? null : problem.suggestedBasis),
    acute: problem.acute,
    symptomDecision:
      problem.symptomDecision ?? (problem.matchedUnsuitableSymptoms.length === 0 ? 'suitable' : null),
    isStableAfterInPersonVisit: problem.isStableAfterInPersonVisit,
    reason: problem.reason,
  };
}

/** The decisions as they are sent; null while one is open. */
export function completed(decisions: readonly OpenDecision[]): Sent[] | null {
  const done: Sent[] = [];
  for (const { basis, symptomDecision, ...rest } of decisions) {
    if (basis === null || symptomDecision === null) return null;
    done.push({ ...rest, basis, symptomDecision });
  }
  return done;
}
