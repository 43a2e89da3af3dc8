const common = [
  'password',
  'onshin',
  'qwerty',
  '12345678',
  'letmein',
  'iloveyou',
  'administrator',
  'clinic',
  'welcome',
];

export type PasswordRule = 'length' | 'variety' | 'name' | 'common';

/** Which rules a password keeps so far: shown while one writes. The server judges again and has the last word. */
export function keptRules(
  password: string,
  minimumLength: number,
  about: readonly string[],
): Readonly<Record<PasswordRule, boolean>> {
  const lower = password.normalize('NFKC').toLowerCase();
  const pieces = about
    .flatMap((each) => each.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((piece) => [...piece].length >= 3);
  const rest = common.reduce((left, word) => left.replaceAll(word, ''), lower);
  return {
    length: [...password].length >= minimumLength,
    variety: new Set(lower).size >= 5,
    name: password !== '' && !pieces.some((piece) => lower.includes(piece)),
    common: [...rest].length >= 6,
  };
}
