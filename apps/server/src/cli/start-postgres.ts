import { spawn } from 'node:child_process';
import { isOpen } from '../backup/scratch-postgres.ts';
import type { Config } from '../config/config.ts';
import { CommandRefused } from './command.ts';

const patienceMs = 3_600_000;

/**
 * Starts the site's PostgreSQL as the settings say, or asks for it to be started, and waits until it has recovered and
 * takes writes.
 */
export async function startPostgres({
  POSTGRES_START,
  DATABASE_WORKER_URL,
}: Pick<Config, 'POSTGRES_START' | 'DATABASE_WORKER_URL'>): Promise<void> {
  if (POSTGRES_START === undefined)
    console.error('The files are back. Start PostgreSQL now; this waits until it answers.');
  else await run(POSTGRES_START);
  for (const until = Date.now() + patienceMs; Date.now() < until;) {
    if (await isOpen(DATABASE_WORKER_URL ?? '')) return;
    await new Promise((later) => setTimeout(later, 200));
  }
  throw new CommandRefused('PostgreSQL did not answer within an hour. Look into its log.');
}

async function run(command: string): Promise<void> {
  const child = spawn('/bin/sh', ['-c', command], { stdio: ['ignore', 'ignore', 'inherit'], cwd: '/' });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  if (code !== 0) throw new CommandRefused(`POSTGRES_START ended with ${code}.`);
}
