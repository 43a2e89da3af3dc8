import { describe, expect, it } from 'vitest';
import type { Rates } from './rates.ts';
import { judgeQuality, type QualityContext } from './verdict.ts';

const fine: Rates = {
  from: 0,
  to: 1_000,
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
};
const talk: QualityContext = {
  isConnected: true,
  expectsAudio: true,
  expectsVideo: true,
  isVideoPaused: false,
};

describe('the verdict on one second', () => {
  it.each([
    ['good when all flows', fine, talk, 'good'],
    ['good while nothing is measured yet', null, talk, 'good'],
    ['lost without a connection', fine, { ...talk, isConnected: false }, 'lost'],
    [
      'lost when neither sound nor picture comes',
      { ...fine, audioInPackets: 0, videoInFrames: 0 },
      talk,
      'lost',
    ],
    ['poor when the picture stands still', { ...fine, videoInFrames: 0 }, talk, 'poor'],
    ['poor when the sound is missing', { ...fine, audioInPackets: 0 }, talk, 'poor'],
    ['poor when much of the sound is invented', { ...fine, concealedPercent: 6 }, talk, 'poor'],
    ['fair when the picture stutters', { ...fine, videoInFrames: 4 }, talk, 'fair'],
    ['fair when answers come late', { ...fine, rttMs: 500 }, talk, 'fair'],
    [
      'good when the other is muted on purpose',
      { ...fine, audioInPackets: 0 },
      { ...talk, expectsAudio: false },
      'good',
    ],
    [
      'paused when the picture rests for the sound',
      { ...fine, videoInFrames: 0 },
      { ...talk, expectsVideo: false, isVideoPaused: true },
      'videoPaused',
    ],
  ] as const)('is %s', (_name, rates, context, level) => {
    expect(judgeQuality(rates, context)).toEqual({ level, key: `call.quality.${level}` });
  });
});
