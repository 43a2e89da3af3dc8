import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkpointLine, forkLine, isFork, type OutsideLine, readOutsideLine } from '@onshin/seal';

/** The file of one chain's heads. */
export const checkpointFile = (folder: string, chainId: string): string => join(folder, `${chainId}.jsonl`);

/**
 * Writes a signed head, or a fork, outside the database: one line at the end of the chain's file, safe on the disk when
 * this is done. The file is opened to append alone, so it may lie where nothing else is possible.
 */
export async function keepOutside(folder: string, line: OutsideLine): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o750 });
  const file = await open(checkpointFile(folder, line.chainId), 'a', 0o640);
  try {
    await file.appendFile(isFork(line) ? forkLine(line) : checkpointLine(line));
    await file.sync();
  } finally {
    await file.close();
  }
}

/** What was kept outside of one chain, in its order, and how many lines are none of ours. */
export async function readOutside(
  folder: string,
  chainId: string,
): Promise<{ readonly lines: readonly OutsideLine[]; readonly broken: number }> {
  const text = await readFile(checkpointFile(folder, chainId), 'utf8').catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    },
  );
  // What stands behind the last line's end was being written when the power went.
  const lines = text.split('\n').slice(0, -1);
  const found = lines
    .map(readOutsideLine)
    .filter((each) => each !== null)
    .filter((each) => each.chainId === chainId);
  return { lines: found, broken: lines.length - found.length };
}
