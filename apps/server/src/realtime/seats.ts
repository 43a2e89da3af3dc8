import type { Seat, ServerMessage, Signal } from '@onshin/contract/realtime';
import { sql } from 'kysely';
import { type Database, json, type Tx } from '../platform/database.ts';

/** A seat somebody may connect to. */
export interface OwnSeat {
  readonly seatId: string;
  readonly status: string;
}

/** Runs under the row-level security of a clinic, outside any act: signalling never rides in a command's transaction. */
export async function inClinic<T>(db: Database, clinicId: string, run: (tx: Tx) => Promise<T>): Promise<T> {
  return await db.transaction().execute(async (tx) => {
    await sql`select set_config('app.clinic', ${clinicId}, true)`.execute(tx);
    return await run(tx);
  });
}

/** The account's own seat in a consultation that is waiting or in a call. */
export async function findOwnSeat(
  tx: Tx,
  clinicId: string,
  consultationId: string,
  accountId: string,
): Promise<OwnSeat | null> {
  const row = await tx
    .selectFrom('seat as s')
    .innerJoin('consultation as c', (join) =>
      join.onRef('c.clinicId', '=', 's.clinicId').onRef('c.id', '=', 's.consultationId'),
    )
    .select(['s.id as seatId', 'c.status'])
    .where('s.clinicId', '=', clinicId)
    .where('s.consultationId', '=', consultationId)
    .where('s.accountId', '=', accountId)
    .executeTakeFirst();
  return row ?? null;
}

export async function listCallSeats(
  tx: Tx,
  clinicId: string,
  consultationId: string,
): Promise<Omit<Seat, 'present'>[]> {
  const rows = await tx
    .selectFrom('seat')
    .select(['id', 'role', 'name', 'admittedAt'])
    .where('clinicId', '=', clinicId)
    .where('consultationId', '=', consultationId)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    seatId: row.id,
    role: row.role as Seat['role'],
    name: row.name,
    admitted: row.admittedAt !== null,
  }));
}

/** The admitted seats of a call that was opened and has not ended: those that may speak to each other. */
export async function listSeatsInCall(
  tx: Tx,
  clinicId: string,
  consultationId: string,
): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('seat as s')
    .innerJoin('consultation as c', (join) =>
      join.onRef('c.clinicId', '=', 's.clinicId').onRef('c.id', '=', 's.consultationId'),
    )
    .select('s.id')
    .where('s.clinicId', '=', clinicId)
    .where('s.consultationId', '=', consultationId)
    .where('s.admittedAt', 'is not', null)
    .where('c.status', 'in', ['inCall', 'interrupted'])
    .execute();
  return new Set(rows.map((row) => row.id));
}

export type StoredSignal = Extract<ServerMessage, { type: 'signal' }>;

/** Keeps signals in their order and gives each its id. */
export async function storeSignals(
  tx: Tx,
  from: { readonly clinicId: string; readonly consultationId: string; readonly fromSeatId: string },
  signals: readonly (Signal & { readonly to: string })[],
): Promise<{ to: string; signal: StoredSignal }[]> {
  if (signals.length === 0) return [];
  const rows = await tx
    .insertInto('signal')
    .values(
      signals.map(({ to, negotiation, sequence, body }) => ({
        ...from,
        toSeatId: to,
        negotiation,
        sequence,
        body: json(body),
      })),
    )
    .returning('id')
    .execute();
  return signals.flatMap(({ to, negotiation, sequence, body }, at) => {
    const id = rows[at]?.id;
    if (id === undefined) return [];
    return [
      { to, signal: { type: 'signal' as const, id, from: from.fromSeatId, negotiation, sequence, body } },
    ];
  });
}

export async function listSignals(
  tx: Tx,
  clinicId: string,
  consultationId: string,
  toSeatId: string,
  since: number,
): Promise<StoredSignal[]> {
  const rows = await tx
    .selectFrom('signal')
    .select(['id', 'fromSeatId', 'negotiation', 'sequence', 'body'])
    .where('clinicId', '=', clinicId)
    .where('consultationId', '=', consultationId)
    .where('toSeatId', '=', toSeatId)
    .where('id', '>', since)
    .orderBy('id')
    .limit(500)
    .execute();
  return rows.map((row) => ({
    type: 'signal',
    id: row.id,
    from: row.fromSeatId,
    negotiation: row.negotiation,
    sequence: row.sequence,
    body: row.body as StoredSignal['body'],
  }));
}

export async function latestSignal(
  tx: Tx,
  clinicId: string,
  consultationId: string,
  toSeatId: string,
): Promise<number> {
  const row = await tx
    .selectFrom('signal')
    .select(({ fn }) => fn.max('id').as('latest'))
    .where('clinicId', '=', clinicId)
    .where('consultationId', '=', consultationId)
    .where('toSeatId', '=', toSeatId)
    .executeTakeFirst();
  return row?.latest ?? 0;
}
