import { linesOfOurs } from '@onshin/seal';
import type { Database } from '../../platform/database.ts';
import { listChains } from './chains.ts';
import { readOutside } from './checkpoint-files.ts';
import type { CheckpointParts } from './make-checkpoints.ts';
import { isStamped, keepStamp, stampedBytes } from './stamp-files.ts';
import { askForTimeStamp } from './time-stamp.ts';

/**
 * Has the last signed head of every chain stamped that was not yet. A stamp reaches back over everything before it, so
 * one for the last head is one for all.
 *
 * @returns how many were stamped
 * @throws TimeStampRefused, or what the network says
 */
export async function stampHeads(
  db: Database,
  { signer, folder, authority }: CheckpointParts,
): Promise<number> {
  if (authority === null) return 0;
  const { publicKey } = await signer();
  let stamped = 0;
  for (const chainId of await listChains(db)) {
    const { lines, keys } = await readOutside(folder, chainId, publicKey);
    const ours = linesOfOurs(lines, keys);
    const last = lines.findLast((line) => ours.has(line));
    if (last === undefined || (await isStamped(folder, last))) continue;
    await keepStamp(folder, last, await askForTimeStamp(authority, stampedBytes(last)));
    stamped += 1;
  }
  return stamped;
}
