import { canonicalBytes, commit } from '@onshin/seal';
import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { readInPages } from './read-in-pages.ts';
import { unlinkedOf } from './read-chain.ts';
import { contentOf, inChain, keyOf, type SealedKind } from './sealed-kinds.ts';
import type { Found } from './verdict.ts';

/** A link and its row, where there are both. */
interface Pair {
  readonly sequence: string | number | null;
  readonly recordKey: string;
  readonly schemaVersion: number;
  readonly salt: Buffer;
  readonly commitment: Buffer;
  readonly content: string | null;
}

/** What differs between the rows of a kind and what was sealed of them; in no order. */
export async function* compareRecords(tx: Tx, chainId: string, kind: SealedKind): AsyncGenerator<Found> {
  let hasUnlinked = false;
  for await (const pairs of readInPages(tx, pairsOf(chainId, kind)))
    for (const pair of pairs) {
      if (pair.sequence === null) hasUnlinked = true;
      else {
        const fault = faultOf(kind, pair);
        if (fault !== null)
          yield { sequence: Number(pair.sequence), kind: kind.kind, recordKey: pair.recordKey, fault };
      }
    }
  if (!hasUnlinked) return;
  for (const recordKey of await unlinkedOf(tx, chainId, kind))
    yield { sequence: null, kind: kind.kind, recordKey, fault: 'theRecordWasAdded' };
}

function faultOf(
  { kind }: SealedKind,
  { recordKey, schemaVersion, salt, commitment, content }: Pair,
): Found['fault'] | null {
  if (content === null) return 'theRecordIsGone';
  const bytes = canonicalBytes({ kind, recordKey, schemaVersion }, content);
  return commit(salt, bytes).equals(commitment) ? null : 'theRecordWasChanged';
}

/** Links of a kind beside its rows, and what stands alone on either side. */
function pairsOf(chainId: string, kind: SealedKind) {
  return sql<Pair>`
    select l.sequence, l.record_key as "recordKey", l.schema_version as "schemaVersion", l.salt, l.commitment,
           case when r.record_key is not null then ${contentOf(kind, sql`r.whole`, sql`l.schema_version`)} end as content
    from (select sequence, record_key, schema_version, salt, commitment from chain_link
          where chain_id = ${chainId}::uuid and kind = ${kind.kind}) l
    full join (select ${keyOf(kind)} as record_key, t as whole from ${sql.table(kind.kind)} t
               where ${inChain(kind, chainId)}) r on r.record_key = l.record_key`;
}
