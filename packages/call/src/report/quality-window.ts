import type { QualityLevel, QualityPoint } from '@onshin/contract/realtime';
import type { Rates } from '../quality/rates.ts';

const gravity: Readonly<Record<QualityLevel, number>> = {
  good: 0,
  fair: 1,
  poor: 2,
  videoPaused: 3,
  lost: 4,
};

const worst = (one: number | null, other: number | null): number | null => {
  if (one === null || other === null) return one ?? other;
  return Math.max(one, other);
};

type Figures = Omit<QualityPoint, 'at'>;

/** Sums up a few seconds as one point: the worst of each figure. */
export class QualityWindow {
  #figures: Figures | null = null;

  add(level: QualityLevel, rates: Rates | null): void {
    const before = this.#figures;
    this.#figures = {
      level: before !== null && gravity[before.level] > gravity[level] ? before.level : level,
      rttMs: worst(before?.rttMs ?? null, rates?.rttMs ?? null),
      lossPercent: worst(before?.lossPercent ?? null, rates?.lossPercent ?? null),
      concealedPercent: worst(before?.concealedPercent ?? null, rates?.concealedPercent ?? null),
    };
  }

  /** Closes the window; null when nothing was seen in it. */
  take(at: number): QualityPoint | null {
    const figures = this.#figures;
    this.#figures = null;
    return figures === null ? null : { at, ...figures };
  }
}
