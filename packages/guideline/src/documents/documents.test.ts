import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clauses } from '../clauses.ts';
import { renderClauseList } from './clause-list.ts';
import { renderEditionList } from './edition-list.ts';

const folder = new URL('../../../../docs/compliance/', import.meta.url);

describe('a page in docs/compliance is as the rules say; write it anew with UPDATE=1', () => {
  it.each([
    ['clauses.md', () => renderClauseList(clauses, 'en')],
    ['clauses.ja.md', () => renderClauseList(clauses, 'ja')],
    ['editions.md', () => renderEditionList()],
  ])('%s', (name, render) => {
    const page = new URL(name, folder);
    const rendered = render();
    if (process.env['UPDATE'] === '1') {
      mkdirSync(folder, { recursive: true });
      writeFileSync(page, rendered);
    }
    expect(readFileSync(page, 'utf8')).toBe(rendered);
  });
});
