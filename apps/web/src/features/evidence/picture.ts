import type { EvidenceView } from '@onshin/contract';

type Side = EvidenceView['quality'][number]['side'];

interface Bar {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly level: string;
}

const heights: Readonly<Record<string, number>> = { good: 16, fair: 12, poor: 8, videoPaused: 6, lost: 3 };
/** A point of quality holds until the next, though not for ever: then nobody measured. */
const holdsFor = 15_000;

/** Quality and two-way stretches laid out along a width; null when nothing was measured. */
export function pictureOf(evidence: Pick<EvidenceView, 'quality' | 'intervals'>, width: number) {
  const instants = [
    ...evidence.quality.map((point) => Date.parse(point.at)),
    ...evidence.intervals.flatMap((interval) => [Date.parse(interval.from), Date.parse(interval.to)]),
  ];
  if (instants.length === 0) return null;
  const from = Math.min(...instants);
  const to = Math.max(...instants, from + 1000);
  const scale = width / (to - from);
  const barsOf = (side: Side): Bar[] => {
    const points = evidence.quality
      .filter((point) => point.side === side)
      .map((point) => ({ at: Date.parse(point.at), level: point.level }))
      .toSorted((one, other) => one.at - other.at);
    return points.map((point, index) => {
      const end = Math.min(points[index + 1]?.at ?? to, point.at + holdsFor, to);
      return {
        x: (point.at - from) * scale,
        width: Math.max(1, (end - point.at) * scale),
        height: heights[point.level] ?? 3,
        level: point.level,
      };
    });
  };
  return {
    from,
    to,
    quality: { patient: barsOf('patient'), doctor: barsOf('doctor') },
    intervals: evidence.intervals.map((interval) => ({
      x: (Date.parse(interval.from) - from) * scale,
      width: Math.max(1, (Date.parse(interval.to) - Date.parse(interval.from)) * scale),
    })),
  };
}
