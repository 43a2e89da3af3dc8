import type { LiveInterval } from '@onshin/contract/realtime';

/** Which media flowed between two moments of the server's time. */
export interface Flow {
  readonly from: number;
  readonly to: number;
  readonly audioIn: boolean;
  readonly audioOut: boolean;
  readonly videoIn: boolean;
  readonly videoOut: boolean;
}

/** Closed stretches in order, and the one that still goes on. */
export interface Intervals {
  readonly closed: readonly LiveInterval[];
  readonly running: LiveInterval | null;
  /** Up to where it has been accounted for: no stretch begins before. */
  readonly until: number;
}

export const noIntervals: Intervals = { closed: [], running: null, until: 0 };

/** Longer than this between two looks, and nobody can say that it flowed all the time. */
const longestLookMs = 3_500;

const isSame = (one: Flow, other: Flow): boolean =>
  one.audioIn === other.audioIn &&
  one.audioOut === other.audioOut &&
  one.videoIn === other.videoIn &&
  one.videoOut === other.videoOut;

/**
 * Adds what was seen. A stretch goes on while the same media flow without a break; where nothing flowed, or
 * the page slept, there is no stretch. The stretches never overlap.
 */
export function addFlow(intervals: Intervals, flow: Flow): Intervals {
  const { running } = intervals;
  const from = Math.max(flow.from, intervals.until);
  const isSeen = flow.to > from && flow.to - flow.from <= longestLookMs;
  const isAny = flow.audioIn || flow.audioOut || flow.videoIn || flow.videoOut;
  if (!isSeen || !isAny) return closeRunning(intervals);
  if (running !== null && isSame(running, flow) && flow.from - running.to < 100) {
    return { ...intervals, running: { ...running, to: flow.to }, until: flow.to };
  }
  const { audioIn, audioOut, videoIn, videoOut } = flow;
  return {
    closed: closeRunning(intervals).closed,
    running: { from, to: flow.to, audioIn, audioOut, videoIn, videoOut },
    until: flow.to,
  };
}

/** Ends the running stretch where it stands. */
export function closeRunning(intervals: Intervals): Intervals {
  if (intervals.running === null) return intervals;
  return { ...intervals, closed: [...intervals.closed, intervals.running], running: null };
}

/** How long sound and picture went both ways, in ms: what makes the call a consultation (S-1-6-2-ii-a). */
export function twoWayMs(intervals: readonly LiveInterval[]): number {
  return intervals
    .filter(({ audioIn, audioOut, videoIn, videoOut }) => audioIn && audioOut && videoIn && videoOut)
    .reduce((sum, { from, to }) => sum + to - from, 0);
}
