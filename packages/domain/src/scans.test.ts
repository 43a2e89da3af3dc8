import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dotsPerInch, faultOfScan } from './scans.ts';

const inColour = { colours: 3, isDeep: true };

describe('how finely a picture shows its paper', () => {
  it.each([
    ['a4', 2480, 3508, 300],
    ['a4', 3508, 2480, 300],
    ['a4', 1654, 2339, 200],
    ['a3', 3508, 4961, 300],
    ['b5', 2150, 3035, 300],
    ['card', 638, 1011, 300],
  ] as const)('%s of %i by %i has %i dots an inch', (paper, width, height, dots) => {
    const found = dotsPerInch({ width, height, ...inColour }, paper);
    expect(found).toBe(dots);
  });

  it('is told by the coarser side', () => {
    expect(dotsPerInch({ width: 2480, height: 1700, ...inColour }, 'a4')).toBeLessThan(220);
  });

  it('does not depend on how the paper lay', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9000 }), fc.integer({ min: 1, max: 9000 }), (width, height) => {
        const lying = dotsPerInch({ width: height, height: width, ...inColour }, 'a4');
        expect(dotsPerInch({ width, height, ...inColour }, 'a4')).toBe(lying);
      }),
    );
  });
});

describe('a scan', () => {
  const a4 = { width: 2480, height: 3508 };
  it.each([
    ['of handwriting at 300 in colour', { ...a4, ...inColour }, false, null],
    [
      'of handwriting with a little left out at the edges',
      { width: 2430, height: 3440, ...inColour },
      false,
      null,
    ],
    ['of handwriting in grey', { ...a4, colours: 1, isDeep: true }, false, 'withoutColour'],
    ['of handwriting in few colours', { ...a4, colours: 3, isDeep: false }, false, 'withoutColour'],
    ['of handwriting at 200', { width: 1654, height: 2339, ...inColour }, false, 'tooCoarse'],
    ['of print at 200 in grey', { width: 1654, height: 2339, colours: 1, isDeep: true }, true, null],
    ['of print at 150', { width: 1240, height: 1754, ...inColour }, true, 'tooCoarse'],
  ] as const)('%s', (_, picture, isPrinted, fault) => {
    expect(faultOfScan(picture, 'a4', isPrinted)).toBe(fault);
  });

  it('that is fine enough stays so when it is finer', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2480, max: 9000 }),
        fc.integer({ min: 3508, max: 9000 }),
        (width, height) => {
          expect(faultOfScan({ width, height, ...inColour }, 'a4', false)).toBeNull();
        },
      ),
    );
  });
});
