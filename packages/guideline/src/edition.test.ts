import { expect, it } from 'vitest';
import { editionInForce } from './edition.ts';

it('knows the edition in force on a day', () => {
  expect(editionInForce('2023-03-30')).toBe('2023-03');
  expect(editionInForce('2026-03-31')).toBe('2023-03');
  expect(editionInForce('2026-04-01')).toBe('2026-04');
});

it('refuses a day before the oldest edition it knows', () => {
  expect(() => editionInForce('2023-03-29')).toThrow(RangeError);
});
