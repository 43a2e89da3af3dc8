/** Who is present in which consultation, and which process of the deployment holds their socket. */
export class Presence {
  /** The process that holds a seat, by consultation and seat. */
  readonly #holders = new Map<string, Map<string, string>>();
  readonly #heardAt = new Map<string, number>();

  has(consultationId: string, seatId: string): boolean {
    return this.#holders.get(consultationId)?.has(seatId) === true;
  }

  /** A seat sits in a process; where it sat before no longer counts. */
  enter(consultationId: string, seatId: string, holder: string): void {
    const holders = this.#holders.get(consultationId) ?? new Map<string, string>();
    this.#holders.set(consultationId, holders.set(seatId, holder));
  }

  /** A process lost a seat. What it says of one that another holds by now is out of date. */
  leave(consultationId: string, seatId: string, holder: string): void {
    const holders = this.#holders.get(consultationId);
    if (holders?.get(seatId) !== holder) return;
    holders.delete(seatId);
    if (holders.size === 0) this.#holders.delete(consultationId);
  }

  /** A process gave a sign of life. */
  heard(holder: string, now: number): void {
    this.#heardAt.set(holder, now);
  }

  /**
   * Gives up what silent processes held, and tells which consultations that concerns. One that was never heard gets
   * as long as one that has just been.
   */
  forgetSilent(now: number, patienceMs: number): string[] {
    const concerned = new Set<string>();
    for (const [consultationId, holders] of this.#holders) {
      for (const [seatId, holder] of holders) {
        const heardAt = this.#heardAt.get(holder);
        if (heardAt === undefined) this.#heardAt.set(holder, now);
        else if (now - heardAt > patienceMs) {
          this.leave(consultationId, seatId, holder);
          concerned.add(consultationId);
        }
      }
    }
    for (const [holder, heardAt] of this.#heardAt)
      if (now - heardAt > patienceMs) this.#heardAt.delete(holder);
    return [...concerned];
  }
}
