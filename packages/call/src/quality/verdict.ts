import type { QualityLevel } from '@onshin/contract/realtime';
import type { Rates } from './rates.ts';

/** What a verdict rests on besides the figures. */
export interface QualityContext {
  readonly isConnected: boolean;
  /** Whether the other end means to send sound and picture. */
  readonly expectsAudio: boolean;
  readonly expectsVideo: boolean;
  /** Whether either end lets the picture rest for the sake of the sound. */
  readonly isVideoPaused: boolean;
}

/** How the call stands; `key` names the words for it. */
export interface Verdict {
  readonly level: QualityLevel;
  readonly key: `call.quality.${QualityLevel}`;
}

const of = (level: QualityLevel): Verdict => ({ level, key: `call.quality.${level}` });

/** Judges one second. Without figures yet, a connection is taken to be good. */
export function judgeQuality(rates: Rates | null, context: QualityContext): Verdict {
  if (!context.isConnected) return of('lost');
  if (rates === null) return of('good');
  const isSilent = context.expectsAudio && rates.audioInPackets === 0;
  const isStill = context.expectsVideo && rates.videoInFrames === 0;
  if (isSilent && (isStill || !context.expectsVideo)) return of('lost');
  if (isSilent || (rates.concealedPercent ?? 0) >= 15) return of('poor');
  if (context.isVideoPaused) return of('videoPaused');
  const worst = Math.max(rates.concealedPercent ?? 0, (rates.lossPercent ?? 0) / 2);
  const seconds = (rates.to - rates.from) / 1000;
  const isChoppy = context.expectsVideo && rates.videoInFrames < 5 * seconds;
  if (isStill || worst >= 5 || (rates.rttMs ?? 0) >= 800) return of('poor');
  if (isChoppy || worst >= 2 || (rates.rttMs ?? 0) >= 400) return of('fair');
  return of('good');
}
