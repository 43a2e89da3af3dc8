import { expect, it } from 'vitest';
import { interpretations, interpretationsOf } from './interpretations.ts';

it('stands in the order of their days, in whole sentences of both languages', () => {
  const days = interpretations.map(({ on }) => on);
  expect(days).toEqual(days.toSorted());
  expect(days.every((day) => /^\d{4}-\d{2}-\d{2}$/u.test(day))).toBe(true);
  expect(interpretations.filter(({ says }) => !says.ja.endsWith('。') || !says.en.endsWith('.'))).toEqual([]);
});

it('finds the readings of a clause, and none where the text is plain', () => {
  expect(interpretationsOf('S-1-5-2-i-3').map(({ by }) => by)).toEqual(['project']);
  expect(interpretationsOf('S-1-5-2-i-1')).toEqual([]);
});
