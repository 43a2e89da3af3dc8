/** Time as the call models see it, so that tests can let it pass. */
export interface Clock {
  /** Milliseconds since 1970, by the device. */
  now(): number;
  /** Runs `act` once after `ms`. Returns what calls it off. */
  after(ms: number, act: () => void): () => void;
  /** Runs `act` every `ms`. Returns what ends it. */
  every(ms: number, act: () => void): () => void;
}

/** The device's own time. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(ms, act) {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
  every(ms, act) {
    const timer = setInterval(act, ms);
    return () => clearInterval(timer);
  },
};
