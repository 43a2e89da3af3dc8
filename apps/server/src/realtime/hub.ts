import { randomUUID } from 'node:crypto';
import { type BoardMessage, lockedCloseCode, type Seat, type ServerMessage } from '@onshin/contract/realtime';
import type { Database } from '../platform/database.ts';
import type { Bus, BusMessage } from './bus.ts';
import { Presence } from './presence.ts';
import { inClinic, listCallSeats, listSignals, sitsInCall, type StoredSignal } from './seats.ts';

/** One open socket of a seat. */
export interface SeatConnection {
  readonly connectionId: string;
  readonly session: string;
  readonly clinicId: string;
  readonly consultationId: string;
  readonly seatId: string;
  /** The newest signal this socket was given; what is newer is still owed. */
  latest: number;
  send(message: ServerMessage): void;
  close(code?: number): void;
}
export interface BoardConnection {
  readonly session: string;
  readonly clinicId: string;
  send(message: BoardMessage): void;
  close(code?: number): void;
}

/**
 * The sockets of this process. Whatever concerns a consultation is told to every process; each passes on what its own
 * sockets should hear.
 */
export class Hub {
  readonly #db: Database;
  readonly #bus: Bus;
  readonly #onFault: (error: unknown) => void;
  readonly #seats = new Map<string, SeatConnection>();
  readonly #boards = new Set<BoardConnection>();
  /** This process, as the others know it. */
  readonly #holder = randomUUID();
  readonly #presence = new Presence();
  readonly #beat: NodeJS.Timeout;

  /** Which question for the seats of a consultation was last answered to its sockets here. */
  readonly #told = new Map<string, number>();
  #asked = 0;

  /** @param beatMs how often this process gives a sign of life; three that fail to come mean that one has died */
  constructor(db: Database, bus: Bus, onFault: (error: unknown) => void, beatMs = 5_000) {
    this.#db = db;
    this.#bus = bus;
    this.#onFault = onFault;
    bus.subscribe((message) => void this.#hear(message).catch(onFault));
    this.#beat = setInterval(() => this.#live(beatMs), beatMs).unref();
  }

  /** Seats a socket. A seat has one live socket; an older one is told that it was replaced. */
  addSeat(connection: SeatConnection): void {
    this.#replace(connection.seatId, connection.connectionId);
    this.#seats.set(connection.seatId, connection);
    this.#presence.enter(connection.consultationId, connection.seatId, this.#holder);
    const { consultationId, seatId, connectionId } = connection;
    this.#bus.publish({ kind: 'seatTaken', consultationId, seatId, connectionId, holder: this.#holder });
    this.#tellSeats(consultationId).catch(this.#onFault);
  }

  removeSeat(connection: SeatConnection): void {
    if (this.#seats.get(connection.seatId) !== connection) return;
    this.#seats.delete(connection.seatId);
    if (this.#here(connection.consultationId).length === 0) this.#told.delete(connection.consultationId);
    this.#presence.leave(connection.consultationId, connection.seatId, this.#holder);
    this.#tellPresence(connection, false);
    this.#tellSeats(connection.consultationId).catch(this.#onFault);
  }

  addBoard(connection: BoardConnection): void {
    this.#boards.add(connection);
  }
  removeBoard(connection: BoardConnection): void {
    this.#boards.delete(connection);
  }

  /** Seats with who is present now; whoever is just coming in counts as present. */
  withPresence(
    consultationId: string,
    seats: readonly Omit<Seat, 'present'>[],
    comingIn: string | null = null,
  ): Seat[] {
    return seats.map((seat) => ({
      ...seat,
      present: seat.seatId === comingIn || this.#presence.has(consultationId, seat.seatId),
    }));
  }

  /** Passes a signal on at once where its seat sits in this process, and tells the others where it does not. */
  passOn(clinicId: string, consultationId: string, toSeatId: string, signal: StoredSignal): void {
    const here = this.#seats.get(toSeatId);
    if (here) this.#deliver(here, [signal]);
    else this.#bus.publish({ kind: 'signal', clinicId, consultationId, toSeatId, id: signal.id });
  }

  /** The sessions that have a socket open here. */
  sessions(): string[] {
    return [...new Set([...this.#seats.values(), ...this.#boards].map(({ session }) => session))];
  }

  /** Closes what a locked session has open, but a call that goes on. */
  async lock(session: string): Promise<void> {
    for (const board of this.#boards) if (board.session === session) board.close(lockedCloseCode);
    for (const seat of this.#seats.values()) {
      if (seat.session !== session) continue;
      const { clinicId, consultationId, seatId } = seat;
      const goesOn = await inClinic(this.#db, clinicId, (tx) =>
        sitsInCall(tx, clinicId, consultationId, seatId),
      );
      if (!goesOn) seat.close(lockedCloseCode);
    }
  }

  closeAll(): void {
    clearInterval(this.#beat);
    for (const connection of this.#seats.values()) connection.close();
  }

  #deliver(connection: SeatConnection, signals: readonly StoredSignal[]): void {
    for (const signal of signals) {
      if (signal.id <= connection.latest) continue;
      connection.latest = signal.id;
      connection.send(signal);
    }
  }

  #replace(seatId: string, by: string): void {
    const older = this.#seats.get(seatId);
    if (older === undefined || older.connectionId === by) return;
    older.send({ type: 'replaced' });
    this.#seats.delete(seatId);
    older.close();
  }

  #tellPresence({ consultationId, seatId }: SeatConnection, isPresent: boolean): void {
    this.#bus.publish({ kind: 'presence', consultationId, seatId, isPresent, holder: this.#holder });
  }

  /** A process that dies says no goodbye for its seats: the others notice that it has gone silent. */
  #live(beatMs: number): void {
    this.#bus.publish({ kind: 'alive', holder: this.#holder });
    const now = Date.now();
    this.#presence.heard(this.#holder, now);
    for (const consultationId of this.#presence.forgetSilent(now, 3 * beatMs))
      this.#tellSeats(consultationId).catch(this.#onFault);
  }

  #here(consultationId: string): SeatConnection[] {
    return [...this.#seats.values()].filter((connection) => connection.consultationId === consultationId);
  }

  async #hear(message: BusMessage): Promise<void> {
    switch (message.kind) {
      case 'signedOut':
        return this.#close(message.session);
      case 'locked':
        return await this.lock(message.session);
      case 'seatTaken':
        return await this.#seatTaken(message);
      case 'alive':
        return this.#presence.heard(message.holder, Date.now());
      case 'presence':
        if (message.holder === this.#holder) return;
        if (message.isPresent) this.#presence.enter(message.consultationId, message.seatId, message.holder);
        else this.#presence.leave(message.consultationId, message.seatId, message.holder);
        return await this.#tellSeats(message.consultationId);
      case 'seatsChanged':
        return await this.#tellSeats(message.consultationId);
      case 'consultationChanged':
        return await this.#tellChange(message);
      case 'signal':
        return await this.#fetchSignals(message);
    }
  }

  /** Somebody came in at another process, which does not know yet who sits here. */
  async #seatTaken(message: Extract<BusMessage, { kind: 'seatTaken' }>): Promise<void> {
    const { consultationId, seatId, connectionId, holder } = message;
    if (holder === this.#holder) return;
    this.#replace(seatId, connectionId);
    this.#presence.enter(consultationId, seatId, holder);
    for (const connection of this.#here(consultationId)) this.#tellPresence(connection, true);
    await this.#tellSeats(consultationId);
  }

  /** A session that has ended is heard no more; others of the same person go on. */
  #close(session: string): void {
    for (const connection of [...this.#seats.values(), ...this.#boards]) {
      if (connection.session === session) connection.close();
    }
  }

  async #tellSeats(consultationId: string): Promise<void> {
    const [first] = this.#here(consultationId);
    if (first === undefined) return;
    this.#asked += 1;
    const asked = this.#asked;
    const { clinicId } = first;
    const read = await inClinic(this.#db, clinicId, (tx) => listCallSeats(tx, clinicId, consultationId));
    // An answer that was overtaken by a newer one is out of date.
    if (asked < (this.#told.get(consultationId) ?? 0)) return;
    const here = this.#here(consultationId);
    if (here.length > 0) this.#told.set(consultationId, asked);
    const seats = this.withPresence(consultationId, read);
    for (const connection of here) connection.send({ type: 'seats', seats });
  }

  async #tellChange(message: Extract<BusMessage, { kind: 'consultationChanged' }>): Promise<void> {
    const { clinicId, consultationId } = message;
    for (const board of this.#boards) {
      if (board.clinicId === clinicId)
        board.send({ type: 'boardChanged', consultationId, waiting: message.isWaiting });
    }
    const here = this.#here(consultationId);
    if (here.length === 0) return;
    const row = await inClinic(this.#db, clinicId, (tx) =>
      tx
        .selectFrom('consultation')
        .select(['version', 'status'])
        .where('clinicId', '=', clinicId)
        .where('id', '=', consultationId)
        .executeTakeFirst(),
    );
    if (row === undefined) return;
    for (const connection of here) {
      connection.send({ type: 'changed', consultationId, version: row.version, status: row.status });
    }
  }

  async #fetchSignals(message: Extract<BusMessage, { kind: 'signal' }>): Promise<void> {
    const connection = this.#seats.get(message.toSeatId);
    if (connection === undefined) return;
    const { clinicId, consultationId, seatId } = connection;
    const signals = await inClinic(this.#db, clinicId, (tx) =>
      listSignals(tx, clinicId, consultationId, seatId, connection.latest),
    ).catch((error: unknown) => {
      this.#onFault(error);
      return [];
    });
    this.#deliver(connection, signals);
  }
}
