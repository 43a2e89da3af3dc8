import type { Server } from 'node:http';
import type { ClientMessage, Seat, ServerMessage, Signal } from '@onshin/contract/realtime';
import { WebSocketServer, type WebSocket } from 'ws';

type Stored = Signal & { type: 'signal'; id: number; from: string };

/** The server's side of the call's socket, as little of it as a test needs; its faults are methods. */
export class TestRelay {
  readonly #sockets = new Map<string, WebSocket>();
  readonly #kept = new Map<string, Stored[]>();
  readonly #server: WebSocketServer;
  #seats: readonly Seat[];
  #latest = 0;
  #refuses = new Set<string>();

  /** Takes the sockets of an HTTP server; a seat comes in at `/socket/<seatId>`. */
  constructor(server: Server, seats: readonly Omit<Seat, 'present'>[]) {
    this.#seats = seats.map((seat) => ({ ...seat, present: false }));
    this.#server = new WebSocketServer({ server });
    this.#server.on('connection', (socket, request) => {
      this.#enter(request.url?.split('/').at(-1) ?? '', socket);
    });
  }

  /** The doctor lets a seat in, or the server takes that back. */
  admit(seatId: string, admitted = true): void {
    this.#change(seatId, { admitted });
  }

  /** Cuts a seat's socket, as a dying line does; it may come back. */
  cut(seatId: string): void {
    this.#sockets.get(seatId)?.terminate();
  }

  /** Keeps a seat out until `open` is called. */
  shut(seatId: string): void {
    this.#refuses.add(seatId);
    this.cut(seatId);
  }

  open(seatId: string): void {
    this.#refuses.delete(seatId);
  }

  /** Forgets everyone: all seats absent and not admitted. */
  empty(): void {
    for (const socket of this.#sockets.values()) socket.terminate();
    this.#sockets.clear();
    this.#kept.clear();
    this.#seats = this.#seats.map((seat) => ({ ...seat, present: false, admitted: seat.role === 'doctor' }));
  }

  close(): void {
    this.#server.close();
    for (const socket of this.#sockets.values()) socket.terminate();
  }

  #enter(seatId: string, socket: WebSocket): void {
    if (this.#refuses.has(seatId)) return socket.terminate();
    const before = this.#sockets.get(seatId);
    if (before !== undefined) {
      this.#tell(before, { type: 'replaced' });
      before.close();
    }
    this.#sockets.set(seatId, socket);
    this.#seats = this.#seats.map((seat) => (seat.seatId === seatId ? { ...seat, present: true } : seat));
    const kept = this.#kept.get(seatId) ?? [];
    this.#tell(socket, {
      type: 'welcome',
      seatId,
      seats: [...this.#seats],
      iceServers: [],
      relayOnly: false,
      latest: kept.at(-1)?.id ?? 0,
    });
    this.#tellSeats(seatId);
    socket.on('message', (data: Buffer) => {
      this.#hear(seatId, socket, JSON.parse(data.toString()) as ClientMessage);
    });
    socket.on('close', () => {
      if (this.#sockets.get(seatId) !== socket) return;
      this.#sockets.delete(seatId);
      this.#change(seatId, { present: false });
    });
  }

  #hear(from: string, socket: WebSocket, message: ClientMessage): void {
    if (message.type === 'ping') this.#tell(socket, { type: 'pong', at: message.at, now: Date.now() });
    if (message.type === 'resync') {
      const newer = (this.#kept.get(from) ?? []).filter(({ id }) => id > message.since);
      for (const signal of newer) this.#tell(socket, signal);
    }
    if (message.type !== 'signal') return;
    this.#latest += 1;
    const { to, negotiation, sequence, body } = message;
    const signal: Stored = { type: 'signal', id: this.#latest, from, negotiation, sequence, body };
    this.#kept.set(to, [...(this.#kept.get(to) ?? []), signal].slice(-200));
    const other = this.#sockets.get(to);
    if (other !== undefined) this.#tell(other, signal);
  }

  #change(seatId: string, patch: Partial<Seat>): void {
    this.#seats = this.#seats.map((seat) => (seat.seatId === seatId ? { ...seat, ...patch } : seat));
    this.#tellSeats(null);
  }

  #tellSeats(except: string | null): void {
    for (const [seatId, socket] of this.#sockets) {
      if (seatId !== except) this.#tell(socket, { type: 'seats', seats: [...this.#seats] });
    }
  }

  #tell(socket: WebSocket, message: ServerMessage): void {
    socket.send(JSON.stringify(message));
  }
}
