import type { NoteContent, NotePart } from '@onshin/contract';
import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';
import type { Handler } from '../../path/handler.ts';
import { json } from '../../platform/database.ts';
import { newId } from '../../platform/ids.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { type Consultation, getConsultationRow, requireOwnDoctor } from '../consultation/index.ts';
import { type Entry, listEntryRows, presentEntry } from './entries.store.ts';
import { findRule, usualRule } from './finalising-rule.ts';
import { findNoteDraft, listNoteVersions, putNoteDraft } from './note.store.ts';
import { tellOfNote } from './note-news.ts';

const staffIdOf = (act: Act): string => {
  if (act.actor.kind !== 'staff') throw new ProblemError('forbidden');
  return act.actor.staffId;
};

/** The doctor of the consultation sees all of them, whoever enters their own. */
async function presentEntries(act: Act, { id, doctorStaffId }: Consultation) {
  const staffId = staffIdOf(act);
  const rows = await listEntryRows(act, { consultationId: id });
  return {
    entries: rows
      .filter((entry) => doctorStaffId === staffId || entry.enteredById === staffId)
      .map((entry) => presentEntry(entry, staffId)),
  };
}

const listEntries: Handler<'listEntries'> = async (act, { params }) =>
  await presentEntries(act, await getConsultationRow(act, params.consultationId));

/** The grant that lets somebody enter these parts for this doctor; the same the database asks for. */
async function findGrant(act: Act, doctorStaffId: string, parts: readonly string[]): Promise<string | null> {
  const { actor } = act;
  if (actor.kind !== 'staff' || actor.staffId === doctorStaffId) return null;
  const { rows } = await sql<{ id: string }>`
    select g.id from entry_grant g
    where g.clinic_id = ${act.clinicId} and g.doctor_staff_id = ${doctorStaffId}::uuid
      and (g.staff_id = ${actor.staffId}::uuid or g.role = any (${[...actor.roles]}::text[]))
      and g.parts @> ${[...parts]}::text[]
      and not exists (select from entry_grant_end e where e.clinic_id = g.clinic_id and e.grant_id = g.id)
    order by g.granted_at limit 1`.execute(act.tx);
  return rows[0]?.id ?? null;
}

const isOpen = ({ status }: Consultation) =>
  status === 'inCall' || status === 'interrupted' || status === 'ended';

/** Enters for a doctor what one was granted to; who, for whom and when stands with it (A-7.1-C-4-2). */
const enterOnBehalf: Handler<'enterOnBehalf'> = async (act, { params, body }) => {
  const consultation = await getConsultationRow(act, params.consultationId, 'forUpdate');
  const staffId = staffIdOf(act);
  const { doctorStaffId } = consultation;
  const parts = Object.keys(body.content);
  const grantId = doctorStaffId === null ? null : await findGrant(act, doctorStaffId, parts);
  if (doctorStaffId === null || grantId === null) throw new ProblemError('forbidden');
  if (!isOpen(consultation) || (await listNoteVersions(act, consultation.id)).length > 0)
    throw new ProblemError('notAllowedInThisState');
  if (body.replaces !== null) {
    const own = await listEntryRows(act, { consultationId: consultation.id });
    const former = own.find(({ id, enteredById }) => id === body.replaces && enteredById === staffId);
    if (former === undefined) throw new ProblemError('notFound');
    if (former.state === 'approved' || former.state === 'replaced')
      throw new ProblemError('notAllowedInThisState');
  }
  const id = newId();
  await act.tx
    .insertInto('behalfEntry')
    .values({
      clinicId: act.clinicId,
      id,
      consultationId: consultation.id,
      patientId: consultation.patientId,
      grantId,
      forStaffId: doctorStaffId,
      enteredBy: staffId,
      content: json(body.content),
      replaces: body.replaces,
    })
    .execute();
  act.noteInAudit({ entryId: id, inPlaceOf: doctorStaffId, parts });
  return await presentEntries(act, consultation);
};

/** An entry as its doctor may decide it. */
async function entryToDecide(act: Act, consultationId: string, entryId: string) {
  const consultation = await getConsultationRow(act, consultationId, 'forUpdate');
  const staffId = requireOwnDoctor(act, consultation);
  const entries = await listEntryRows(act, { consultationId });
  const entry = entries.find(({ id, forStaffId }) => id === entryId && forStaffId === staffId);
  if (entry === undefined) throw new ProblemError('notFound');
  return { consultation, entry, staffId };
}

/** Shows what was entered, and writes down that it was shown (A-7.1-C-4-3). */
const openEntry: Handler<'openEntry'> = async (act, { params }) => {
  const { entry, staffId } = await entryToDecide(act, params.consultationId, params.entryId);
  const openingId = newId();
  await act.tx
    .insertInto('behalfOpening')
    .values({ clinicId: act.clinicId, id: openingId, entryId: entry.id, openedBy: staffId })
    .execute();
  act.noteInAudit({ entryId: entry.id });
  return { openingId, content: entry.content };
};

/** Approves what was opened and stands unchanged, so that it stands in the draft; or sends it back with a word. */
const decideEntry: Handler<'decideEntry'> = async (act, { params, body }) => {
  const { consultation, entry, staffId } = await entryToDecide(act, params.consultationId, params.entryId);
  if (entry.state === 'replaced') throw new ProblemError('contentNotSeen');
  if (entry.state !== 'waiting' || !isOpen(consultation)) throw new ProblemError('notAllowedInThisState');
  const opening = await act.tx
    .selectFrom('behalfOpening')
    .select('id')
    .where('clinicId', '=', act.clinicId)
    .where('id', '=', body.openingId)
    .where('entryId', '=', entry.id)
    .where('openedBy', '=', staffId)
    .executeTakeFirst();
  if (opening === undefined) throw new ProblemError('contentNotSeen');
  if (body.how === 'sentBack' && body.word === '')
    throw new ProblemError('invalidInput', undefined, { fields: [{ path: 'body.word', message: 'empty' }] });
  await act.tx
    .insertInto('behalfDecision')
    .values({
      clinicId: act.clinicId,
      id: newId(),
      entryId: entry.id,
      openingId: opening.id,
      how: body.how,
      word: body.word,
      decidedBy: staffId,
    })
    .execute();
  act.noteInAudit({ entryId: entry.id, how: body.how });
  if (body.how === 'approved') await putIntoDraft(act, entry);
  else await tellOfNote(act, entry.enteredById, 'entrySentBack', consultation.id);
  await settleChase(act, consultation.id);
  return await presentEntries(act, consultation);
};

/** Approved words stand below what is written already; where nothing is, whoever entered them wrote the draft. */
async function putIntoDraft(act: Act, { consultationId, content, enteredById }: Entry): Promise<void> {
  const draft = await findNoteDraft(act, consultationId);
  const before: NoteContent =
    draft?.content ?? ({ subjective: '', objective: '', assessment: '', plan: '', problem: '' } as const);
  const after = { ...before };
  for (const [part, words] of Object.entries(content) as [NotePart, string][])
    after[part] = [before[part], words].filter((each) => each !== '').join(part === 'problem' ? '、' : '\n');
  await putNoteDraft(act, consultationId, after, draft?.authorStaffId ?? enteredById);
}

/** Once nothing waits any more, the duty to look at it is done. */
async function settleChase(act: Act, consultationId: string): Promise<void> {
  const entries = await listEntryRows(act, { consultationId });
  if (entries.some(({ state }) => state === 'waiting')) return;
  await act.tx
    .updateTable('dueTask')
    .set({ settledAt: act.now, settledHow: 'decideEntry' })
    .where('clinicId', '=', act.clinicId)
    .where('consultationId', '=', consultationId)
    .where('type', '=', 'entryWaits')
    .where('settledAt', 'is', null)
    .execute();
}

/** For the first page of whoever approves or enters: what waits for them, and what came back to them. */
const listEntriesToSee: Handler<'listEntriesToSee'> = async (act) => {
  const staffId = staffIdOf(act);
  const { chaseAfterHours } = (await findRule(act)) ?? usualRule;
  const rows = await listEntryRows(act, { ofStaffId: staffId });
  const present = (entry: Entry) => ({
    ...presentEntry(entry, staffId),
    patientName: entry.patientName,
    isOverdue: Date.parse(act.now) - Date.parse(entry.enteredAt) > chaseAfterHours * 3_600_000,
  });
  const waiting = rows.filter(({ state, forStaffId }) => state === 'waiting' && forStaffId === staffId);
  const sentBack = rows.filter(({ state, enteredById }) => state === 'sentBack' && enteredById === staffId);
  act.concerns({ patientIds: [...waiting, ...sentBack].map(({ patientId }) => patientId) });
  return { waiting: waiting.map(present), sentBack: sentBack.map(present) };
};

export const entryHandlers = { listEntries, enterOnBehalf, openEntry, decideEntry, listEntriesToSee };
