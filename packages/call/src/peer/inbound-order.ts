import type { Signal } from '@onshin/contract/realtime';

/**
 * Puts one sender's signals into its own order. A signal that comes too early waits for those before it;
 * 0 begins a new order (the sender opened a new page); one that was already handed on is dropped.
 */
export class InboundOrder {
  #next = 0;
  readonly #early = new Map<number, Signal>();

  /** Takes one signal and gives back all that are now due. */
  take(signal: Signal): Signal[] {
    if (signal.sequence === 0) {
      this.#early.clear();
      this.#next = 0;
    }
    if (signal.sequence < this.#next) return [];
    this.#early.set(signal.sequence, signal);
    return this.#due();
  }

  /** Whether something is missing before what waits. */
  get hasGap(): boolean {
    return this.#early.size > 0;
  }

  /** Gives up what is missing, and with it what waited: a new negotiation must follow. */
  skip(): void {
    this.#next = Math.max(this.#next, ...[...this.#early.keys()].map((sequence) => sequence + 1));
    this.#early.clear();
  }

  #due(): Signal[] {
    const due: Signal[] = [];
    for (let signal = this.#early.get(this.#next); signal; signal = this.#early.get(this.#next)) {
      this.#early.delete(this.#next);
      this.#next += 1;
      due.push(signal);
    }
    return due;
  }
}
