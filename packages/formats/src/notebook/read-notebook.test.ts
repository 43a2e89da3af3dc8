import iconv from 'iconv-lite';
import { array, assert, constantFrom, integer, nat, property, record, string, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NotebookFault } from './fault.ts';
import { mostBytes } from './read-records.ts';
import { readNotebook } from './read-notebook.ts';
import { itemOf } from './table.ts';
import { table } from './testing.ts';
import { writable, writeNotebook } from './write-notebook.ts';

const bytesOf = (...lines: string[]) => iconv.encode([...lines, ''].join('\r\n'), 'shift_jis');
const read = (...lines: string[]) => readNotebook(bytesOf(...lines), table);

const aMorning = [
  'JAHISTC08,1',
  '1,港 花子,2,S330303,1050011,東京都港区芝公園一丁目,0312345678,,,,ミナト ハナコ',
  '2,1,ペニシリンで発疹,1',
  '3,かぜ薬Ａ,20261101,20261103,2,1,',
  '5,20261115,1',
  '11,みなと薬局,13,4,1234567,1050011,東京都港区芝公園二丁目,0311112222,1',
  '51,みなと内科クリニック,13,1,7654321,1',
  '55,水野 恵,内科,1',
  '201,1,アムロジピン錠５ｍｇ,1,錠,2,622223301,1,,,',
  '281,1,粉砕不可,1',
  '301,1,１日１回朝食後,30,日分,1,1,,1',
  '201,2,ロキソプロフェンＮａ錠６０ｍｇ,1,錠,4,1149019F1560,1,,,',
  '301,2,疼痛時,10,回分,3,1,,1',
  '391,2,１日３回まで,1',
  '501,次回は来月,1',
  '601,よく効いた,20261116',
];

describe('a medication notebook', () => {
  it('is read as what was dispensed when, by whom, for whom', () => {
    const { notebook, oddities } = read(...aMorning);
    expect(oddities).toEqual([]);
    expect(notebook).toMatchObject({
      edition: '08',
      direction: 'toPatient',
      patient: { name: '港 花子', kana: 'ミナト ハナコ', birthDate: '1958-03-03', sex: 'female' },
      cautions: [{ kind: 'allergy', words: 'ペニシリンで発疹' }],
      overTheCounter: [{ name: 'かぜ薬Ａ', from: '2026-11-01', until: '2026-11-03' }],
    });
    expect(notebook.dispensings).toEqual([
      {
        on: '2026-11-15',
        madeBy: 'medicalStaff',
        pharmacy: 'みなと薬局',
        notes: ['次回は来月', 'よく効いた'],
        prescribed: [
          {
            institution: 'みなと内科クリニック',
            doctor: '水野 恵',
            groups: [
              {
                rp: 1,
                drugs: [
                  {
                    name: 'アムロジピン錠５ｍｇ',
                    amount: '1',
                    unit: '錠',
                    code: { kind: 'receipt', value: '622223301' },
                    genericName: null,
                    notes: ['粉砕不可'],
                  },
                ],
                usage: { name: '１日１回朝食後', quantity: '30', unit: '日分', form: 'internal' },
                notes: [],
              },
              {
                rp: 2,
                drugs: [
                  {
                    name: 'ロキソプロフェンＮａ錠６０ｍｇ',
                    amount: '1',
                    unit: '錠',
                    code: { kind: 'yj', value: '1149019F1560' },
                    genericName: null,
                    notes: [],
                  },
                ],
                usage: { name: '疼痛時', quantity: '10', unit: '回分', form: 'asNeeded' },
                notes: ['１日３回まで'],
              },
            ],
          },
        ],
      },
    ]);
  });

  it.each([
    ['an unknown edition', ['JAHISTC99,1'], 'unknownEdition', 1, 1],
    ['a prescription', ['JAHIS10', '1,1,1234567'], 'notANotebook', 1, 1],
    ['an unknown direction', ['JAHISTC08,7'], 'unknownDirection', 1, 2],
    ['nothing', [''], 'empty', null, null],
  ])('is none where it is %s', (_, lines, code, line, item) => {
    expect(() => read(...lines)).toThrow(NotebookFault);
    expect(faultOf(() => read(...lines))).toMatchObject({ code, line, item });
  });

  it('is none where its bytes are no Shift_JIS, or far too many', () => {
    expect(faultOf(() => readNotebook(Buffer.from([0x4a, 0xff, 0xff]), table))?.code).toBe('notShiftJis');
    expect(faultOf(() => readNotebook(new Uint8Array(mostBytes + 1), table))?.code).toBe('tooLarge');
  });

  it.each([
    ['a birth date that is no day', '1,港 花子,2,S330231', 'notADate', 2, 4],
    ['an era nobody knows', '1,港 花子,2,X010101', 'notADate', 2, 4],
    ['a sex that is no code', '1,港 花子,5,S330303', 'unknownCode', 2, 3],
    ['a group that is no number', '201,一,薬', 'notANumber', 2, 2],
    ['a drug without a name', '201,1,', 'itemIsMissing', 2, 3],
    ['an item too many', '4,メモ,20261115,1,もう一つ', 'tooManyItems', 2, 5],
    ['a record nobody knows', '999,何か', 'unknownRecord', 2, null],
  ])('names line and item of %s, and reads the rest', (_, line, code, at, item) => {
    const { notebook, oddities } = read('JAHISTC08,1', line, '5,20261115,1');
    expect(oddities).toContainEqual({ code, line: at, item });
    expect(notebook.dispensings).toHaveLength(1);
    expect(notebook.records).toHaveLength(2);
  });

  it('names a drug that stands before any day', () => {
    const { notebook, oddities } = read('JAHISTC08,1', '201,1,薬,1,錠', '5,20261115,1');
    expect(oddities).toEqual([{ code: 'recordOutOfPlace', line: 2, item: null }]);
    expect(notebook.records).toHaveLength(2);
  });

  it('ends at its end mark, and takes whichever line ends it was given', () => {
    const text = `${aMorning.join('\n')}\n\u001A5,20261201,1`;
    const { notebook } = readNotebook(iconv.encode(text, 'shift_jis'), table);
    expect(notebook.dispensings).toHaveLength(1);
  });
});

function faultOf(act: () => unknown): NotebookFault | null {
  try {
    act();
    return null;
  } catch (error) {
    if (error instanceof NotebookFault) return error;
    throw error;
  }
}

const rows = table.records.filter(({ place }) => place !== 'control');
const someRecords = array(
  record({
    row: constantFrom(...rows),
    values: array(string({ unit: 'grapheme', maxLength: 20 }), { maxLength: 12 }),
  }),
  { maxLength: 20 },
).map((all) =>
  all.map(({ row, values }) => ({
    number: row.number,
    items: Object.fromEntries(
      row.items
        .map((item, place) => [itemOf(item).key, writable(values[place] ?? '')] as const)
        .filter(([, value]) => value !== ''),
    ),
  })),
);

describe('writing and reading', () => {
  it('gives back every item of every record', () => {
    assert(
      property(someRecords, constantFrom(...Object.keys(table.editions)), (records, edition) => {
        const bytes = writeNotebook({ edition, direction: '1', records }, table);
        const { notebook } = readNotebook(bytes, table);
        expect(notebook.records.map(({ number, items }) => ({ number, items }))).toEqual(records);
        const again = writeNotebook({ edition, direction: '1', records: notebook.records }, table);
        expect(again).toEqual(bytes);
      }),
      { seed: 20261121, numRuns: 300 },
    );
  });

  it('writes no comma, no line’s end and no letter of its own making', () => {
    expect(writable('１日２回, 朝\r\n夕')).toBe('１日２回， 朝 夕');
    expect(writable('𠮷野家')).toBe('■野家');
    expect(writable('７〜１０日')).toBe('７～１０日');
  });
});

describe('ten thousand notebooks somebody damaged', () => {
  it('are read or refused, and nothing else happens', () => {
    const whole = bytesOf(...aMorning);
    const damage = record({
      at: nat(whole.length - 1),
      way: integer({ min: 0, max: 3 }),
      bytes: uint8Array({ minLength: 1, maxLength: 12 }),
    });
    let readable = 0;
    let refused = 0;
    assert(
      property(array(damage, { minLength: 1, maxLength: 6 }), (all) => {
        let bytes = Buffer.from(whole);
        for (const { at, way, bytes: put } of all) {
          const [before, behind] = [bytes.subarray(0, at), bytes.subarray(at)];
          if (way === 0) bytes = Buffer.concat([before, put, behind.subarray(put.length)]);
          else if (way === 1) bytes = Buffer.concat([before, put, behind]);
          else if (way === 2) bytes = Buffer.concat([before, behind.subarray(put.length)]);
          else bytes = Buffer.concat([before, behind, before.subarray(0, 40)]);
        }
        const fault = faultOf(() => readNotebook(bytes, table));
        if (fault === null) readable += 1;
        else refused += 1;
      }),
      { seed: 20261121, numRuns: 10_000 },
    );
    expect(readable + refused).toBe(10_000);
    expect(Math.min(readable, refused)).toBeGreaterThan(500);
  });
});
