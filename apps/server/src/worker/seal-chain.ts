import { randomBytes } from 'node:crypto';
import { canonicalBytes, commit, genesis, linkHash, type RecordKind } from '@onshin/seal';
import { sql } from 'kysely';
import type { Database } from '../platform/database.ts';

const batch = 500;

interface Pending {
  kind: RecordKind;
  id: string;
  content: Record<string, unknown>;
}

/**
 * Links what has been written into one chain per clinic: audit events, judgements and finalised notes, in the order of
 * their transactions. It stays below the oldest transaction still running, so acts never queue behind each other and no
 * later row can slip in before an earlier one.
 *
 * @returns how many records were linked
 */
export async function sealChains(db: Database): Promise<number> {
  const { rows } = await sql<{ id: string }>`select lookup.clinic_ids() as id`.execute(db);
  let linked = 0;
  for (const { id } of rows) {
    for (let more = batch; more === batch; linked += more) more = await sealChain(db, id);
  }
  return linked;
}

/**
 * The transaction that wrote a row is over and so is every earlier one. A row of a transaction this cluster has not come
 * to yet was restored from another.
 */
const isSettled = sql`(xid < pg_snapshot_xmin(pg_current_snapshot()) or xid >= pg_snapshot_xmax(pg_current_snapshot()))`;

async function sealChain(db: Database, clinicId: string): Promise<number> {
  return await db.transaction().execute(async (tx) => {
    await sql`set local role onshin_sealer`.execute(tx);
    await sql`select set_config('app.clinic', ${clinicId}, true), set_config('TimeZone', 'UTC', true), pg_advisory_xact_lock(hashtextextended(${`chain:${clinicId}`}, 0))`.execute(
      tx,
    );
    const last = await tx
      .selectFrom('chainLink')
      .select(['sequence', 'hash'])
      .where('clinicId', '=', clinicId)
      .orderBy('sequence', 'desc')
      .executeTakeFirst();
    const pending = await sql<Pending>`
      with fresh as (
        select 'audit_event' as kind, id, xid, to_jsonb(a) - 'xid' as content from audit_event a
        where clinic_id = ${clinicId} and ${isSettled}
        union all
        select 'judgement', id, xid, to_jsonb(j) - 'xid' from judgement j
        where clinic_id = ${clinicId} and ${isSettled}
        union all
        select 'note_version', id, xid, to_jsonb(n) - 'xid' from note_version n
        where clinic_id = ${clinicId} and ${isSettled}
      )
      select kind, id, content from fresh f
      where not exists (
        select from chain_link l where l.clinic_id = ${clinicId} and l.record_kind = f.kind and l.record_id = f.id)
      order by xid, id limit ${batch}`.execute(tx);
    let sequence = last?.sequence ?? 0;
    let previousHash: Buffer = last?.hash ?? genesis(clinicId);
    for (const record of pending.rows) {
      sequence += 1;
      const salt = randomBytes(16);
      const commitment = commit(salt, canonicalBytes(record.kind, record.content));
      const hash = linkHash({ sequence, kind: record.kind, recordId: record.id, commitment, previousHash });
      await tx
        .insertInto('chainLink')
        .values({
          clinicId,
          sequence,
          recordKind: record.kind,
          recordId: record.id,
          salt,
          commitment,
          previousHash,
          hash,
        })
        .execute();
      previousHash = hash;
    }
    return pending.rows.length;
  });
}
