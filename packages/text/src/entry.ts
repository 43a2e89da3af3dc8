/** Languages a page can be shown in. `easy` is easy Japanese; where it has no words of its own, `ja` is shown. */
export type Language = 'ja' | 'en' | 'easy';
export const languages = ['ja', 'en', 'easy'] as const satisfies readonly Language[];

/** One text side by side in its languages. `{name}` stands for a parameter. */
export interface Entry {
  readonly ja: string;
  readonly en: string;
  readonly easy?: string;
}

/** Closes a part of the catalogue: every key must have every language, and the parameters stay known to the types. */
export function catalogue<const C extends Record<string, Entry>>(entries: C): C {
  return entries;
}

/** The words of one language by their keys: what a browser loads. */
export type Words<Key extends string = string> = Readonly<Record<Key, string>>;

/** Takes one language out of a part of the catalogue. */
export function pick<C extends Record<string, Entry>>(
  entries: C,
  language: Language,
): Words<keyof C & string> {
  const words: Record<string, string> = {};
  for (const [key, entry] of Object.entries(entries)) words[key] = entry[language] ?? entry.ja;
  return words as Words<keyof C & string>;
}
