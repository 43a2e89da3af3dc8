import type { Handler } from '../../path/handler.ts';
import { json } from '../../platform/database.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import {
  type Consultation,
  getForStep,
  listProblems,
  mergeClaims,
  presentConsultation,
  readClaims,
  sendAcceptedMail,
  sendDeclinedMail,
  takeStep,
} from '../consultation/index.ts';
import { releaseAppointment } from '../schedule/index.ts';
import type { Act } from '../../path/act.ts';

function requireDoctorId(act: Act): string {
  if (act.actor.kind !== 'staff') throw new ProblemError('forbidden');
  return act.actor.staffId;
}

/** A request another doctor has taken up is theirs to decide. */
function requireFreeOrOwn(consultation: Consultation, staffId: string): void {
  if (consultation.doctorStaffId !== null && consultation.doctorStaffId !== staffId)
    throw new ProblemError('forbidden');
}

export const takeUpRequest: Handler<'takeUpRequest'> = async (act, { params }) => {
  const staffId = requireDoctorId(act);
  const consultation = await getForStep(act, params.consultationId, 'takeUp');
  await takeStep(act, consultation, 'takeUp', { doctorStaffId: staffId });
  return await presentConsultation(act, consultation.id);
};

/** Decides the basis per problem and accepts; what the guideline forbids is refused with its clause. */
export const acceptRequest: Handler<'acceptRequest'> = async (act, { params, body }) => {
  const staffId = requireDoctorId(act);
  const consultation = await getForStep(act, params.consultationId, 'accept');
  requireFreeOrOwn(consultation, staffId);
  const problems = await listProblems(act, consultation.id);
  const decisions = new Map(body.decisions.map((decision) => [decision.problemId, decision]));
  if (decisions.size !== problems.length || problems.some((problem) => !decisions.has(problem.id))) {
    throw new ProblemError('invalidInput', undefined, {
      fields: [{ path: 'body.decisions', message: 'oneForEachProblem' }],
    });
  }
  for (const decision of decisions.values()) {
    await act.tx
      .updateTable('consultationProblem')
      .set({
        basis: decision.basis,
        isAcute: decision.acute,
        isStableAfterInPersonVisit: decision.acute ? decision.isStableAfterInPersonVisit : null,
        symptomDecision: decision.symptomDecision,
        reason: decision.reason,
        decidedBy: staffId,
        decidedAt: act.now,
      })
      .where('clinicId', '=', act.clinicId)
      .where('id', '=', decision.problemId)
      .execute();
  }
  const exceptions = mergeClaims(consultation.exceptions, readClaims(body.exceptions));
  // Written before the gate, which reads what stands; a refusal takes it back.
  await act.tx
    .updateTable('consultation')
    .set({
      doctorStaffId: staffId,
      isMisuseSuspected: body.suspectedMisuse || consultation.isMisuseSuspected,
      healthReviewedAt: body.healthReviewed ? act.now : null,
      cannotCommunicate: consultation.request.proxy === null ? null : body.cannotCommunicate,
      exceptions: json(exceptions),
    })
    .where('clinicId', '=', act.clinicId)
    .where('id', '=', consultation.id)
    .execute();
  const passage = {
    gate: 'acceptRequest',
    subject: { consultationId: consultation.id, patientId: consultation.patientId },
    exceptions,
  } as const;
  await act.passGate(passage).catch((error: unknown) => {
    throw body.suspectedMisuse ? keepSuspicion(act, consultation.id, error) : error;
  });
  await takeStep(act, consultation, 'accept');
  await sendAcceptedMail(act, consultation.id);
  return await presentConsultation(act, consultation.id);
};

/** A suspicion outlives the refusal it caused: asking again without it opens no way but in person (invariant 13). */
function keepSuspicion({ clinicId }: Act, consultationId: string, error: unknown): unknown {
  if (!(error instanceof ProblemError)) return error;
  return error.keeping(async (tx) => {
    await tx
      .updateTable('consultation')
      .set({ isMisuseSuspected: true })
      .where('clinicId', '=', clinicId)
      .where('id', '=', consultationId)
      .execute();
  });
}

export const declineRequest: Handler<'declineRequest'> = async (act, { params, body }) => {
  const staffId = requireDoctorId(act);
  const consultation = await getForStep(act, params.consultationId, 'decline');
  requireFreeOrOwn(consultation, staffId);
  await releaseAppointment(act, consultation.id);
  await takeStep(act, consultation, 'decline', {
    doctorStaffId: staffId,
    dispositionDetail: json({ reason: body.reason }),
  });
  await sendDeclinedMail(act, consultation.id);
  return await presentConsultation(act, consultation.id);
};
