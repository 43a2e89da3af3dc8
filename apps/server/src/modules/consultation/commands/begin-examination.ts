import { civilDateOf } from '@onshin/domain';
import type { Handler } from '../../../path/handler.ts';
import { json } from '../../../platform/database.ts';
import { ProblemError } from '../../../platform/problem-error.ts';
import { getClinic, getStaffRow } from '../../clinic/index.ts';
import { listVisits } from '../../patient/index.ts';
import { writeCallEvent } from '../call-events.store.ts';
import { readClaims } from '../claims.ts';
import {
  type Examination,
  getForStep,
  mergeClaims,
  requireOwnDoctor,
  takeStep,
} from '../consultation.store.ts';
import {
  doctorIdentificationOf,
  findStanding,
  keepIdentity,
  patientIdentificationOf,
} from '../identity-checks.ts';
import { licenceProofOf } from '../facts/identity.ts';
import { holdCall } from './hold-call.ts';
import { presentConsultation } from '../present.ts';

/** The one panel inside the call: identity both ways, places, companions, the doctor's judgement for this time. */
export const beginExamination: Handler<'beginExamination'> = async (act, { params, body }) => {
  const consultation = await getForStep(act, params.consultationId, 'beginExamination');
  const staffId = requireOwnDoctor(act, consultation);
  if (consultation.examinationBegunAt !== null) throw new ProblemError('notAllowedInThisState');
  await holdCall(act, consultation, staffId);
  const { patientIdentity, doctorIdentity, exceptions: claimed, ...panel } = body;
  const examination: Examination = panel;
  const exceptions = mergeClaims(consultation.exceptions, readClaims(claimed));
  // Written first, so that every provider reads what this panel says; a refusal takes it back.
  await act.tx
    .updateTable('consultation')
    .set({ examination: json(examination), exceptions: json(exceptions) })
    .where('clinicId', '=', act.clinicId)
    .where('id', '=', consultation.id)
    .execute();
  const subject = { consultationId: consultation.id, patientId: consultation.patientId };
  const visits = await listVisits(act.tx, act.clinicId, consultation.patientId);
  const standing = await findStanding(act, consultation.patientId, staffId, visits);
  const { identityDocument } = await getStaffRow(act.tx, act.clinicId, staffId);
  const patient = patientIdentificationOf(patientIdentity, standing);
  const doctor = doctorIdentificationOf(doctorIdentity, identityDocument, standing);
  const { timeZone } = await getClinic(act.tx, act.clinicId);
  await act.passGate({
    gate: 'beginExamination',
    subject,
    exceptions,
    given: {
      identity: {
        patient,
        doctor,
        impersonationSuspected: examination.impersonationSuspected,
        ...licenceProofOf(consultation, examination),
      },
      judgementToday: {
        feasible: examination.feasible === 'undecided' ? null : examination.feasible === 'yes',
        judgedOn: civilDateOf(Date.parse(act.now), timeZone),
        reason: examination.feasibleReason,
        wishConfirmed: examination.wishConfirmed,
        informationSufficient: null,
        patientExamined: 'unknown',
        reasonNotExamined: '',
      },
    },
  });
  await keepIdentity(act, { ...subject, doctorStaffId: staffId }, patient, doctor);
  await writeCallEvent(act, consultation.id, 'examinationBegun');
  await takeStep(act, consultation, 'beginExamination', { examinationBegunAt: act.now });
  return await presentConsultation(act, consultation.id);
};
