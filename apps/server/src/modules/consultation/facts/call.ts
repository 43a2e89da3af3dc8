import type { CallFacts } from '@onshin/guideline';
import type { FactProvider } from '../../../path/act.ts';
import { listSeats } from '../seats.store.ts';
import { readCallRecord } from '../two-way.ts';
import { findRow } from './asking.ts';

/** The live call, from what both ends reported. */
export const callFacts: FactProvider<'call'> = async (act, { consultationId }): Promise<CallFacts> => {
  const row = await findRow(act, consultationId);
  if (row === null) {
    return {
      liveTwoWaySeconds: 'unknown',
      reportedByBothEnds: 'unknown',
      attestedByDoctor: 'unknown',
      sufficiencyReason: '',
      everySeatAdmitted: 'unknown',
      heldByThisDoctor: 'unknown',
    };
  }
  const [record, seats] = await Promise.all([readCallRecord(act, row.id), listSeats(act, row.id)]);
  return {
    liveTwoWaySeconds: record.seconds,
    reportedByBothEnds: record.isReportedByBothEnds,
    attestedByDoctor: row.twoWayAttestedAt !== null,
    sufficiencyReason: row.sufficiencyReason,
    everySeatAdmitted: seats.length > 0 && seats.every((seat) => seat.admittedAt !== null),
    heldByThisDoctor: act.actor.kind === 'staff' && act.actor.staffId === row.doctorStaffId,
  };
};
