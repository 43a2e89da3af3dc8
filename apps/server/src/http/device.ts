/** What kind of device somebody uses, in two coarse words; the header they come from is kept nowhere. */
export interface Device {
  readonly browser: string;
  readonly system: string;
}

// The first that matches counts: browsers name those they descend from as well.
const browsers = [
  ['Edge', /Edg(?:e|A|iOS)?\//],
  ['Opera', /OPR\//],
  ['Firefox', /Firefox\/|FxiOS\//],
  ['Chrome', /Chrome\/|CriOS\//],
  ['Safari', /Safari\//],
] as const;
const systems = [
  ['iPhone', /iPhone|iPod/],
  ['iPad', /iPad/],
  ['Android', /Android/],
  ['ChromeOS', /CrOS/],
  ['Windows', /Windows/],
  ['Mac', /Macintosh|Mac OS X/],
  ['Linux', /Linux/],
] as const;

const first = (words: readonly (readonly [string, RegExp])[], text: string): string =>
  words.find(([, form]) => form.test(text))?.[0] ?? 'other';

/** @param userAgent what the browser says of itself, which anybody may make up */
export function deviceOf(userAgent: string | undefined): Device {
  const text = (userAgent ?? '').slice(0, 500);
  return { browser: first(browsers, text), system: first(systems, text) };
}
