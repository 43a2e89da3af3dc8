import type { Clock } from '../clock.ts';

interface Timer {
  at: number;
  readonly every: number | null;
  readonly act: () => void;
}

/** A clock that stands still until a test lets time pass. */
export class FakeClock implements Clock {
  #now = 1_800_000_000_000;
  readonly #timers = new Set<Timer>();

  now(): number {
    return this.#now;
  }

  after(ms: number, act: () => void): () => void {
    return this.#add({ at: this.#now + ms, every: null, act });
  }

  every(ms: number, act: () => void): () => void {
    return this.#add({ at: this.#now + ms, every: ms, act });
  }

  /** Lets so many ms pass, timer by timer, and whatever they set off settle in between. */
  async advance(ms: number): Promise<void> {
    const end = this.#now + ms;
    await settle();
    for (let due = this.#next(end); due !== undefined; due = this.#next(end)) {
      this.#now = Math.max(this.#now, due.at);
      if (due.every === null) this.#timers.delete(due);
      else due.at += due.every;
      due.act();
      await settle();
    }
    this.#now = end;
  }

  #add(timer: Timer): () => void {
    this.#timers.add(timer);
    return () => {
      this.#timers.delete(timer);
    };
  }

  #next(end: number): Timer | undefined {
    return [...this.#timers].filter(({ at }) => at <= end).sort((one, other) => one.at - other.at)[0];
  }
}

/** Lets everything that waits for nothing but its turn have it. */
export async function settle(): Promise<void> {
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
}
