import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesIn } from '../cli/files-in.ts';
import { readConfig } from '../config/config.ts';
import { startServer } from '../server.ts';

// A server in a process of its own, for the test that kills it: the database's addresses come with the environment.
const { APP_URL = '', WORKER_URL = '', ...environment } = process.env;
const config = readConfig(environment);
const folder = await mkdtemp(join(tmpdir(), 'onshin-serve-'));
const server = await startServer(
  config,
  { app: APP_URL, worker: WORKER_URL },
  { secret: Buffer.alloc(32, 7), checkpoints: null, files: await filesIn(folder, config) },
);
process.stdout.write(`ready ${server.url}\n`);
