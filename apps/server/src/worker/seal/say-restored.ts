import { createHash } from 'node:crypto';
import {
  followForks,
  genesis,
  GrowingTree,
  linesOfOurs,
  signFork,
  type SignedFork,
  type Signer,
} from '@onshin/seal';
import { sql } from 'kysely';
import type { Database } from '../../platform/database.ts';
import { asSealer, listChains } from './chains.ts';
import { keepOutside, readOutside } from './checkpoint-files.ts';
import { type CheckpointParts, growOver } from './make-checkpoints.ts';
import type { ChainVerdict, Outside } from './verdict.ts';
import { verifyChain } from './verify-chain.ts';

/** Who restored, and why. */
export interface RestoredBy {
  readonly by: string;
  readonly why: string;
}

export interface SaidRestored {
  /** What was signed: one line for each chain that lost something. */
  readonly forks: readonly SignedFork[];
  /** Chains that are not as they were sealed for another reason than the restore; where there is one, nothing is signed. */
  readonly broken: readonly ChainVerdict[];
}

/** Heads that stand in the database and are ours, and whose lines were lost with the place outside: they are kept again. */
async function keepAgain(
  db: Database,
  folder: string,
  chainId: string,
  { publicKey }: Signer,
): Promise<void> {
  const { lines, keys } = await readOutside(folder, chainId, publicKey);
  const last = Math.max(0, ...lines.map(({ sequence }) => sequence));
  const heads = await asSealer(db, chainId, async (tx) =>
    tx
      .selectFrom('checkpoint')
      .select(['chainId', 'sequence', 'root', 'head', 'madeAt', 'keyId', 'signature'])
      .where('chainId', '=', chainId)
      .where('sequence', '>', last)
      .orderBy('sequence')
      .execute(),
  );
  const found = heads.map(({ madeAt, ...head }) => ({ ...head, at: new Date(madeAt).toISOString() }));
  const ours = linesOfOurs(found, keys);
  for (const head of found) if (ours.has(head)) await keepOutside(folder, head);
}

/**
 * Holds a database that was just restored against the heads outside, before anything else is written to it. Where all that
 * is wrong is that the heads are ahead, it says and signs so; anything else stays what it is.
 */
export async function sayRestored(
  db: Database,
  parts: Pick<CheckpointParts, 'signer' | 'folder'>,
  words: RestoredBy,
): Promise<SaidRestored> {
  const forks: SignedFork[] = [];
  const broken: ChainVerdict[] = [];
  const signer = await parts.signer();
  for (const chainId of await listChains(db)) {
    await keepAgain(db, parts.folder, chainId, signer);
    const outside = await readOutside(parts.folder, chainId, signer.publicKey);
    const fork = await forkOf(db, signer, chainId, outside, words);
    const lines = fork === null ? outside.lines : [...outside.lines, fork];
    const verdict = await verifyChain(db, chainId, { ...outside, lines });
    if (!verdict.isIntact) broken.push(verdict);
    else if (fork !== null) forks.push(fork);
  }
  if (broken.length > 0) return { forks: [], broken };
  for (const fork of forks) await keepOutside(parts.folder, fork);
  return { forks, broken };
}

/** The fork at the end of the chain as it is now; null where no head is beyond it. */
async function forkOf(
  db: Database,
  signer: Signer,
  chainId: string,
  { lines, keys }: Outside,
  { by, why }: RestoredBy,
): Promise<SignedFork | null> {
  const ours = linesOfOurs(lines, keys);
  const last = followForks(lines, (line) => ours.has(line)).heads.at(-1);
  return await asSealer(db, chainId, async (tx) => {
    const tree = new GrowingTree();
    const head = (await growOver(tx, chainId, tree)) ?? genesis(chainId);
    if (last === undefined || last.sequence <= tree.size) return null;
    const root = tree.size === 0 ? createHash('sha256').digest() : tree.root;
    const { rows } = await sql<{ now: string }>`select now() as now`.execute(tx);
    const at = new Date(rows[0]?.now ?? '').toISOString();
    const lost = { lostUpTo: last.sequence, lostRoot: last.root };
    return await signFork({ chainId, sequence: tree.size, root, head, ...lost, at, by, why }, signer);
  });
}
