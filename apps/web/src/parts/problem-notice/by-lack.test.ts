import { expect, test } from 'vitest';
import { byLack } from './by-lack.ts';

const clause = (clauseId: string, code: string, remedy: string) => ({
  clauseId,
  section: 'V 1 (1)',
  code,
  remedy: { ja: remedy, en: remedy },
});

test('what several clauses ask for is said once, with all of them', () => {
  const lacks = byLack([
    clause('S-1-1-2-i', 'agreementMissing', '同意する'),
    clause('S-1-3-2-i', 'planMissing', '計画を作る'),
    clause('S-1-1-2-ii', 'agreementMissing', '同意する'),
  ]);
  expect(lacks.map(({ first }) => first.code)).toEqual(['agreementMissing', 'planMissing']);
  expect(lacks[0]?.clauses.map(({ clauseId }) => clauseId)).toEqual(['S-1-1-2-i', 'S-1-1-2-ii']);
});
test('two remedies of one code stay two', () => {
  expect(byLack([clause('S-1', 'a', 'one'), clause('S-2', 'a', 'two')])).toHaveLength(2);
});
