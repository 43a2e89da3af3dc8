import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from './read-csv.ts';

describe('a table as spreadsheet programs write it', () => {
  it.each<[string, string, string[][]]>([
    [
      'with a mark of byte order and both kinds of line end',
      '\uFEFFno,text\r\n1,合意\n',
      [
        ['no', 'text'],
        ['1', '合意'],
      ],
    ],
    ['with commas, breaks and quotation marks in a cell', '1,"a,b\nc ""d"""', [['1', 'a,b\nc "d"']]],
    ['with empty cells, quoted or not', '1,,""\r2', [['1', '', ''], ['2']]],
    ['with empty rows between', '1\n\n , \n2\n', [['1'], ['2']]],
    ['of nothing', '', []],
  ])('%s', (_, text, rows) => {
    expect(readCsv(text)).toEqual(rows);
  });

  it('comes back as it was written', () => {
    const written = fc.array(fc.array(fc.string(), { minLength: 1 }).map((cells) => ['x', ...cells]));
    fc.assert(
      fc.property(written, (rows) => {
        const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
        expect(readCsv(rows.map((row) => row.map(quote).join(',')).join('\r\n'))).toEqual(rows);
      }),
    );
  });
});
