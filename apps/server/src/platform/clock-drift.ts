import { sql } from 'kysely';
import type { Database } from './database.ts';

/** Seconds between two clocks above which somebody is told, and told louder. */
const alarm = { quiet: 1, loud: 5 };

/**
 * How far this machine's clock is from the database's, which dates everything that is recorded (invariant 12).
 * Care goes on whatever comes out.
 *
 * @param clock this machine's time, milliseconds since 1970
 * @returns seconds the database is ahead; half the way there and back is taken off
 */
export async function measureDrift(db: Database, clock: () => number = Date.now): Promise<number> {
  const before = clock();
  const { rows } = await sql<{ at: number }>`
    select (extract(epoch from clock_timestamp()) * 1000)::float8 as at`.execute(db);
  const after = clock();
  return ((rows[0]?.at ?? Number.NaN) - (before + after) / 2) / 1000;
}

/** How loud a drift is to be told; null when nobody needs to know. A drift that cannot be measured is told too. */
export function alarmOf(seconds: number): 'warn' | 'error' | null {
  const drift = Math.abs(seconds);
  if (drift <= alarm.quiet) return null;
  return drift <= alarm.loud ? 'warn' : 'error';
}

/**
 * What an act writes down of a drift: its seconds where they are more than five, else nothing. The act goes on either way.
 *
 * @param at the act's time as the database dates it, ISO 8601
 * @param here this machine's time as the transaction began, milliseconds since 1970
 */
export function markOf(at: string, here: number): number | null {
  const seconds = (Date.parse(at) - here) / 1000;
  return Math.abs(seconds) > alarm.loud ? Math.round(seconds * 10) / 10 : null;
}
