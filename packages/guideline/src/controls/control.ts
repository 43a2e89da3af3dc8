import type { ClauseId } from '../clauses/clause-texts.ts';
import type { Words } from '../words.ts';
import type { Screen } from './screen.ts';

/**
 * How a point is met: a gate or the build refuses what is not so (`enforced`), evidence is kept (`recorded`), a screen,
 * document or reminder helps (`assisted`), or people do it with a template or a ledger (`organisational`).
 */
export type ControlKind = 'enforced' | 'recorded' | 'assisted' | 'organisational';

/** One way of meeting points of the guideline. Its id outlives editions; the clauses are citations. */
export interface ControlText {
  readonly kind: ControlKind;
  /** How it is met, concretely, for patients and inspectors. */
  readonly how: Words;
  /** The clauses it serves besides those its rules judge. */
  readonly clauses: readonly ClauseId[];
  /** `awaitsScreens`: the rules are complete, and nothing of the kind can be done before its screens exist. */
  readonly state: 'inUse' | 'awaitsScreens';
  /** Where people meet it. */
  readonly screens: readonly Screen[];
  /** Tests besides the situations of its rules, as paths from the root of the repository. */
  readonly tests: readonly string[];
  /** Templates, ledgers and documents, as paths from the root of the repository. */
  readonly documents: readonly string[];
}
