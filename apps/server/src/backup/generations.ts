import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isArchive } from './archive.ts';

/** The archives of a folder, the newest first. */
export async function listArchives(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names
    .filter(isArchive)
    .toSorted()
    .toReversed()
    .map((name) => join(folder, name));
}

/**
 * Removes the oldest archives beyond so many.
 *
 * @returns how many were removed
 */
export async function keepNewest(folder: string, most: number): Promise<number> {
  const old = (await listArchives(folder)).slice(most);
  for (const file of old) await rm(file);
  return old.length;
}
