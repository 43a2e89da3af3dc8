/** Letters and digits that nobody takes for one another, on paper and by lamplight: no I, O, 0 or 1. */
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** One letter for each byte, every letter as likely as another: there are 32 of them. */
export function lettersFrom(bytes: Uint8Array): string {
  return [...bytes].map((byte) => letters[byte % letters.length]).join('');
}

/** In groups of four, as it is printed and read aloud. */
export function inGroups(phrase: string): string {
  return (phrase.match(/.{1,4}/gu) ?? []).join('-');
}

/** What somebody typed, without the marks, spaces and small letters that paper and hurry put in. */
export function foldSealed(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/gu, '');
}
