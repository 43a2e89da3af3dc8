import { captureError, callError, type CallError } from '../call-error.ts';
import type { Clock } from '../clock.ts';
import { Store } from '../store.ts';

/** A microphone or a camera as the screen draws it. */
export interface CaptureSnapshot {
  /** What the person wishes. */
  readonly desired: boolean;
  /** What really is: sound or picture can be sent. */
  readonly actual: boolean;
  /** On its way from one to the other. */
  readonly isChanging: boolean;
  /** Changes the wish; null while that is not possible (no permission, no device, not begun). */
  readonly set: ((on: boolean) => void) | null;
  /** The device in use; null when none is. */
  readonly deviceId: string | null;
  readonly track: MediaStreamTrack | null;
  /** The system took it away (a telephone call, another app): offer `reacquire`. */
  readonly isInterrupted: boolean;
  readonly problem: CallError | null;
}

export interface CaptureParts {
  readonly kind: 'audio' | 'video';
  readonly clock: Clock;
  /** Opens the device with this id, or the default one. */
  capture(deviceId: string | null): Promise<MediaStreamTrack>;
}

/** A track may be muted for a moment by itself; only then it is an interruption. */
const interruptedAfterMs = 1_000;

/**
 * One microphone or camera: what is wished against what is. A muted microphone stays open, so that it comes
 * back at once; a camera that is off is let go, so that its light goes out.
 */
export class CaptureDevice {
  readonly #parts: CaptureParts;
  readonly #store: Store<CaptureSnapshot>;
  #wantedDevice: string | null = null;
  #work: Promise<void> = Promise.resolve();
  #isBegun = false;
  #listening = new AbortController();
  #callOffMuted = (): void => {};

  constructor(parts: CaptureParts) {
    this.#parts = parts;
    this.#store = new Store<CaptureSnapshot>({
      desired: true,
      actual: false,
      isChanging: false,
      set: null,
      deviceId: null,
      track: null,
      isInterrupted: false,
      problem: null,
    });
    this.subscribe = this.#store.subscribe;
    this.getSnapshot = this.#store.getSnapshot;
  }

  readonly subscribe: Store<CaptureSnapshot>['subscribe'];
  readonly getSnapshot: Store<CaptureSnapshot>['getSnapshot'];

  /** Takes over a track that was opened together with the other device. */
  adopt(track: MediaStreamTrack): void {
    this.#isBegun = true;
    this.#letGo();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    track.addEventListener('ended', () => void this.#ended(track), { signal });
    track.addEventListener('mute', () => this.#muted(), { signal });
    track.addEventListener('unmute', () => this.#unmuted(), { signal });
    if (track.muted) this.#muted();
    this.#store.update({ track, deviceId: track.getSettings().deviceId ?? null, problem: null });
    this.#settle();
  }

  /** It could not be opened. The wish stands. */
  refuse(problem: CallError): void {
    this.#isBegun = true;
    this.#letGo();
    this.#store.update({ problem });
    this.#settle();
  }

  setDesired(desired: boolean): void {
    this.#store.update({ desired });
    void this.#reconcile();
  }

  /** Uses another device from now on. */
  async choose(deviceId: string | null): Promise<void> {
    this.#wantedDevice = deviceId;
    if (this.#isBegun && this.getSnapshot().desired) await this.reacquire();
  }

  /** Opens it again: after an interruption, a loss, or once permission was given. */
  async reacquire(): Promise<void> {
    this.#letGo();
    this.#store.update({ problem: null });
    await this.#reconcile();
  }

  release(): void {
    this.#isBegun = false;
    this.#letGo();
    this.#settle();
  }

  async #reconcile(): Promise<void> {
    this.#settle();
    this.#work = this.#work.then(async () => this.#step());
    await this.#work;
  }

  async #step(): Promise<void> {
    const { desired, track, problem } = this.getSnapshot();
    if (!this.#isBegun) return;
    if (!desired && this.#parts.kind === 'video') this.#letGo();
    if (desired && track === null && problem === null) await this.#open();
    this.#settle();
  }

  async #open(): Promise<void> {
    const wanted = this.#wantedDevice;
    try {
      const track = await this.#parts.capture(wanted);
      if (this.#isBegun) this.adopt(track);
      else track.stop();
    } catch (cause) {
      const problem = captureError(cause);
      if (wanted === null || problem.code !== 'deviceMissing') return this.refuse(problem);
      // The chosen device is gone: any other is better than none.
      this.#wantedDevice = null;
      await this.#open();
    }
  }

  async #ended(track: MediaStreamTrack): Promise<void> {
    if (this.getSnapshot().track !== track) return;
    this.#wantedDevice = null;
    await this.reacquire();
    if (this.getSnapshot().problem?.code === 'deviceMissing') this.refuse(callError('deviceLost'));
  }

  #muted(): void {
    this.#callOffMuted();
    this.#callOffMuted = this.#parts.clock.after(interruptedAfterMs, () => {
      this.#store.update({ isInterrupted: true });
      this.#settle();
    });
  }

  #unmuted(): void {
    this.#callOffMuted();
    this.#store.update({ isInterrupted: false });
    this.#settle();
  }

  #letGo(): void {
    this.#callOffMuted();
    const { track } = this.getSnapshot();
    this.#listening.abort();
    track?.stop();
    this.#store.update({ track: null, deviceId: null, isInterrupted: false });
  }

  #settle(): void {
    const { desired, track, problem, isInterrupted } = this.getSnapshot();
    if (track !== null) track.enabled = desired;
    const actual = desired && track !== null && !isInterrupted;
    this.#store.update({
      actual,
      isChanging: this.#isBegun && desired && track === null && problem === null,
      set: this.#isBegun && problem === null ? this.#set : null,
    });
  }

  readonly #set = (on: boolean): void => this.setDesired(on);
}
