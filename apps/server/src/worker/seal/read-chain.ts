import type { SealedRecord } from '@onshin/seal';
import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { readInPages } from './read-in-pages.ts';
import { inChain, isOfChain, keyOf, type SealedKind } from './sealed-kinds.ts';

/** A link as it stands in the database. */
export interface Link extends SealedRecord {
  readonly sequence: number;
  readonly salt: Buffer;
  readonly commitment: Buffer;
  readonly previousHash: Buffer;
  readonly hash: Buffer;
}

/** So many links, with the records they stand for, are in memory at a time. */
const page = 20_000;

/** The next links of a chain, a page at a time; none once all were read. */
export async function linksAfter(tx: Tx, chainId: string, sequence: number): Promise<Link[]> {
  const { rows } = await sql<Link>`
    select sequence, kind, record_key as "recordKey", schema_version as "schemaVersion", salt, commitment,
           previous_hash as "previousHash", hash
    from chain_link where chain_id = ${chainId}::uuid and sequence > ${sequence} order by sequence limit ${page}`.execute(
    tx.withoutPlugins(),
  );
  return rows;
}

/** Every link of a chain in its order, a page in memory at a time. */
export async function* allLinks(tx: Tx, chainId: string): AsyncGenerator<readonly Link[]> {
  const pages = readInPages(
    tx,
    sql<Link>`
      select sequence, kind, record_key as "recordKey", schema_version as "schemaVersion", salt, commitment,
             previous_hash as "previousHash", hash
      from chain_link where chain_id = ${chainId}::uuid order by sequence`,
  );
  for await (const links of pages) yield links;
}

/** Rows that nobody linked and nobody is about to: somebody put them there past the seal. */
export async function unlinkedIn(
  tx: Tx,
  chainId: string,
  kinds: ReadonlyMap<string, SealedKind>,
): Promise<{ readonly kind: string; readonly recordKey: string }[]> {
  const found = [];
  for (const kind of kinds.values()) {
    if (!isOfChain(kind, chainId)) continue;
    for (const recordKey of await unlinkedOf(tx, chainId, kind)) found.push({ kind: kind.kind, recordKey });
  }
  return found;
}

/** The same of one kind. */
export async function unlinkedOf(tx: Tx, chainId: string, kind: SealedKind): Promise<string[]> {
  const { rows } = await sql<{ recordKey: string }>`
    select ${keyOf(kind)} as record_key from ${sql.table(kind.kind)} t
    where ${inChain(kind, chainId)}
      and not exists (select from chain_link l
                      where l.chain_id = ${chainId}::uuid and l.kind = ${kind.kind} and l.record_key = ${keyOf(kind)})
      and not exists (select from seal_queue q
                      where q.chain_id = ${chainId}::uuid and q.kind = ${kind.kind} and q.record_key = ${keyOf(kind)})
    order by 1 limit 1000`.execute(tx);
  return rows.map(({ recordKey }) => recordKey);
}
