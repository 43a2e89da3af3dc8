import { sql } from 'kysely';
import { performByRule, type RuleAct } from '../../path/by-rule.ts';
import { type Database, json } from '../../platform/database.ts';
import { newId } from '../../platform/ids.ts';
import { findRule, usualRule } from './finalising-rule.ts';
import { tellOfNote } from './note-news.ts';

const words = {
  ja: '代わって入力された記載を開いて、承認するか差し戻してください。',
  en: 'Open what was entered on your behalf, and approve it or send it back.',
};

/**
 * Makes a duty of what was entered on behalf and waited too long for its doctor, and writes to them once (A-7.1-C-4-3).
 *
 * @returns for how many consultations
 */
export async function chaseEntries(db: Database): Promise<number> {
  const clinics = await sql<{ id: string }>`select lookup.clinic_ids() as id`.execute(db);
  let chased = 0;
  for (const { id } of clinics.rows)
    await performByRule(db, id, 'chaseEntries', async (act) => {
      const found = await chaseAt(act);
      chased += found;
      return found > 0;
    });
  return chased;
}

async function chaseAt(act: RuleAct): Promise<number> {
  const { chaseAfterHours } = (await findRule(act)) ?? usualRule;
  const { rows } = await sql<{ consultationId: string; patientId: string; forStaffId: string }>`
    select distinct e.consultation_id, e.patient_id, e.for_staff_id
    from behalf_entry e
    join consultation c on c.clinic_id = e.clinic_id and c.id = e.consultation_id and c.status <> 'closed'
    where e.clinic_id = ${act.clinicId} and waits(e)
      and e.entered_at < now() - make_interval(hours => ${chaseAfterHours})
      and not exists (select from due_task t
                      where t.clinic_id = e.clinic_id and t.consultation_id = e.consultation_id
                        and t.type = 'entryWaits' and t.settled_at is null)`.execute(act.tx);
  for (const { consultationId, patientId, forStaffId } of rows) {
    await act.tx
      .insertInto('dueTask')
      .values({
        clinicId: act.clinicId,
        id: newId(),
        consultationId,
        type: 'entryWaits',
        clauseId: null,
        words: json(words),
        ownerStaffId: forStaffId,
        ownerRole: 'doctor',
      })
      .execute();
    await tellOfNote(act, forStaffId, 'entryWaits', consultationId);
    act.concerns({ patientIds: [patientId] });
  }
  return rows.length;
}
