import { existsSync } from 'node:fs';
import { copyFile, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The place that is mirrored is empty and its mirror is not: a disk that is not there must not empty both. */
export class MirrorRefused extends Error {
  override readonly name = 'MirrorRefused';
}

/** What was done, and how many bytes came new. */
export interface Mirrored {
  readonly added: number;
  readonly removed: number;
  readonly bytes: number;
}

/**
 * Copies what is not there yet. For enciphered files, which never change once they are written: whatever stands in the
 * mirror stays, for older generations of the database may still name it.
 */
export async function addMissing(
  from: string,
  to: string,
  note: (done: number, of: number) => void = () => {},
): Promise<Mirrored> {
  const [source, mirror] = [await filesUnder(from), await filesUnder(to)];
  requireSource(from, source, mirror);
  const there = new Set(mirror);
  const missing = source.filter((name) => !there.has(name));
  let bytes = 0;
  for (const [place, name] of missing.entries()) {
    await copySafely(join(from, name), join(to, name));
    bytes += (await stat(join(to, name))).size;
    note(place + 1, missing.length);
  }
  return { added: missing.length, removed: 0, bytes };
}

/**
 * Makes a folder hold exactly what another holds, with no trace of what was there before. For the data keys of patients: a
 * key that was ended has to leave the copy as well, and one that was put under another key replaces the former.
 */
export async function mirrorExactly(from: string, to: string): Promise<Mirrored> {
  const [source, mirror] = [await filesUnder(from), await filesUnder(to)];
  requireSource(from, source, mirror);
  let added = 0;
  let bytes = 0;
  for (const name of source) {
    const content = await readFile(join(from, name));
    const copy = await readFile(join(to, name)).catch(() => null);
    if (copy?.equals(content) === true) continue;
    await copySafely(join(from, name), join(to, name));
    added += 1;
    bytes += content.length;
  }
  const wanted = new Set(source);
  const ended = mirror.filter((name) => !wanted.has(name));
  for (const name of ended) await rm(join(to, name));
  return { added, removed: ended.length, bytes };
}

function requireSource(from: string, source: readonly string[], mirror: readonly string[]): void {
  if (source.length === 0 && mirror.length > 0)
    throw new MirrorRefused(`${from} is empty and its mirror is not. Nothing was changed.`);
}

/** Every file under a folder by its path within; none where there is no folder. What is half written has no place. */
async function filesUnder(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith(unfinished))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
}

const unfinished = '.unfinished';

/** Under its name once it is whole and safe on the disk. */
async function copySafely(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  const half = `${to}${unfinished}`;
  await copyFile(from, half);
  const file = await open(half, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(half, to);
}
