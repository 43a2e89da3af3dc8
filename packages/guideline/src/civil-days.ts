import type { CivilDate } from './edition.ts';

const millisecondsPerDay = 86_400_000;

/** Whole days from one civil date to another; negative when `to` is earlier, NaN when either is no date. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / millisecondsPerDay;
}
