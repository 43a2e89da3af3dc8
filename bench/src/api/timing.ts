/** The middle of some figures. */
export function median(figures: readonly number[]): number {
  return percentile(figures, 50);
}

/** The figure that so many percent do not exceed. */
export function percentile(figures: readonly number[], percent: number): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const at = Math.min(sorted.length - 1, Math.ceil((percent / 100) * sorted.length) - 1);
  return Number((sorted[Math.max(0, at)] ?? Number.NaN).toFixed(2));
}

/** Does something so many times, so many at once; times a second. */
export async function throughput(
  times: number,
  atOnce: number,
  work: (n: number, lane: number) => Promise<void>,
): Promise<number> {
  let next = 0;
  const from = performance.now();
  const run = async (lane: number) => {
    for (let n = next++; n < times; n = next++) await work(n, lane);
  };
  await Promise.all(Array.from({ length: atOnce }, (_, lane) => run(lane)));
  return times / ((performance.now() - from) / 1000);
}
