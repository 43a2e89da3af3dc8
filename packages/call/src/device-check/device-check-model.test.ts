import { beforeEach, describe, expect, it } from 'vitest';
import { FakeBrowser } from '../testing/fake-browser.ts';
import { FakeClock } from '../testing/fake-clock.ts';
import { FakeAir } from '../testing/fake-peer.ts';
import { loudness, type AudioPort } from './audio-port.ts';
import { judgeConnection } from './connection-verdict.ts';
import { DeviceCheckModel } from './device-check-model.ts';

class FakeAudio implements AudioPort {
  tell: ((level: number) => void) | null = null;

  watchLevel(_track: MediaStreamTrack, onLevel: (level: number) => void): () => void {
    this.tell = onLevel;
    return () => {
      this.tell = null;
    };
  }

  async playTone(): Promise<void> {}
}

let audio: FakeAudio;
let browser: FakeBrowser;
let check: DeviceCheckModel;

beforeEach(() => {
  const clock = new FakeClock();
  audio = new FakeAudio();
  browser = new FakeBrowser(new FakeAir(clock));
  check = new DeviceCheckModel({ findRelay: async () => [], browser, clock, audio });
});

describe('the device check', () => {
  it('shows the size of the own picture and how loud the microphone is', async () => {
    await check.media.acquire();
    audio.tell?.(0.2);
    expect(check.getSnapshot()).toMatchObject({
      picture: { width: 640, height: 480 },
      level: 0.2,
      hasHeard: false,
    });
    audio.tell?.(0.5);
    audio.tell?.(0.1);
    expect(check.getSnapshot()).toMatchObject({ level: 0.1, hasHeard: true });
  });

  it('stops listening while the microphone is off', async () => {
    await check.media.acquire();
    check.media.microphone.setDesired(false);
    expect(audio.tell).toBeNull();
    expect(check.getSnapshot().level).toBe(0);
  });

  it('does not pass on a line that could not be reached', async () => {
    await check.media.acquire();
    audio.tell?.(0.9);
    check.answerTone(true);
    await check.retryConnection();
    expect(check.getSnapshot()).toMatchObject({ hasPassed: false, connection: { verdict: 'unreachable' } });
  });

  it('leaves the devices open for the call, or lets go of them', async () => {
    await check.media.acquire();
    expect(check.handOver().getSnapshot().camera.actual).toBe(true);
    expect(audio.tell).toBeNull();
    check.end();
    expect(browser.devices.given.every(({ readyState }) => readyState === 'ended')).toBe(true);
  });
});

describe('the verdict on a trial connection', () => {
  it.each([
    [{ isConnected: false, path: null, rttMs: null, kbps: null }, 'unreachable'],
    [{ isConnected: true, path: 'local', rttMs: 1, kbps: 90_000 }, 'notMeasured'],
    [{ isConnected: true, path: 'relay', rttMs: 40, kbps: 3_000 }, 'good'],
    [{ isConnected: true, path: 'relay', rttMs: 40, kbps: 300 }, 'fair'],
    [{ isConnected: true, path: 'relay', rttMs: 900, kbps: 3_000 }, 'fair'],
    [{ isConnected: true, path: 'relay', rttMs: 40, kbps: 60 }, 'poor'],
  ] as const)('%o is %s', (trial, verdict) => {
    expect(judgeConnection(trial)).toBe(verdict);
  });
});

const tone = (amplitude: number): Float32Array =>
  Float32Array.from({ length: 2_048 }, (_, at) => amplitude * Math.sin(at / 5));

describe('loudness', () => {
  it('is 0 in silence, middling for speech, 1 at the top', () => {
    expect(loudness(new Float32Array(2_048))).toBe(0);
    expect(loudness(tone(0.05))).toBeGreaterThan(0.3);
    expect(loudness(tone(0.05))).toBeLessThan(0.9);
    expect(loudness(tone(1))).toBe(1);
  });
});
