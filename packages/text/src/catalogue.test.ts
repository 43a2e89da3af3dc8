import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { aside, wholeCatalogue } from './catalogue/index.ts';
import { errors } from './catalogue/errors.ts';
import { mail } from './catalogue/mail.ts';
import { patient } from './catalogue/patient.ts';
import { reading } from './catalogue/reading.ts';
import { publicPages } from './catalogue/public.ts';
import { shared } from './catalogue/shared.ts';
import { staff } from './catalogue/staff.ts';
import type { Entry } from './entry.ts';

const parts = [reading, aside, errors, mail, patient, publicPages, shared, staff];
const entries: readonly (readonly [string, Entry])[] = Object.entries(wholeCatalogue);
const texts = entries.flatMap(([key, entry]) =>
  Object.values(entry).map((text: string) => [key, text] as const),
);
const parametersOf = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();
const breaking = (rule: (text: string) => boolean): string[] =>
  texts.filter(([, text]) => rule(text)).map(([key]) => key);

const isName = (text: string): boolean => /^[A-Za-z0-9 +{}/.:|%・]*$/.test(text);

describe('the catalogue', () => {
  test('holds each key once', () => {
    expect(entries.length).toBe(parts.reduce((sum, part) => sum + Object.keys(part).length, 0));
    expect(entries.length).toBeGreaterThan(100);
  });
  test('holds no key in two files, of which one would silently win', async () => {
    const keys: string[] = [];
    for (const folder of ['staff', 'patient']) {
      const files = readdirSync(new URL(`catalogue/${folder}/`, import.meta.url));
      for (const file of files) {
        const words = (await import(`./catalogue/${folder}/${file}`)) as Record<string, object>;
        keys.push(...Object.values(words).flatMap((each) => Object.keys(each)));
      }
    }
    expect(keys.length).toBeGreaterThan(100);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
  test('has words for every key in Japanese and English', () => {
    expect(entries.filter(([, e]) => e.ja.trim() === '' || e.en.trim() === '').map(([key]) => key)).toEqual(
      [],
    );
  });
  test('names the same parameters in every language', () => {
    const differing = entries.filter(([, entry]) => {
      const wanted = parametersOf(entry.ja).join();
      return Object.values(entry).some((text: string) => parametersOf(text).join() !== wanted);
    });
    expect(differing.map(([key]) => key)).toEqual([]);
  });
  test('never raises its voice', () => {
    expect(breaking((text) => /[!！]/.test(text))).toEqual([]);
  });
  test('joins no clauses with dashes', () => {
    expect(breaking((text) => /[—―]/.test(text))).toEqual([]);
  });
  test('leaves no stray spaces or braces', () => {
    expect(breaking((text) => text !== text.trim() || /[{}]/.test(text.replaceAll(/\{\w+\}/g, '')))).toEqual(
      [],
    );
  });
  test('writes its Japanese in Japanese and its English without it', () => {
    const kana = /[ぁ-んァ-ヶ一-龠]/;
    expect(entries.filter(([, e]) => !kana.test(e.ja) && !isName(e.ja)).map(([key]) => key)).toEqual([]);
    expect(
      entries.filter(([key, e]) => kana.test(e.en) && !key.startsWith('language.')).map(([key]) => key),
    ).toEqual([]);
  });
});
