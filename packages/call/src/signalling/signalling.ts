import type { ServerMessage, Signal } from '@onshin/contract/realtime';
import type { CallError } from '../call-error.ts';
import type { ReadableModel } from '../store.ts';

/** `refused`, `replaced` and `closed` are final; `reconnecting` goes on for as long as it takes. */
export type SignallingState = 'connecting' | 'open' | 'reconnecting' | 'replaced' | 'refused' | 'closed';

export interface SignallingSnapshot {
  readonly state: SignallingState;
  /** Why it ended for good, where it was not closed from here. */
  readonly error: CallError | null;
}

/** The way to the server and, through it, to the other seats. */
export interface Signalling extends ReadableModel<SignallingSnapshot> {
  /** Hears every message of the server, in its order, each once. */
  listen(listener: (message: ServerMessage) => void): () => void;
  /** Sends to another seat; kept until the socket is open where it is not. */
  send(to: string, signal: Signal): void;
  /** Asks the server for what may have been missed. */
  resync(): void;
  /** Tries at once: the network has just come back or changed. */
  hurry(): void;
  /** The server's time in ms, estimated from its pongs; the device's own before the first. */
  serverNow(): number;
  /** Leaves for good. */
  close(): void;
}
