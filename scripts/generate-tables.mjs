// Writes the types of the database's tables from a freshly migrated database.
import { spawnSync } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate, prepareRoles, startEmbedded } from '../db/src/index.ts';
import { codegenArguments } from './codegen-arguments.ts';

const folder = await mkdtemp(join(tmpdir(), 'onshin-tables-'));
await chmod(folder, 0o755);
const embedded = await startEmbedded(join(folder, 'postgres'), { isThrowaway: true });
try {
  await prepareRoles(embedded.url('postgres', 'postgres'));
  await migrate(embedded.url('onshin_owner', 'postgres'), null);
  const { status } = spawnSync(
    'kysely-codegen',
    codegenArguments(embedded.url('postgres', 'postgres'), 'db/src/tables.gen.ts'),
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  process.exitCode = status ?? 1;
} finally {
  await embedded.stop();
  await rm(folder, { recursive: true, force: true });
}
