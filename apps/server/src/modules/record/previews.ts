import type { NoteContent, NoteView } from '@onshin/contract';
import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';
import { newId } from '../../platform/ids.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import type { Consultation } from '../consultation/index.ts';
import { composeHeader } from './header.ts';
import { listEntryRows } from './entries.store.ts';
import { listNoteVersions } from './note.store.ts';

/** A note as it would stand once it is finalised. */
export interface NoteToFinalise {
  readonly consultationId: string;
  readonly patientId: string;
  readonly content: NoteContent;
  readonly header: NoteView['header'];
  readonly authorStaffId: string;
  readonly reason: string;
  readonly version: number;
  readonly previousId: string | null;
}

/** What finalising these words now would make of them: the header as it writes itself, and the next version. */
export async function noteToFinalise(
  act: Pick<Act, 'tx' | 'now' | 'clinicId'>,
  consultation: Pick<Consultation, 'id' | 'patientId'>,
  words: Pick<NoteToFinalise, 'content' | 'authorStaffId' | 'reason'>,
): Promise<NoteToFinalise> {
  const [previous] = await listNoteVersions(act, consultation.id);
  return {
    consultationId: consultation.id,
    patientId: consultation.patientId,
    ...words,
    header: await composeHeader(act, consultation.id),
    version: (previous?.version ?? 0) + 1,
    previousId: previous?.id ?? null,
  };
}

const digestOf = (note: NoteToFinalise) =>
  sql<string>`note_digest(${JSON.stringify(note.content)}::jsonb, ${JSON.stringify(note.header)}::jsonb,
    ${note.authorStaffId}::uuid, ${note.version}::int, ${note.reason}::text)`;

/** Writes down who was shown what, as a whole, before they finalise it (A-7.1-C-2-1b). */
export async function keepPreview(act: Act, note: NoteToFinalise, staffId: string): Promise<string> {
  const id = newId();
  await act.tx
    .insertInto('notePreview')
    .values({
      clinicId: act.clinicId,
      id,
      consultationId: note.consultationId,
      patientId: note.patientId,
      digest: digestOf(note),
      seenBy: staffId,
    })
    .execute();
  act.noteInAudit({ previewId: id, noteVersion: note.version });
  return id;
}

/** Refuses to finalise anything but what this very person was shown. */
export async function requireSeen(
  act: Act,
  note: NoteToFinalise,
  staffId: string,
  previewId: string | null,
): Promise<void> {
  const seen = await act.tx
    .selectFrom('notePreview')
    .select('id')
    .where('clinicId', '=', act.clinicId)
    .where('consultationId', '=', note.consultationId)
    .where('id', '=', previewId)
    .where('seenBy', '=', staffId)
    .where('digest', '=', digestOf(note))
    .executeTakeFirst();
  if (seen === undefined) throw new ProblemError('contentNotSeen');
}

/** Refuses to finalise while anything entered on behalf is neither approved nor sent back (A-7.1-C-4-3). */
export async function requireNothingWaits(act: Act, consultationId: string): Promise<void> {
  const entries = await listEntryRows(act, { consultationId });
  if (entries.some(({ state }) => state === 'waiting')) throw new ProblemError('entriesWaiting');
}
