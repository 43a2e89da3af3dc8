import { beforeEach, describe, expect, it } from 'vitest';
import { CallWitness } from './call-witness.ts';
import type { Rates } from './quality/rates.ts';
import type { RemoteSeat } from './remote-seats.ts';
import { FakeClock } from './testing/fake-clock.ts';
import { FakeServer } from './testing/fake-signalling.ts';

const seatId = '0192f1d4-6d1c-7c3e-8b0a-0d2f6a3f9b11';
const on = { microphoneOn: true, cameraOn: true };
const other: RemoteSeat = {
  seatId,
  role: 'doctor',
  name: '医師',
  present: true,
  admitted: true,
  connection: 'connected',
  stream: null,
  microphoneOn: true,
  cameraOn: true,
  isVideoPaused: false,
  hasLeft: false,
};

let clock: FakeClock;
let witness: CallWitness;

beforeEach(() => {
  clock = new FakeClock();
  witness = new CallWitness(new FakeServer(clock, []).enter(seatId), clock);
});

const second = (): Rates => ({
  from: clock.now() - 1_000,
  to: clock.now(),
  audioInPackets: 50,
  audioOutPackets: 50,
  videoInFrames: 30,
  videoOutFrames: 30,
  inKbps: 900,
  outKbps: 900,
  concealedPercent: 0,
  lossPercent: 0,
  rttMs: 40,
  availableOutKbps: 2_000,
});

describe('what an end bears witness to', () => {
  it('is sound and picture in both directions', async () => {
    witness.saw(second(), on);
    expect(witness.collect(seatId)?.intervals).toEqual([
      {
        from: clock.now() - 1_000,
        to: clock.now(),
        audioIn: true,
        audioOut: true,
        videoIn: true,
        videoOut: true,
      },
    ]);
  });

  it('counts a muted microphone and a camera that is off as not sent', () => {
    witness.saw(second(), { microphoneOn: false, cameraOn: false });
    expect(witness.collect(seatId)?.intervals[0]).toMatchObject({
      audioOut: false,
      videoOut: false,
      videoIn: true,
    });
  });

  it('keeps the worst of every 5 s as one point', async () => {
    for (let at = 0; at < 10; at += 1) {
      await clock.advance(1_000);
      witness.saw({ ...second(), lossPercent: at === 2 ? 30 : 0, rttMs: 40 + at }, on);
      witness.judge(other, null);
    }
    const quality = witness.collect(seatId)?.quality ?? [];
    expect(quality.map(({ level, lossPercent, rttMs }) => [level, lossPercent, rttMs])).toEqual([
      ['poor', 30, 44],
      ['good', 0, 49],
    ]);
  });

  it('calls the line lost while there is no connection', () => {
    witness.judge({ ...other, connection: 'disconnected' }, null);
    expect(witness.verdict?.level).toBe('lost');
  });
});
