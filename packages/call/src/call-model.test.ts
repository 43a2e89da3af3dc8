import type { Seat } from '@onshin/contract/realtime';
import { beforeEach, describe, expect, it } from 'vitest';
import { CallModel } from './call-model.ts';
import { FakeBrowser } from './testing/fake-browser.ts';
import { FakeClock } from './testing/fake-clock.ts';
import { FakeAir, type FakePeer } from './testing/fake-peer.ts';
import { FakeServer } from './testing/fake-signalling.ts';

const doctor = '0192f1d4-6d1c-7c3e-8b0a-0d2f6a3f9b11';
const patient = '0192f1d4-6d1c-7c3e-8b0a-0d2f6a3f9b12';
const turn = [{ urls: ['turn:turn.example.jp'], username: '1:a', credential: 'b' }];

let clock: FakeClock;
let air: FakeAir;
let server: FakeServer;
let browsers: Record<string, FakeBrowser>;

beforeEach(() => {
  clock = new FakeClock();
  air = new FakeAir(clock);
  const seats: Omit<Seat, 'present'>[] = [
    { seatId: doctor, role: 'doctor', name: '医師', admitted: true },
    { seatId: patient, role: 'patient', name: '患者', admitted: false },
  ];
  server = new FakeServer(clock, seats);
  browsers = { [doctor]: new FakeBrowser(air), [patient]: new FakeBrowser(air) };
});

const browserOf = (seatId: string): FakeBrowser => browsers[seatId] ?? new FakeBrowser(air);

async function enter(seatId: string): Promise<CallModel> {
  const call = new CallModel({ signalling: server.enter(seatId), browser: browserOf(seatId), clock });
  void call.start();
  await clock.advance(20);
  return call;
}

async function goLive(): Promise<{ doctorCall: CallModel; patientCall: CallModel }> {
  const patientCall = await enter(patient);
  const doctorCall = await enter(doctor);
  server.change(patient, { admitted: true });
  await clock.advance(500);
  return { doctorCall, patientCall };
}

const phase = (call: CallModel): string => call.getSnapshot().phase;
const openPeers = (): FakePeer[] => air.peers.filter(({ connectionState }) => connectionState !== 'closed');
const offers = (): number =>
  server.passed.filter(({ body }) => body.kind === 'description' && body.description.type === 'offer').length;

describe('before admission', () => {
  it('stays idle, and asks for no device, until it is started', async () => {
    const call = new CallModel({ signalling: server.enter(patient), browser: browserOf(patient), clock });
    await clock.advance(5_000);
    expect(phase(call)).toBe('idle');
    expect(browserOf(patient).devices.questions).toBe(0);
  });

  it.each([
    ['no relay', []],
    ['a relay', turn],
  ])('reaches out to nobody where there is %s', async (_name, iceServers) => {
    server.iceServers = iceServers;
    const calls = [await enter(patient), await enter(doctor)];
    await clock.advance(10_000);
    expect(calls.map(phase)).toEqual(['waiting', 'waiting']);
    // What is made ready has offered and gathered nothing, and nothing was said to the other.
    expect(air.peers.map(({ localDescription }) => localDescription)).toEqual([null, null]);
    expect(openPeers().flatMap(({ sends }) => sends)).toEqual([]);
    expect(server.passed).toEqual([]);
    expect(calls[0]?.getSnapshot().remotes[0]?.stream).toBeNull();
  });
});

describe('at admission', () => {
  it('goes live with one offer, sound and picture both ways', async () => {
    const { doctorCall, patientCall } = await goLive();
    expect([phase(doctorCall), phase(patientCall)]).toEqual(['live', 'live']);
    expect(offers()).toBe(1);
    expect(openPeers().map(({ sends }) => sends)).toEqual([
      ['audio', 'video'],
      ['audio', 'video'],
    ]);
  });

  it.each([
    ['the patient', [patient, doctor]],
    ['the doctor', [doctor, patient]],
  ])('needs one round when %s was there first and is let in already', async (_name, order) => {
    server.change(patient, { admitted: true });
    for (const seatId of order) await enter(seatId);
    await clock.advance(500);
    expect(openPeers().map(({ connectionState }) => connectionState)).toEqual(['connected', 'connected']);
    expect(air.peers).toHaveLength(2);
    expect(offers()).toBe(1);
  });

  it('puts redundant audio and VP8 first', async () => {
    await goLive();
    for (const { lines } of openPeers()) {
      expect(lines.map(({ codecs }) => codecs[0])).toEqual(['audio/red', 'video/VP8']);
    }
  });

  it('looks for every way, with the servers it was given', async () => {
    server.iceServers = turn;
    await goLive();
    expect(air.peers.map(({ configuration }) => configuration)).toEqual([
      { bundlePolicy: 'max-bundle', iceServers: turn, iceTransportPolicy: 'all' },
      { bundlePolicy: 'max-bundle', iceServers: turn, iceTransportPolicy: 'all' },
    ]);
  });

  it('stays on the relay where the clinic wants that', async () => {
    server.iceServers = turn;
    server.relayOnly = true;
    await goLive();
    expect(openPeers().map(({ configuration }) => configuration.iceTransportPolicy)).toEqual([
      'relay',
      'relay',
    ]);
  });

  it('stops sending when the admission is taken back', async () => {
    const { patientCall } = await goLive();
    server.change(patient, { admitted: false });
    await clock.advance(100);
    expect(openPeers().flatMap(({ sends }) => sends)).toEqual([]);
    expect(phase(patientCall)).toBe('waiting');
    const said = server.passed.length;
    air.cut();
    await clock.advance(30_000);
    expect(server.passed).toHaveLength(said);
  });
});

describe('when others are heard of before the welcome', () => {
  it('still takes the right side of the call', async () => {
    server.seats = server.seats.map((seat) => ({ ...seat, admitted: true }));
    const patientCall = await enter(patient);
    const side = server.enter(doctor);
    const doctorCall = new CallModel({ signalling: side, browser: browserOf(doctor), clock });
    const seats = server.seats.map((seat) => ({ ...seat, present: true }));
    side.hear({ type: 'seats', seats });
    side.hear({
      type: 'signal',
      id: 1,
      from: patient,
      negotiation: 0,
      sequence: 0,
      body: { kind: 'restart' },
    });
    void doctorCall.start();
    await clock.advance(20_000);
    expect([patientCall, doctorCall].map(phase)).toEqual(['live', 'live']);
  });
});

describe('when the line breaks', () => {
  it('reconnects after a dead path, without a new connection', async () => {
    const { doctorCall, patientCall } = await goLive();
    air.cut();
    await clock.advance(1_500);
    expect([phase(doctorCall), phase(patientCall)]).toEqual(['reconnecting', 'reconnecting']);
    air.heal();
    await clock.advance(2_000);
    expect([phase(doctorCall), phase(patientCall)]).toEqual(['live', 'live']);
    expect(air.peers).toHaveLength(2);
    expect(doctorCall.getSnapshot().interruptions).toBe(1);
  });

  it('keeps trying every 5 s through a long outage', async () => {
    const { doctorCall } = await goLive();
    air.cut();
    await clock.advance(60_000);
    const tried = offers();
    expect(tried).toBeGreaterThanOrEqual(11);
    expect(tried).toBeLessThanOrEqual(15);
    air.heal();
    await clock.advance(5_200);
    expect(phase(doctorCall)).toBe('live');
  });

  it('restarts at once when the network changes', async () => {
    await goLive();
    air.cut();
    air.heal();
    const before = offers();
    browserOf(patient).changeNetwork();
    await clock.advance(100);
    expect(offers()).toBe(before + 1);
  });

  it('lets the media be while only the socket is gone', async () => {
    const { doctorCall, patientCall } = await goLive();
    server.cut(patient);
    await clock.advance(30_000);
    expect([phase(doctorCall), phase(patientCall)]).toEqual(['live', 'live']);
    server.welcome(patient);
    await clock.advance(1_000);
    expect(offers()).toBe(1);
    expect(openPeers().flatMap(({ sends }) => sends)).toHaveLength(4);
  });

  it('mends at once when socket and path were both gone and the socket is back', async () => {
    const { patientCall } = await goLive();
    server.cut(patient);
    air.cut();
    await clock.advance(30_000);
    expect(phase(patientCall)).toBe('reconnecting');
    air.heal();
    server.welcome(patient);
    await clock.advance(200);
    expect(phase(patientCall)).toBe('live');
  });

  it('negotiates anew when an offer was lost', async () => {
    let isLost = true;
    server.loses = (from, { body }) => {
      const loses = isLost && from === doctor && body.kind === 'description';
      if (loses) isLost = false;
      return loses;
    };
    const { doctorCall } = await goLive();
    expect(phase(doctorCall)).toBe('connecting');
    await clock.advance(6_000);
    expect(phase(doctorCall)).toBe('live');
  });
});

describe('when a later signal was lost', () => {
  it('asks for what is missing and, as it does not come, negotiates anew', async () => {
    const { doctorCall } = await goLive();
    const side = server.sideOf(patient);
    let lost = 0;
    server.loses = (from) => from === doctor && lost++ === 0;
    air.cut();
    await clock.advance(4_000);
    expect(lost).toBeGreaterThan(0);
    air.heal();
    await clock.advance(6_000);
    expect(side?.resyncs).toBeGreaterThan(0);
    expect(phase(doctorCall)).toBe('live');
  });
});

describe('when a page is loaded again', () => {
  it.each([
    ['the patient', patient],
    ['the doctor', doctor],
  ])('connects with the new page of %s and drops the old', async (_name, seatId) => {
    const { doctorCall, patientCall } = await goLive();
    const old = seatId === patient ? patientCall : doctorCall;
    const other = seatId === patient ? doctorCall : patientCall;
    const again = await enter(seatId);
    await clock.advance(1_000);
    expect(phase(old)).toBe('failed');
    expect(old.getSnapshot().media.preview).toBeNull();
    expect([phase(again), phase(other)]).toEqual(['live', 'live']);
    expect(openPeers()).toHaveLength(2);
  });
});

describe('at the end', () => {
  it('lets go of the devices and tells the other, who waits again', async () => {
    const { doctorCall, patientCall } = await goLive();
    patientCall.end();
    await clock.advance(100);
    expect(phase(patientCall)).toBe('ended');
    expect(browserOf(patient).devices.given.every(({ readyState }) => readyState === 'ended')).toBe(true);
    expect(phase(doctorCall)).toBe('waiting');
    expect(doctorCall.getSnapshot().remotes[0]).toMatchObject({ hasLeft: true, stream: null });
    expect(doctorCall.getSnapshot().interruptions).toBe(0);
  });

  it('is live again when the other comes back', async () => {
    const { doctorCall, patientCall } = await goLive();
    patientCall.end();
    await clock.advance(100);
    const again = await enter(patient);
    await clock.advance(1_000);
    expect([phase(doctorCall), phase(again)]).toEqual(['live', 'live']);
  });
});

describe('its devices', () => {
  it('goes on without a refused camera, and sends it once permission is given', async () => {
    const { devices } = browserOf(patient);
    devices.refusal = 'NotAllowedError';
    const { patientCall } = await goLive();
    expect(phase(patientCall)).toBe('live');
    expect(patientCall.getSnapshot().media.camera).toMatchObject({ set: null, actual: false });
    expect(patientCall.getSnapshot().media.camera.problem?.code).toBe('permissionDenied');
    devices.refusal = null;
    for (const granted of devices.onGranted.values()) granted();
    await clock.advance(100);
    expect(openPeers().every(({ sends }) => sends.length === 2)).toBe(true);
  });

  it('sends no sound while muted, and the same microphone afterwards', async () => {
    const { patientCall } = await goLive();
    patientCall.getSnapshot().media.microphone.set?.(false);
    await clock.advance(10);
    expect(openPeers().filter(({ sends }) => !sends.includes('audio'))).toHaveLength(1);
    patientCall.getSnapshot().media.microphone.set?.(true);
    await clock.advance(10);
    expect(openPeers().every(({ sends }) => sends.includes('audio'))).toBe(true);
    expect(browserOf(patient).devices.questions).toBe(1);
  });
});
