import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderSafetyList } from './safety-list.ts';

const folder = new URL('../../../../docs/compliance/', import.meta.url);

describe('the page of the guideline for safety', () => {
  it.each([
    ['safety.md', 'en'],
    ['safety.ja.md', 'ja'],
  ] as const)('%s is as the controls say; write it anew with UPDATE=1', (name, language) => {
    const page = new URL(name, folder);
    const rendered = renderSafetyList(language);
    if (process.env['UPDATE'] === '1') writeFileSync(page, rendered);
    expect(readFileSync(page, 'utf8')).toBe(rendered);
  });
});
