import type { ClauseId } from './clauses/clause-texts.ts';
import type { CivilDate, EditionId, Instant } from './edition.ts';
import type { ExceptionType } from './exception.ts';
import type { FactName, Facts } from './facts/facts.ts';
import type { Finding, LeftDuty } from './finding.ts';
import type { Gate } from './gate.ts';
import type { Policy } from './policy.ts';

/** What a rule may look at besides facts. */
export interface RuleContext {
  readonly gate: Gate;
  readonly edition: EditionId;
  readonly policy: Policy;
  readonly at: Instant;
  readonly today: CivilDate;
}

/** An exception a rule lets somebody claim. */
export interface AdmittedException {
  readonly type: ExceptionType;
  /** The refusals it lifts; an unknown fact is never lifted. */
  readonly lifts: readonly string[];
  /** What remains to be done when it is used. */
  readonly leaves?: LeftDuty;
}

/** One rule: pure, total, and named by its meaning. */
export interface Rule {
  /** Like its file, or its file and an item where one file holds several. */
  readonly name: string;
  /** The sentences it stands for. One decision may serve several. */
  readonly clauses: readonly [ClauseId, ...ClauseId[]];
  readonly gates: readonly [Gate, ...Gate[]];
  readonly needs: readonly [FactName, ...FactName[]];
  /** Every way it can refuse, besides `factUnknown`. */
  readonly codes: readonly string[];
  readonly admits: readonly AdmittedException[];
  judge(facts: Facts, context: RuleContext): Finding;
}

/** Writes a rule so that the compiler holds it to the facts and codes it declares. */
export function defineRule<
  const Needs extends readonly [FactName, ...FactName[]],
  const Code extends string,
>(rule: {
  name: string;
  clauses: readonly [ClauseId, ...ClauseId[]];
  gates: readonly [Gate, ...Gate[]];
  needs: Needs;
  codes: readonly Code[];
  admits?: readonly (AdmittedException & { readonly lifts: readonly Code[] })[];
  judge(facts: Pick<Facts, Needs[number]>, context: RuleContext): Finding<Code>;
}): Rule {
  return { ...rule, admits: rule.admits ?? [] };
}
