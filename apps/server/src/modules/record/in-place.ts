import type { Act } from '../../path/act.ts';
import type { Handler } from '../../path/handler.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { getStaffRow } from '../clinic/index.ts';
import { type Consultation, getConsultationRow, takeStep } from '../consultation/index.ts';
import { finalise, isWritten, showBefore } from './finalise.ts';
import { findRule, mayFinaliseInPlace, usualRule } from './finalising-rule.ts';
import { findNoteDraft, removeNoteDraft } from './note.store.ts';
import { presentNote } from './notes.ts';
import { tellOfNote } from './note-news.ts';
import { noteToFinalise, requireNothingWaits } from './previews.ts';

/** The draft an absent doctor left after the call, for whoever the rule lets finalise it; and whose it is. */
async function leftDraft(act: Act, consultation: Consultation) {
  const { actor } = act;
  const rule = (await findRule(act)) ?? usualRule;
  if (actor.kind !== 'staff' || !mayFinaliseInPlace(actor, rule)) throw new ProblemError('forbidden');
  const { doctorStaffId } = consultation;
  const draft = await findNoteDraft(act, consultation.id);
  if (consultation.status !== 'ended' || doctorStaffId === null || !isWritten(draft))
    throw new ProblemError('notAllowedInThisState');
  // Whoever is its doctor finalises it as its doctor.
  if (doctorStaffId === actor.staffId) throw new ProblemError('notAllowedInThisState');
  await requireNothingWaits(act, consultation.id);
  const words = { content: draft.content, authorStaffId: draft.authorStaffId, reason: '' };
  const note = await noteToFinalise(act, consultation, words);
  return { note, doctorStaffId, staffId: actor.staffId };
}

export const previewInPlace: Handler<'previewInPlace'> = async (act, { params }) => {
  const consultation = await getConsultationRow(act, params.consultationId, 'forUpdate');
  const { note, staffId } = await leftDraft(act, consultation);
  return await showBefore(act, note, staffId);
};

/**
 * Finalises in place of a doctor who cannot (A-7.1-C-2-1f). What only its doctor can answer for, that the live picture
 * sufficed, stays theirs: the consultation is not closed by it.
 */
export const finaliseInPlace: Handler<'finaliseInPlace'> = async (act, { params, body }) => {
  const consultation = await getConsultationRow(act, params.consultationId, 'forUpdate');
  const { note, staffId, doctorStaffId } = await leftDraft(act, consultation);
  const { name } = await getStaffRow(act.tx, act.clinicId, doctorStaffId);
  await finalise(act, note, {
    staffId,
    previewId: body.previewId,
    how: 'inPlace',
    inPlaceOf: doctorStaffId,
    inPlaceOfName: name,
    inPlaceWhy: body.why,
  });
  await removeNoteDraft(act, consultation.id);
  await takeStep(act, consultation, 'writeNote');
  act.noteInAudit({ inPlaceOf: doctorStaffId });
  await tellOfNote(act, doctorStaffId, 'inPlace', consultation.id);
  return await presentNote(act, await getConsultationRow(act, consultation.id));
};
