import type { Act } from '../../path/act.ts';
import type { Handler } from '../../path/handler.ts';
import { requireVersion } from '../../path/versions.ts';
import { newId } from '../../platform/ids.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { requireDoctors } from '../clinic/index.ts';
import { getPatient, raisePatientVersion } from '../patient/index.ts';
import { findAgreement, findExplanation, listCurrentTexts } from './agreement.store.ts';
import { announceToConsultations } from './announce-to-consultations.ts';
import { presentAgreement } from './present-agreement.ts';

export const getAgreement: Handler<'getAgreement'> = async (act, { params }) =>
  await presentAgreement(act, params.patientId);

/** The explanation before the agreement. Given for a doctor, it is the clinic's side of what will be agreed. */
export const recordExplanation: Handler<'recordExplanation'> = async (act, { params, body }) => {
  if (act.actor.kind !== 'staff') throw new ProblemError('forbidden');
  const patient = await getPatient(act, params.patientId, 'forUpdate');
  requireVersion(act, patient.version);
  await requireDoctors(act, [body.doctorStaffId], 'body.doctorStaffId');
  const texts = await listCurrentTexts(act.tx, act.clinicId);
  await act.tx
    .insertInto('explanation')
    .values({
      clinicId: act.clinicId,
      id: newId(),
      patientId: patient.id,
      explainedBy: act.actor.staffId,
      doctorStaffId: body.doctorStaffId,
      method: body.method,
      topics: body.topics,
      questions: body.questions,
      textIds: texts.map((text) => text.id),
    })
    .execute();
  await raisePatientVersion(act, patient.id);
  await announceToConsultations(act, patient.id);
  return await presentAgreement(act, patient.id);
};

/** Who speaks on the patient's side: themselves, or a proxy in their place (S-V-head-c). */
export function requirePatientSide({ actor }: Act): { accountId: string; helperId: string | null } {
  if (actor.kind === 'patient') return { accountId: actor.accountId, helperId: null };
  if (actor.kind === 'proxy') return { accountId: actor.accountId, helperId: actor.helperId };
  throw new ProblemError('forbidden');
}

/** The patient's side. It binds the digests of the very texts that were read; others are refused. */
export const agree: Handler<'agree'> = async (act, { params, body }) => {
  const side = requirePatientSide(act);
  const patient = await getPatient(act, params.patientId, 'forUpdate');
  requireVersion(act, patient.version);
  const texts = await listCurrentTexts(act.tx, act.clinicId);
  const explanation = await findExplanation(act.tx, act.clinicId, patient.id);
  // The clinic's side stands in its explanation: on texts that came later it has said nothing yet.
  if (explanation === null || texts.some((text) => !explanation.textIds.includes(text.id)))
    throw new ProblemError('notAllowedInThisState');
  const given = new Set(body.digests);
  if (texts.some((text) => !given.has(text.digest)) || given.size !== texts.length) {
    throw new ProblemError('refusedByRule', undefined, {
      fields: [{ path: 'body.digests', message: 'notTheCurrentTexts' }],
    });
  }
  await act.tx
    .insertInto('agreement')
    .values({
      clinicId: act.clinicId,
      id: newId(),
      patientId: patient.id,
      explanationId: explanation.id,
      doctorStaffId: explanation.doctorStaffId,
      patientSideAccountId: side.accountId,
      helperId: side.helperId,
      digests: [...given],
    })
    .execute();
  await raisePatientVersion(act, patient.id);
  await announceToConsultations(act, patient.id);
  return await presentAgreement(act, patient.id);
};

export const withdrawAgreement: Handler<'withdrawAgreement'> = async (act, { params, body }) => {
  const side = requirePatientSide(act);
  const patient = await getPatient(act, params.patientId, 'forUpdate');
  requireVersion(act, patient.version);
  const agreement = await findAgreement(act.tx, act.clinicId, patient.id);
  if (agreement === null || agreement.withdrawnAt !== null) throw new ProblemError('notAllowedInThisState');
  await act.tx
    .insertInto('agreementWithdrawal')
    .values({
      clinicId: act.clinicId,
      id: newId(),
      agreementId: agreement.id,
      reason: body.reason,
      withdrawnBy: side.accountId,
    })
    .execute();
  await raisePatientVersion(act, patient.id);
  await announceToConsultations(act, patient.id);
  return await presentAgreement(act, patient.id);
};
