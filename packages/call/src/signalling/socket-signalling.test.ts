import type { ServerMessage } from '@onshin/contract/realtime';
import { beforeEach, describe, expect, it } from 'vitest';
import { FakeClock } from '../testing/fake-clock.ts';
import { reconnectDelay } from './backoff.ts';
import type { Signalling } from './signalling.ts';
import { openSocketSignalling, type SocketPort } from './socket-signalling.ts';

const seatId = '0192f1d4-6d1c-7c3e-8b0a-0d2f6a3f9b11';

class FakeSocket extends EventTarget {
  static opened: FakeSocket[] = [];
  readonly sent: { type: string; [key: string]: unknown }[] = [];
  isClosed = false;

  constructor(url: string) {
    super();
    this.sent.push({ type: 'opened', url });
    FakeSocket.opened.push(this);
  }

  send(data: string): void {
    this.sent.push(JSON.parse(data) as { type: string });
  }

  close(): void {
    this.isClosed = true;
  }

  say(message: ServerMessage): void {
    this.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(message) }));
  }

  welcome(latest = 0): void {
    this.say({ type: 'welcome', seatId, seats: [], iceServers: [], relayOnly: false, latest });
  }

  die(code = 1006): void {
    this.dispatchEvent(Object.assign(new Event('close'), { code }));
  }

  sentOf(type: string): unknown[] {
    return this.sent.filter((message) => message.type === type);
  }
}

let clock: FakeClock;
let signalling: Signalling;
let heard: ServerMessage[];

beforeEach(() => {
  FakeSocket.opened = [];
  clock = new FakeClock();
  signalling = openSocketSignalling('wss://example.jp/socket', {
    WebSocket: FakeSocket as unknown as new (url: string) => SocketPort,
    clock,
    random: () => 0.5,
  });
  heard = [];
  signalling.listen((message) => heard.push(message));
});

const socket = (): FakeSocket => FakeSocket.opened.at(-1) ?? new FakeSocket('none');
const state = (): string => signalling.getSnapshot().state;
const signal = (id: number): ServerMessage => ({
  type: 'signal',
  id,
  from: seatId,
  negotiation: 1,
  sequence: id,
  body: { kind: 'restart' },
});
const own = { negotiation: 1, sequence: 0, body: { kind: 'restart' } } as const;

describe('a socket that dies', () => {
  it('is opened again, later each time, and soon again after a welcome', async () => {
    socket().welcome();
    for (const wait of [188, 375, 750]) {
      const before = FakeSocket.opened.length;
      socket().die();
      expect(state()).toBe('reconnecting');
      await clock.advance(wait - 1);
      expect(FakeSocket.opened).toHaveLength(before);
      await clock.advance(1);
      expect(FakeSocket.opened).toHaveLength(before + 1);
    }
    socket().welcome();
    socket().die();
    await clock.advance(188);
    expect(FakeSocket.opened).toHaveLength(5);
  });

  it('is opened again after the server fell silent', async () => {
    socket().welcome();
    await clock.advance(6_000);
    expect(state()).toBe('reconnecting');
  });

  it('asks for what it missed, and hands on each message once', async () => {
    socket().welcome(3);
    socket().say(signal(4));
    socket().die();
    await clock.advance(1_000);
    socket().welcome(6);
    expect(socket().sentOf('resync')).toEqual([{ type: 'resync', since: 4 }]);
    for (const id of [4, 5, 6]) socket().say(signal(id));
    expect(heard.filter(({ type }) => type === 'signal')).toEqual([signal(4), signal(5), signal(6)]);
  });

  it('asks for nothing when it missed nothing', async () => {
    socket().welcome(3);
    socket().die();
    await clock.advance(1_000);
    socket().welcome(3);
    expect(socket().sentOf('resync')).toEqual([]);
  });

  it('keeps what is to be sent until it is back', async () => {
    signalling.send(seatId, own);
    expect(socket().sentOf('signal')).toEqual([]);
    socket().welcome();
    expect(socket().sentOf('signal')).toEqual([{ type: 'signal', to: seatId, ...own }]);
  });
});

describe('a socket that ends for good', () => {
  it('does not come back once another page took the seat', async () => {
    socket().welcome();
    socket().say({ type: 'replaced' });
    socket().die();
    await clock.advance(60_000);
    expect(state()).toBe('replaced');
    expect(FakeSocket.opened).toHaveLength(1);
  });

  it.each([
    [4401, 'refused', 'notSignedIn'],
    [4403, 'refused', 'forbidden'],
    [4404, 'refused', 'notFound'],
    [4410, 'closed', undefined],
  ])('takes close code %i as %s', async (code, expected, error) => {
    socket().die(code);
    await clock.advance(60_000);
    expect(state()).toBe(expected);
    expect(signalling.getSnapshot().error?.code).toBe(error);
    expect(FakeSocket.opened).toHaveLength(1);
  });

  it('is not opened again after it was closed here', async () => {
    signalling.close();
    signalling.hurry();
    await clock.advance(60_000);
    expect(FakeSocket.opened).toHaveLength(1);
  });
});

describe('a changed network', () => {
  it('opens at once what waits to be opened', async () => {
    socket().die();
    signalling.hurry();
    expect(FakeSocket.opened).toHaveLength(2);
  });

  it('gives up an open socket that shows no sign of life within 2 s', async () => {
    socket().welcome();
    socket().say({ type: 'pong', at: clock.now(), now: clock.now() });
    signalling.hurry();
    await clock.advance(2_000);
    expect(state()).toBe('reconnecting');
  });
});

describe('the time of the server', () => {
  it('is learned from its fastest answer', async () => {
    socket().welcome();
    const sentAt = clock.now();
    await clock.advance(100);
    socket().say({ type: 'pong', at: sentAt, now: sentAt + 90_050 });
    expect(signalling.serverNow() - clock.now()).toBe(90_000);
    await clock.advance(1_000);
    socket().say({ type: 'pong', at: sentAt, now: clock.now() });
    expect(signalling.serverNow() - clock.now()).toBe(90_000);
  });
});

describe('the wait before the next attempt', () => {
  it('grows to at most 10 s and never below half of its step', () => {
    for (const random of [0, 0.5, 0.999]) {
      const waits = [0, 1, 2, 3, 4, 5, 6, 50].map((attempt) => reconnectDelay(attempt, () => random));
      expect(Math.max(...waits)).toBeLessThanOrEqual(10_000);
      expect(Math.min(...waits)).toBeGreaterThanOrEqual(125);
      expect(waits).toEqual([...waits].sort((one, other) => one - other));
    }
  });
});
