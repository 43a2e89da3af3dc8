import { autoFinalisingStep } from '@onshin/domain';
import { sql } from 'kysely';
import { performByRule, type RuleAct } from '../../path/by-rule.ts';
import type { Database } from '../../platform/database.ts';
import { newId } from '../../platform/ids.ts';
import { listEntryRows } from './entries.store.ts';
import { findRule } from './finalising-rule.ts';
import { type LeftDraft, listLeftDrafts, quietSince } from './left-drafts.ts';
import { tellOfNote } from './note-news.ts';
import { appendNoteVersion, findNoteDraft, removeNoteDraft } from './note.store.ts';
import { noteToFinalise } from './previews.ts';

/**
 * Where a clinic has the rule: tells a doctor of the draft they left, and finalises it when its time has come, in the name
 * of who wrote it and of the doctor of the consultation (A-7.1-C-2-1e). It may run as often as one likes.
 *
 * @returns how many notes were finalised
 */
export async function finaliseByRule(db: Database): Promise<number> {
  const clinics = await sql<{ id: string }>`select lookup.clinic_ids() as id`.execute(db);
  let finalised = 0;
  for (const { id } of clinics.rows) {
    const drafts = await db.transaction().execute(async (tx) => {
      await sql`select set_config('app.clinic', ${id}, true)`.execute(tx);
      const rule = await findRule({ tx, clinicId: id });
      return typeof rule?.autoAfterHours !== 'number' ? [] : await listLeftDrafts({ tx, clinicId: id });
    });
    for (const { consultationId } of drafts)
      if (await performByRule(db, id, 'finaliseByRule', async (act) => await step(act, consultationId)))
        finalised += 1;
  }
  return finalised;
}

/** One draft, as it and the rule stand now, with its consultation held. */
async function step(act: RuleAct, consultationId: string): Promise<boolean> {
  await sql`select from consultation where clinic_id = ${act.clinicId} and id = ${consultationId}::uuid for update`.execute(
    act.tx,
  );
  const rule = await findRule(act);
  const draft = (await listLeftDrafts(act)).find((each) => each.consultationId === consultationId);
  if (typeof rule?.autoAfterHours !== 'number' || draft === undefined) return false;
  // What was entered on behalf and not approved is never finalised over its doctor's head (A-7.1-C-4-3).
  const entries = await listEntryRows(act, { consultationId });
  if (entries.some(({ state }) => state === 'waiting')) return false;
  const times = {
    quietSince: quietSince(draft),
    toldAt: draft.toldAt === null ? null : Date.parse(draft.toldAt),
  };
  const next = autoFinalisingStep(times, rule.autoAfterHours, Date.parse(act.now));
  if (next === 'tell') await tellBefore(act, draft);
  if (next !== 'finalise') return false;
  await finalise(act, draft, rule.id);
  return true;
}

async function tellBefore(act: RuleAct, draft: LeftDraft): Promise<void> {
  await act.tx
    .insertInto('finalisingNotice')
    .values({
      clinicId: act.clinicId,
      id: newId(),
      consultationId: draft.consultationId,
      draftVersion: draft.draftVersion,
    })
    .execute();
  await tellOfNote(act, draft.doctorStaffId, 'willBeFinalised', draft.consultationId);
}

async function finalise(act: RuleAct, draft: LeftDraft, ruleId: string): Promise<void> {
  const { consultationId, patientId, doctorStaffId } = draft;
  const stored = await findNoteDraft(act, consultationId);
  if (stored === null) throw new Error('the draft is held and cannot be gone');
  const words = { content: stored.content, authorStaffId: stored.authorStaffId, reason: '' };
  const note = await noteToFinalise(act, { id: consultationId, patientId }, words);
  await appendNoteVersion(act, {
    ...note,
    finaliserStaffId: doctorStaffId,
    previewId: null,
    how: 'byRule',
    ruleId,
  });
  await removeNoteDraft(act, consultationId);
  act.concerns({ consultationId, patientIds: [patientId] });
  act.noteInAudit({ ruleId, enteredBy: stored.authorStaffId, finaliser: doctorStaffId });
  await tellOfNote(act, doctorStaffId, 'finalisedByRule', consultationId);
}
