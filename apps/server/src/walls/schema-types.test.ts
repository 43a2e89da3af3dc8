import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { codegenArguments } from '../../../../scripts/codegen-arguments.ts';
import { openTestDatabase } from '../testing/test-database.ts';

it('the types of the tables are those of the migrated schema', async () => {
  const database = await openTestDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'onshin-types-'));
  const fresh = join(folder, 'tables.ts');
  await promisify(execFile)(
    'node_modules/.bin/kysely-codegen',
    codegenArguments(database.url('postgres'), fresh),
  );
  const meaning = (text: string) => text.replaceAll(/\s|["';,]|\|/g, '');
  expect(meaning(await readFile(fresh, 'utf8'))).toBe(
    meaning(await readFile('db/src/tables.gen.ts', 'utf8')),
  );
  await rm(folder, { recursive: true });
  await database.close();
});
