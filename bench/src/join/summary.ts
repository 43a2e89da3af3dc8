/** Middle and bad end of a series, rounded to whole units. */
export interface Summary {
  readonly median: number;
  readonly p95: number;
}

export function summarise(values: readonly number[]): Summary {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (share: number): number => {
    const rank = Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1));
    return Math.round(sorted[rank] ?? Number.NaN);
  };
  return { median: at(0.5), p95: at(0.95) };
}
