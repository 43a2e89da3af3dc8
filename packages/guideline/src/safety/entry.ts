import type { Words } from '../words.ts';

/** How strongly the guideline speaks: C items are `must`, D items `should`, and what explains them is `context`. */
export type SafetyLevel = 'must' | 'should' | 'context';

/** One sentence of the guideline for the safety of medical information, in the project's own short words. */
export interface SafetyEntryText {
  /** Where it stands in the official text. */
  readonly section: string;
  readonly level: SafetyLevel;
  /** Stands among the explanations, and has to be kept all the same. */
  readonly isPremise: boolean;
  readonly summary: Words;
}

/** A minimum requirement (C). */
export const must = atLevel('must', false);
/** What the text calls advisable (D). */
export const should = atLevel('should', false);
/** What explains a requirement. */
export const context = atLevel('context', false);
/** What the text takes for granted while explaining: a law it rests on, a border, a duty. */
export const premise = atLevel('context', true);

function atLevel(
  level: SafetyLevel,
  isPremise: boolean,
): (section: string, ja: string, en: string) => SafetyEntryText {
  return (section, ja, en) => ({ section, level, isPremise, summary: { ja, en } });
}
