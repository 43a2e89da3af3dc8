import { NotebookFault } from './fault.ts';
import type { NotebookTable } from './table.ts';

/** Far more than a notebook in symbols can hold; a file of one may be longer than any symbol. */
export const mostBytes = 512_000;

/** One line, cut at its commas. */
export interface Line {
  readonly line: number;
  readonly number: string;
  readonly values: readonly string[];
}

/** The head and the lines behind it. */
export interface Lines {
  readonly edition: string;
  readonly direction: string;
  readonly lines: readonly Line[];
}

const endOfFile = '\u001A';

/**
 * Reads the bytes of one symbol or file: Shift_JIS, a record on each line, items between commas.
 *
 * @throws NotebookFault
 */
export function linesIn(bytes: Uint8Array, table: NotebookTable): Lines {
  if (bytes.length > mostBytes) throw new NotebookFault('tooLarge');
  const [head, ...rest] = decoded(bytes).split(/\r\n|\n|\r/);
  if (head === undefined || head.trim() === '') throw new NotebookFault('empty');
  const [name = '', direction = ''] = head.split(',');
  const match = new RegExp(`^${table.header}(.*)$`).exec(name.trim());
  if (match === null) throw new NotebookFault('notANotebook', 1, 1);
  const edition = match[1] ?? '';
  if (!Object.hasOwn(table.editions, edition)) throw new NotebookFault('unknownEdition', 1, 1);
  if (!Object.hasOwn(table.directions, direction.trim())) throw new NotebookFault('unknownDirection', 1, 2);
  const lines = rest.flatMap((text, place) => {
    if (text === '') return [];
    const [number = '', ...values] = text.split(',');
    return [{ line: place + 2, number, values }];
  });
  return { edition, direction: direction.trim(), lines };
}

function decoded(bytes: Uint8Array): string {
  let text: string;
  try {
    text = new TextDecoder('shift_jis', { fatal: true }).decode(bytes);
  } catch {
    throw new NotebookFault('notShiftJis');
  }
  const end = text.indexOf(endOfFile);
  return end === -1 ? text : text.slice(0, end);
}
