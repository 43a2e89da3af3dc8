import type { OperationName, Operations } from '@onshin/contract';
import type { z } from 'zod';
import type { Act } from './act.ts';
import type { SignedIn } from './actor.ts';
import type { CameFrom } from './came-from.ts';
import type { ReceivedFile } from './file-traffic.ts';

/** What a handler is told of the browser it answers. */
export interface Handling {
  readonly signedIn: SignedIn | null;
  readonly sessionHash: Buffer | null;
  readonly language: 'ja' | 'en';
  /** What the browser says it is, in two coarse words. */
  readonly device: { readonly browser: string; readonly system: string };
  readonly cameFrom: CameFrom;
  /** The file that came with the call, of operations that take one. */
  readonly received: ReceivedFile | null;
  /** Hands the browser a session's token, or takes it away. */
  readonly setSession: (token: string | null) => void;
}

/** A validated call of one operation. */
export interface Call<N extends OperationName> extends Handling {
  readonly params: z.output<Operations[N]['params']>;
  readonly query: z.output<Operations[N]['query']>;
  readonly body: z.output<Operations[N]['body']>;
}

/** What one operation does, inside the transaction of its act. */
export type Handler<N extends OperationName> = (
  act: Act,
  call: Call<N>,
) => Promise<z.input<Operations[N]['answer']>>;

/** A handler for every operation; a missing one is a type error where they are put together. */
export type Handlers = { readonly [N in OperationName]: Handler<N> };
