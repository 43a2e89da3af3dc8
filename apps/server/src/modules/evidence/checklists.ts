import { civilDateOf } from '@onshin/domain';
import { answerChecklist, type ChecklistPoint, editionInForce, readChecklist } from '@onshin/guideline';
import { sql } from 'kysely';
import type { Handler } from '../../path/handler.ts';
import { json } from '../../platform/database.ts';
import { newId } from '../../platform/ids.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { factsOfClinic, getClinic } from '../clinic/index.ts';
import { checklistOfTable } from './checklist-table.ts';

/** So many titles are looked at; a clinic knows a handful. */
const mostTitles = 50;

/** The newest of each title, answered under the edition in force from what the clinic's settings make true today. */
export const listChecklists: Handler<'listChecklists'> = async (act) => {
  const clinic = await getClinic(act.tx, act.clinicId);
  const edition = editionInForce(civilDateOf(Date.parse(act.now), clinic.timeZone));
  const { rows } = await sql<{
    id: string;
    title: string;
    source: string;
    points: ChecklistPoint[];
    broughtBy: string;
    broughtAt: string;
  }>`
    select newest.* from (
      select distinct on (l.title) l.id, l.title, l.source, l.points, s.name as brought_by, l.brought_at
      from published_checklist l
      join staff_member s on s.clinic_id = l.clinic_id and s.id = l.brought_by
      where l.clinic_id = ${act.clinicId}
      order by l.title, l.brought_at desc, l.id desc
    ) newest
    order by newest.brought_at desc
    limit ${mostTitles}`.execute(act.tx);
  return {
    clinicName: clinic.name,
    edition,
    checklists: rows.map((row) => ({
      ...row,
      points: answerChecklist(row, factsOfClinic(clinic), edition).map(({ no, text, answer, ways }) => ({
        no,
        text,
        answer,
        ways: ways.map(({ id, section, answer: one, by }) => ({
          clauseId: id,
          section,
          answer: one,
          kind: by.kind,
          how: by.how,
        })),
      })),
    })),
  };
};

/** Takes a list in as it was printed. A list of the same title takes the place of the one before, which stays on record. */
export const bringChecklist: Handler<'bringChecklist'> = async (act, { body }) => {
  if (act.actor.kind !== 'staff') throw new ProblemError('forbidden');
  const read = readChecklist(
    body.format === 'csv' ? checklistOfTable(body.content, body) : parsed(body.content),
  );
  if ('faults' in read) {
    throw new ProblemError('invalidInput', undefined, {
      fields: read.faults.map(({ at, code }) => ({ path: at, message: code })),
    });
  }
  const { title, source, points } = read.checklist;
  if (title.length > 200 || source.length > 400) throw new ProblemError('invalidInput');
  await act.tx
    .insertInto('publishedChecklist')
    .values({
      clinicId: act.clinicId,
      id: newId(),
      title,
      source,
      points: json(points),
      broughtBy: act.actor.staffId,
      broughtAt: act.now,
    })
    .execute();
  act.noteInAudit({ points: points.length });
  return { points: points.length };
};

function parsed(content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/u, ''));
  } catch {
    return null;
  }
}
