import type { EditionId } from '../edition.ts';
import type { Words } from '../words.ts';

/** How strongly the guideline speaks: a duty, a definition that draws a border, or an example of what must not happen. */
export type ClauseLevel = 'must' | 'definition' | 'example-bad';

/** One sentence of the guideline, in the project's own short words. The official text stays the authority. */
export interface ClauseText {
  /** Where it stands in the official text. */
  readonly section: string;
  readonly level: ClauseLevel;
  readonly summary: Words;
  readonly editions: readonly EditionId[];
}

/** A duty that stands in every edition known here. */
export function must(section: string, ja: string, en: string): ClauseText {
  return { section, level: 'must', summary: { ja, en }, editions: ['2023-03', '2026-04'] };
}
