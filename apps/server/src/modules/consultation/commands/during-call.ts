import type { Act } from '../../../path/act.ts';
import type { Handler } from '../../../path/handler.ts';
import { json } from '../../../platform/database.ts';
import { newId } from '../../../platform/ids.ts';
import { ProblemError } from '../../../platform/problem-error.ts';
import { writeCallEvent } from '../call-events.store.ts';
import {
  type Consultation,
  getConsultationRow,
  getForStep,
  requireOwnDoctor,
  takeStep,
} from '../consultation.store.ts';
import { holdCall } from './hold-call.ts';
import { presentConsultation } from '../present.ts';
import { listSeats } from '../seats.store.ts';
import { readCallRecord } from '../two-way.ts';

/** Clocks of devices differ: a report may begin a little before the call, and hardly lie in the future. */
const tolerance = { before: 5 * 60_000, after: 30_000 };

/** One end reports what it measured. The doctor's report is also the heartbeat of the call. */
export const reportCall: Handler<'reportCall'> = async (act, { params, body }) => {
  const consultation = await getConsultationRow(act, params.consultationId);
  if (consultation.callStartedAt === null || consultation.status === 'closed')
    throw new ProblemError('notAllowedInThisState');
  const { actor } = act;
  const seats = await listSeats(act, consultation.id);
  const seat = seats.find((each) => actor.kind !== 'anonymous' && each.accountId === actor.accountId);
  if (seat === undefined || seat.admittedAt === null || seat.id !== body.seatId)
    throw new ProblemError('forbidden');
  const isInside = withinCall(consultation, act.now);
  if (!body.intervals.every((each) => isInside(each.from) && isInside(each.to))) {
    throw new ProblemError('invalidInput', undefined, {
      fields: [{ path: 'body.intervals', message: 'outsideTheCall' }],
    });
  }
  await countPieces(act, seat.id, 1 + body.intervals.length + body.quality.length);
  await act.tx
    .insertInto('callReport')
    .values({
      clinicId: act.clinicId,
      id: newId(),
      consultationId: consultation.id,
      seatId: seat.id,
      intervals: json(body.intervals),
      // How the line was while somebody waited is no part of the call.
      quality: json(body.quality.filter((point) => isInside(point.at))),
      interruptions: body.interruptions,
    })
    .execute();
  const isOpen = consultation.status === 'inCall' || consultation.status === 'interrupted';
  // A page left behind, whose call gave way to another, adds no time to it.
  if (seat.role === 'doctor' && isOpen && actor.kind === 'staff')
    await holdCall(act, consultation, actor.staffId);
  const record = await readCallRecord(act, consultation.id);
  return { twoWaySeconds: record.seconds, status: consultation.status };
};

/** Reports, stretches and points one end may send of one call: twelve hours of them and more. */
const mostPieces = 30_000;

async function countPieces(act: Act, seatId: string, pieces: number): Promise<void> {
  const counted = await act.tx
    .updateTable('seat')
    .set((eb) => ({ reportedPieces: eb('reportedPieces', '+', pieces) }))
    .where('clinicId', '=', act.clinicId)
    .where('id', '=', seatId)
    .where('reportedPieces', '<=', mostPieces - pieces)
    .returning('id')
    .executeTakeFirst();
  if (counted === undefined) throw new ProblemError('limitReached');
}

/** Whether a moment lies in the call: neither before it nor after its end, for what is claimed there would count. */
function withinCall({ callStartedAt, callEndedAt }: Consultation, now: string): (at: number) => boolean {
  const earliest = Date.parse(callStartedAt ?? now) - tolerance.before;
  const latest = Date.parse(callEndedAt ?? now) + tolerance.after;
  return (at) => at >= earliest && at <= latest;
}

export const interruptCall: Handler<'interruptCall'> = async (act, { params, body }) => {
  const consultation = await getForStep(act, params.consultationId, 'interrupt');
  requireOwnDoctor(act, consultation);
  await writeCallEvent(act, consultation.id, 'interrupted', { reason: body.reason });
  await takeStep(act, consultation, 'interrupt');
  return await presentConsultation(act, consultation.id);
};

export const resumeCall: Handler<'resumeCall'> = async (act, { params }) => {
  const consultation = await getForStep(act, params.consultationId, 'resume');
  await holdCall(act, consultation, requireOwnDoctor(act, consultation));
  await writeCallEvent(act, consultation.id, 'resumed');
  await takeStep(act, consultation, 'resume');
  return await presentConsultation(act, consultation.id);
};
