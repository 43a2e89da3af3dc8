import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The PostgreSQL that runs on a data folder, from the lock file it keeps there.
 *
 * @param patience milliseconds to wait for one that is just stopping
 */
export async function findRunning(data: string, patience: number): Promise<{ socket: string } | null> {
  for (const until = Date.now() + patience; ;) {
    const found = await readLock(data);
    if (found === null || Date.now() >= until) return found;
    await new Promise((later) => setTimeout(later, 100));
  }
}

async function readLock(data: string): Promise<{ socket: string } | null> {
  const lock = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '');
  const [pid, , , , socket] = lock.split('\n');
  if (pid === undefined || socket === undefined) return null;
  // After a power cut the lock may name a process that is now something else.
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return command.includes(data) ? { socket } : null;
}
