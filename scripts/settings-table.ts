import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const source = readFileSync(join(import.meta.dirname, '../apps/server/src/config/config.ts'), 'utf8');

/** The settings as a table, from the words that stand beside them in the code. */
export function settingsTable(): string {
  const body = source.slice(source.indexOf('.object({'), source.indexOf('.superRefine'));
  const fields = [
    ...body.matchAll(/\/\*\* (.+?) \*\/\n\s+([A-Z][A-Z0-9_]+):([\s\S]+?)(?=\n\s+\/\*\*|\n\s+\}\))/g),
  ];
  const rows = fields.map(([, meaning = '', name = '', schema = '']) => {
    const preset = /\.default\((.+?)\)/.exec(schema)?.[1]?.replaceAll(/['_]/g, '') ?? '';
    return `| \`${name}\` | ${preset === '' ? '' : `\`${preset}\``} | ${meaning} |`;
  });
  return ['| Setting | Without it | Meaning |', '| --- | --- | --- |', ...rows].join('\n');
}

/** How many settings the code reads. */
export function countSettings(): number {
  return [...source.matchAll(/^ {4}[A-Z][A-Z0-9_]+: /gm)].length;
}
