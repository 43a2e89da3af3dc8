import type { NoteView } from '@onshin/contract';
import type { Act } from '../../path/act.ts';
import type { Handler } from '../../path/handler.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import {
  type Consultation,
  getConsultationRow,
  getForStep,
  requireAllowed,
  requireOwnDoctor,
  takeStep,
} from '../consultation/index.ts';
import { composeHeader } from './header.ts';
import { finalise } from './finalise.ts';
import { findNoteDraft, listNoteVersions, saveNoteDraft } from './note.store.ts';
import { noteToFinalise } from './previews.ts';

export async function presentNote(act: Act, consultation: Consultation): Promise<NoteView> {
  const draft = await findNoteDraft(act, consultation.id);
  return {
    consultationId: consultation.id,
    draft: draft && {
      content: draft.content,
      version: draft.version,
      author: draft.author,
      savedAt: draft.savedAt,
    },
    header: await composeHeader(act, consultation.id),
    versions: await listNoteVersions(act, consultation.id),
  };
}

export const getNote: Handler<'getNote'> = async (act, { params }) =>
  await presentNote(act, await getConsultationRow(act, params.consultationId));

export const saveNote: Handler<'saveNote'> = async (act, { params, body }) => {
  // Locked, so that a save that races the closing does not leave a draft behind the finalised note.
  const consultation = await getConsultationRow(act, params.consultationId, 'forUpdate');
  requireAllowed(act, consultation, 'writeNote');
  const staffId = requireOwnDoctor(act, consultation);
  // Finalised for a doctor who was away, it is changed by amendments alone.
  if ((await listNoteVersions(act, consultation.id)).length > 0)
    throw new ProblemError('notAllowedInThisState');
  const version = await saveNoteDraft(act, consultation.id, body, staffId);
  return { version, savedAt: act.now };
};

/** After finalising nothing is changed; a correction is a new version with its reason, beside the old one. */
export const amendNote: Handler<'amendNote'> = async (act, { params, body }) => {
  const consultation = await getForStep(act, params.consultationId, 'amendNote');
  const staffId = requireOwnDoctor(act, consultation);
  const versions = await listNoteVersions(act, consultation.id);
  if (versions.length === 0) throw new ProblemError('notAllowedInThisState');
  const { content, reason, previewId } = body;
  const note = await noteToFinalise(act, consultation, { content, reason, authorStaffId: staffId });
  await finalise(act, note, { staffId, previewId });
  await takeStep(act, consultation, 'amendNote');
  return await presentNote(act, await getConsultationRow(act, consultation.id));
};
