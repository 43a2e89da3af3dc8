// Writes the types of the database's tables from a freshly migrated database.
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate, prepareJobs, prepareRoles, startEmbedded } from '../db/src/index.ts';

const folder = await mkdtemp(join(tmpdir(), 'onshin-tables-'));
await chmod(folder, 0o755);
const embedded = await startEmbedded(join(folder, 'postgres'), { isThrowaway: true });
try {
  await prepareRoles(embedded.url('postgres', 'postgres'));
  await migrate(embedded.url('onshin_owner', 'postgres'));
  await prepareJobs(embedded.url('onshin_worker', 'postgres'));
  const mapping = {
    timestamptz: 'string',
    jsonb: 'unknown',
    json: 'unknown',
    int8: 'number',
    numeric: 'number',
    tstzrange: 'string',
    xid8: 'string',
  };
  const out = process.argv[2] ?? 'db/src/tables.gen.ts';
  const { status } = spawnSync(
    'kysely-codegen',
    [
      '--url',
      embedded.url('postgres', 'postgres'),
      '--dialect',
      'postgres',
      '--camel-case',
      '--out-file',
      out,
      '--include-pattern',
      'public.*',
      '--exclude-pattern',
      'kysely_*',
      '--date-parser',
      'string',
      '--type-mapping',
      JSON.stringify(mapping),
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  process.exitCode = status ?? 1;
} finally {
  await embedded.stop();
  await rm(folder, { recursive: true, force: true });
}
