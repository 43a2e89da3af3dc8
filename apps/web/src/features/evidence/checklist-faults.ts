/** Where a fault of a checklist lies: a point, counted from one, and what of it. */
export interface FaultPlace {
  readonly point: number | null;
  readonly part: 'title' | 'source' | 'points' | 'no' | 'text' | 'clauses';
}

const parts = ['title', 'source', 'points', 'no', 'text', 'clauses'] as const;

/** Reads a place such as `points.3.clauses`; of a place it does not know it says that the list as a whole is meant. */
export function placeOf(path: string): FaultPlace {
  const pieces = path.split('.');
  const index = pieces[0] === 'points' && pieces.length === 3 ? Number(pieces[1]) : Number.NaN;
  const part = parts.find((each) => each === pieces.at(-1)) ?? 'points';
  return { point: Number.isInteger(index) ? index + 1 : null, part };
}
