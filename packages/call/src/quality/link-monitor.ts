import type { Clock } from '../clock.ts';
import type { PeerLink } from '../peer/peer-link.ts';
import type { PeerSession } from '../peer/peer-session.ts';
import { applyRung, preferAudio, standsOn } from './apply-rung.ts';
import { firstLadderState, stepLadder, videoRungs, type LadderState } from './ladder.ts';
import { LineMemory } from './line-memory.ts';
import { ratesBetween, type Rates } from './rates.ts';
import { readStats, type StatsSample } from './stats-sample.ts';

export interface LinkMonitorParts {
  readonly link: PeerLink;
  readonly clock: Clock;
  /** What this end sends on purpose, for the note to the other end. */
  ownState(): { microphoneOn: boolean; cameraOn: boolean };
  /** Once a second, with what flowed since the last. */
  onSecond(rates: Rates): void;
}

const lookEveryMs = 500;
/** How long after an outage what the other end tells is still about the outage. */
const settleMs = 1_500;

/**
 * Looks at one connection twice a second: tells the other end how it is heard, fits the own picture to the
 * line, and hands on what flowed every second.
 */
export class LinkMonitor {
  readonly #parts: LinkMonitorParts;
  readonly #stop: () => void;
  #session: PeerSession | null = null;
  #last: StatsSample | null = null;
  #lastSecond: StatsSample | null = null;
  #ladder: LadderState = firstLadderState;
  readonly #memory = new LineMemory();
  #connectedSince: number | null = null;
  #isLooking = false;

  constructor(parts: LinkMonitorParts) {
    this.#parts = parts;
    this.#stop = parts.clock.every(lookEveryMs, () => void this.#look());
  }

  /** Whether the own picture rests for the sake of the sound. */
  get isVideoPaused(): boolean {
    return videoRungs[this.#ladder.rung]?.active === false;
  }

  stop(): void {
    this.#stop();
  }

  async #look(): Promise<void> {
    const { link, clock } = this.#parts;
    const session = link.session;
    if (session === null || this.#isLooking) return;
    this.#isLooking = true;
    try {
      const sample = readStats((await session.getStats()) as ReadonlyMap<string, unknown>, clock.now());
      if (session === link.session) this.#take(session, sample);
    } catch {
      // The connection was closed while it was asked; the next look finds the new one.
    } finally {
      this.#isLooking = false;
    }
  }

  #take(session: PeerSession, sample: StatsSample): void {
    if (this.#session !== session) {
      this.#session = session;
      this.#last = null;
      this.#lastSecond = null;
    }
    const rates = this.#last === null ? null : ratesBetween(this.#last, sample);
    this.#last = sample;
    this.#lastSecond ??= sample;
    if (rates === null) return;
    session.note({
      ...this.#parts.ownState(),
      videoPaused: this.isVideoPaused,
      concealedPercent: rates.concealedPercent,
      lossPercent: rates.lossPercent,
    });
    this.#fit(session, rates);
    if (sample.at - this.#lastSecond.at < 2 * lookEveryMs - 50) return;
    const second = ratesBetween(this.#lastSecond, sample);
    this.#lastSecond = sample;
    this.#parts.onSecond(second);
  }

  #fit(session: PeerSession, rates: Rates): void {
    const audio = session.sender('audio');
    const video = session.sender('video');
    if (this.#parts.link.state !== 'connected') {
      this.#connectedSince = null;
      return;
    }
    // A line that has come back is another line: the picture begins on it as it did on the first.
    if (this.#connectedSince === null) {
      this.#connectedSince = rates.to;
      this.#ladder = firstLadderState;
      this.#memory.forget();
    }
    if (rates.to - this.#connectedSince >= settleMs) this.#step(rates);
    if (video !== null && !standsOn(video, this.#ladder.rung)) void applyRung(video, this.#ladder.rung);
    if (audio !== null && audio.getParameters().encodings[0]?.priority !== 'high') void preferAudio(audio);
  }

  #step(rates: Rates): void {
    const { note } = this.#parts.link;
    const { rung } = this.#ladder;
    this.#ladder = stepLadder(this.#ladder, {
      at: rates.to,
      ...this.#memory.hear(note?.concealedPercent ?? null, note?.lossPercent ?? null),
      availableOutKbps: rates.availableOutKbps,
    });
    // What was heard was the line under a larger picture.
    if (this.#ladder.rung > rung) this.#memory.forget();
  }
}
