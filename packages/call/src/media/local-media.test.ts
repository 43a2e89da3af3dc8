import { beforeEach, describe, expect, it } from 'vitest';
import { FakeBrowser } from '../testing/fake-browser.ts';
import { FakeClock, settle } from '../testing/fake-clock.ts';
import type { FakeDevices } from '../testing/fake-media-devices.ts';
import { FakeAir } from '../testing/fake-peer.ts';
import { LocalMedia } from './local-media.ts';

let clock: FakeClock;
let devices: FakeDevices;
let media: LocalMedia;

beforeEach(() => {
  clock = new FakeClock();
  const browser = new FakeBrowser(new FakeAir(clock));
  ({ devices } = browser);
  media = new LocalMedia({ browser, clock });
});

const camera = () => media.getSnapshot().camera;
const microphone = () => media.getSnapshot().microphone;

describe('opening', () => {
  it('asks the person once for both', async () => {
    await media.acquire();
    expect(devices.questions).toBe(1);
    expect(camera()).toMatchObject({ actual: true, deviceId: 'camera-1' });
    expect(media.getSnapshot().cameras).toEqual([{ deviceId: 'camera-1', label: 'camera-1' }]);
  });

  it('does not ask for a camera the person does not want', async () => {
    media.camera.setDesired(false);
    await media.acquire();
    expect(devices.given.map(({ kind }) => kind)).toEqual(['audio']);
  });

  it('takes the sound alone where there is no camera, and the camera once it is plugged in', async () => {
    devices.plugged.delete('camera-1');
    await media.acquire();
    expect(microphone().actual).toBe(true);
    expect(camera()).toMatchObject({ set: null, problem: { code: 'deviceMissing', category: 'device' } });
    devices.plugged.set('camera-2', 'videoinput');
    devices.onChange();
    await settle();
    expect(camera()).toMatchObject({ actual: true, deviceId: 'camera-2', problem: null });
  });

  it('does not ask again by itself after a refusal', async () => {
    devices.refusal = 'NotAllowedError';
    await media.acquire();
    devices.onChange();
    await settle();
    expect(devices.questions).toBe(1);
    expect(microphone()).toMatchObject({ set: null, problem: { code: 'permissionDenied' } });
  });

  it.each([
    ['NotReadableError', 'deviceBusy'],
    ['SecurityError', 'permissionDenied'],
    ['TypeError', 'captureUnsupported'],
    ['SomethingNew', 'captureFailed'],
  ])('names %s as %s', async (name, code) => {
    devices.refusal = name;
    await media.acquire();
    expect(camera().problem?.code).toBe(code);
  });
});

describe('turning off and on', () => {
  it('lets go of the camera, so that its light goes out, and opens it again', async () => {
    await media.acquire();
    const first = devices.newest('video');
    camera().set?.(false);
    await settle();
    expect(first.readyState).toBe('ended');
    expect(camera()).toMatchObject({ desired: false, actual: false });
    camera().set?.(true);
    await settle();
    expect(camera()).toMatchObject({ desired: true, actual: true });
    expect(devices.newest('video')).not.toBe(first);
  });

  it('follows the last wish, however fast they come', async () => {
    await media.acquire();
    for (const on of [false, true, false, true, false]) camera().set?.(on);
    await settle();
    expect(camera()).toMatchObject({ desired: false, actual: false });
    expect(devices.given.filter(({ kind, readyState }) => kind === 'video' && readyState === 'live')).toEqual(
      [],
    );
  });
});

describe('an interruption by the system', () => {
  it('shows after a second, and ends with a new track', async () => {
    await media.acquire();
    devices.newest('audio').interrupt(true);
    await clock.advance(900);
    expect(microphone().isInterrupted).toBe(false);
    await clock.advance(200);
    expect(microphone()).toMatchObject({ isInterrupted: true, actual: false, desired: true });
    await media.reacquire();
    expect(microphone()).toMatchObject({ isInterrupted: false, actual: true });
    expect(devices.given.filter(({ kind }) => kind === 'video')).toHaveLength(1);
  });

  it('ends by itself when the system gives the device back', async () => {
    await media.acquire();
    devices.newest('audio').interrupt(true);
    await clock.advance(2_000);
    devices.newest('audio').interrupt(false);
    expect(microphone()).toMatchObject({ isInterrupted: false, actual: true });
  });
});

describe('a chosen device', () => {
  beforeEach(async () => {
    devices.plugged.set('camera-2', 'videoinput');
    await media.acquire();
    await media.camera.choose('camera-2');
  });

  it('is used', () => {
    expect(camera().deviceId).toBe('camera-2');
  });

  it('gives way to another when it is pulled out', async () => {
    devices.plugged.delete('camera-2');
    devices.newest('video').lose();
    await settle();
    expect(camera()).toMatchObject({ actual: true, deviceId: 'camera-1' });
  });

  it('is missed, with a word for it, when there is no other', async () => {
    devices.plugged.delete('camera-1');
    devices.plugged.delete('camera-2');
    devices.newest('video').lose();
    await settle();
    expect(camera()).toMatchObject({ actual: false, set: null, problem: { code: 'deviceLost' } });
  });
});

it('lets go of everything at the end', async () => {
  await media.acquire();
  media.release();
  expect(devices.given.map(({ readyState }) => readyState)).toEqual(['ended', 'ended']);
  expect(media.getSnapshot().preview).toBeNull();
});
