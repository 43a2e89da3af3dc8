import type { OperationName } from '@onshin/contract';
import type { SignedIn } from './actor.ts';

/** One call on its way in, already authenticated and validated. */
export interface Incoming {
  readonly name: OperationName;
  readonly clinicId: string | null;
  readonly signedIn: SignedIn | null;
  readonly remoteAddress: string;
  readonly idempotencyKey: string | null;
  readonly expectedVersion: number | null;
  /** Tries at one secret wait for each other under this name (`one-by-one.ts`). */
  readonly oneByOne: string | null;
  /** What the path names: a patient, a consultation. */
  readonly params: Readonly<Record<string, string>>;
  /** What the caller sent, for recognising a repeated key with another body. */
  readonly fingerprint: unknown;
}

/** What goes back. */
export interface Outgoing {
  readonly status: number;
  readonly answer: unknown;
}
