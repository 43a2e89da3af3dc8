import { diffArrays } from 'diff';

/** A stretch of text that stands in both versions, or in one of them alone. */
export interface Stretch {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

const words = new Intl.Segmenter('ja', { granularity: 'word' });
const wordsOf = (text: string) => Array.from(words.segment(text), ({ segment }) => segment);

/**
 * What was taken out of a text and put in, by words as Japanese has them. Without what was put in it reads as it did
 * before, without what was taken out as it does now, to the letter.
 */
export function differenceOf(before: string, after: string): Stretch[] {
  return diffArrays(wordsOf(before), wordsOf(after)).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}
