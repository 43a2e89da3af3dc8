import type { ClientMessage, ServerMessage, Signal, SocketCloseCodes } from '@onshin/contract/realtime';
import { callError, type CallErrorCode } from '../call-error.ts';
import { systemClock, type Clock } from '../clock.ts';
import { Store } from '../store.ts';
import { reconnectDelay } from './backoff.ts';
import { ServerTime } from './server-time.ts';
import type { Signalling, SignallingSnapshot, SignallingState } from './signalling.ts';

/** What is needed of a WebSocket; the browser's own fits. */
export interface SocketPort {
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  addEventListener(type: 'close', listener: (event: CloseEvent) => void): void;
  send(data: string): void;
  close(): void;
}

/** Ports of the signalling; all have the browser's own as default. */
export interface SocketSignallingParts {
  WebSocket?: new (url: string) => SocketPort;
  clock?: Clock;
  random?: () => number;
}

// The browser carries only types of the contract; `satisfies` keeps the numbers the same.
const closeCodes = {
  notSignedIn: 4401,
  forbidden: 4403,
  notFound: 4404,
  callOver: 4410,
} as const satisfies SocketCloseCodes;

const refusals = new Map<number, CallErrorCode>([
  [closeCodes.notSignedIn, 'notSignedIn'],
  [closeCodes.forbidden, 'forbidden'],
  [closeCodes.notFound, 'notFound'],
]);

const pingEveryMs = 10_000;
const answerWithinMs = 6_000;
const welcomeWithinMs = 12_000;
const mostWaiting = 200;

/** Opens the socket of one seat and keeps it open until it is closed, replaced or refused. */
export function openSocketSignalling(url: string, parts: SocketSignallingParts = {}): Signalling {
  return new SocketSignalling(url, parts);
}

class SocketSignalling implements Signalling {
  readonly #url: string;
  readonly #Socket: new (url: string) => SocketPort;
  readonly #clock: Clock;
  readonly #random: () => number;
  readonly #store = new Store<SignallingSnapshot>({ state: 'connecting', error: null });
  readonly #listeners = new Set<(message: ServerMessage) => void>();
  readonly #time = new ServerTime();
  readonly #seen = new Set<number>();
  #latest: number | null = null;
  #waiting: { to: string; signal: Signal }[] = [];
  #socket: SocketPort | null = null;
  #attempt = 0;
  /** Waits for a sign of life, or for the next attempt. */
  #stopWaiting = (): void => {};
  #stopPinging = (): void => {};

  constructor(url: string, parts: SocketSignallingParts) {
    this.#url = url;
    this.#Socket = parts.WebSocket ?? WebSocket;
    this.#clock = parts.clock ?? systemClock;
    this.#random = parts.random ?? Math.random;
    this.#connect();
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
    if (this.#state === 'open') this.#write({ type: 'signal', to, ...signal });
    else if (!this.#isOver) this.#waiting = [...this.#waiting, { to, signal }].slice(-mostWaiting);
  }

  resync(): void {
    if (this.#state === 'open') this.#write({ type: 'resync', since: this.#latest ?? 0 });
  }

  hurry(): void {
    if (this.#isOver) return;
    // An open socket may lead into the old network: ask for a sign of life, and do not wait long for it.
    if (this.#state === 'open') this.#ping(2_000);
    else this.#connect();
  }

  serverNow(): number {
    return this.#time.at(this.#clock.now());
  }

  close(): void {
    if (!this.#isOver) this.#end('closed');
  }

  get #state(): SignallingState {
    return this.#store.getSnapshot().state;
  }

  get #isOver(): boolean {
    return this.#state === 'replaced' || this.#state === 'refused' || this.#state === 'closed';
  }

  #connect(): void {
    this.#letGo();
    const socket = new this.#Socket(this.#url);
    this.#socket = socket;
    this.#expectLife(welcomeWithinMs);
    // What an earlier socket still says no longer counts.
    socket.addEventListener('message', (event) => {
      if (this.#socket === socket) this.#hear(event.data);
    });
    socket.addEventListener('close', (event) => {
      if (this.#socket === socket) this.#closed(event.code);
    });
  }

  #letGo(): void {
    this.#stopWaiting();
    this.#stopPinging();
    const socket = this.#socket;
    this.#socket = null;
    socket?.close();
  }

  #expectLife(withinMs: number): void {
    this.#stopWaiting();
    this.#stopWaiting = this.#clock.after(withinMs, () => this.#lost());
  }

  #closed(code: number): void {
    const refusal = refusals.get(code);
    if (refusal !== undefined) this.#end('refused', refusal);
    else if (code === closeCodes.callOver) this.#end('closed');
    else this.#lost();
  }

  #lost(): void {
    this.#letGo();
    this.#store.update({ state: 'reconnecting' });
    const delay = reconnectDelay(this.#attempt, this.#random);
    this.#attempt += 1;
    this.#stopWaiting = this.#clock.after(delay, () => this.#connect());
  }

  #end(state: 'closed' | 'refused' | 'replaced', code?: CallErrorCode): void {
    this.#letGo();
    this.#waiting = [];
    this.#store.update({ state, error: code === undefined ? null : callError(code) });
  }

  #write(message: ClientMessage): void {
    this.#socket?.send(JSON.stringify(message));
  }

  #ping(answerWithin: number): void {
    this.#write({ type: 'ping', at: Math.round(this.#clock.now()) });
    this.#expectLife(answerWithin);
  }

  #hear(data: unknown): void {
    if (this.#state === 'open') this.#stopWaiting();
    const message = JSON.parse(String(data)) as ServerMessage;
    if (message.type === 'signal' && !this.#isNew(message.id)) return;
    if (message.type === 'pong') this.#time.learn(message.at, this.#clock.now(), message.now);
    if (message.type === 'replaced') this.#end('replaced', 'replaced');
    if (message.type === 'welcome') this.#begin(message.latest);
    for (const listener of this.#listeners) listener(message);
  }

  #isNew(id: number): boolean {
    if (this.#seen.has(id)) return false;
    this.#seen.add(id);
    this.#latest = Math.max(this.#latest ?? 0, id);
    return true;
  }

  #begin(latest: number): void {
    this.#stopPinging = this.#clock.every(pingEveryMs, () => this.#ping(answerWithinMs));
    this.#time.begin();
    this.#attempt = 0;
    this.#store.update({ state: 'open' });
    this.#ping(answerWithinMs);
    if (this.#latest !== null && latest > this.#latest) this.resync();
    else this.#latest = latest;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const { to, signal } of waiting) this.send(to, signal);
  }
}
