/**
 * Estimates the server's clock from pings. Both ends report intervals in the server's time, so that they can
 * be compared although a device's clock may be minutes off. The fastest exchange of a connection counts:
 * its error is at most half its duration.
 */
export class ServerTime {
  #offset = 0;
  #fastest = Number.POSITIVE_INFINITY;

  /** Takes in one exchange: when it was sent and received by the device, and the server's answer. */
  learn(sentAt: number, receivedAt: number, serverNow: number): void {
    const duration = receivedAt - sentAt;
    if (duration < 0 || duration > this.#fastest) return;
    this.#fastest = duration;
    this.#offset = Math.round(serverNow - (sentAt + duration / 2));
  }

  /** Forgets how good the last estimate was (the device may have slept), but not the estimate. */
  begin(): void {
    this.#fastest = Number.POSITIVE_INFINITY;
  }

  at(deviceNow: number): number {
    return Math.round(deviceNow) + this.#offset;
  }
}
