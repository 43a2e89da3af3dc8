import iconv from 'iconv-lite';
import type { NotebookRecord } from './notebook.ts';
import { itemOf, type NotebookTable } from './table.ts';

/** What is written: the head, and records in their order. */
export interface NotebookToWrite {
  readonly edition: string;
  /** The code of the direction, as the table has it. */
  readonly direction: string;
  readonly records: readonly Pick<NotebookRecord, 'number' | 'items'>[];
}

/** Stands for a letter the notebook's writing does not have (U+25A0). */
const unwritable = '■';

/**
 * Writes a medication notebook: Shift_JIS, CRLF. A comma within an item becomes a full-width one, a line's end a space, and
 * a letter Shift_JIS does not have `■`: there is no other way to write them.
 */
export function writeNotebook(
  { edition, direction, records }: NotebookToWrite,
  table: NotebookTable,
): Buffer {
  const rows = new Map(table.records.map((row) => [row.number, row.items.map(itemOf)]));
  const lines = records.map(({ number, items }) => {
    const values = (rows.get(number) ?? []).map(({ key }) => writable(items[key] ?? ''));
    while (values.at(-1) === '') values.pop();
    return [number, ...values].join(',');
  });
  return iconv.encode([`${table.header}${edition},${direction}`, ...lines, ''].join('\r\n'), 'shift_jis');
}

/** An item as it can be written. */
export function writable(text: string): string {
  return Array.from(
    text
      .normalize('NFC')
      .replaceAll(',', '，')
      .replaceAll(/[\s\p{Cc}]+/gu, ' ')
      .trim(),
    inShiftJis,
  ).join('');
}

function inShiftJis(letter: string): string {
  // One wave for the other: both look the same, and only one of them is in Shift_JIS.
  const known = letter === '\u301C' ? '\uFF5E' : letter;
  return iconv.decode(iconv.encode(known, 'shift_jis'), 'shift_jis') === known ? known : unwritable;
}
