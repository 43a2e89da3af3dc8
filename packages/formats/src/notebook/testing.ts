import { readFileSync } from 'node:fs';
import type { NotebookTable } from './table.ts';

/** The table as the house ships it. */
export const table = JSON.parse(
  readFileSync(new URL('../../../../data/medication-notebook.json', import.meta.url), 'utf8'),
) as NotebookTable;
