import type { KeyObject } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  checkpointLine,
  forkLine,
  type HandOver,
  handOverLine,
  isFork,
  keysUpTo,
  type OutsideLine,
  readHandOverLine,
  readOutsideLine,
} from '@onshin/seal';
import type { Outside } from './verdict.ts';

/** The file of one chain's heads. */
export const checkpointFile = (folder: string, chainId: string): string => join(folder, `${chainId}.jsonl`);

/** The file of the keys that handed over. */
export const keysFile = (folder: string): string => join(folder, 'keys.jsonl');

/** Writes a signed head, or a fork, outside the database. */
export async function keepOutside(folder: string, line: OutsideLine): Promise<void> {
  await appendOutside(
    folder,
    checkpointFile(folder, line.chainId),
    isFork(line) ? forkLine(line) : checkpointLine(line),
  );
}

/** Writes down outside the database that one key handed over to another. */
export async function keepHandOver(folder: string, handOver: HandOver): Promise<void> {
  await appendOutside(folder, keysFile(folder), handOverLine(handOver));
}

/**
 * What was kept outside of one chain, in its order, how many lines are none of ours, and the keys that led to the one that
 * is known; none where none is.
 */
export async function readOutside(
  folder: string,
  chainId: string,
  known: KeyObject | null,
): Promise<Outside> {
  const lines = await wholeLinesOf(checkpointFile(folder, chainId));
  const found = lines
    .map(readOutsideLine)
    .filter((each) => each !== null)
    .filter((each) => each.chainId === chainId);
  return { lines: found, broken: lines.length - found.length, keys: await readKeys(folder, known) };
}

/** The keys that led to the one that is known, oldest first. */
export async function readKeys(folder: string, known: KeyObject | null): Promise<readonly KeyObject[]> {
  if (known === null) return [];
  const handOvers = (await wholeLinesOf(keysFile(folder)))
    .map(readHandOverLine)
    .filter((each) => each !== null);
  return keysUpTo(known, handOvers);
}

/**
 * One line at the end of a file, safe on the disk when this is done. The file is opened to append alone, so it may lie
 * where nothing else is possible.
 */
export async function appendOutside(folder: string, path: string, line: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o750 });
  const file = await open(path, 'a', 0o640);
  try {
    await file.appendFile(line);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** What stands behind the last line's end was being written when the power went. */
export async function wholeLinesOf(path: string): Promise<string[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return text.split('\n').slice(0, -1);
}
