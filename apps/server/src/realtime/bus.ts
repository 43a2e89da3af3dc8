import { EventEmitter } from 'node:events';
import pg from 'pg';
import { z } from 'zod';

/** What processes tell each other: ids only, never content. */
export const busMessage = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('consultationChanged'),
    clinicId: z.uuid(),
    consultationId: z.uuid(),
    isWaiting: z.boolean(),
  }),
  z.object({ kind: z.literal('seatsChanged'), clinicId: z.uuid(), consultationId: z.uuid() }),
  z.object({ kind: z.literal('signedOut'), session: z.string() }),
  z.object({ kind: z.literal('locked'), session: z.string() }),
  z.object({
    kind: z.literal('signal'),
    clinicId: z.uuid(),
    consultationId: z.uuid(),
    toSeatId: z.uuid(),
    id: z.int(),
  }),
  z.object({
    kind: z.literal('seatTaken'),
    consultationId: z.uuid(),
    seatId: z.uuid(),
    connectionId: z.uuid(),
    /** The process it sits in. */
    holder: z.uuid(),
  }),
  z.object({
    kind: z.literal('presence'),
    consultationId: z.uuid(),
    seatId: z.uuid(),
    isPresent: z.boolean(),
    /** The process that says so. */
    holder: z.uuid(),
  }),
  z.object({ kind: z.literal('alive'), holder: z.uuid() }),
]);
export type BusMessage = z.infer<typeof busMessage>;

const channel = 'onshin';

/** What is no message of ours is nothing: whoever reaches the database may notify, and must not end a process by it. */
function parse(payload: string): BusMessage | null {
  try {
    return busMessage.safeParse(JSON.parse(payload)).data ?? null;
  } catch {
    return null;
  }
}

/** Carries messages between the processes of a deployment, through the database they share. */
export interface Bus {
  publish(message: BusMessage): void;
  subscribe(listener: (message: BusMessage) => void): void;
  close(): Promise<void>;
}

/** Speaks to every process without listening to any. NOTIFY of its own, never within an act's transaction. */
export function publisher(pool: pg.Pool, onFault: (error: Error) => void): Bus['publish'] {
  return (message) => {
    pool.query('select pg_notify($1, $2)', [channel, JSON.stringify(message)]).catch(onFault);
  };
}

/**
 * Listens on a connection of its own, and opens a new one when it breaks. NOTIFY is never part of an act's transaction:
 * it would take a lock at commit.
 *
 * @param url connects directly, not through a pooler
 */
export async function openBus(url: string, pool: pg.Pool, onFault: (error: Error) => void): Promise<Bus> {
  const events = new EventEmitter();
  let isClosed = false;
  let client = await listen();

  async function listen(): Promise<pg.Client> {
    const fresh = new pg.Client({ connectionString: url, application_name: 'onshin-bus' });
    fresh.on('notification', ({ payload }) => receive(payload ?? ''));
    fresh.on('error', (error) => {
      onFault(error);
      setTimeout(() => void again(), 500);
    });
    await fresh.connect();
    await fresh.query(`listen ${channel}`);
    return fresh;
  }

  async function again(): Promise<void> {
    if (isClosed) return;
    try {
      client = await listen();
    } catch (error) {
      onFault(error as Error);
      setTimeout(() => void again(), 1_000);
    }
  }

  function receive(payload: string): void {
    const message = parse(payload);
    if (message !== null) events.emit('message', message);
  }

  return {
    publish: publisher(pool, onFault),
    subscribe(listener) {
      events.on('message', listener);
    },
    async close() {
      isClosed = true;
      client.removeAllListeners('error');
      await client.end();
    },
  };
}
