import { readFileSync, statSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

export interface SystemUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** The user PostgreSQL runs as when we are root, or `null` when we are an ordinary user and it runs as us. */
export function findUnprivilegedUser(): SystemUser | null {
  if (process.getuid?.() !== 0) return null;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
  const user = users.find((each) => each.name === 'postgres') ?? users.find((each) => each.name === 'nobody');
  if (user === undefined)
    throw new Error('Running as root needs an unprivileged user named postgres or nobody');
  return user;
}

/** Whether a user may pass through every folder up to a path. */
export function canReach(path: string, user: SystemUser): boolean {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    const { mode, uid, gid } = statSync(folder);
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

/** Lets everybody pass through folders we have just made, whatever the umask was, down to the one above the last. */
export async function openTheWay(firstMade: string, last: string): Promise<void> {
  const top = resolve(firstMade);
  for (let folder = dirname(resolve(last)); folder.length >= top.length; folder = dirname(folder))
    await chmod(folder, 0o755);
}
