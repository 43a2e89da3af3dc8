import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossCheckedTwoWay, mergeStretches, secondsOf } from './two-way-seconds.ts';

const live = (from: number, to: number) => ({ from, to, isTwoWay: true });

describe('live two-way picture and sound', () => {
  it('count only where both ends report them', () => {
    expect(crossCheckedTwoWay([live(0, 10_000)], [live(4_000, 20_000)])).toEqual([
      { from: 4_000, to: 10_000 },
    ]);
    expect(crossCheckedTwoWay([live(0, 10_000)], [])).toEqual([]);
  });

  it('do not count voice alone', () => {
    expect(crossCheckedTwoWay([{ from: 0, to: 9_000, isTwoWay: false }], [live(0, 9_000)])).toEqual([]);
  });

  it('count a repeated report once', () => {
    expect(secondsOf(mergeStretches([live(0, 5_000), live(0, 5_000), live(4_000, 6_000)]))).toBe(6);
  });

  it('never exceed what either end reported', () => {
    const side = fc.array(
      fc
        .tuple(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 1, max: 20_000 }), fc.boolean())
        .map(([from, length, isTwoWay]) => ({
          from,
          to: from + length,
          isTwoWay,
        })),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(side, side, (a, b) => {
        const both = secondsOf(crossCheckedTwoWay(a, b));
        expect(both).toBeLessThanOrEqual(secondsOf(mergeStretches(a)) + 1e-6);
        expect(both).toBeLessThanOrEqual(secondsOf(mergeStretches(b)) + 1e-6);
        expect(both).toBeCloseTo(secondsOf(crossCheckedTwoWay(b, a)), 6);
      }),
      { seed: 20261121 },
    );
  });
});
