/**
 * The number of a Japanese mobile telephone in its international form, however it was written: full width, with hyphens or
 * spaces, with or without the country's code. Null for every other number: it receives no short message, or one that costs
 * many times as much.
 */
export function mobileNumber(written: string): string | null {
  const digits = written.normalize('NFKC').replaceAll(/[\s()\-‐‑‒–—−ー.]/gu, '');
  const own = /^(?:(?:\+|00|010)?810?|0)([6789]0\d{8})$/u.exec(digits)?.[1];
  return own === undefined ? null : `+81${own}`;
}

/** The number as people in Japan read it. */
export function asDialled(mobile: string): string {
  return mobile.replace(/^\+81(\d{2})(\d{4})(\d{4})$/u, '0$1-$2-$3');
}
