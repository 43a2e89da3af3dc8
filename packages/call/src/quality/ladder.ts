/** What may be sent as picture on one rung. */
export interface VideoRung {
  readonly active: boolean;
  readonly scaleResolutionDownBy: number;
  readonly maxFramerate: number;
  readonly maxBitrate: number;
}

/** From full to nothing. The figures below full are those that kept the sound whole on thin lines. */
export const videoRungs = [
  { active: true, scaleResolutionDownBy: 1, maxFramerate: 30, maxBitrate: 1_500_000 },
  { active: true, scaleResolutionDownBy: 1.5, maxFramerate: 24, maxBitrate: 600_000 },
  { active: true, scaleResolutionDownBy: 2, maxFramerate: 15, maxBitrate: 200_000 },
  { active: true, scaleResolutionDownBy: 4, maxFramerate: 8, maxBitrate: 50_000 },
  { active: false, scaleResolutionDownBy: 4, maxFramerate: 8, maxBitrate: 50_000 },
] as const satisfies readonly VideoRung[];

const lastRung = videoRungs.length - 1;
/** Begins low: a thin line is never flooded, and a good one is climbed in a few seconds. */
const firstRung = 2;

/** Where the picture stands and how eagerly it climbs. Times in ms. */
export interface LadderState {
  readonly rung: number;
  /** Since when the line has been good on this rung; null while it is not. */
  readonly goodSince: number | null;
  readonly climbAfterMs: number;
  readonly climbedAt: number | null;
}

/** What the line looks like from both ends; null where nothing is known. */
export interface LineView {
  readonly at: number;
  /** Of our sound, as the other end hears it. */
  readonly concealedPercent: number | null;
  /** Of our packets, as the other end counts. */
  readonly lossPercent: number | null;
  readonly availableOutKbps: number | null;
}

const eagerMs = 2_000;
const patientMs = 8_000;
const longestMs = 60_000;

export const firstLadderState: LadderState = {
  rung: firstRung,
  goodSince: null,
  climbAfterMs: eagerMs,
  climbedAt: null,
};

/** The next state: broken sound drops the picture at once, a weak line lowers it, a good one raises it slowly. */
export function stepLadder(state: LadderState, line: LineView): LadderState {
  const rung = Math.max(state.rung, forcedRung(state.rung, line));
  if (rung > state.rung) return descend(state, rung, line.at);
  if (!isGood(line)) return { ...state, goodSince: null };
  const goodSince = state.goodSince ?? line.at;
  const isDue = line.at - goodSince >= state.climbAfterMs;
  if (!isDue || state.rung === 0 || !hasRoom(state.rung - 1, line)) return { ...state, goodSince };
  return { ...state, rung: state.rung - 1, goodSince: line.at, climbedAt: line.at };
}

function forcedRung(rung: number, line: LineView): number {
  const concealed = line.concealedPercent ?? 0;
  const loss = line.lossPercent ?? 0;
  if (concealed >= 10) return lastRung;
  if (concealed >= 3 || loss >= 20) return Math.min(lastRung, rung + 1);
  const { availableOutKbps } = line;
  if (availableOutKbps === null) return rung;
  // Below about 60 kbit/s even the smallest picture takes what the sound needs.
  if (availableOutKbps < 60) return lastRung;
  return availableOutKbps < 130 ? Math.max(rung, 3) : rung;
}

function descend(state: LadderState, rung: number, at: number): LadderState {
  const hasJustClimbed = state.climbedAt !== null && at - state.climbedAt < 10_000;
  const climbAfterMs = hasJustClimbed ? Math.min(longestMs, state.climbAfterMs * 2) : state.climbAfterMs;
  return { rung, goodSince: null, climbAfterMs: Math.max(patientMs, climbAfterMs), climbedAt: null };
}

function isGood(line: LineView): boolean {
  return (line.concealedPercent ?? 0) < 2 && (line.lossPercent ?? 0) < 10;
}

/** While the picture rests or is small, the browser's estimate cannot grow; only loss and sound tell then. */
function hasRoom(rung: number, line: LineView): boolean {
  const wanted = videoRungs[rung];
  if (line.availableOutKbps === null || wanted === undefined || rung >= 2) return true;
  return line.availableOutKbps * 1000 >= wanted.maxBitrate * 0.8;
}
