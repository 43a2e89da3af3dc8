import type { FactName } from './facts/facts.ts';
import { gateTraits, gates, type Gate } from './gate.ts';
import { rulesAt } from './rules/all-rules.ts';

/** The groups of facts each gate needs, read from the rules that stand at it. */
export const factsNeeded = Object.fromEntries(gates.map((gate) => [gate, neededAt(gate)])) as Record<
  Gate,
  readonly FactName[]
>;

function neededAt(gate: Gate): readonly FactName[] {
  // The kind of contact decides which clauses apply, so a consultation's gates always need it.
  const always: readonly FactName[] = gateTraits[gate].subject === 'consultation' ? ['consultation'] : [];
  return [...new Set([...always, ...rulesAt(gate).flatMap(({ needs }) => needs)])].sort();
}
