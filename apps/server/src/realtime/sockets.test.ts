import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { BoardMessage, ClientMessage, ServerMessage } from '@onshin/contract/realtime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { newToken } from '../platform/secrets.ts';
import { Journey } from '../testing/journey.ts';
import { openTestServer, type TestServer } from '../testing/test-server.ts';

let one: TestServer;
let two: TestServer;
let journey: Journey;
beforeAll(async () => {
  one = await openTestServer();
  // A second process over the same database: the seats sit on different ones.
  two = await openTestServer({ ONSHIN_ROLES: 'web' }, one.database);
  journey = await Journey.open(one);
  await journey.untilWaiting();
});
afterAll(async () => {
  await two.close();
  await one.close();
});

class Line<M extends { type: string }> {
  readonly socket: WebSocket;
  readonly heard: M[] = [];
  constructor(url: string, cookie: string, origin: string) {
    this.socket = new WebSocket(url, { headers: { cookie, origin } });
    this.socket.on('message', (data: Buffer) => this.heard.push(JSON.parse(data.toString()) as M));
    this.socket.on('error', () => {});
  }
  say(message: ClientMessage | string): void {
    this.socket.send(typeof message === 'string' ? message : JSON.stringify(message));
  }
  /** Waits for a message of a type that fits. */
  async hear<T extends M['type']>(type: T, fits: (message: Extract<M, { type: T }>) => boolean = () => true) {
    const find = () => this.heard.find((each) => each.type === type && fits(each as Extract<M, { type: T }>));
    await expect.poll(() => find() !== undefined, { timeout: 5_000, message: `${type} is heard` }).toBe(true);
    return find() as Extract<M, { type: T }>;
  }
  async closed(): Promise<number> {
    const [code] = (await once(this.socket, 'close')) as [number];
    return code;
  }
}

const seatOn = (server: TestServer, cookie: string, origin = server.url) =>
  new Line<ServerMessage>(
    `${server.url.replace('http', 'ws')}/api/v1/clinics/${one.clinicId}/consultations/${journey.view.id}/socket`,
    cookie,
    origin,
  );

describe('the socket of a seat', () => {
  it('is refused to strangers, to foreign pages and to people without a seat', async () => {
    expect(await seatOn(one, '').closed()).toBe(4401);
    expect(await seatOn(one, journey.patient.cookie(), 'https://evil.example').closed()).toBe(4401);
    expect(await seatOn(one, (await one.signedIn('clerk')).cookie()).closed()).toBe(4404);
  });

  it('carries nothing before the doctor admits, and everything after, across processes', async () => {
    const patient = seatOn(two, journey.patient.cookie());
    const welcome = await patient.hear('welcome');
    expect(welcome.seats.map((seat) => [seat.role, seat.admitted])).toEqual([['patient', false]]);
    await journey.startCall();
    await patient.hear('changed', (message) => message.status === 'inCall');
    const { seats } = await patient.hear(
      'seats',
      (message) => message.seats.length === 2 && message.seats.every((seat) => seat.admitted),
    );
    const doctor = seatOn(one, journey.doctor.cookie());
    const own = (await doctor.hear('welcome')).seatId;
    await patient.hear('seats', (message) =>
      message.seats.some((seat) => seat.role === 'doctor' && seat.present),
    );
    await doctor.hear('seats', (message) =>
      message.seats.some((seat) => seat.role === 'patient' && seat.present),
    );

    const bye = { kind: 'bye' } as const;
    doctor.say({ type: 'signal', to: welcome.seatId, negotiation: 1, sequence: 0, body: bye });
    const signal = await patient.hear('signal');
    expect(signal).toMatchObject({ from: own, negotiation: 1, sequence: 0, body: bye });
    patient.say({ type: 'signal', to: own, negotiation: 1, sequence: 0, body: { kind: 'restart' } });
    await doctor.hear('signal', (message) => message.body.kind === 'restart');

    // What was missed while the line was down is replayed in order.
    patient.socket.close();
    await once(patient.socket, 'close');
    for (const sequence of [1, 2]) {
      doctor.say({ type: 'signal', to: welcome.seatId, negotiation: 1, sequence, body: { kind: 'restart' } });
    }
    doctor.say({ type: 'ping', at: 1 });
    await doctor.hear('pong');
    const again = seatOn(two, journey.patient.cookie());
    await again.hear('welcome');
    again.say({ type: 'resync', since: signal.id });
    await again.hear('signal', (message) => message.sequence === 2);
    expect(again.heard.flatMap((message) => (message.type === 'signal' ? [message.sequence] : []))).toEqual([
      1, 2,
    ]);

    // A second tab takes the seat, wherever it sits; the first is told so.
    const tab = seatOn(one, journey.patient.cookie());
    await tab.hear('welcome');
    await again.hear('replaced');
    expect(seats).toHaveLength(2);
    tab.socket.close();
    doctor.socket.close();
  });

  it('tells a page who it is before anything else, whatever happens while it comes in', async () => {
    const patient = seatOn(two, journey.patient.cookie());
    await patient.hear('welcome');
    for (let round = 0; round < 15; round += 1) {
      const doctor = seatOn(one, journey.doctor.cookie());
      const { seatId } = await doctor.hear('welcome');
      patient.say({ type: 'signal', to: seatId, negotiation: 0, sequence: 0, body: { kind: 'restart' } });
      expect(doctor.heard[0]?.type).toBe('welcome');
      doctor.socket.close();
    }
    patient.socket.close();
  });

  it('answers nonsense with an error and stays open', async () => {
    const line = seatOn(one, journey.patient.cookie());
    const { seatId } = await line.hear('welcome');
    line.say('{');
    line.say('[]');
    await line.hear('error', (message) => message.code === 'invalidMessage');
    line.say(JSON.stringify({ type: 'ping', at: 1, pad: 'x'.repeat(40_000) }));
    await line.hear('error', (message) => message.code === 'tooLarge');
    line.say({ type: 'signal', to: seatId, negotiation: 0, sequence: 0, body: { kind: 'bye' } });
    line.say({ type: 'signal', to: one.clinicId, negotiation: 0, sequence: 0, body: { kind: 'bye' } });
    await line.hear('error', (message) => message.code === 'unknownSeat');
    for (let n = 0; n < 200; n += 1) line.say({ type: 'ping', at: n });
    await line.hear('error', (message) => message.code === 'tooManyMessages');
    line.socket.close();
  });

  it('brings signals back a few times, not without end', async () => {
    const line = seatOn(one, journey.patient.cookie());
    await line.hear('welcome');
    const replayed = () => line.heard.filter((message) => message.type === 'signal').length;
    line.say({ type: 'resync', since: 0 });
    await line.hear('signal');
    const inOne = replayed();
    for (let n = 0; n < 40; n += 1) line.say({ type: 'resync', since: 0 });
    line.say({ type: 'ping', at: 7 });
    await line.hear('pong', (message) => message.at === 7);
    await line.hear('error', (message) => message.code === 'tooManyMessages');
    expect(replayed()).toBeLessThanOrEqual(10 * inOne);
    line.socket.close();
  });

  it('is ended when it sends without measure', async () => {
    const line = seatOn(one, journey.patient.cookie());
    await line.hear('welcome');
    for (let n = 0; n < 500; n += 1) line.say({ type: 'ping', at: n });
    expect(await line.closed()).toBe(4429);
    expect(line.heard.filter((message) => message.type === 'pong').length).toBeLessThanOrEqual(120);
  });

  it('ends with the session it was opened in, and leaves other sessions of the same person alone', async () => {
    const other = await one.signedIn('patient');
    const line = seatOn(two, other.cookie());
    await line.hear('welcome');
    await other.get('endSession');
    await line.closed();
    expect(await seatOn(two, other.cookie()).closed()).toBe(4401);
    const back = seatOn(one, journey.patient.cookie());
    await back.hear('welcome');
    back.socket.close();
  });

  it('is opened as whom one came: a link by mail takes no doctor’s place in a call', async () => {
    const admin = await one.database.as('postgres');
    const opened = async (role: 'doctor' | 'patient', method: string) => {
      const { token, hash } = newToken();
      await admin.query(
        `insert into session (token_hash, account_id, method, ends_at, entering_clinic_id)
         select $1, account_id, $2, now() + interval '1 hour', $3 from seat where consultation_id = $4 and role = $5`,
        [hash, method, method === 'counter' ? randomUUID() : null, journey.view.id, role],
      );
      return `onshin_session=${token}`;
    };
    expect(await seatOn(one, await opened('doctor', 'link')).closed()).toBe(4404);
    expect(await seatOn(one, await opened('doctor', 'chartPasskey')).closed()).toBe(4404);
    // What another clinic's counter let in is nobody here.
    expect(await seatOn(one, await opened('patient', 'counter')).closed()).toBe(4404);
    const patient = seatOn(one, await opened('patient', 'link'));
    await patient.hear('welcome');
    patient.socket.close();
  });

  it('is closed for good once the call is over', async () => {
    await journey.begin();
    await journey.report(70);
    const patient = seatOn(one, journey.patient.cookie());
    const { seats } = await patient.hear('welcome');
    const doctorSeat = seats.find((seat) => seat.role === 'doctor')?.seatId ?? '';
    await journey.end();
    // A page that stays behind is heard by nobody.
    patient.say({ type: 'signal', to: doctorSeat, negotiation: 9, sequence: 0, body: { kind: 'restart' } });
    await patient.hear('error', (message) => message.code === 'unknownSeat');
    patient.socket.close();
    expect(await seatOn(one, journey.patient.cookie()).closed()).toBe(4410);
  });
});

describe('the board', () => {
  it('tells staff on every process that somebody waits, and names nobody', async () => {
    const board = (server: TestServer, cookie: string) =>
      new Line<BoardMessage>(
        `${server.url.replace('http', 'ws')}/api/v1/clinics/${one.clinicId}/board/socket`,
        cookie,
        server.url,
      );
    expect(await board(one, journey.patient.cookie()).closed()).toBe(4403);
    const clerk = board(two, (await two.signedIn('clerk')).cookie());
    await once(clerk.socket, 'open');
    // Heard although it comes before the server knows who is there.
    clerk.say({ type: 'ping', at: 1 });
    await clerk.hear('pong', ({ at }) => at === 1);
    const next = await Journey.open(one);
    await next.request();
    const told = await clerk.hear('boardChanged', (message) => message.consultationId === next.view.id);
    expect(Object.keys(told).sort()).toEqual(['consultationId', 'type', 'waiting']);
    // It answers pings in measure, and ends a socket that knows none.
    for (let n = 0; n < 200; n += 1) clerk.say({ type: 'ping', at: n });
    expect(await clerk.closed()).toBe(4429);
    expect(clerk.heard.filter((message) => message.type === 'pong').length).toBeLessThanOrEqual(30);
  });
});
