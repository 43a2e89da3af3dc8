import { readConfig } from '../config/config.ts';
import { startServer } from '../server.ts';

// A server in a process of its own, for the test that kills it: the database's addresses come with the environment.
const { APP_URL = '', WORKER_URL = '', ...environment } = process.env;
const server = await startServer(
  readConfig(environment),
  { app: APP_URL, worker: WORKER_URL },
  { secret: Buffer.alloc(32, 7), checkpoints: null },
);
process.stdout.write(`ready ${server.url}\n`);
