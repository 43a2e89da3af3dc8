import type { ConsultationSummary } from '@onshin/contract';
import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';
import type { Tx } from '../../platform/database.ts';

interface SummaryRow extends ConsultationSummary {
  patientId: string;
  patientKana: string;
}

/** Consultations in one line each; `filter` narrows them. */
export async function listSummaries(
  tx: Tx,
  clinicId: string,
  filter: ReturnType<typeof sql>,
): Promise<SummaryRow[]> {
  const { rows } = await sql<SummaryRow>`
    select c.id, c.version, c.kind, c.status, c.disposition, c.requested_at, c.waiting_since, c.patient_id,
           p.name as patient_name, p.kana as patient_kana, s.name as doctor_name, lower(a.during) as appointment_from,
           coalesce((select array_agg(cp.label order by cp.id) from consultation_problem cp
                     where cp.clinic_id = c.clinic_id and cp.consultation_id = c.id), '{}') as problem_labels
    from consultation c
    join patient p on p.clinic_id = c.clinic_id and p.id = c.patient_id
    left join staff_member s on s.clinic_id = c.clinic_id and s.id = c.doctor_staff_id
    left join appointment a on a.clinic_id = c.clinic_id and a.consultation_id = c.id and a.status in ('held', 'confirmed')
    where c.clinic_id = ${clinicId} and ${filter}
    order by coalesce(lower(a.during), c.requested_at), c.id
    limit 300`.execute(tx);
  return rows;
}

export async function listSummariesOfPatient(act: Act, patientId: string): Promise<ConsultationSummary[]> {
  return await listSummaries(act.tx, act.clinicId, sql`c.patient_id = ${patientId}`);
}
