import { NotebookFault } from './fault.ts';
import { readLines, type ReadNotebook } from './read-notebook.ts';
import { type Line, type Lines, linesIn } from './read-records.ts';
import type { NotebookTable } from './table.ts';

interface Part extends Lines {
  readonly dataId: string;
  readonly parts: number;
  readonly part: number;
}

/** What was shown so far of a notebook that is cut in several symbols. */
export interface SymbolsSeen {
  readonly of: number;
  /** The numbers of those that are still to come. */
  readonly missing: readonly number[];
}

/**
 * Which symbols of a notebook are still missing; null where one symbol is all of it.
 *
 * @throws NotebookFault where one of them is no notebook, or they are of different ones
 */
export function symbolsSeen(symbols: readonly Uint8Array[], table: NotebookTable): SymbolsSeen | null {
  const parts = partsOf(symbols, table);
  const [first] = parts;
  if (first === undefined) return null;
  const seen = new Set(parts.map(({ part }) => part));
  const all = Array.from({ length: first.parts }, (_, place) => place + 1);
  return { of: first.parts, missing: all.filter((part) => !seen.has(part)) };
}

/**
 * Reads a notebook from the symbols it was cut into, shown in any order and perhaps more than once.
 *
 * @throws NotebookFault
 */
export function joinSymbols(symbols: readonly Uint8Array[], table: NotebookTable): ReadNotebook {
  const parts = partsOf(symbols, table);
  if (parts.length === 0) {
    const [only, ...others] = symbols;
    if (only === undefined) throw new NotebookFault('empty');
    if (others.length > 0) throw new NotebookFault('notCutInSymbols');
    return readLines(linesIn(only, table), table);
  }
  if (symbolsSeen(symbols, table)?.missing.length !== 0) throw new NotebookFault('symbolIsMissing');
  const inOrder = new Map(parts.map((part) => [part.part, part]));
  const whole = [...inOrder.values()].toSorted((one, other) => one.part - other.part);
  let before = 1;
  // Lines are counted on through the symbols, each of which has a head of its own.
  const lines = whole.flatMap((part) => {
    const counted = part.lines.map((line): Line => ({ ...line, line: before + line.line - 1 }));
    before = (counted.at(-1)?.line ?? before) + 1;
    return counted;
  });
  const [{ edition, direction }] = whole as [Part, ...Part[]];
  return readLines(
    { edition, direction, lines: lines.filter(({ number }) => !isControl(table, number)) },
    table,
  );
}

function partsOf(symbols: readonly Uint8Array[], table: NotebookTable): Part[] {
  const parts = symbols.flatMap((symbol) => {
    const lines = linesIn(symbol, table);
    const control = lines.lines.find(({ number }) => isControl(table, number));
    if (control === undefined) return [];
    const [dataId = '', parts = '', part = ''] = control.values.map((value) => value.trim());
    const [of, nth] = [Number(parts), Number(part)];
    if (!(Number.isInteger(of) && Number.isInteger(nth) && of >= 1 && of <= 99 && nth >= 1 && nth <= of))
      throw new NotebookFault('symbolsOfDifferentNotebooks', control.line);
    return [{ ...lines, dataId, parts: of, part: nth }];
  });
  const [first] = parts;
  if (first === undefined) return [];
  const isSame = ({ dataId, parts: of, edition, direction }: Part) =>
    dataId === first.dataId &&
    of === first.parts &&
    edition === first.edition &&
    direction === first.direction;
  if (parts.length !== symbols.length || !parts.every(isSame))
    throw new NotebookFault('symbolsOfDifferentNotebooks');
  return parts;
}

function isControl(table: NotebookTable, number: string): boolean {
  return table.records.some((row) => row.number === number && row.place === 'control');
}
