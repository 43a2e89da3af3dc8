import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { countSettings, settingsTable } from './settings-table.ts';

const page = join(import.meta.dirname, '../docs/operations/settings.md');

it('lists every setting the server reads', () => {
  expect(settingsTable().split('\n')).toHaveLength(countSettings() + 2);
});

it('is the table the page shows; UPDATE=1 writes it anew', () => {
  const wanted = [
    '# Settings',
    '',
    'Read from the environment once, when the server starts. Wrong ones are refused at once, all together.',
    'Generated from `apps/server/src/config/config.ts`.',
    '',
    settingsTable(),
    '',
  ].join('\n');
  if (process.env.UPDATE === '1') writeFileSync(page, wanted);
  expect(readFileSync(page, 'utf8')).toBe(wanted);
});
