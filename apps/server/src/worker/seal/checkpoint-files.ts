import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkpointLine, readCheckpointLine, type SignedCheckpoint } from '@onshin/seal';

/** The file of one chain's heads. */
export const checkpointFile = (folder: string, chainId: string): string => join(folder, `${chainId}.jsonl`);

/**
 * Writes a signed head outside the database: one line at the end of the chain's file, safe on the disk when this is done.
 * The file is opened to append alone, so it may lie where nothing else is possible.
 */
export async function keepOutside(folder: string, checkpoint: SignedCheckpoint): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o750 });
  const file = await open(checkpointFile(folder, checkpoint.chainId), 'a', 0o640);
  try {
    await file.appendFile(checkpointLine(checkpoint));
    await file.sync();
  } finally {
    await file.close();
  }
}

/** What was kept outside of one chain, in its order, and how many lines are none of ours. */
export async function readOutside(
  folder: string,
  chainId: string,
): Promise<{ readonly checkpoints: readonly SignedCheckpoint[]; readonly broken: number }> {
  const text = await readFile(checkpointFile(folder, chainId), 'utf8').catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    },
  );
  // What stands behind the last line's end was being written when the power went.
  const lines = text.split('\n').slice(0, -1);
  const checkpoints = lines.map(readCheckpointLine).filter((each) => each?.chainId === chainId);
  const found = checkpoints.filter((each) => each !== null && each !== undefined);
  return { checkpoints: found, broken: lines.length - found.length };
}
