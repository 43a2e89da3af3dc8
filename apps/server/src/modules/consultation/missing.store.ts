import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';

export type Missing = 'agreement' | 'question' | 'carePlan' | 'appointment' | 'deviceCheck';

/** What is still missing for those of these consultations that are on their way to the call, in one statement for the whole board. */
export async function listMissing(
  act: Pick<Act, 'tx' | 'clinicId'>,
  ids: readonly string[],
): Promise<Map<string, Missing[]>> {
  const { rows } = await sql<{ id: string; missing: Missing[] }>`
    select c.id, array_remove(array[
      case when not exists (
        select from agreement a where a.clinic_id = c.clinic_id and a.patient_id = c.patient_id
          and not exists (select from agreement_withdrawal w where w.clinic_id = a.clinic_id and w.agreement_id = a.id)
      ) then 'agreement' end,
      case when exists (
        select from patient_question q where q.clinic_id = c.clinic_id and q.patient_id = c.patient_id
          and not exists (select from question_answer a where a.clinic_id = q.clinic_id and a.question_id = q.id)
      ) then 'question' end,
      case when not exists (
        select from consultation_problem p where p.clinic_id = c.clinic_id and p.consultation_id = c.id and p.basis <> 'followUp'
      ) and not exists (
        select from care_plan_adoption o join care_plan_version v on v.clinic_id = o.clinic_id and v.id = o.plan_version_id
        where v.clinic_id = c.clinic_id and v.patient_id = c.patient_id
      ) then 'carePlan' end,
      case when not exists (
        select from appointment t where t.clinic_id = c.clinic_id and t.consultation_id = c.id and t.status = 'confirmed'
      ) then 'appointment' end,
      case when c.device_checked_at is null then 'deviceCheck' end
    ], null) as missing
    from consultation c
    where c.clinic_id = ${act.clinicId} and c.id = any (${[...ids]}::uuid[]) and c.status in ('accepted', 'scheduled', 'waiting')`.execute(
    act.tx,
  );
  return new Map(rows.map((row) => [row.id, row.missing]));
}
