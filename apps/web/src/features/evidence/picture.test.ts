import { expect, test } from 'vitest';
import { pictureOf } from './picture.ts';

const at = (second: number): string => new Date(Date.UTC(2026, 10, 20, 5, 0, second)).toISOString();

test('without a call there is no picture', () => {
  expect(pictureOf({ quality: [], intervals: [] }, 100)).toBeNull();
});

test('two-way stretches keep their share of the time', () => {
  const picture = pictureOf(
    { quality: [{ at: at(0), side: 'patient', level: 'good' }], intervals: [{ from: at(10), to: at(20) }] },
    100,
  );
  expect(picture?.intervals).toEqual([{ x: 50, width: 50 }]);
  expect(picture?.quality.patient[0]?.width).toBe(75);
});
