import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { alarmOf, measureDrift } from './clock-drift.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(async () => await database.close());

it.each([
  [0, null],
  [3, 'warn'],
  [-3, 'warn'],
  [60, 'error'],
] as const)('a clock %i seconds ahead of the database is told as %s', async (ahead, loudness) => {
  const drift = await measureDrift(database.app, () => Date.now() + ahead * 1000);
  expect(drift).toBeCloseTo(-ahead, 0);
  expect(alarmOf(drift)).toBe(loudness);
});

it('a drift that cannot be measured is told loudly', () => {
  expect(alarmOf(Number.NaN)).toBe('error');
});
