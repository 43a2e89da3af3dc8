import { sql } from 'kysely';
import type { Database, Tx } from '../platform/database.ts';
import type { AuditSink } from './audit-sink.ts';

const batch = 500;

interface Row {
  readonly sequence: number;
  readonly hash: Buffer;
  readonly id: string;
  readonly at: string;
  readonly act: string;
  readonly outcome: string;
  readonly actorAccountId: string | null;
  readonly actorRole: string;
  readonly consultationId: string | null;
  readonly detail: Record<string, unknown>;
  readonly remoteAddress: string;
  readonly patients: readonly string[];
}

/** What of an event's detail goes out: ids and codes, never what somebody wrote. */
const passedOn = ['code', 'session', 'emergencyAccessId', 'workOrderId'] as const;

/**
 * Writes out the audit events that the chain has linked since the last time, in the chain's order, one JSON object a line:
 * ids only, no names. Each at least once: the place reached is kept after the lines are safe, so a crash in between
 * writes some again under the same `id`. Each line carries its link's hash, so what was written out also bears witness
 * that the chain was not made anew later.
 *
 * @returns how many events were written
 */
export async function streamAudit(db: Database, sink: AuditSink): Promise<number> {
  const { rows } = await sql<{ id: string }>`select lookup.clinic_ids() as id`.execute(db);
  let written = 0;
  for (const { id } of rows) {
    for (let more = true; more;) {
      const { events, reached } = await streamBatch(db, id, sink);
      written += events;
      more = reached === batch;
    }
  }
  return written;
}

async function streamBatch(
  db: Database,
  clinicId: string,
  sink: AuditSink,
): Promise<{ events: number; reached: number }> {
  return await db.transaction().execute(async (tx) => {
    await sql`set local role onshin_sealer`.execute(tx);
    await sql`select set_config('app.clinic', ${clinicId}, true), pg_advisory_xact_lock(hashtextextended(${`stream:${clinicId}`}, 0))`.execute(
      tx,
    );
    const links = await linksAfter(tx, clinicId, await reachedIn(tx, clinicId));
    const last = links.at(-1);
    if (last === undefined) return { events: 0, reached: 0 };
    const rows = await eventsOf(tx, clinicId, links);
    if (rows.length > 0) await sink(rows.map((row) => `${JSON.stringify(lineOf(clinicId, row))}\n`));
    await sql`
      insert into audit_stream (clinic_id, sequence) values (${clinicId}, ${last})
      on conflict (clinic_id) do update set sequence = excluded.sequence, written_at = now()`.execute(tx);
    return { events: rows.length, reached: links.length };
  });
}

async function reachedIn(tx: Tx, clinicId: string): Promise<number> {
  const { rows } = await sql<{ sequence: number }>`
    select sequence from audit_stream where clinic_id = ${clinicId}`.execute(tx);
  return rows[0]?.sequence ?? 0;
}

async function linksAfter(tx: Tx, clinicId: string, sequence: number): Promise<number[]> {
  const { rows } = await sql<{ sequence: number }>`
    select sequence from chain_link where chain_id = ${clinicId}::uuid and sequence > ${sequence}
    order by sequence limit ${batch}`.execute(tx);
  return rows.map((row) => row.sequence);
}

async function eventsOf(tx: Tx, clinicId: string, links: readonly number[]): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select l.sequence, l.hash, a.id, a.at, a.act, a.outcome, a.actor_account_id, a.actor_role, a.consultation_id,
           a.detail, a.remote_address,
           array(select s.patient_id::text from audit_subject s
                 where s.clinic_id = a.clinic_id and s.event_id = a.id order by 1) as patients
    from chain_link l
    join audit_event a on a.clinic_id = l.chain_id and l.kind = 'audit_event' and a.id::text = l.record_key
    where l.chain_id = ${clinicId}::uuid and l.sequence between ${links[0]} and ${links.at(-1)}
    order by l.sequence`.execute(tx);
  return rows;
}

function lineOf(clinicId: string, row: Row): Record<string, unknown> {
  return {
    type: 'onshin.audit',
    version: 1,
    id: row.id,
    clinic: clinicId,
    sequence: row.sequence,
    hash: row.hash.toString('hex'),
    at: row.at,
    act: row.act,
    outcome: row.outcome,
    actor: row.actorAccountId,
    role: row.actorRole,
    address: row.remoteAddress,
    consultation: row.consultationId,
    patients: row.patients,
    ...Object.fromEntries(
      passedOn.flatMap((key) => (typeof row.detail[key] === 'string' ? [[key, row.detail[key]]] : [])),
    ),
  };
}
