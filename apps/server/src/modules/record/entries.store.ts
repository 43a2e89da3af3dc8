import type { EntryLine, NoteContent, NotePart } from '@onshin/contract';
import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';

/** What somebody entered for a doctor, as it stands now. */
export interface Entry {
  readonly id: string;
  readonly consultationId: string;
  readonly patientId: string;
  readonly patientName: string;
  readonly enteredById: string;
  readonly enteredBy: string;
  readonly enteredAt: string;
  readonly forStaffId: string;
  readonly forDoctor: string;
  readonly content: Partial<NoteContent>;
  readonly state: EntryLine['state'];
  readonly word: string;
}

type Where = { readonly consultationId: string } | { readonly ofStaffId: string };

/** The entries of a consultation, or those for or by somebody that are not through; the oldest first. */
export async function listEntryRows(act: Pick<Act, 'tx' | 'clinicId'>, where: Where): Promise<Entry[]> {
  const about =
    'consultationId' in where
      ? sql`e.consultation_id = ${where.consultationId}::uuid`
      : sql`(e.for_staff_id = ${where.ofStaffId}::uuid or e.entered_by = ${where.ofStaffId}::uuid)
            and d.how is distinct from 'approved' and r.id is null
            and c.status in ('inCall', 'interrupted', 'ended')
            and not exists (select from note_version v
                            where v.clinic_id = e.clinic_id and v.consultation_id = e.consultation_id)`;
  const { rows } = await sql<Entry>`
    select e.id, e.consultation_id, e.patient_id, p.name as patient_name, e.entered_by as entered_by_id,
           w.name as entered_by, e.entered_at, e.for_staff_id, f.name as for_doctor, e.content,
           case when r.id is not null then 'replaced' else coalesce(d.how, 'waiting') end as state,
           coalesce(d.word, '') as word
    from behalf_entry e
    join consultation c on c.clinic_id = e.clinic_id and c.id = e.consultation_id
    join patient p on p.clinic_id = e.clinic_id and p.id = e.patient_id
    join staff_member w on w.clinic_id = e.clinic_id and w.id = e.entered_by
    join staff_member f on f.clinic_id = e.clinic_id and f.id = e.for_staff_id
    left join behalf_decision d on d.clinic_id = e.clinic_id and d.entry_id = e.id
    left join behalf_entry r on r.clinic_id = e.clinic_id and r.replaces = e.id
    where e.clinic_id = ${act.clinicId} and ${about}
    order by e.entered_at, e.id`.execute(act.tx);
  return rows;
}

/** One's own words are shown; of the others that they are there, until they are opened. */
export function presentEntry(entry: Entry, staffId: string): EntryLine {
  const isMine = entry.enteredById === staffId;
  const { id, consultationId, enteredBy, enteredAt, forDoctor, state, word, content } = entry;
  return {
    id,
    consultationId,
    enteredBy,
    enteredAt,
    forDoctor,
    parts: Object.keys(content) as NotePart[],
    state,
    word,
    isMine,
    content: isMine ? content : null,
  };
}
