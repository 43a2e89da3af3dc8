import { randomBytes } from 'node:crypto';
import { canonicalBytes, commit, genesis, houseChain, linkHash } from '@onshin/seal';
import { sql } from 'kysely';
import type { Database } from '../../platform/database.ts';
import { asSealer, listChains } from './chains.ts';
import { readContents, readSealedKinds, type SealedKind } from './sealed-kinds.ts';

const batch = 2_000;

interface Queued {
  readonly place: number;
  readonly kind: string;
  readonly recordKey: string;
}

/**
 * Links what has been written: every row of a table that only grows, in the order of their transactions. It stays below
 * the oldest transaction still running, so acts never queue behind each other and no later row can slip in before an
 * earlier one.
 *
 * @returns how many records were linked
 */
export async function sealChains(db: Database): Promise<number> {
  let linked = 0;
  const kinds = await asSealer(db, houseChain, readSealedKinds);
  for (const chainId of await listChains(db)) {
    for (let more = batch; more === batch; linked += more) more = await sealChain(db, chainId, kinds);
  }
  return linked;
}

/**
 * The transaction that wrote a row is over and so is every earlier one. A row of a transaction this cluster has not come
 * to yet was restored from another.
 */
const isSettled = sql`(xid < pg_snapshot_xmin(pg_current_snapshot()) or xid >= pg_snapshot_xmax(pg_current_snapshot()))`;

async function sealChain(
  db: Database,
  chainId: string,
  kinds: ReadonlyMap<string, SealedKind>,
): Promise<number> {
  return await asSealer(db, chainId, async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`chain:${chainId}`}, 0))`.execute(tx);
    const { rows: queued } = await sql<Queued>`
      select place, kind, record_key from seal_queue where chain_id = ${chainId}::uuid and ${isSettled}
      order by xid, place limit ${batch}`.execute(tx);
    if (queued.length === 0) return 0;
    const records = queued.map(({ kind, recordKey }) => ({
      kind,
      recordKey,
      schemaVersion: kinds.get(kind)?.version ?? 0,
    }));
    const contents = await readContents(tx, chainId, kinds, records);
    const last = await tx
      .selectFrom('chainLink')
      .select(['sequence', 'hash'])
      .where('chainId', '=', chainId)
      .orderBy('sequence', 'desc')
      .limit(1)
      .executeTakeFirst();
    let sequence = last?.sequence ?? 0;
    let previousHash: Buffer = last?.hash ?? genesis(chainId);
    const links = records.map((record, place) => {
      sequence += 1;
      const salt = randomBytes(16);
      // A row that is gone before it was linked is linked as nothing: the check names it.
      const content = contents[place] ?? '';
      const commitment = commit(salt, canonicalBytes(record, content));
      const hash = linkHash({ ...record, sequence, commitment, previousHash });
      const link = { chainId, sequence, ...record, salt, commitment, previousHash, hash };
      previousHash = hash;
      return link;
    });
    await tx.insertInto('chainLink').values(links).execute();
    await tx
      .deleteFrom('sealQueue')
      .where(
        'place',
        'in',
        queued.map(({ place }) => place),
      )
      .execute();
    return links.length;
  });
}
