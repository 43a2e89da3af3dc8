import { expect, test } from 'vitest';
import { flat } from './flat.ts';

test('facts inside facts become one line each', () => {
  expect(flat('doctor', { place: { quiet: true }, companions: [], chart: null })).toEqual([
    ['doctor.place.quiet', 'true'],
    ['doctor.companions', '[]'],
    ['doctor.chart', 'null'],
  ]);
});
