import {
  canonicalBytes,
  commit,
  followForks,
  genesis,
  GrowingTree,
  linkHash,
  type OutsideLine,
  type Restore,
  type StandingHeads,
} from '@onshin/seal';
import { sql } from 'kysely';
import type { Database, Tx } from '../../platform/database.ts';
import { asSealer } from './chains.ts';
import { type Link, linksAfter, unlinkedIn } from './read-chain.ts';
import { readContents, readSealedKinds } from './sealed-kinds.ts';

/** Why a record, a link or a head is not what was sealed. */
export type Fault =
  | 'theRecordWasChanged'
  | 'theRecordIsGone'
  | 'theRecordWasAdded'
  | 'theLinkWasChanged'
  | 'aLinkIsMissing'
  | 'notLinkedToTheOneBefore'
  | 'theChainWasMadeAnew'
  | 'theTailIsGone'
  | 'theCheckpointIsForged';

export interface Found {
  /** Its place in the chain; null for a record that has none. */
  readonly sequence: number | null;
  readonly kind: string;
  readonly recordKey: string;
  readonly fault: Fault;
}

/** What a check found. */
export interface ChainVerdict {
  readonly chainId: string;
  readonly links: number;
  readonly isIntact: boolean;
  readonly firstFault: Found | null;
  /** How many faults there are, and the first and last place in the chain they touch. */
  readonly faults: number;
  readonly extent: { readonly from: number; readonly to: number } | null;
  /** Signed heads from outside that were held against the chain, and up to where. */
  readonly checkpoints: { readonly count: number; readonly upTo: number };
  /** Restores that were said and signed, and what each lost. The chain is intact with them; it is not whole. */
  readonly restores: readonly Restore[];
  /** What is written and not linked yet; since when. */
  readonly unsealed: { readonly count: number; readonly kinds: readonly string[] };
}

/** Signed heads and forks kept outside the database, in their order, and how to tell that one is ours. */
export interface Outside {
  readonly lines: readonly OutsideLine[];
  /** Lines among them that are neither. */
  readonly broken: number;
  readonly isOurs: (line: OutsideLine) => boolean;
}

/**
 * Compares live rows with what was sealed, link by link, and the chain with the heads that were signed and kept outside.
 * It goes on after a fault, so that the extent is known.
 */
export async function verifyChain(
  db: Database,
  chainId: string,
  outside: Outside = { lines: [], broken: 0, isOurs: () => true },
): Promise<ChainVerdict> {
  return await asSealer(db, chainId, async (tx) => await verifyWithin(tx, chainId, outside));
}

/** The same within a transaction that is the sealer's already. */
export async function verifyWithin(tx: Tx, chainId: string, outside: Outside): Promise<ChainVerdict> {
  const kinds = await readSealedKinds(tx);
  const check = new Check(chainId, outside);
  for (;;) {
    const links = await linksAfter(tx, chainId, check.links);
    if (links.length === 0) break;
    const contents = await readContents(tx, chainId, kinds, links);
    for (const [place, link] of links.entries()) check.take(link, contents[place] ?? null);
  }
  check.end();
  check.add(await strangeHeads(tx, chainId, outside));
  for (const { kind, recordKey } of await unlinkedIn(tx, chainId, kinds))
    check.add([{ sequence: null, kind, recordKey, fault: 'theRecordWasAdded' }]);
  return check.verdict(await unsealedIn(tx, chainId));
}

/** The check of one chain on its way from link to link. */
class Check {
  links = 0;
  readonly #chainId: string;
  readonly #outside: Outside;
  readonly #standing: StandingHeads;
  readonly #found: Found[] = [];
  readonly #tree = new GrowingTree();
  #previous: Buffer;
  #heads = 0;
  #upTo = 0;

  constructor(chainId: string, outside: Outside) {
    this.#chainId = chainId;
    this.#outside = outside;
    this.#standing = followForks(outside.lines, outside.isOurs);
    this.#previous = genesis(chainId);
  }

  take(link: Link, content: string | null): void {
    const fault = faultOf(link, this.links + 1, this.#previous, content);
    if (fault !== null) this.#note(link, fault);
    this.links = link.sequence;
    this.#previous = link.hash;
    this.#tree.append(link.hash);
    this.#compareHead(link);
  }

  /** Heads that were signed beyond the last link: what they stood on is gone. */
  end(): void {
    if (this.#outside.broken + this.#standing.forged > 0)
      this.add([{ sequence: null, kind: 'checkpoint', recordKey: '', fault: 'theCheckpointIsForged' }]);
    for (const head of this.#standing.heads.slice(this.#heads)) {
      const fault = this.#outside.isOurs(head) ? 'theTailIsGone' : 'theCheckpointIsForged';
      this.add([{ sequence: head.sequence, kind: 'checkpoint', recordKey: head.at, fault }]);
    }
  }

  add(found: readonly Found[]): void {
    this.#found.push(...found);
  }

  verdict(unsealed: ChainVerdict['unsealed']): ChainVerdict {
    const places = this.#found.flatMap(({ sequence }) => (sequence === null ? [] : [sequence]));
    return {
      chainId: this.#chainId,
      links: this.links,
      isIntact: this.#found.length === 0,
      firstFault: this.#found[0] ?? null,
      faults: this.#found.length,
      extent: places.length === 0 ? null : { from: Math.min(...places), to: Math.max(...places) },
      checkpoints: { count: this.#heads, upTo: this.#upTo },
      restores: this.#standing.restores,
      unsealed,
    };
  }

  #compareHead(link: Link): void {
    for (;;) {
      const head = this.#standing.heads[this.#heads];
      if (head === undefined || head.sequence > link.sequence) return;
      this.#heads += 1;
      const isSame =
        head.sequence === this.#tree.size && this.#tree.root.equals(head.root) && link.hash.equals(head.head);
      if (!this.#outside.isOurs(head)) this.#note(link, 'theCheckpointIsForged');
      else if (!isSame) this.#note(link, 'theChainWasMadeAnew');
      else this.#upTo = head.sequence;
    }
  }

  #note({ sequence, kind, recordKey }: Link, fault: Fault): void {
    this.#found.push({ sequence, kind, recordKey, fault });
  }
}

function faultOf(link: Link, expectedSequence: number, previousHash: Buffer, content: string | null) {
  if (link.sequence !== expectedSequence) return 'aLinkIsMissing';
  if (!link.previousHash.equals(previousHash)) return 'notLinkedToTheOneBefore';
  if (!linkHash(link).equals(link.hash)) return 'theLinkWasChanged';
  if (content === null) return 'theRecordIsGone';
  if (!commit(link.salt, canonicalBytes(link, content)).equals(link.commitment)) return 'theRecordWasChanged';
  return null;
}

/** Heads inside the database that were never kept outside, where any were. */
async function strangeHeads(tx: Tx, chainId: string, { lines }: Outside): Promise<Found[]> {
  if (lines.length === 0) return [];
  const known = new Set(lines.map(({ signature }) => Buffer.from(signature).toString('hex')));
  const { rows } = await sql<{ sequence: number; madeAt: string; signature: Buffer }>`
    select sequence, made_at, signature from checkpoint where chain_id = ${chainId}::uuid order by sequence`.execute(
    tx,
  );
  return rows
    .filter(({ signature }) => !known.has(signature.toString('hex')))
    .map(({ sequence, madeAt }) => ({
      sequence,
      kind: 'checkpoint',
      recordKey: madeAt,
      fault: 'theCheckpointIsForged',
    }));
}

async function unsealedIn(tx: Tx, chainId: string): Promise<ChainVerdict['unsealed']> {
  const { rows } = await sql<{ kind: string; count: number }>`
    select kind, count(*)::int as count from seal_queue where chain_id = ${chainId}::uuid
    group by kind order by kind`.execute(tx);
  return { count: rows.reduce((sum, { count }) => sum + count, 0), kinds: rows.map(({ kind }) => kind) };
}
