import type { Words } from '@onshin/text/message';

export interface ProblemWords {
  readonly title: string;
  readonly remedy: string;
}

/** The words for a code among those a page carries; for a code it does not know, that something went wrong here. */
export function problemWords(words: Words, code: string): ProblemWords {
  const known = words[`error.${code}.remedy`] === undefined ? 'internal' : code;
  return { title: words[`error.${known}`] ?? '', remedy: words[`error.${known}.remedy`] ?? '' };
}
