import { expect, it } from 'vitest';
import { ageOn } from './age.ts';

it.each([
  ['2008-04-02', '2026-04-01', 17],
  ['2008-04-02', '2026-04-02', 18],
  ['2008-02-29', '2026-02-28', 17],
  ['2008-02-29', '2026-03-01', 18],
])('somebody born on %s is on %s of age %i', (born, on, age) => {
  expect(ageOn(born, on)).toBe(age);
});
