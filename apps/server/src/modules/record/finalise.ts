import type { NotePreview } from '@onshin/contract';
import type { Act } from '../../path/act.ts';
import type { Handler } from '../../path/handler.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { getStaffRow } from '../clinic/index.ts';
import { getConsultationRow, requireAllowed, requireOwnDoctor } from '../consultation/index.ts';
import { getPatient } from '../patient/index.ts';
import { appendNoteVersion, findNoteDraft, type HowFinalised, type NoteDraft } from './note.store.ts';
import { findAuthors, presentAuthor } from './note-authors.ts';
import {
  keepPreview,
  noteToFinalise,
  type NoteToFinalise,
  requireNothingWaits,
  requireSeen,
} from './previews.ts';

/** Whether anything stands in a draft that could be finalised. */
export function isWritten(draft: NoteDraft | null): draft is NoteDraft {
  return draft !== null && Object.values(draft.content).some((part) => part.trim() !== '');
}

/** Shows all that would be finalised, and writes down that it was shown. */
export async function showBefore(act: Act, note: NoteToFinalise, staffId: string): Promise<NotePreview> {
  const [patient, author, finaliser] = [
    await getPatient(act, note.patientId),
    await getStaffRow(act.tx, act.clinicId, note.authorStaffId),
    await getStaffRow(act.tx, act.clinicId, staffId),
  ];
  return {
    id: await keepPreview(act, note, staffId),
    version: note.version,
    content: note.content,
    header: note.header,
    patient: {
      number: patient.number,
      name: patient.name,
      kana: patient.kana,
      birthDate: patient.birthDate,
      sex: patient.sex,
    },
    author: author.name,
    authors: (await findAuthors(act, note)).map(presentAuthor),
    finaliser: finaliser.name,
    reason: note.reason,
    seenAt: act.now,
  };
}

/** Finalises what was seen, as the next version (確定). */
export async function finalise(
  act: Act,
  note: NoteToFinalise,
  by: HowFinalised & { readonly staffId: string; readonly previewId: string | null },
): Promise<void> {
  const { staffId, previewId, ...how } = by;
  await requireNothingWaits(act, note.consultationId);
  await requireSeen(act, note, staffId, previewId);
  await appendNoteVersion(act, { ...note, ...how, finaliserStaffId: staffId, previewId });
}

/** Before the closing: the draft as it stands; before an amendment: the words it brings along. */
export const previewNote: Handler<'previewNote'> = async (act, { params, body: { amendment } }) => {
  const consultation = await getConsultationRow(act, params.consultationId, 'forUpdate');
  requireAllowed(act, consultation, amendment === null ? 'close' : 'amendNote');
  const staffId = requireOwnDoctor(act, consultation);
  if (amendment !== null) {
    const words = { ...amendment, authorStaffId: staffId };
    return await showBefore(act, await noteToFinalise(act, consultation, words), staffId);
  }
  await requireNothingWaits(act, consultation.id);
  const draft = await findNoteDraft(act, consultation.id);
  if (!isWritten(draft)) throw new ProblemError('notAllowedInThisState');
  const words = { content: draft.content, authorStaffId: draft.authorStaffId, reason: '' };
  return await showBefore(act, await noteToFinalise(act, consultation, words), staffId);
};
