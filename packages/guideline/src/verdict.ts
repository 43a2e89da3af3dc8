import type { ClauseId } from './clauses/clause-texts.ts';
import type { EditionId } from './edition.ts';
import type { ExceptionType, StandingFact } from './exception.ts';
import type { FactRef } from './facts/facts.ts';
import type { Gate } from './gate.ts';
import type { Words } from './words.ts';

/** What a rule says of one clause. */
export type Verdict = {
  readonly clauseId: ClauseId;
  /** Name of the rule; the verdicts of one rule share their words and may be shown once. */
  readonly rule: string;
} & (MetVerdict | UnmetVerdict | NotFollowedVerdict | ExceptedVerdict | NotApplicableVerdict);

export interface MetVerdict {
  readonly kind: 'met';
  readonly because: Words;
}

export interface UnmetVerdict {
  readonly kind: 'unmet';
  /** Stable, for programs. */
  readonly code: string;
  /** What is missing and what to do, for people. */
  readonly remedy: Words;
  /** The facts the refusal rests on. */
  readonly facts: readonly FactRef[];
  /** Those of them nobody has recorded. */
  readonly unknownFacts: readonly FactRef[];
}

/** What is recommended and not done. It never refuses; the clinic answers for it (the guideline's 推奨される事項). */
export interface NotFollowedVerdict {
  readonly kind: 'notFollowed';
  /** Stable, for programs. */
  readonly code: string;
  readonly advice: Words;
  readonly facts: readonly FactRef[];
  readonly unknownFacts: readonly FactRef[];
}

export interface ExceptedVerdict {
  readonly kind: 'excepted';
  readonly exception:
    | { readonly type: ExceptionType; readonly reason: string }
    | { readonly standingFact: StandingFact; readonly source: string };
}

export interface NotApplicableVerdict {
  readonly kind: 'notApplicable';
  readonly why: Words;
}

/** A duty that stays after the gate was passed. */
export interface DueTask {
  /** Stable: the code of what was unmet, or the name of the duty an exception leaves. */
  readonly type: string;
  readonly clauseId: ClauseId;
  readonly words: Words;
}

/** One passage through a gate. */
export interface GateJudgement {
  readonly gate: Gate;
  readonly edition: EditionId;
  readonly outcome: 'passed' | 'refused' | 'passedWithDueTasks';
  readonly verdicts: readonly Verdict[];
  /** Empty when the gate refused: what did not pass leaves no duty. */
  readonly dueTasks: readonly DueTask[];
}
