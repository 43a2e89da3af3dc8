import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];

/** Where a program lies, or null. */
export function findProgram(name: string): string | null {
  for (const folder of folders) {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return join(folder, name);
    } catch {
      // Not in this folder.
    }
  }
  return null;
}

/**
 * What to type where programs of Debian are missing; nothing where all are there. A suite that needs them carries it in
 * its title, and is skipped.
 *
 * @param packages the package of each program
 */
export function howToInstall(packages: Readonly<Record<string, string>>): string {
  const missing = Object.entries(packages).filter(([program]) => findProgram(program) === null);
  return missing.length === 0 ? '' : `(apt-get install -y ${missing.map(([, name]) => name).join(' ')})`;
}
