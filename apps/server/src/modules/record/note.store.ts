import type { NoteContent, NoteView } from '@onshin/contract';
import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';
import { json } from '../../platform/database.ts';
import { newId } from '../../platform/ids.ts';
import { findAuthors, keepAuthors } from './note-authors.ts';
import { ProblemError } from '../../platform/problem-error.ts';

export interface NoteDraft {
  readonly content: NoteContent;
  readonly version: number;
  readonly author: string;
  readonly authorStaffId: string;
  readonly savedAt: string;
}

export async function findNoteDraft(
  act: Pick<Act, 'tx' | 'clinicId'>,
  consultationId: string,
): Promise<NoteDraft | null> {
  const { rows } = await sql<NoteDraft>`
    select d.content, d.version, s.name as author, d.author_staff_id, d.saved_at
    from note_draft d join staff_member s on s.clinic_id = d.clinic_id and s.id = d.author_staff_id
    where d.clinic_id = ${act.clinicId} and d.consultation_id = ${consultationId}
    for update of d`.execute(act.tx);
  return rows[0] ?? null;
}

/**
 * Saves the draft of the version the writer saw; another tab's words are never overwritten, not even when both save for
 * the first time at once.
 */
export async function saveNoteDraft(
  act: Act,
  consultationId: string,
  content: NoteContent,
  staffId: string,
): Promise<number> {
  const seen = act.expectedVersion ?? 0;
  const { rows } = await sql<{ version: number }>`
    insert into note_draft (clinic_id, consultation_id, content, author_staff_id, version)
    select ${act.clinicId}, ${consultationId}, ${json(content)}, ${staffId}, 1 where ${seen} = 0
    on conflict (clinic_id, consultation_id) do nothing
    returning version`.execute(act.tx);
  const saved = rows[0] ?? (await overwriteDraft(act, consultationId, content, staffId, seen));
  if (saved === undefined) {
    const current = (await findNoteDraft(act, consultationId))?.version ?? 0;
    throw new ProblemError('staleVersion', undefined, { currentVersion: current });
  }
  return saved.version;
}

/** Puts words into a draft that is held, whatever version somebody saw of it; their next save is told. */
export async function putNoteDraft(
  act: Pick<Act, 'tx' | 'clinicId' | 'now'>,
  consultationId: string,
  content: NoteContent,
  authorStaffId: string,
): Promise<void> {
  await sql`
    insert into note_draft as d (clinic_id, consultation_id, content, author_staff_id, version)
    values (${act.clinicId}, ${consultationId}, ${json(content)}, ${authorStaffId}, 1)
    on conflict (clinic_id, consultation_id)
    do update set content = excluded.content, version = d.version + 1, saved_at = now()`.execute(act.tx);
}

async function overwriteDraft(
  act: Act,
  consultationId: string,
  content: NoteContent,
  staffId: string,
  seen: number,
) {
  return await act.tx
    .updateTable('noteDraft')
    .set({ content: json(content), authorStaffId: staffId, version: seen + 1, savedAt: act.now })
    .where('clinicId', '=', act.clinicId)
    .where('consultationId', '=', consultationId)
    .where('version', '=', seen)
    .returning('version')
    .executeTakeFirst();
}

export async function listNoteVersions(
  act: Pick<Act, 'tx' | 'clinicId'>,
  consultationId: string,
): Promise<NoteView['versions']> {
  const { rows } = await sql<NoteView['versions'][number]>`
    select id, version, content, header, author_name as author,
           (select coalesce(json_agg(json_build_object('name', a.name, 'how', a.how, 'parts', a.parts) order by a.how desc, a.name), '[]')
            from note_author a where a.clinic_id = v.clinic_id and a.version_id = v.id) as authors,
           finaliser_name as finaliser, finalised_at, reason,
           how, in_place_of_name as in_place_of, in_place_why
    from note_version v where clinic_id = ${act.clinicId} and consultation_id = ${consultationId}
    order by version desc`.execute(act.tx);
  return rows;
}

/** By its doctor, where nothing else is said; in their place, with why; or by the clinic's rule. */
export type HowFinalised =
  | { readonly how?: 'byDoctor' }
  | {
      readonly how: 'inPlace';
      readonly inPlaceOf: string;
      readonly inPlaceOfName: string;
      readonly inPlaceWhy: string;
    }
  | { readonly how: 'byRule'; readonly ruleId: string };

/** Appends a finalised version, linked to the one before. */
export async function appendNoteVersion(
  act: Pick<Act, 'tx' | 'clinicId'>,
  note: HowFinalised & {
    consultationId: string;
    patientId: string;
    version: number;
    previousId: string | null;
    content: NoteContent;
    header: NoteView['header'];
    authorStaffId: string;
    finaliserStaffId: string;
    reason: string;
    previewId: string | null;
  },
): Promise<void> {
  const nameOf = (staffId: string) =>
    act.tx
      .selectFrom('staffMember')
      .select('name')
      .where('clinicId', '=', act.clinicId)
      .where('id', '=', staffId);
  const id = newId();
  await act.tx
    .insertInto('noteVersion')
    .values({
      clinicId: act.clinicId,
      id,
      ...note,
      authorName: nameOf(note.authorStaffId),
      finaliserName: nameOf(note.finaliserStaffId),
      content: json(note.content),
      header: json(note.header),
    })
    .execute();
  await keepAuthors(act, id, await findAuthors(act, note));
}

export async function removeNoteDraft(
  act: Pick<Act, 'tx' | 'clinicId'>,
  consultationId: string,
): Promise<void> {
  await act.tx
    .deleteFrom('noteDraft')
    .where('clinicId', '=', act.clinicId)
    .where('consultationId', '=', consultationId)
    .execute();
}
