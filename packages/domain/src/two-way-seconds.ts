/** A stretch as one end measured it: what went out and came in. */
export interface ReportedStretch {
  readonly from: number;
  readonly to: number;
  readonly isTwoWay: boolean;
}

/** Stretches merged so that none overlap, in order. */
export function mergeStretches(
  stretches: readonly { from: number; to: number }[],
): { from: number; to: number }[] {
  const merged: { from: number; to: number }[] = [];
  for (const stretch of [...stretches].sort((a, b) => a.from - b.from)) {
    if (stretch.to <= stretch.from) continue;
    const last = merged.at(-1);
    if (last && stretch.from <= last.to) last.to = Math.max(last.to, stretch.to);
    else merged.push({ from: stretch.from, to: stretch.to });
  }
  return merged;
}

/**
 * Stretches of live picture and sound in both directions that both ends report (S-II-iryoho-2-2, S-1-6-2-ii-a): one
 * end's word alone is no evidence.
 *
 * @returns spans in milliseconds, merged and in order
 */
export function crossCheckedTwoWay(
  patientSide: readonly ReportedStretch[],
  doctorSide: readonly ReportedStretch[],
): { from: number; to: number }[] {
  const mine = mergeStretches(patientSide.filter((stretch) => stretch.isTwoWay));
  const theirs = mergeStretches(doctorSide.filter((stretch) => stretch.isTwoWay));
  return mine.flatMap((a) =>
    theirs
      .map((b) => ({ from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) }))
      .filter((span) => span.to > span.from),
  );
}

/** Length of spans in seconds. */
export function secondsOf(spans: readonly { from: number; to: number }[]): number {
  return spans.reduce((sum, span) => sum + (span.to - span.from), 0) / 1000;
}
