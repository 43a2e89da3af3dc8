/** What a socket may send: so many messages in a span of time; whoever goes far beyond is sent away. */
export class MessageMeter {
  readonly #limit: number;
  readonly #spanMs: number;
  #from = 0;
  #count = 0;

  constructor(limit: number, spanMs: number) {
    this.#limit = limit;
    this.#spanMs = spanMs;
  }

  /** `refuse`: it is not taken, and the sender may go on later. `end`: three times as many as may be. */
  take(now: number): 'admit' | 'refuse' | 'end' {
    if (now - this.#from >= this.#spanMs) {
      this.#from = now;
      this.#count = 0;
    }
    this.#count += 1;
    if (this.#count <= this.#limit) return 'admit';
    return this.#count <= this.#limit * 3 ? 'refuse' : 'end';
  }
}
