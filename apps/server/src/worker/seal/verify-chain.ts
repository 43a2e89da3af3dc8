import {
  followForks,
  genesis,
  GrowingTree,
  linesOfOurs,
  linkHash,
  type OutsideLine,
  type StandingHeads,
} from '@onshin/seal';
import { sql } from 'kysely';
import type { Database, Tx } from '../../platform/database.ts';
import { asSealer } from './chains.ts';
import { checkFiles, type FilesToCheck } from './check-files.ts';
import { compareRecords } from './compare-records.ts';
import { allLinks, type Link } from './read-chain.ts';
import { isOfChain, readSealedKinds, withRowsOrLinks } from './sealed-kinds.ts';
import type { ChainVerdict, Fault, Found, Outside } from './verdict.ts';

/**
 * Compares live rows with what was sealed, link by link, and the chain with the heads that were signed and kept outside.
 * It goes on after a fault, so that the extent is known.
 */
export async function verifyChain(
  db: Database,
  chainId: string,
  outside: Outside = { lines: [], broken: 0, keys: [] },
  files: FilesToCheck | null = null,
): Promise<ChainVerdict> {
  return await asSealer(db, chainId, async (tx) => await verifyWithin(tx, chainId, outside, files));
}

/**
 * The same within a transaction that is the sealer's already. The links are walked once in their order, and the records
 * once kind by kind, as their tables have them: looking each one up in the order of the links takes several times as long.
 */
export async function verifyWithin(
  tx: Tx,
  chainId: string,
  outside: Outside,
  files: FilesToCheck | null = null,
): Promise<ChainVerdict> {
  const kinds = [...(await readSealedKinds(tx)).values()].filter((kind) => isOfChain(kind, chainId));
  const check = new Check(chainId, outside, new Set(kinds.map(({ kind }) => kind)));
  for await (const links of allLinks(tx, chainId)) for (const link of links) check.takeLink(link);
  for (const kind of await withRowsOrLinks(tx, chainId, kinds, check.kindsSeen))
    for await (const found of compareRecords(tx, chainId, kind)) check.takeRecord(found);
  check.end(await strangeHeads(tx, chainId, outside));
  const ofFiles = files === null ? null : await checkFiles(tx, chainId, files);
  return check.verdict(await unsealedIn(tx, chainId), ofFiles);
}

/** The check of one chain: its links in their order, then what was found of its records in any. */
class Check {
  #links = 0;
  readonly #chainId: string;
  readonly #outside: Outside;
  readonly #ours: ReadonlySet<OutsideLine>;
  readonly #standing: StandingHeads;
  readonly #kinds: ReadonlySet<string>;
  readonly #kindsSeen = new Set<string>();
  readonly #ofLinks: Found[] = [];
  readonly #ofHeads: Found[] = [];
  readonly #ofRecords: Found[] = [];
  readonly #added: Found[] = [];
  readonly #atTheEnd: Found[] = [];
  readonly #tree = new GrowingTree();
  #previous: Buffer;
  #heads = 0;
  #upTo = 0;

  constructor(chainId: string, outside: Outside, kinds: ReadonlySet<string>) {
    this.#chainId = chainId;
    this.#outside = outside;
    this.#ours = linesOfOurs(outside.lines, outside.keys);
    this.#standing = followForks(outside.lines, (line) => this.#ours.has(line));
    this.#kinds = kinds;
    this.#previous = genesis(chainId);
  }

  /** The kinds there are links of. */
  get kindsSeen(): ReadonlySet<string> {
    return this.#kindsSeen;
  }

  takeLink(link: Link): void {
    this.#kindsSeen.add(link.kind);
    const fault = this.#faultOf(link);
    if (fault !== null) this.#ofLinks.push(at(link, fault));
    this.#links = link.sequence;
    this.#previous = link.hash;
    this.#tree.append(link.hash);
    this.#compareHead(link);
  }

  /** A link that is not what it was says nothing of its record: only the first fault of each counts. */
  takeRecord(found: Found): void {
    if (found.sequence === null) this.#added.push(found);
    else this.#ofRecords.push(found);
  }

  /** Heads that were signed beyond the last link: what they stood on is gone. */
  end(strange: readonly Found[]): void {
    if (this.#outside.broken + this.#standing.forged > 0) this.#atTheEnd.push(aForgedLine);
    for (const head of this.#standing.heads.slice(this.#heads)) {
      const fault = this.#ours.has(head) ? 'theTailIsGone' : 'theCheckpointIsForged';
      this.#atTheEnd.push({ sequence: head.sequence, kind: 'checkpoint', recordKey: head.at, fault });
    }
    this.#atTheEnd.push(...strange);
  }

  verdict(
    unsealed: ChainVerdict['unsealed'],
    files: Awaited<ReturnType<typeof checkFiles>> | null,
  ): ChainVerdict {
    const found = [...this.#inOrder(), ...(files?.found ?? [])];
    return {
      chainId: this.#chainId,
      links: this.#links,
      isIntact: found.length === 0,
      firstFault: found[0] ?? null,
      faults: found.length,
      extent: extentOf(found),
      checkpoints: { count: this.#heads, upTo: this.#upTo },
      restores: this.#standing.restores,
      files: files?.count ?? null,
      unsealed,
    };
  }

  /** As if each link, its record and the heads upon it had been looked at one after the other. */
  #inOrder(): Found[] {
    const faulty = new Set(this.#ofLinks.map(({ sequence }) => sequence));
    const ofRecords = this.#ofRecords.filter(({ sequence }) => !faulty.has(sequence));
    const alongTheChain = [...this.#ofLinks, ...ofRecords, ...this.#ofHeads].toSorted(
      (one, other) => (one.sequence ?? 0) - (other.sequence ?? 0),
    );
    return [...alongTheChain, ...this.#atTheEnd, ...this.#added];
  }

  #faultOf(link: Link): Fault | null {
    if (link.sequence !== this.#links + 1) return 'aLinkIsMissing';
    if (!link.previousHash.equals(this.#previous)) return 'notLinkedToTheOneBefore';
    if (!linkHash(link).equals(link.hash)) return 'theLinkWasChanged';
    return this.#kinds.has(link.kind) ? null : 'theRecordIsGone';
  }

  #compareHead(link: Link): void {
    for (;;) {
      const head = this.#standing.heads[this.#heads];
      if (head === undefined || head.sequence > link.sequence) return;
      this.#heads += 1;
      const isSame =
        head.sequence === this.#tree.size && this.#tree.root.equals(head.root) && link.hash.equals(head.head);
      if (!this.#ours.has(head)) this.#ofHeads.push(at(link, 'theCheckpointIsForged'));
      else if (!isSame) this.#ofHeads.push(at(link, 'theChainWasMadeAnew'));
      else this.#upTo = head.sequence;
    }
  }
}

const aForgedLine: Found = {
  sequence: null,
  kind: 'checkpoint',
  recordKey: '',
  fault: 'theCheckpointIsForged',
};
const at = ({ sequence, kind, recordKey }: Link, fault: Fault): Found => ({
  sequence,
  kind,
  recordKey,
  fault,
});

/** From the first place to the last; a chain may be faulty in more places than a call may have arguments. */
function extentOf(found: readonly Found[]): ChainVerdict['extent'] {
  const places = found.flatMap(({ sequence }) => (sequence === null ? [] : [sequence]));
  const [first] = places;
  if (first === undefined) return null;
  return {
    from: places.reduce((least, place) => Math.min(least, place), first),
    to: places.reduce((most, place) => Math.max(most, place), first),
  };
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
