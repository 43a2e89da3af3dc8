import type { Seat, ServerMessage, Signal } from '@onshin/contract/realtime';
import { sql } from 'kysely';
import { type Actor, hasRole } from '../path/actor.ts';
import type { CameFrom } from '../path/came-from.ts';
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

/**
 * The actor's own seat in a consultation that is waiting or in a call, taken as whom they came: a doctor's by somebody who
 * signed in to work there, a patient's by whoever that chart is open to, or their proxy. An account alone is not enough, for a link by mail
 * leads to the same account as two factors do.
 */
export async function findOwnSeat(
  tx: Tx,
  clinicId: string,
  consultationId: string,
  actor: Actor,
): Promise<OwnSeat | null> {
  if (actor.kind !== 'patient' && actor.kind !== 'proxy' && actor.kind !== 'staff') return null;
  if (actor.kind === 'staff' && !hasRole(actor, 'doctor')) return null;
  let query = tx
    .selectFrom('seat as s')
    .innerJoin('consultation as c', (join) =>
      join.onRef('c.clinicId', '=', 's.clinicId').onRef('c.id', '=', 's.consultationId'),
    )
    .select(['s.id as seatId', 'c.status'])
    .where('s.clinicId', '=', clinicId)
    .where('s.consultationId', '=', consultationId)
    .where('s.accountId', '=', actor.accountId)
    .where('s.role', '=', actor.kind === 'staff' ? 'doctor' : 'patient');
  if (actor.kind === 'patient') query = query.where('c.patientId', 'in', [...actor.patientIds]);
  if (actor.kind === 'proxy') query = query.where('c.patientId', '=', actor.patientId);
  return (await query.executeTakeFirst()) ?? null;
}

/** Notes for which call a session has its socket open: while that goes on, the session does not lock by itself. */
export async function holdCall(
  db: Database,
  seat: { readonly session: string; readonly clinicId: string; readonly consultationId: string },
): Promise<void> {
  await db
    .updateTable('session')
    .set({ callClinicId: seat.clinicId, callConsultationId: seat.consultationId })
    .where('tokenHash', '=', Buffer.from(seat.session, 'hex'))
    .execute();
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

/** Whether a seat is admitted to a call that goes on. */
export async function sitsInCall(
  tx: Tx,
  clinicId: string,
  consultationId: string,
  seatId: string,
): Promise<boolean> {
  const row = await tx
    .selectFrom('seat as s')
    .innerJoin('consultation as c', (join) =>
      join.onRef('c.clinicId', '=', 's.clinicId').onRef('c.id', '=', 's.consultationId'),
    )
    .select('s.id')
    .where('s.clinicId', '=', clinicId)
    .where('s.consultationId', '=', consultationId)
    .where('s.id', '=', seatId)
    .where('s.admittedAt', 'is not', null)
    .where('c.status', 'in', ['inCall', 'interrupted'])
    .executeTakeFirst();
  return row !== undefined;
}

export type StoredSignal = Extract<ServerMessage, { type: 'signal' }>;

interface SignalRow {
  readonly id: number;
  readonly fromSeatId: string;
  readonly negotiation: number;
  readonly sequence: number;
  readonly body: unknown;
}

function fromRow({ id, fromSeatId, negotiation, sequence, body }: SignalRow): StoredSignal {
  return { type: 'signal', id, from: fromSeatId, negotiation, sequence, body: body as StoredSignal['body'] };
}

/**
 * Keeps signals in their order and gives each its id. A signal passes between admitted seats of one consultation alone,
 * while its call is open: others are left out.
 */
export async function keepSignals(
  db: Database,
  from: { readonly clinicId: string; readonly consultationId: string; readonly seatId: string },
  signals: readonly (Signal & { readonly to: string })[],
): Promise<{ to: string; signal: StoredSignal }[]> {
  const { rows } = await sql<SignalRow & { toSeatId: string }>`
    select id, from_seat_id, to_seat_id, negotiation, sequence, body
    from keep_signals(${from.clinicId}, ${from.consultationId}, ${from.seatId}, ${json(signals)})`.execute(
    db,
  );
  return rows.map((row) => ({ to: row.toSeatId, signal: fromRow(row) }));
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
  return rows.map(fromRow);
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

/** Writes down over which version of TLS a seat came in; its evidence says so (S-2-5-2-1-12). */
export async function keepTransport(
  db: Database,
  { clinicId, seatId }: { readonly clinicId: string; readonly seatId: string },
  transport: CameFrom['transport'],
): Promise<void> {
  await inClinic(db, clinicId, async (tx) => {
    await tx
      .updateTable('seat')
      .set({ transport })
      .where('clinicId', '=', clinicId)
      .where('id', '=', seatId)
      .execute();
  });
}
