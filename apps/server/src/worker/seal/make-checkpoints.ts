import type { KeyObject } from 'node:crypto';
import { GrowingTree, isSignedBy, peaksFit, signCheckpoint, type Signer } from '@onshin/seal';
import { sql } from 'kysely';
import type { Database, Tx } from '../../platform/database.ts';
import { asSealer, listChains } from './chains.ts';
import type { TimeStampAuthority } from './time-stamp.ts';
import { keepOutside, readKeys } from './checkpoint-files.ts';

/** What signs the heads of the chains, and where they are kept outside the database. */
export interface CheckpointParts {
  /** Asked for each time: a key may have handed over to another. */
  readonly signer: () => Promise<Signer>;
  readonly folder: string;
  /** Who stamps the time under them; null where nobody is asked. */
  readonly authority: TimeStampAuthority | null;
}

const page = 5_000;

/**
 * Signs the head of every chain that has grown. The line outside is safe before the row inside is: a crash between the two
 * leaves a head that is signed once more.
 *
 * @returns how many heads were signed
 */
export async function makeCheckpoints(db: Database, parts: CheckpointParts): Promise<number> {
  let made = 0;
  const signer = await parts.signer();
  for (const chainId of await listChains(db))
    if (await makeCheckpoint(db, signer, parts.folder, chainId)) made += 1;
  return made;
}

async function makeCheckpoint(db: Database, signer: Signer, folder: string, chainId: string) {
  return await asSealer(db, chainId, async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`checkpoint:${chainId}`}, 0))`.execute(tx);
    const tree = await treeSoFar(tx, chainId, await readKeys(folder, signer.publicKey));
    const head = await growOver(tx, chainId, tree);
    if (head === null) return false;
    const { rows } = await sql<{ now: string }>`select now() as now`.execute(tx);
    const at = new Date(rows[0]?.now ?? '').toISOString();
    const checkpoint = await signCheckpoint(
      { chainId, sequence: tree.size, root: tree.root, head, at },
      signer,
    );
    await keepOutside(folder, checkpoint);
    const { sequence, keyId, root } = checkpoint;
    const signature = Buffer.from(checkpoint.signature);
    const peaks = tree.peaks.map((peak) => Buffer.from(peak));
    await tx
      .insertInto('checkpoint')
      .values({ chainId, sequence, root: Buffer.from(root), peaks, head, madeAt: at, keyId, signature })
      .execute();
    return true;
  });
}

/** The tree of the last head, where its peaks make the root that was signed; else it is built anew from the links. */
async function treeSoFar(tx: Tx, chainId: string, keys: readonly KeyObject[]): Promise<GrowingTree> {
  const last = await tx
    .selectFrom('checkpoint')
    .selectAll()
    .where('chainId', '=', chainId)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (last === undefined) return new GrowingTree();
  const { sequence, peaks, root } = last;
  const tree = peaksFit(sequence, peaks) ? new GrowingTree(sequence, peaks) : new GrowingTree();
  const head = { ...last, at: new Date(last.madeAt).toISOString() };
  const isOurs = keys.some((key) => isSignedBy(head, key));
  return isOurs && tree.size > 0 && tree.root.equals(root) ? tree : new GrowingTree();
}

/** Takes every link the tree has not seen into it; the last one's hash, or null where there is none. */
export async function growOver(tx: Tx, chainId: string, tree: GrowingTree): Promise<Buffer | null> {
  let head: Buffer | null = null;
  for (;;) {
    const links = await tx
      .selectFrom('chainLink')
      .select('hash')
      .where('chainId', '=', chainId)
      .where('sequence', '>', tree.size)
      .orderBy('sequence')
      .limit(page)
      .execute();
    for (const { hash } of links) {
      tree.append(hash);
      head = hash;
    }
    if (links.length < page) return head;
  }
}
