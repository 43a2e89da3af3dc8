import type { Entry, Words } from './entry.ts';

/** The names in braces of a text, as types: `'{day}の{time}'` has `day` and `time`. */
export type ParameterNames<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParameterNames<Rest>
  : never;

/** What a message must be given besides its key; nothing where its text has no parameter. */
export type ParametersOf<C extends Record<string, Entry>, Key extends keyof C> = [
  ParameterNames<C[Key]['ja']>,
] extends [never]
  ? []
  : [parameters: Readonly<Record<ParameterNames<C[Key]['ja']>, string | number>>];

/** Speaks one language from one part of the catalogue. */
export type Speak<C extends Record<string, Entry>> = <Key extends keyof C & string>(
  key: Key,
  ...parameters: ParametersOf<C, Key>
) => string;

/** Puts parameters into a text. A name without a value is a fault of the caller and is thrown, never shown. */
export function fill(text: string, parameters: Readonly<Record<string, string | number>> = {}): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = parameters[name];
    if (value === undefined) throw new Error(`the text needs the parameter ${name}`);
    return String(value);
  });
}

/** Makes the function that looks words up by key. A key without words is thrown, never shown. */
export function speaker<C extends Record<string, Entry>>(words: Words): Speak<C> {
  return (key, ...parameters) => {
    const text = words[key];
    if (text === undefined) throw new Error(`no words for ${key}`);
    return fill(text, parameters[0]);
  };
}
