/** Lets through so many messages in a span of time and no more. */
export class MessageMeter {
  readonly #limit: number;
  readonly #spanMs: number;
  #from = 0;
  #count = 0;

  constructor(limit: number, spanMs: number) {
    this.#limit = limit;
    this.#spanMs = spanMs;
  }

  /** Whether one more message may pass now. */
  admits(now: number): boolean {
    if (now - this.#from >= this.#spanMs) {
      this.#from = now;
      this.#count = 0;
    }
    this.#count += 1;
    return this.#count <= this.#limit;
  }
}
