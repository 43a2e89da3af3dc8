import { crossCheckedTwoWay, secondsOf } from '@onshin/domain';
import type { LiveInterval, QualityPoint as Point } from '@onshin/contract/realtime';
import type { Act } from '../../path/act.ts';

export interface QualityPoint {
  readonly at: string;
  readonly level: string;
}

/** What both ends reported of a call: the stretches they agree on, and quality over time. */
export interface CallRecord {
  readonly spans: readonly { from: number; to: number }[];
  readonly seconds: number;
  readonly isReportedByBothEnds: boolean;
  readonly quality: readonly (QualityPoint & { side: 'patient' | 'doctor' })[];
}

/** Reads the reports of both ends and keeps what they agree on (S-II-iryoho-2-2, S-1-6-2-ii-a). */
export async function readCallRecord(
  act: Pick<Act, 'tx' | 'clinicId'>,
  consultationId: string,
): Promise<CallRecord> {
  const rows = await act.tx
    .selectFrom('callReport as r')
    .innerJoin('seat as s', (join) =>
      join.onRef('s.clinicId', '=', 'r.clinicId').onRef('s.id', '=', 'r.seatId'),
    )
    .select(['s.role', 'r.intervals', 'r.quality'])
    .where('r.clinicId', '=', act.clinicId)
    .where('r.consultationId', '=', consultationId)
    .orderBy('r.id')
    .execute();
  const of = (role: string) =>
    rows
      .filter((row) => row.role === role)
      .flatMap((row) => row.intervals as LiveInterval[])
      .map((each) => ({
        from: each.from,
        to: each.to,
        isTwoWay: each.audioIn && each.audioOut && each.videoIn && each.videoOut,
      }));
  const spans = crossCheckedTwoWay(of('patient'), of('doctor'));
  return {
    spans,
    seconds: secondsOf(spans),
    isReportedByBothEnds: of('patient').length > 0 && of('doctor').length > 0,
    quality: rows.flatMap((row) =>
      (row.quality as Point[]).map((point) => ({
        at: new Date(point.at).toISOString(),
        level: point.level,
        side: row.role as 'patient' | 'doctor',
      })),
    ),
  };
}
