import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { enforcedClauses } from '../clauses.ts';
import { renderEnforcedClauses } from './enforced-clauses.ts';

const page = new URL('../../../../docs/compliance/enforced-clauses.md', import.meta.url);

it('matches the page in docs/compliance; write it anew with UPDATE=1', () => {
  const rendered = renderEnforcedClauses(enforcedClauses);
  if (process.env['UPDATE'] === '1') {
    mkdirSync(new URL('.', page), { recursive: true });
    writeFileSync(page, rendered);
  }
  expect(readFileSync(page, 'utf8')).toBe(rendered);
});
