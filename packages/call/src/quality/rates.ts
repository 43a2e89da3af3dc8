import type { StatsSample } from './stats-sample.ts';

/** What flowed between two samples. */
export interface Rates {
  readonly from: number;
  readonly to: number;
  readonly audioInPackets: number;
  readonly audioOutPackets: number;
  readonly videoInFrames: number;
  readonly videoOutFrames: number;
  readonly inKbps: number;
  readonly outKbps: number;
  /** Share of the sound that was invented; null when no sound came. */
  readonly concealedPercent: number | null;
  /** Share of the incoming packets that were lost; null when none came and none is known to be lost. */
  readonly lossPercent: number | null;
  readonly rttMs: number | null;
  readonly availableOutKbps: number | null;
}

const share = (part: number, whole: number): number | null =>
  whole <= 0 ? null : Math.min(100, Math.max(0, Math.round((1000 * part) / whole) / 10));

/** The difference of two samples. After a new connection the counters begin again, and count from 0. */
export function ratesBetween(before: StatsSample, after: StatsSample): Rates {
  const isNewConnection =
    after.audioIn.samples < before.audioIn.samples ||
    after.videoIn.frames < before.videoIn.frames ||
    after.audioOut.packets < before.audioOut.packets ||
    after.videoOut.frames < before.videoOut.frames;
  const delta = (pick: (sample: StatsSample) => number): number =>
    Math.max(0, isNewConnection ? pick(after) : pick(after) - pick(before));
  const seconds = Math.max(0.001, (after.at - before.at) / 1000);
  const kbps = (bytes: number): number => Math.round((bytes * 8) / 1000 / seconds);
  const packets = delta((sample) => sample.audioIn.packets);
  const lost = delta((sample) => sample.audioIn.lost + sample.videoIn.lost);
  const received = delta((sample) => sample.audioIn.packets + sample.videoIn.packets);
  return {
    from: before.at,
    to: after.at,
    audioInPackets: packets,
    audioOutPackets: delta((sample) => sample.audioOut.packets),
    videoInFrames: delta((sample) => sample.videoIn.frames),
    videoOutFrames: delta((sample) => sample.videoOut.frames),
    inKbps: kbps(delta((sample) => sample.audioIn.bytes + sample.videoIn.bytes)),
    outKbps: kbps(delta((sample) => sample.audioOut.bytes + sample.videoOut.bytes)),
    concealedPercent:
      packets === 0
        ? null
        : share(
            delta((sample) => sample.audioIn.concealed),
            delta((sample) => sample.audioIn.samples),
          ),
    lossPercent: share(lost, lost + received),
    rttMs: after.rttMs,
    availableOutKbps: after.availableOutKbps,
  };
}
