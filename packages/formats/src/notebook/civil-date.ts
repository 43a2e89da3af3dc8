import type { NotebookTable } from './table.ts';

/**
 * A date as notebooks write it: `20261121`, or an era's letter and the year within it, `R081121`. Null for what is no day
 * of the calendar.
 */
export function civilDateIn(text: string, eras: NotebookTable['eras']): string | null {
  const western = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (western !== null) return dayOf(Number(western[1]), western[2] ?? '', western[3] ?? '');
  const inEra = /^([A-Z])(\d{2})(\d{2})(\d{2})$/.exec(text);
  const before = inEra === null ? undefined : eras[inEra[1] ?? ''];
  if (inEra === null || before === undefined || inEra[2] === '00') return null;
  return dayOf(before + Number(inEra[2]), inEra[3] ?? '', inEra[4] ?? '');
}

function dayOf(year: number, month: string, day: string): string | null {
  const date = `${String(year).padStart(4, '0')}-${month}-${day}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? null : date;
}
