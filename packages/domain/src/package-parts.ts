/** So many consultations make one document that a person still reads; a longer period comes in several. */
export const mostInPackage = 300;

interface Days {
  readonly from: string;
  readonly until: string;
}

/**
 * A period in stretches of whole days with at most so many consultations each, all of it and nothing twice. `days` holds
 * the civil day of each consultation. A single day with more stands alone.
 */
export function partsOf(
  { from, until }: Days,
  days: readonly string[],
  most = mostInPackage,
): readonly Days[] {
  const parts: Days[] = [];
  let begin = from;
  let count = 0;
  for (const day of [...new Set(days)].sort()) {
    const here = days.filter((each) => each === day).length;
    if (count > 0 && count + here > most) {
      parts.push({ from: begin, until: dayBefore(day) });
      begin = day;
      count = 0;
    }
    count += here;
  }
  return [...parts, { from: begin, until }];
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
