import type { CallReport } from '@onshin/contract/realtime';
import type { Clock } from './clock.ts';
import type { LinkMonitor } from './quality/link-monitor.ts';
import type { Rates } from './quality/rates.ts';
import { judgeQuality, type Verdict } from './quality/verdict.ts';
import { QualityWindow } from './report/quality-window.ts';
import { ReportCollector } from './report/report-collector.ts';
import type { Signalling } from './signalling/signalling.ts';
import type { RemoteSeat } from './remote-seats.ts';

/** What one end sends on purpose. */
export interface OwnState {
  readonly microphoneOn: boolean;
  readonly cameraOn: boolean;
}

const pointEveryMs = 5_000;

/** Sees what flows with the seat on the other side and keeps it for the report to the server. */
export class CallWitness {
  readonly #signalling: Signalling;
  readonly #clock: Clock;
  readonly #collector = new ReportCollector();
  readonly #window = new QualityWindow();
  #windowBegan: number;
  #verdict: Verdict | null = null;
  #rates: Rates | null = null;

  constructor(signalling: Signalling, clock: Clock) {
    this.#signalling = signalling;
    this.#clock = clock;
    this.#windowBegan = clock.now();
  }

  get verdict(): Verdict | null {
    return this.#verdict;
  }

  get rates(): Rates | null {
    return this.#rates;
  }

  get interruptions(): number {
    return this.#collector.interruptions;
  }

  /** One second in which this much flowed. Muted sound counts as not sent: nobody could hear it. */
  saw(rates: Rates, own: OwnState): void {
    this.#rates = rates;
    this.#collector.addFlow({
      from: this.#serverTime(rates.from),
      to: this.#serverTime(rates.to),
      audioIn: rates.audioInPackets > 0,
      audioOut: rates.audioOutPackets > 0 && own.microphoneOn,
      videoIn: rates.videoInFrames > 0,
      videoOut: rates.videoOutFrames > 0 && own.cameraOn,
    });
  }

  /** Judges where things stand; once a second while the call goes on. */
  judge(other: RemoteSeat | null, monitor: LinkMonitor | null): void {
    const isConnected = other?.connection === 'connected';
    const isFresh = this.#rates !== null && this.#clock.now() - this.#rates.to < 2_500;
    this.#verdict = judgeQuality(isFresh ? this.#rates : null, {
      isConnected,
      expectsAudio: other?.microphoneOn ?? false,
      expectsVideo: other?.cameraOn === true && !other.isVideoPaused,
      isVideoPaused: other?.isVideoPaused === true || monitor?.isVideoPaused === true,
    });
    this.#window.add(this.#verdict.level, isFresh ? this.#rates : null);
    if (this.#clock.now() - this.#windowBegan < pointEveryMs) return;
    this.#windowBegan = this.#clock.now();
    const point = this.#window.take(this.#signalling.serverNow());
    if (point !== null) this.#collector.addPoint(point);
  }

  interrupted(): void {
    this.#collector.addInterruption();
  }

  collect(seatId: string): CallReport | null {
    return this.#collector.collect(seatId, this.#signalling.serverNow());
  }

  acknowledge(report: CallReport): void {
    this.#collector.acknowledge(report);
  }

  #serverTime(deviceTime: number): number {
    return Math.round(this.#signalling.serverNow() - (this.#clock.now() - deviceTime));
  }
}
