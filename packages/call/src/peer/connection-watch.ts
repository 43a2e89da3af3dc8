import type { Clock } from '../clock.ts';
import { nextAttemptAt } from './restart-policy.ts';

/** Knows how a connection stands and rings when the next attempt is due. */
export class ConnectionWatch {
  readonly #clock: Clock;
  readonly #ring: () => void;
  #state: RTCPeerConnectionState = 'new';
  #stateSince: number;
  #lastAttemptAt: number;
  #isActive = false;
  #callOff = (): void => {};

  constructor(clock: Clock, ring: () => void) {
    this.#clock = clock;
    this.#ring = ring;
    this.#stateSince = clock.now();
    this.#lastAttemptAt = this.#stateSince;
  }

  get state(): RTCPeerConnectionState {
    return this.#state;
  }

  /** While it is not active (the other cannot be reached), it does not ring. */
  get isActive(): boolean {
    return this.#isActive;
  }

  set isActive(isActive: boolean) {
    this.#isActive = isActive;
    this.#arm();
  }

  enter(state: RTCPeerConnectionState): void {
    if (this.#state !== state) this.#stateSince = this.#clock.now();
    this.#state = state;
    this.#arm();
  }

  /** An offer was made, asked for or received. */
  attempted(): void {
    this.#lastAttemptAt = this.#clock.now();
    this.#arm();
  }

  get sinceAttemptMs(): number {
    return this.#clock.now() - this.#lastAttemptAt;
  }

  #arm(): void {
    this.#callOff();
    if (!this.#isActive) return;
    const at = nextAttemptAt({
      state: this.#state,
      stateSince: this.#stateSince,
      lastAttemptAt: this.#lastAttemptAt,
    });
    if (at !== null) this.#callOff = this.#clock.after(Math.max(0, at - this.#clock.now()), this.#ring);
  }
}
