interface Heard {
  readonly concealedPercent: number;
  readonly lossPercent: number;
}

/** Four seconds, at two looks a second. */
const looks = 8;
const brokenPercent = 10;

const mean = (values: readonly number[], over: number): number =>
  Math.round((10 * values.reduce((sum, value) => sum + value, 0)) / over) / 10;

/**
 * What the other end heard of us over the last seconds. In half a second a single packet that was lost is 4 % of the
 * sound: taken by itself, it would bring the picture down on any line that loses one now and then.
 */
export class LineMemory {
  #heard: readonly Heard[] = [];

  /** What was known is of a line that is no more. */
  forget(): void {
    this.#heard = [];
  }

  /** Adds what was heard last, and tells how the line is: as over all of it, or as now where the sound breaks. */
  hear(concealedPercent: number | null, lossPercent: number | null): Heard {
    const last = { concealedPercent: concealedPercent ?? 0, lossPercent: lossPercent ?? 0 };
    this.#heard = [...this.#heard, last].slice(-looks);
    const concealed = this.#heard.map((each) => each.concealedPercent);
    const lastSecond = mean(concealed.slice(-2), 2);
    return {
      concealedPercent: lastSecond >= brokenPercent ? lastSecond : mean(concealed, looks),
      lossPercent: mean(
        this.#heard.map((each) => each.lossPercent),
        looks,
      ),
    };
  }
}
