import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addBusinessDays } from './business-days.ts';

describe('days of work', () => {
  it.each([
    ['2026-11-18', 3, '2026-11-23'],
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-11-22', 3, '2026-11-25'],
    ['2026-12-30', 3, '2027-01-04'],
    ['2026-11-18', 0, '2026-11-18'],
  ])('from %s, %i of them lead to %s', (from, days, to) => {
    expect(addBusinessDays(from, days)).toBe(to);
  });

  it('never end on a weekend and always lie at least as many days ahead', () => {
    const dates = fc.date({ min: new Date('2020-01-01'), max: new Date('2060-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 30 }), (from, days) => {
        const date = from.toISOString().slice(0, 10);
        const to = new Date(`${addBusinessDays(date, days)}T00:00:00Z`);
        expect([0, 6]).not.toContain(to.getUTCDay());
        expect(to.getTime() - Date.parse(`${date}T00:00:00Z`)).toBeGreaterThanOrEqual(days * 86_400_000);
      }),
    );
  });
});
