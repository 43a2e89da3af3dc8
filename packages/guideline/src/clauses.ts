import { clauseTexts, isClauseId, type ClauseId } from './clauses/clause-texts.ts';
import type { ClauseText } from './clauses/clause-text.ts';
import { editions, standsIn, type EditionId } from './edition.ts';
import { gates, type Gate } from './gate.ts';
import { allRules } from './rules/all-rules.ts';

/** A clause with the rules that stand for it and the gates they stand at. */
export interface Clause extends ClauseText {
  readonly id: ClauseId;
  readonly rules: readonly string[];
  readonly gates: readonly Gate[];
  /** The editions known here in which it stands. */
  readonly editions: readonly EditionId[];
}

/** Every clause, in the order of the official text. */
export const clauses: readonly Clause[] = Object.entries(clauseTexts).map(([id, text]) => {
  const clauseId = id as ClauseId;
  const rules = allRules.filter((rule) => rule.clauses.includes(clauseId));
  return {
    ...text,
    id: clauseId,
    editions: editions.map((edition) => edition.id).filter((edition) => standsIn(text.standing, edition)),
    rules: rules.map(({ name }) => name),
    gates: gates.filter((gate) => rules.some((rule) => rule.gates.includes(gate))),
  };
});

/** The clauses a rule stands for. */
export const enforcedClauses: readonly Clause[] = clauses.filter(({ rules }) => rules.length > 0);

/** A clause by its id; nothing when the guideline holds no such clause. */
export function findClause(id: string): Clause | undefined {
  return isClauseId(id) ? clauses.find((clause) => clause.id === id) : undefined;
}
