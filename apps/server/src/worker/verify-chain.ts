import { canonicalBytes, commit, genesis, linkHash, type RecordKind } from '@onshin/seal';
import { sql } from 'kysely';
import type { Database } from '../platform/database.ts';

/** What a verification found: how far the chain was right, and the first record that is not what was sealed. */
export interface ChainVerdict {
  readonly clinicId: string;
  readonly links: number;
  readonly isIntact: boolean;
  readonly firstFault: {
    readonly sequence: number;
    readonly kind: string;
    readonly recordId: string;
    readonly fault: string;
  } | null;
}

interface Link {
  sequence: number;
  kind: RecordKind;
  recordId: string;
  salt: Buffer;
  commitment: Buffer;
  previousHash: Buffer;
  hash: Buffer;
  content: Record<string, unknown> | null;
}

/** Compares live rows with what was sealed, link by link. */
export async function verifyChain(db: Database, clinicId: string): Promise<ChainVerdict> {
  return await db.transaction().execute(async (tx) => {
    await sql`set local role onshin_sealer`.execute(tx);
    await sql`select set_config('app.clinic', ${clinicId}, true), set_config('TimeZone', 'UTC', true)`.execute(
      tx,
    );
    const { rows } = await sql<Link>`
      select l.sequence, l.record_kind as kind, l.record_id, l.salt, l.commitment, l.previous_hash, l.hash,
             case l.record_kind
               when 'audit_event' then (select to_jsonb(a) - 'xid' from audit_event a where a.clinic_id = l.clinic_id and a.id = l.record_id)
               when 'judgement' then (select to_jsonb(j) - 'xid' from judgement j where j.clinic_id = l.clinic_id and j.id = l.record_id)
               else (select to_jsonb(n) - 'xid' from note_version n where n.clinic_id = l.clinic_id and n.id = l.record_id)
             end as content
      from chain_link l where l.clinic_id = ${clinicId} order by l.sequence`.execute(tx);
    let previousHash: Buffer = genesis(clinicId);
    for (const [index, link] of rows.entries()) {
      const fault = faultOf(link, index + 1, previousHash);
      if (fault !== null) {
        const { sequence, kind, recordId } = link;
        return {
          clinicId,
          links: rows.length,
          isIntact: false,
          firstFault: { sequence, kind, recordId, fault },
        };
      }
      previousHash = link.hash;
    }
    return { clinicId, links: rows.length, isIntact: true, firstFault: null };
  });
}

function faultOf(link: Link, expectedSequence: number, previousHash: Buffer): string | null {
  if (link.sequence !== expectedSequence) return 'aLinkIsMissing';
  if (!link.previousHash.equals(previousHash)) return 'notLinkedToTheOneBefore';
  if (link.content === null) return 'theRecordIsGone';
  if (!commit(link.salt, canonicalBytes(link.kind, link.content)).equals(link.commitment))
    return 'theRecordWasChanged';
  const { sequence, kind, recordId, commitment } = link;
  if (!linkHash({ sequence, kind, recordId, commitment, previousHash }).equals(link.hash))
    return 'theLinkWasChanged';
  return null;
}
