import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const page = readFileSync(join(root, 'docs/security/asvs.md'), 'utf8');

/** Items of levels 1 and 2 of ASVS 5.0.0, chapters 6 to 10 and 12: the last number of each section, and what it leaves out as level 3. */
const wanted = [
  ...upTo('6.1', 3),
  ...upTo('6.2', 12),
  ...upTo('6.3', 4),
  ...upTo('6.4', 4),
  ...upTo('6.5', 5),
  ...upTo('6.6', 3),
  ...upTo('6.8', 4),
  ...upTo('7.1', 3),
  ...upTo('7.2', 4),
  ...upTo('7.3', 2),
  ...upTo('7.4', 5),
  ...upTo('7.5', 2),
  ...upTo('7.6', 2),
  ...upTo('8.1', 2),
  ...upTo('8.2', 3),
  ...upTo('8.3', 1),
  ...upTo('8.4', 1),
  ...upTo('9.1', 3),
  ...upTo('9.2', 4),
  ...upTo('10.1', 2),
  ...upTo('10.2', 2),
  ...upTo('10.3', 4),
  ...upTo('10.4', 11),
  ...upTo('10.5', 5),
  ...upTo('10.6', 2),
  ...upTo('10.7', 3),
  ...upTo('12.1', 3),
  ...upTo('12.2', 2),
  ...upTo('12.3', 4),
];

function upTo(section: string, last: number): string[] {
  return Array.from({ length: last }, (_, index) => `${section}.${index + 1}`);
}

const rows = page
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, id]) => /^\d+\.\d+\.\d+$/.test(id ?? ''))
  .map(([, id = '', , , state = '', how = '', proofs = '']) => ({ id, state, how, proofs }));

describe('the table of ASVS', () => {
  it('holds every item of levels 1 and 2, once and in order', () => {
    expect(rows.map((row) => row.id)).toEqual(wanted);
  });

  it('shows what it claims, and gives a reason for what it does not', () => {
    const unshown = rows.filter(({ state, how, proofs }) => {
      if (state === 'notApplicable') return how === '';
      if (state === 'partly' || state === 'deviation') return how === '' || proofs === '';
      return !['test', 'document', 'setting'].includes(state) || proofs === '';
    });
    expect(unshown.map((row) => row.id)).toEqual([]);
  });

  it('points at proofs that exist: a test of that name, or a passage', () => {
    const broken = rows.flatMap(({ id, state, proofs }) =>
      [...proofs.matchAll(/\]\(\.\.\/\.\.\/([^)]+)\) “([^”]+)”/g)]
        .filter(([, file = '', words = '']) => {
          const path = join(root, file);
          const isTest = /\.test\.tsx?$/.test(file);
          return (
            !existsSync(path) || !readFileSync(path, 'utf8').includes(words) || (state === 'test' && !isTest)
          );
        })
        .map(([, file, words]) => `${id}: ${file} “${words}”`),
    );
    expect(broken).toEqual([]);
  });
});
