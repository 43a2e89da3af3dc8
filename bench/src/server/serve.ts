import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate, prepareJobs, prepareRoles, startEmbedded } from '@onshin/db';
import { readConfig } from '../../../apps/server/src/config/config.ts';
import { filesIn } from '../../../apps/server/src/cli/files-in.ts';
import { seedDemonstration } from '../../../apps/server/src/cli/seed-demonstration.ts';
import { openDatabase, openPool } from '../../../apps/server/src/platform/database.ts';
import { startServer } from '../../../apps/server/src/server.ts';

// The real server over a real database, in a process of its own. It tells where it is reached on its first line.
const folder = await mkdtemp(join(tmpdir(), 'onshin-bench-'));
await chmod(folder, 0o755);
const embedded = await startEmbedded(join(folder, 'postgres'), { isThrowaway: true });
await prepareRoles(embedded.url('postgres', 'postgres'));
await migrate(embedded.url('onshin_owner', 'postgres'), null);
await prepareJobs(embedded.url('onshin_worker', 'postgres'));
const app = embedded.url('onshin_app', 'postgres');
const db = openDatabase(openPool(app, 1));
await seedDemonstration(db);
await db.destroy();
const config = readConfig({
  ...process.env,
  LOG_LEVEL: 'silent',
  CALLS_PER_MINUTE: '1000000',
  ONSHIN_ROLES: 'web',
});
const server = await startServer(
  config,
  { app, worker: embedded.url('onshin_worker', 'postgres') },
  { secret: Buffer.alloc(32, 7), checkpoints: null, files: await filesIn(folder, config) },
);
process.stdout.write(
  `${JSON.stringify({ url: server.url, app, admin: embedded.url('postgres', 'postgres') })}\n`,
);

process.once('SIGTERM', () => {
  void server
    .close()
    .then(() => embedded.stop())
    .then(() => rm(folder, { recursive: true, force: true }))
    .then(() => process.exit(0));
});
