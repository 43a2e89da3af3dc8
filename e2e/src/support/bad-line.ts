import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';

/** What happens to each packet on its way down to a browser. */
export interface Fault {
  /** Of a hundred packets, how many are lost. */
  readonly lossPercent?: number;
  readonly delayMs?: number;
  /** How much earlier or later than the delay a packet may come, so that some overtake others. */
  readonly jitterMs?: number;
  /** Nothing passes, up or down. */
  readonly isCut?: boolean;
}

/** A line in front of a relay that can be made as bad as a mobile network. */
export interface BadLine {
  readonly port: number;
  become(fault: Fault): void;
  close(): void;
}

/**
 * Passes UDP on to the relay, each caller from a port of its own. Faults strike on the way down: what two relayed people
 * send each other passes here twice and is struck once.
 */
export async function openBadLine(relayPort: number): Promise<BadLine> {
  let fault: Fault = {};
  const callers = new Map<string, Socket>();
  const front = createSocket('udp4');
  front.on('message', (packet, from) => {
    if (fault.isCut === true) return;
    const name = `${from.address}:${from.port}`;
    const known = callers.get(name);
    const back = known ?? createSocket('udp4');
    if (known === undefined) {
      callers.set(name, back);
      back.on('message', (answer) => strike(() => front.send(answer, from.port, from.address)));
    }
    back.send(packet, relayPort, '127.0.0.1');
  });
  const strike = (pass: () => void): void => {
    const { lossPercent = 0, delayMs = 0, jitterMs = 0, isCut = false } = fault;
    if (isCut || Math.random() * 100 < lossPercent) return;
    if (delayMs === 0) pass();
    else setTimeout(pass, delayMs + (2 * Math.random() - 1) * jitterMs);
  };
  front.bind(0, '127.0.0.1');
  await once(front, 'listening');
  let isClosed = false;
  return {
    port: front.address().port,
    become: (next) => {
      fault = next;
    },
    close() {
      if (isClosed) return;
      isClosed = true;
      fault = { isCut: true };
      front.close();
      for (const back of callers.values()) back.close();
    },
  };
}
