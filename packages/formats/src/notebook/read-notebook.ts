import { arrange } from './arrange.ts';
import { civilDateIn } from './civil-date.ts';
import type { Oddity } from './fault.ts';
import type { Notebook, NotebookRecord } from './notebook.ts';
import { type Line, type Lines, linesIn } from './read-records.ts';
import { itemOf, type NotebookTable, type RecordRow } from './table.ts';

/** What was read, and what was odd about it. */
export interface ReadNotebook {
  readonly notebook: Notebook;
  /** In the order of the lines. What is odd is kept as it was written and told to whoever reads it. */
  readonly oddities: readonly Oddity[];
}

/**
 * Reads a medication notebook from the bytes of one symbol or file. A wrong item never keeps a medicine from being seen:
 * it is named with its line and place.
 *
 * @throws NotebookFault where it is none, or of an edition that is not known
 */
export function readNotebook(bytes: Uint8Array, table: NotebookTable): ReadNotebook {
  return readLines(linesIn(bytes, table), table);
}

/** The same of lines that are cut already. */
export function readLines({ edition, direction, lines }: Lines, table: NotebookTable): ReadNotebook {
  const rows = new Map(table.records.map((row) => [row.number, row]));
  const oddities: Oddity[] = [];
  const records = lines.map((line) => readRecord(line, rows.get(line.number), table, oddities));
  const { oddities: outOfPlace, ...arranged } = arrange(records, table);
  const all = [...oddities, ...outOfPlace].toSorted((one, other) => one.line - other.line);
  return {
    notebook: { edition, direction: table.directions[direction] ?? direction, ...arranged, records },
    oddities: all,
  };
}

function readRecord(
  { line, number, values }: Line,
  row: RecordRow | undefined,
  table: NotebookTable,
  oddities: Oddity[],
): NotebookRecord {
  if (row === undefined) {
    oddities.push({ code: 'unknownRecord', line, item: null });
    const kept = values.map((value, place) => [String(place + 1), value] as const);
    return { line, number, items: Object.fromEntries(kept.filter(([, value]) => value !== '')) };
  }
  const items = row.items.map(itemOf);
  const read: [string, string][] = [];
  for (const [place, { key, as = 'text', must = false }] of items.entries()) {
    const value = values[place]?.trim() ?? '';
    const item = place + 2;
    if (value !== '') read.push([key, value]);
    else if (must) oddities.push({ code: 'itemIsMissing', line, item });
    if (value === '' || as === 'text') continue;
    if (as === 'number') {
      if (!/^\d{1,9}$/.test(value)) oddities.push({ code: 'notANumber', line, item });
    } else if (as === 'date') {
      if (civilDateIn(value, table.eras) === null) oddities.push({ code: 'notADate', line, item });
    } else if (!Object.hasOwn(table.codes[as] ?? {}, value))
      oddities.push({ code: 'unknownCode', line, item });
  }
  // An empty item behind the last is a comma too many, and says nothing.
  const beyond = values.findIndex((value, place) => place >= items.length && value !== '');
  if (beyond !== -1) oddities.push({ code: 'tooManyItems', line, item: beyond + 2 });
  return { line, number, items: Object.fromEntries(read) };
}
