import type { CivilDate } from './edition.ts';

const millisecondsPerDay = 86_400_000;

/** Whole days from one civil date to another; negative when `to` is earlier, NaN when either is no date. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / millisecondsPerDay;
}

/** The same day some years on; the last day of February where that year lacks the day. */
export function yearsAfter(day: CivilDate, years: number): CivilDate {
  const year = Number(day.slice(0, 4)) + years;
  const rest = day.slice(4);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return `${String(year).padStart(4, '0')}${rest === '-02-29' && !isLeap ? '-02-28' : rest}`;
}
