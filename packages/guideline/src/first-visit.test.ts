import { describe, expect, it } from 'vitest';
import { isFirstVisit } from './first-visit.ts';
import { defaultPolicy } from './policy.ts';

const known = { isNew: false, curedOn: null };
const firstVisit = (history: typeof known | { isNew: boolean; curedOn: string }, visits: readonly string[]) =>
  isFirstVisit(history, visits, defaultPolicy, '2026-06-15');

describe('a problem is a first visit', () => {
  it('when the symptom is new, however lately the patient was seen', () => {
    expect(firstVisit({ isNew: true, curedOn: null }, ['2026-06-14'])).toBe(true);
  });

  it('when the same disease comes back after cure', () => {
    expect(firstVisit({ isNew: false, curedOn: '2026-05-01' }, ['2026-05-01'])).toBe(true);
  });

  it('when it was never seen', () => {
    expect(firstVisit(known, [])).toBe(true);
  });

  it('after a longer gap than the policy allows, and not on the last day of it', () => {
    expect(firstVisit(known, ['2025-12-16'])).toBe(true);
    expect(firstVisit(known, ['2025-12-17'])).toBe(false);
  });

  it('and a visit still to come does not count, nor does the order of visits', () => {
    expect(firstVisit(known, ['2026-06-16'])).toBe(true);
    expect(firstVisit(known, ['2026-06-01', '2024-01-01'])).toBe(false);
  });

  it('when a date cannot be read', () => {
    expect(firstVisit(known, ['2026-02-xx'])).toBe(true);
  });
});
