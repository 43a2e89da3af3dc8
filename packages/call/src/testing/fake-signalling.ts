import type { IceServer, Seat, ServerMessage, Signal } from '@onshin/contract/realtime';
import type { Clock } from '../clock.ts';
import type { Signalling, SignallingSnapshot } from '../signalling/signalling.ts';
import { Store } from '../store.ts';

/** A server in memory: passes signals on in order, tells of seats, and can lose what a test wants lost. */
export class FakeServer {
  readonly #clock: Clock;
  readonly #sides = new Map<string, FakeSignalling>();
  readonly passed: (Signal & { from: string })[] = [];
  seats: Seat[];
  iceServers: IceServer[] = [];
  relayOnly = false;
  #latest = 0;
  /** Decides which signals get lost on the way. */
  loses: (from: string, signal: Signal) => boolean = () => false;

  constructor(clock: Clock, seats: Omit<Seat, 'present'>[]) {
    this.#clock = clock;
    this.seats = seats.map((seat) => ({ ...seat, present: false }));
  }

  /** A page takes the seat, in place of an earlier one. */
  enter(seatId: string): FakeSignalling {
    this.#sides.get(seatId)?.leave('replaced');
    const side = new FakeSignalling(this, seatId, this.#clock);
    this.#sides.set(seatId, side);
    queueMicrotask(() => this.welcome(seatId));
    return side;
  }

  sideOf(seatId: string): FakeSignalling | undefined {
    return this.#sides.get(seatId);
  }

  welcome(seatId: string): void {
    this.change(seatId, { present: true }, seatId);
    const { seats, iceServers, relayOnly } = this;
    const side = this.#sides.get(seatId);
    side?.become('open');
    side?.hear({ type: 'welcome', seatId, seats, iceServers, relayOnly, latest: this.#latest });
  }

  /** The socket of a seat dies; `welcome` brings it back. */
  cut(seatId: string): void {
    this.#sides.get(seatId)?.become('reconnecting');
    this.change(seatId, { present: false });
  }

  change(seatId: string, patch: Partial<Seat>, except?: string): void {
    this.seats = this.seats.map((seat) => (seat.seatId === seatId ? { ...seat, ...patch } : seat));
    for (const [id, side] of this.#sides) {
      if (id !== except && side.getSnapshot().state === 'open')
        side.hear({ type: 'seats', seats: this.seats });
    }
  }

  pass(from: string, to: string, signal: Signal): void {
    if (this.loses(from, signal)) return;
    this.#latest += 1;
    this.passed.push({ ...signal, from });
    const message: ServerMessage = { type: 'signal', id: this.#latest, from, ...signal };
    this.#clock.after(10, () => this.#sides.get(to)?.hear(message));
  }
}

/** One side of it. */
export class FakeSignalling implements Signalling {
  readonly #server: FakeServer;
  readonly #seatId: string;
  readonly #clock: Clock;
  readonly #store = new Store<SignallingSnapshot>({ state: 'connecting', error: null });
  readonly #listeners = new Set<(message: ServerMessage) => void>();
  resyncs = 0;

  constructor(server: FakeServer, seatId: string, clock: Clock) {
    this.#server = server;
    this.#seatId = seatId;
    this.#clock = clock;
  }

  readonly subscribe = this.#store.subscribe;
  readonly getSnapshot = this.#store.getSnapshot;

  listen(listener: (message: ServerMessage) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  send(to: string, signal: Signal): void {
    if (this.getSnapshot().state === 'open') this.#server.pass(this.#seatId, to, signal);
  }

  resync(): void {
    this.resyncs += 1;
  }

  hurry(): void {
    if (this.getSnapshot().state === 'reconnecting') this.#server.welcome(this.#seatId);
  }

  serverNow(): number {
    return this.#clock.now();
  }

  close(): void {
    this.become('closed');
    this.#server.change(this.#seatId, { present: false });
  }

  leave(state: 'replaced'): void {
    this.become(state);
  }

  become(state: SignallingSnapshot['state']): void {
    this.#store.update({ state });
  }

  hear(message: ServerMessage): void {
    for (const listener of this.#listeners) listener(message);
  }
}
