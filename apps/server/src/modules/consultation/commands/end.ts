import type { Act } from '../../../path/act.ts';
import { roleOfWork } from '../../../path/actor.ts';
import type { Handler } from '../../../path/handler.ts';
import { json } from '../../../platform/database.ts';
import { newId } from '../../../platform/ids.ts';
import { releaseAppointment } from '../../schedule/index.ts';
import { getStaffRow } from '../../clinic/index.ts';
import { writeCallEvent } from '../call-events.store.ts';
import { type Consultation, getForStep, requireOwnDoctor, takeStep } from '../consultation.store.ts';
import { releaseLease } from '../lease.ts';
import { sendCancellationMail } from '../mails.ts';
import { presentConsultation } from '../present.ts';
import { leaveSeats } from '../seats.store.ts';
import { listTasks } from '../tasks.store.ts';
import { readCallRecord } from '../two-way.ts';

const handoffClause = 'S-1-1-2-iii-b';
const isInCall = ({ status }: Consultation) => status === 'inCall' || status === 'interrupted';

/** Leaves the call: seats, lease and the time both ends agree on. Ending is never refused; duties become tasks. */
async function leaveCall(
  act: Act,
  consultation: Consultation,
  disposition: 'completed' | 'movedInPerson' | 'changedToTelephone',
) {
  const staffId = requireOwnDoctor(act, consultation);
  const subject = { consultationId: consultation.id, patientId: consultation.patientId };
  await act.passGate({
    gate: 'endCall',
    subject,
    exceptions: consultation.exceptions,
    given: { consultation: (standing) => ({ ...standing, disposition }) },
  });
  const { practitionerId } = await getStaffRow(act.tx, act.clinicId, staffId);
  if (practitionerId !== null) await releaseLease(act, practitionerId, consultation.id);
  await leaveSeats(act, consultation.id);
  await writeCallEvent(act, consultation.id, 'ended', { disposition });
  const record = await readCallRecord(act, consultation.id);
  return { callEndedAt: act.now, twoWaySeconds: record.seconds };
}

export const endCall: Handler<'endCall'> = async (act, { params }) => {
  const consultation = await getForStep(act, params.consultationId, 'endCall');
  const changes = await leaveCall(act, consultation, 'completed');
  await takeStep(act, consultation, 'endCall', changes);
  return await presentConsultation(act, consultation.id);
};

/**
 * To in-person care, from any state before the end: where to, who was told, what information went along. What was left
 * open then can be filled in afterwards by the same act.
 */
export const moveInPerson: Handler<'moveInPerson'> = async (act, { params, body }) => {
  const consultation = await getForStep(act, params.consultationId, 'moveInPerson');
  // The end of the call is judged on what is handed over, so this is written before it (S-1-1-2-iii-b).
  await act.tx
    .updateTable('consultation')
    .set({ dispositionDetail: json(body) })
    .where('clinicId', '=', act.clinicId)
    .where('id', '=', consultation.id)
    .execute();
  const changes = isInCall(consultation) ? await leaveCall(act, consultation, 'movedInPerson') : {};
  if (body.informed === '' || body.information === '') await leaveHandoffTask(act, consultation);
  await releaseAppointment(act, consultation.id);
  await takeStep(act, consultation, 'moveInPerson', changes);
  return await presentConsultation(act, consultation.id);
};

/** One duty for one gap: the end of a call may have left it already. */
async function leaveHandoffTask(act: Act, consultation: Consultation): Promise<void> {
  const open = (await listTasks(act, consultation.id)).filter(({ settledAt }) => settledAt === null);
  if (open.some(({ clauseId }) => clauseId === handoffClause)) return;
  await act.tx
    .insertInto('dueTask')
    .values({
      clinicId: act.clinicId,
      id: newId(),
      consultationId: consultation.id,
      type: 'handoffToBeCompleted',
      clauseId: handoffClause,
      words: json({
        ja: '対面診療の受診先に連絡し、誰に伝えたか、どの情報を渡したかを記録してください。',
        en: 'Contact the place of the in-person visit; record who was told and which information went along.',
      }),
      ownerStaffId: act.actor.kind === 'staff' ? act.actor.staffId : null,
      ownerRole: roleOfWork(act.actor),
    })
    .execute();
}

/** Outside the online-care law, and recorded as such: it never counts as an online consultation. */
export const changeToTelephone: Handler<'changeToTelephone'> = async (act, { params, body }) => {
  const consultation = await getForStep(act, params.consultationId, 'changeToTelephone');
  requireOwnDoctor(act, consultation);
  const changes = isInCall(consultation) ? await leaveCall(act, consultation, 'changedToTelephone') : {};
  await takeStep(act, consultation, 'changeToTelephone', {
    ...changes,
    dispositionDetail: json({ reason: body.reason }),
  });
  return await presentConsultation(act, consultation.id);
};

export const cancelConsultation: Handler<'cancelConsultation'> = async (act, { params, body }) => {
  const consultation = await getForStep(act, params.consultationId, 'cancel');
  await sendCancellationMail(act, consultation.id);
  await releaseAppointment(act, consultation.id);
  await takeStep(act, consultation, 'cancel', { dispositionDetail: json({ reason: body.reason }) });
  return await presentConsultation(act, consultation.id);
};

export const recordNoShow: Handler<'recordNoShow'> = async (act, { params }) => {
  const consultation = await getForStep(act, params.consultationId, 'recordNoShow');
  await releaseAppointment(act, consultation.id);
  await takeStep(act, consultation, 'recordNoShow');
  return await presentConsultation(act, consultation.id);
};
