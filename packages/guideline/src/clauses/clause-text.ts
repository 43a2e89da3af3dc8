import type { EditionId, Standing } from '../edition.ts';
import type { Words } from '../words.ts';

/** How strongly the guideline speaks. */
export type ClauseLevel = 'must' | 'should' | 'principle' | 'definition' | 'example-good' | 'example-bad';

/** One sentence of the guideline, in the project's own short words. The official text stays the authority. */
export interface ClauseText {
  /** Where it stands in the official text. */
  readonly section: string;
  readonly level: ClauseLevel;
  readonly summary: Words;
  /** In which editions it stands. A new edition holds every clause that is not ended before it. */
  readonly standing: Standing;
  /** Marked (＊) in the official text: a third party may certify it (S-2-5-2-cert). */
  readonly starred: boolean;
}

/** A minimum requirement, or what the text otherwise says has to be so. */
export const must = atLevel('must');
/** What the text calls preferable or says should be so. */
export const should = atLevel('should');
/** A thought behind the requirements. */
export const principle = atLevel('principle');
/** What a term means, or where a border runs. */
export const definition = atLevel('definition');
export const goodExample = atLevel('example-good');
/** An example of what must not happen. */
export const badExample = atLevel('example-bad');

/** A clause that stands from this edition on. */
export function since(edition: EditionId, text: ClauseText): ClauseText {
  return { ...text, standing: { ...text.standing, since: edition } };
}

/** A clause that the official text marks with (＊). */
export function starred(text: ClauseText): ClauseText {
  return { ...text, starred: true };
}

/** Clauses stand in every edition known here unless said otherwise. */
function atLevel(level: ClauseLevel): (section: string, ja: string, en: string) => ClauseText {
  return (section, ja, en) => ({
    section,
    level,
    summary: { ja, en },
    standing: {},
    starred: false,
  });
}
