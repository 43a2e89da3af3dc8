import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  distance,
  isStrictEnough,
  mustChangeAt,
  type PasswordMode,
  passwordFaults,
  passwordModes,
  strictest,
  usualPasswordPolicy,
} from './password-policy.ts';
import { romajiOf } from './romaji.ts';

const about = [
  '田中 花子',
  'たなか はなこ',
  'hana.tanaka@clinic.example',
  'みなと内科',
  '03-1234-5678',
  'T-90817',
];
const judge = (password: string, policy = usualPasswordPolicy) => passwordFaults(password, { policy, about });

describe('a password', () => {
  it.each([
    ['rain falls on 3 teal roofs', []],
    ['short1!', ['tooShort']],
    ['rain falls on teal roofs', ['notMixed']],
    ['rainfallson3tealroofs', ['notMixed']],
    ['1!1!1!1!1!1!1a', ['repetitive']],
    ['tanaka-wind-7-umbrella', ['containsName']],
    ['Hana_co likes 4 boats', ['containsName']],
    ['花子の傘は3本あり ます!', ['containsName']],
    ['みなと内科の 7つの大きな鍵!', ['containsName']],
    ['bridge 0312345678 & sea', ['containsName']],
    ['90817 lamps & umbrellas', ['containsName']],
    ['lamps & sea 1984-05-06', ['containsDate']],
    ['lamps & sea 19840506!', ['containsDate']],
    ['昭和59年5月6日の lamps', ['containsDate']],
    ['lamps & sea 1084050699', []],
  ])('%s has the faults %j', (password, faults) => {
    expect(judge(password)).toEqual(faults);
  });

  it('is not like the one it takes the place of', () => {
    const previous = 'rain falls on 3 teal roofs';
    const next = (password: string) =>
      passwordFaults(password, { policy: usualPasswordPolicy, about, previous });
    expect(next('rain falls on 4 teal roofs')).toEqual(['similar']);
    expect(next('RAIN falls on 3 teal roofs!!')).toEqual(['similar']);
    expect(next('my rain falls on 3 teal roofs & more words')).toEqual(['similar']);
    expect(next('wet 9 lanterns, cold ink')).toEqual([]);
  });

  it('is found alike however it is changed in one place', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 13, maxLength: 30 }),
        fc.nat(),
        fc.string({ minLength: 1, maxLength: 1 }),
        (previous, at, letter) => {
          const place = at % previous.length;
          const password = previous.slice(0, place) + letter + previous.slice(place + 1);
          const faults = passwordFaults(password, { policy: usualPasswordPolicy, about: [], previous });
          expect(faults).toContain('similar');
        },
      ),
    );
  });
});

describe('a policy', () => {
  const modes = Object.keys(passwordModes) as PasswordMode[];
  const policy = fc.record({
    mode: fc.constantFrom(...modes),
    length: fc.integer({ min: 1, max: 64 }),
    days: fc.option(fc.integer({ min: 1, max: 400 }), { nil: null }),
  });

  it.each([
    [{ mode: 'a', length: 13, days: null }, true],
    [{ mode: 'a', length: 12, days: null }, false],
    [{ mode: 'b', length: 8, days: 60 }, true],
    [{ mode: 'b', length: 8, days: 61 }, false],
    [{ mode: 'b', length: 8, days: null }, false],
    [{ mode: 'c', length: 8, days: null }, true],
    [{ mode: 'c', length: 7, days: null }, false],
  ] as const)('%j is strict enough: %s', (given, isEnough) => {
    expect(isStrictEnough(given)).toBe(isEnough);
  });

  it('of several is never laxer than any of them', () => {
    fc.assert(
      fc.property(fc.array(policy, { minLength: 1, maxLength: 5 }), (policies) => {
        const one = strictest(policies);
        for (const { length, days } of policies) {
          expect(one.length).toBeGreaterThanOrEqual(length);
          if (days !== null) expect(one.days).toBeLessThanOrEqual(days);
        }
      }),
    );
  });

  it('lets no password of eight letters pass where thirteen are asked for', () => {
    expect(judge('k7$ wqvz')).toEqual(['tooShort']);
    expect(judge('k7$ wqvz', { mode: 'b', length: 8, days: 60 })).toEqual([]);
  });

  it('says when a password has to be changed', () => {
    const set = Date.parse('2026-01-01T00:00:00Z');
    expect(mustChangeAt(set, usualPasswordPolicy)).toBeNull();
    expect(mustChangeAt(set, { mode: 'b', length: 8, days: 60 })).toBe(Date.parse('2026-03-02T00:00:00Z'));
  });
});

it.each([
  ['みずの めぐみ', 'mizuno megumi'],
  ['ハットリ', 'hattori'],
  ['きょうこ', 'kyouko'],
  ['ジョージ', 'joji'],
])('%s is written %s', (kana, letters) => expect(romajiOf(kana)).toBe(letters));

it.each([
  ['', '', 0],
  ['abc', '', 3],
  ['kitten', 'sitting', 3],
])('from %s to %s it is %i letters', (from, to, steps) => expect(distance(from, to)).toBe(steps));
