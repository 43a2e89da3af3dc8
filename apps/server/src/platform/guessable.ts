import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { romajiOf } from '@onshin/domain';

let loading: Promise<ZxcvbnFactory> | null = null;

/** The lists are large: they are read when the first password is set, and then kept. */
async function load(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory: Factory }, common, english, japanese] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
    import('@zxcvbn-ts/language-ja'),
  ]);
  const dictionary = { ...common.dictionary, ...english.dictionary };
  for (const [name, words] of Object.entries(japanese.dictionary))
    Object.assign(dictionary, { [`${name}-ja`]: words });
  return new Factory({ dictionary, graphs: common.adjacencyGraphs });
}

/** Fewer guesses than this, as a power of ten, and it was made of what everybody tries first. */
const enough = 10;

/**
 * Whether a password leans so much on words, names, dates, rows of keys or repeats that it is soon guessed; Japanese words
 * are found in kana and in Latin letters (A-6.5-C-13-5). One without any of these is judged by its length elsewhere.
 */
export async function isGuessable(password: string): Promise<boolean> {
  loading ??= load();
  const guesser = await loading;
  // More would take long to look through, and what has so many letters is not guessed by its first ones.
  const text = password.normalize('NFKC').slice(0, 50);
  return [...new Set([text, romajiOf(text)])].some((spelt) => {
    const { guessesLog10, sequence } = guesser.check(spelt);
    return guessesLog10 < enough && sequence.some(({ pattern }) => pattern !== 'bruteforce');
  });
}
