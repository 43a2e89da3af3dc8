import { civilDateOf } from '@onshin/domain';
import type { Handler } from '../../path/handler.ts';
import { settleMetTasks } from '../../path/pass-gate.ts';
import { json } from '../../platform/database.ts';
import { getClinic } from '../clinic/index.ts';
import {
  getForStep,
  presentConsultation,
  readCallRecord,
  requireOwnDoctor,
  takeStep,
} from '../consultation/index.ts';
import { finalise, isWritten } from './finalise.ts';
import { findNoteDraft, removeNoteDraft } from './note.store.ts';
import { noteToFinalise } from './previews.ts';

/**
 * Confirm all: finalises the note as it was looked at before, records the follow-up told, attests the live picture and sound, and closes. Whatever
 * entered a call ends with a finalised note, whatever its disposition (S-3-2-c).
 */
export const closeConsultation: Handler<'closeConsultation'> = async (act, { params, body }) => {
  const consultation = await getForStep(act, params.consultationId, 'close');
  const staffId = requireOwnDoctor(act, consultation);
  const draft = await findNoteDraft(act, consultation.id);
  const followUp = body.followUp;
  // Reports of the last seconds come in after the end; what counts is what both ends have told by now.
  const record = await readCallRecord(act, consultation.id);
  await act.tx
    .updateTable('consultation')
    .set({
      twoWaySeconds: record.seconds,
      followUp: followUp === null ? null : json(followUp),
      followUpToldAt: followUp?.isTold === true ? act.now : null,
      twoWayAttestedAt: body.attestsTwoWay ? act.now : null,
      sufficiencyReason: body.sufficiencyReason,
    })
    .where('clinicId', '=', act.clinicId)
    .where('id', '=', consultation.id)
    .execute();
  if (isWritten(draft)) {
    const words = { content: draft.content, authorStaffId: draft.authorStaffId, reason: '' };
    const note = await noteToFinalise(act, consultation, words);
    await finalise(act, note, { staffId, previewId: body.previewId });
    await removeNoteDraft(act, consultation.id);
  }
  const subject = { consultationId: consultation.id, patientId: consultation.patientId };
  const { timeZone } = await getClinic(act.tx, act.clinicId);
  const judgement = await act.passGate({
    gate: 'closeConsultation',
    subject,
    exceptions: consultation.exceptions,
    given: {
      judgementToday: (standing) => ({
        ...standing,
        judgedOn: standing.judgedOn ?? civilDateOf(Date.parse(act.now), timeZone),
        informationSufficient: body.informationWasSufficient,
        patientExamined: body.patientWasExamined,
        reasonNotExamined: body.reasonNotExamined,
      }),
    },
  });
  await settleMetTasks(act, consultation.id, judgement);
  await takeStep(act, consultation, 'close');
  return await presentConsultation(act, consultation.id);
};
