import type { Act } from '../../../path/act.ts';
import type { Handler } from '../../../path/handler.ts';
import { json } from '../../../platform/database.ts';
import { newId } from '../../../platform/ids.ts';
import { ProblemError } from '../../../platform/problem-error.ts';
import { getPatient } from '../../patient/index.ts';
import { findAppointment } from '../../schedule/index.ts';
import { getForStep, takeStep } from '../consultation.store.ts';
import { presentConsultation } from '../present.ts';
import { takeSeat } from '../seats.store.ts';

export const recordDeviceCheck: Handler<'recordDeviceCheck'> = async (act, { params, body }) => {
  const consultation = await getForStep(act, params.consultationId, 'checkDevice');
  await takeStep(act, consultation, 'checkDevice', { deviceCheck: json(body), deviceCheckedAt: act.now });
  return await presentConsultation(act, consultation.id);
};

/** The usual place and people are shown and confirmed with one touch; what is confirmed is kept as it was each time. */
export const confirmSurroundings: Handler<'confirmSurroundings'> = async (act, { params, body }) => {
  const consultation = await getForStep(act, params.consultationId, 'confirmSurroundings');
  if (act.actor.kind !== 'patient' && act.actor.kind !== 'proxy') throw new ProblemError('forbidden');
  await act.tx
    .insertInto('surroundings')
    .values({
      clinicId: act.clinicId,
      id: newId(),
      consultationId: consultation.id,
      patientId: consultation.patientId,
      placeType: body.placeType,
      placeReason: body.placeReason,
      address: body.address,
      isSafeAndClean: body.isSafeAndClean,
      isPrivate: body.isPrivate,
      companions: json(body.companions),
      confirmedBy: act.actor.accountId,
    })
    .execute();
  await takeStep(act, consultation, 'confirmSurroundings');
  return await presentConsultation(act, consultation.id);
};

/** The room opens some time before the appointment, as the clinic's policy says, by the clock of the act. */
async function requireOpenRoom(act: Act, consultationId: string): Promise<void> {
  const appointment = await findAppointment(act, consultationId);
  if (appointment === null || act.now >= appointment.roomOpensAt) return;
  throw new ProblemError('waitingRoomNotOpenYet', undefined, { opensAt: appointment.roomOpensAt });
}

/** The patient sits down in the waiting room; the clinic hears and sees it. Nothing is sent or received yet. */
export const enterWaitingRoom: Handler<'enterWaitingRoom'> = async (act, { params }) => {
  const consultation = await getForStep(act, params.consultationId, 'enterWaitingRoom');
  await requireOpenRoom(act, consultation.id);
  await act.passGate({
    gate: 'openWaitingRoom',
    subject: { consultationId: consultation.id, patientId: consultation.patientId },
    exceptions: consultation.exceptions,
  });
  const { name } = await getPatient(act, consultation.patientId);
  // Everybody in the call reads who it is that sits there with the patient.
  const seated = act.actor.kind === 'proxy' ? `${name}（代理 ${act.actor.name}）` : name;
  await takeSeat(act, consultation.id, 'patient', seated);
  await takeStep(act, consultation, 'enterWaitingRoom', { waitingSince: act.now });
  return await presentConsultation(act, consultation.id);
};

export const leaveWaitingRoom: Handler<'leaveWaitingRoom'> = async (act, { params }) => {
  const consultation = await getForStep(act, params.consultationId, 'leaveWaitingRoom');
  await takeStep(act, consultation, 'leaveWaitingRoom', { waitingSince: null });
  return await presentConsultation(act, consultation.id);
};
