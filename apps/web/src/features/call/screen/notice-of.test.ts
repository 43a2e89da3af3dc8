import type { CallSnapshot } from '@onshin/call';
import { describe, expect, test } from 'vitest';
import { noticeOf } from './notice-of.ts';

const well = { desired: true, isInterrupted: false, problem: null };
const live = {
  phase: 'live',
  remotes: [],
  quality: null,
  media: { microphone: well, camera: well },
} as const;
const doctor = (microphoneOn: boolean) =>
  [{ role: 'doctor', microphoneOn }] as unknown as CallSnapshot['remotes'];

describe('in a call', () => {
  test('nothing is said while all is well', () => {
    expect(noticeOf(live, 'inCall')).toBeNull();
  });
  test('a microphone that was taken away is told before a weak line', () => {
    const microphone = { ...well, isInterrupted: true };
    const media = { ...live.media, microphone };
    expect(noticeOf({ ...live, phase: 'reconnecting', media }, 'inCall')).toBe(
      'patientCall.microphoneStopped',
    );
  });
  test('what was switched off on purpose is no trouble, and is told as what it is', () => {
    const off = { ...well, desired: false, isInterrupted: true };
    expect(noticeOf({ ...live, media: { ...live.media, camera: off } }, 'inCall')).toBe(
      'patientCall.cameraOff',
    );
    expect(noticeOf({ ...live, media: { microphone: off, camera: off } }, 'inCall')).toBe(
      'patientCall.microphoneOff',
    );
  });
  test('a silent doctor is explained', () => {
    expect(noticeOf({ ...live, remotes: doctor(false) }, 'inCall')).toBe('patientCall.doctorMicrophoneOff');
  });
  test('a pause by the doctor is told as one', () => {
    expect(noticeOf(live, 'interrupted')).toBe('patientCall.interrupted');
  });
});
