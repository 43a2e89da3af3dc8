import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf } from './package-parts.ts';

const year = { from: '2026-01-01', until: '2026-12-31' };
const onDays = (...counts: [day: string, count: number][]) =>
  counts.flatMap(([day, count]) => Array.from({ length: count }, () => day));

describe('the parts of a package', () => {
  it('are one where all fits into one document', () => {
    expect(partsOf(year, [])).toEqual([year]);
    expect(partsOf(year, onDays(['2026-02-01', 200], ['2026-03-01', 100]))).toEqual([year]);
  });

  it('end the day before there would be too many', () => {
    expect(partsOf(year, onDays(['2026-03-01', 101], ['2026-02-01', 200]))).toEqual([
      { from: '2026-01-01', until: '2026-02-28' },
      { from: '2026-03-01', until: '2026-12-31' },
    ]);
  });

  it('cover the whole period, nothing twice, and none holds too many but a single day', () => {
    const dates = fc.array(
      fc
        .integer({ min: 0, max: 364 })
        .map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10)),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(dates, (days) => {
        const parts = partsOf(year, days, 5);
        expect(parts[0]?.from).toBe(year.from);
        expect(parts.at(-1)?.until).toBe(year.until);
        for (const [index, part] of parts.entries()) {
          const next = parts[index + 1];
          if (next) expect(Date.parse(next.from) - Date.parse(part.until)).toBe(86_400_000);
          const inside = days.filter((day) => part.from <= day && day <= part.until);
          expect(inside.length <= 5 || new Set(inside).size === 1).toBe(true);
        }
      }),
    );
  });
});
