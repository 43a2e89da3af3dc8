import { readChecklist } from '@onshin/guideline';
import { expect, it } from 'vitest';
import { checklistOfTable } from './checklist-table.ts';

const head = { title: '点検表', source: '院内' };

it('reads a row for each point, with its clauses apart by blanks or commas, the columns in any order', () => {
  const table =
    '\uFEFFText,No,Clauses\r\n"合意、している",1-1,"S-1-1-2-i, S-1-1-2-ii-a"\r\n研修,2,S-3-1-a\r\n';
  expect(readChecklist(checklistOfTable(table, head))).toEqual({
    checklist: {
      ...head,
      points: [
        { no: '1-1', text: '合意、している', clauses: ['S-1-1-2-i', 'S-1-1-2-ii-a'] },
        { no: '2', text: '研修', clauses: ['S-3-1-a'] },
      ],
    },
  });
});

it('leaves what is missing to be told as a fault', () => {
  expect(readChecklist(checklistOfTable('no,text,clauses\n1,,\n', head))).toEqual({
    faults: [
      { at: 'points.0.text', code: 'textMissing' },
      { at: 'points.0.clauses', code: 'clausesMissing' },
    ],
  });
  expect(readChecklist(checklistOfTable('番号,項目\n1,合意', head))).toEqual({
    faults: [{ at: 'points', code: 'notAList' }],
  });
});
