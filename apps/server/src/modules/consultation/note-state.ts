import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';

/** How far the note of a consultation is. */
export async function noteStateOf(
  act: Pick<Act, 'tx' | 'clinicId'>,
  consultationId: string,
): Promise<'none' | 'draft' | 'finalised'> {
  const { rows } = await sql<{ state: 'none' | 'draft' | 'finalised' }>`
    select case
      when exists (select from note_version where clinic_id = ${act.clinicId} and consultation_id = ${consultationId}) then 'finalised'
      when exists (select from note_draft where clinic_id = ${act.clinicId} and consultation_id = ${consultationId}) then 'draft'
      else 'none' end as state`.execute(act.tx);
  return rows[0]?.state ?? 'none';
}
