import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { patientPaths } from '@onshin/contract/patient-paths';
import { expect, it } from 'vitest';

/** Every file the patients' pages are made of, loaded at once or later. */
function filesFrom(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !existsSync(file)) return seen;
  seen.add(file);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g))
    filesFrom(resolve(dirname(file), path), seen);
  return seen;
}

it('patients’ pages ask for nothing they do not know where to find, and know nothing they do not ask for', () => {
  const files = filesFrom(resolve(import.meta.dirname, 'main.tsx'));
  expect(files.size).toBeGreaterThan(150);
  const asked = [...files].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(?:useRead|useAct|callOperation)(?:<[^>]*>)?\(\s*'(\w+)'/g)].map(
      ([, name = '']) => name,
    ),
  );
  expect([...new Set(asked)].toSorted()).toEqual(Object.keys(patientPaths).toSorted());
});
