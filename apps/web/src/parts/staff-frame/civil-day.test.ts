import { expect, test } from 'vitest';
import { ageOn, dayAfter } from './civil-day.ts';

test('a year of age is complete on the birthday itself', () => {
  expect(ageOn('1948-03-02', '2026-03-01')).toBe(77);
  expect(ageOn('1948-03-02', '2026-03-02')).toBe(78);
});

test('days go over the end of months and years', () => {
  expect(dayAfter('2026-12-31', 1)).toBe('2027-01-01');
  expect(dayAfter('2026-03-01', -1)).toBe('2026-02-28');
});
