import iconv from 'iconv-lite';
import { assert, integer, property, shuffledSubarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NotebookFault } from './fault.ts';
import { joinSymbols, symbolsSeen } from './join-symbols.ts';
import { table } from './testing.ts';

const bytesOf = (...lines: string[]) => iconv.encode([...lines, ''].join('\r\n'), 'shift_jis');
const symbol = (part: number, of: number, lines: readonly string[], id = '20261121000001') =>
  bytesOf('JAHISTC08,1', ...lines, `911,${id},${of},${part}`);
const drugs = Array.from({ length: 9 }, (_, n) => `201,${n + 1},薬${n + 1},1,錠`);
const inParts = (of: number) => {
  const each = Math.ceil(drugs.length / of);
  return Array.from({ length: of }, (_, n) =>
    symbol(n + 1, of, [...(n === 0 ? ['5,20261115,1'] : []), ...drugs.slice(n * each, (n + 1) * each)]),
  );
};
const codeOf = (act: () => unknown) => {
  try {
    act();
    return null;
  } catch (error) {
    return error instanceof NotebookFault ? error.code : error;
  }
};

describe('a notebook in several symbols', () => {
  it('is the same in whichever order they were shown, some more than once', () => {
    assert(
      property(
        integer({ min: 1, max: 5 }).chain((of) => {
          const parts = inParts(of);
          return shuffledSubarray([...parts, ...parts], { minLength: 2 * of });
        }),
        (symbols) => {
          const { notebook, oddities } = joinSymbols(symbols, table);
          expect(oddities).toEqual([]);
          const names = notebook.dispensings[0]?.prescribed[0]?.groups.map(({ drugs: [drug] }) => drug?.name);
          expect(names).toEqual(drugs.map((_, n) => `薬${n + 1}`));
        },
      ),
      { seed: 20261121 },
    );
  });

  it('says which are still to come, and is none before', () => {
    const [first, second, third] = inParts(3);
    if (first === undefined || second === undefined || third === undefined)
      throw new Error('three were made');
    expect(symbolsSeen([third], table)).toEqual({ of: 3, missing: [1, 2] });
    expect(symbolsSeen([third, first, second], table)).toEqual({ of: 3, missing: [] });
    expect(codeOf(() => joinSymbols([first, third], table))).toBe('symbolIsMissing');
  });

  it('is none of another notebook', () => {
    const [first] = inParts(2);
    if (first === undefined) throw new Error('two were made');
    for (const other of [
      symbol(2, 2, drugs, '20261121000002'),
      symbol(2, 3, drugs),
      bytesOf('JAHISTC08,1', ...drugs),
      bytesOf('JAHISTC07,1', ...drugs, '911,20261121000001,2,2'),
      symbol(0, 2, drugs),
      symbol(3, 2, drugs),
      bytesOf('JAHISTC08,1', '911,20261121000001,two,2'),
    ])
      expect(codeOf(() => joinSymbols([first, other], table))).toBe('symbolsOfDifferentNotebooks');
  });

  it('is one symbol where it was not cut, and two of those are two notebooks', () => {
    const whole = bytesOf('JAHISTC08,1', '5,20261115,1', ...drugs);
    expect(symbolsSeen([whole], table)).toBeNull();
    expect(joinSymbols([whole], table).notebook.dispensings).toHaveLength(1);
    expect(codeOf(() => joinSymbols([whole, whole], table))).toBe('notCutInSymbols');
    expect(codeOf(() => joinSymbols([], table))).toBe('empty');
  });
});
