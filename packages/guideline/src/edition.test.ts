import { expect, it } from 'vitest';
import { editionInForce, editions, standsIn } from './edition.ts';

it('knows the edition in force on a day', () => {
  expect(editionInForce('2023-03-30')).toBe('2023-03');
  expect(editionInForce('2026-03-31')).toBe('2023-03');
  expect(editionInForce('2026-04-01')).toBe('2026-04');
});

it('refuses a day before the oldest edition it knows', () => {
  expect(() => editionInForce('2023-03-29')).toThrow(RangeError);
});

it('lets a clause stand from one edition to another, and in every one where nothing is said', () => {
  expect(standsIn({}, '2031-10')).toBe(true);
  expect(standsIn({ since: '2026-04' }, '2023-03')).toBe(false);
  expect(standsIn({ since: '2026-04' }, '2026-04')).toBe(true);
  expect(standsIn({ until: '2026-04' }, '2026-04')).toBe(true);
  expect(standsIn({ until: '2026-04' }, '2031-10')).toBe(false);
});

it('names editions so that a later one sorts after an earlier one', () => {
  const ids = editions.map(({ id }) => id);
  expect(ids).toEqual(ids.toSorted());
  expect(editions.map(({ from }) => from)).toEqual(editions.map(({ from }) => from).toSorted());
});
