import { expect, it } from 'vitest';
import { clauses } from './clauses.ts';

it('tells of every clause how it is met, and by what that is proven', async () => {
  const { data, lines } = await clauses.run({});
  const listed = data['clauses'] as readonly {
    id: string;
    control: { id: string; kind: string } | null;
    gates: readonly string[];
    tests: readonly string[];
    documents: readonly string[];
  }[];
  expect(listed).toHaveLength(300);
  expect(lines).toHaveLength(300);
  expect(listed.filter(({ control }) => control === null)).toEqual([]);
  expect(listed.filter(({ tests, documents }) => tests.length + documents.length === 0)).toEqual([]);
  expect(listed.find(({ id }) => id === 'S-1-5-2-i-1')).toMatchObject({
    control: { id: 'kinds-of-drugs-on-first-visit', kind: 'enforced' },
    gates: ['prescribe'],
    tests: ['packages/guideline/scenarios/prescribe.json'],
  });
});

it('tells of every entry of the guideline for safety where it stands, and by what that is proven', async () => {
  const { data } = await clauses.run({});
  const safety = data['safety'] as readonly { id: string }[];
  expect(safety).toHaveLength(699);
  expect(safety.find(({ id }) => id === 'A-6.5-C-7')).toEqual({
    id: 'A-6.5-C-7',
    level: 'must',
    edition: '5.1',
    control: 'audit-trail',
    state: 'implemented',
    tests: ['apps/server/src/walls/audit-and-chain.test.ts'],
    documents: [],
  });
});
