import type { Handler } from '../../../path/handler.ts';
import { ProblemError } from '../../../platform/problem-error.ts';
import { confirmSlotOf, holdSlotFor, listFreeSlots } from '../../schedule/index.ts';
import { getConsultationRow, getForStep, takeStep } from '../consultation.store.ts';
import { presentConsultation } from '../present.ts';
import { sendAppointmentMail } from '../mails.ts';

export const listSlots: Handler<'listSlots'> = async (act, { params, query }) => {
  const consultation = await getConsultationRow(act, params.consultationId);
  if (consultation.doctorStaffId === null) throw new ProblemError('notAllowedInThisState');
  const free = await listFreeSlots(act, consultation.doctorStaffId, { from: query.from, days: query.days });
  return { doctorStaffId: consultation.doctorStaffId, ...free };
};

export const holdSlot: Handler<'holdSlot'> = async (act, { params, body }) => {
  const consultation = await getForStep(act, params.consultationId, 'holdSlot');
  if (consultation.doctorStaffId === null) throw new ProblemError('notAllowedInThisState');
  await holdSlotFor(act, consultation.id, consultation.doctorStaffId, body.from);
  await takeStep(act, consultation, 'holdSlot');
  return await presentConsultation(act, consultation.id);
};

export const confirmAppointment: Handler<'confirmAppointment'> = async (act, { params }) => {
  const consultation = await getForStep(act, params.consultationId, 'confirmAppointment');
  await confirmSlotOf(act, consultation.id);
  await act.passGate({
    gate: 'confirmAppointment',
    subject: { consultationId: consultation.id, patientId: consultation.patientId },
    exceptions: consultation.exceptions,
  });
  await takeStep(act, consultation, 'confirmAppointment');
  await sendAppointmentMail(act, consultation.id);
  return await presentConsultation(act, consultation.id);
};
