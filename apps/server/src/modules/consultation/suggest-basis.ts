import { civilDateOf } from '@onshin/domain';
import { defaultPolicy, isFirstVisit } from '@onshin/guideline';
import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';
import type { Clinic } from '../clinic/index.ts';

/** What is on record of a patient, as far as it tells a follow-up from a first visit. */
export interface BasisRecord {
  readonly visits: readonly { readonly on: string; readonly problem: string }[];
  readonly onlineVisits: readonly { readonly on: string; readonly problem: string }[];
  readonly isRegularDoctor: boolean;
}

/** Days on which a problem was seen online to the end, in the clinic's zone. */
export async function listOnlineVisits(
  act: Pick<Act, 'tx' | 'clinicId'>,
  patientId: string,
  clinic: Clinic,
): Promise<BasisRecord['onlineVisits']> {
  const { rows } = await sql<{ at: string; problem: string }>`
    select c.call_started_at as at, p.label as problem
    from consultation c
    join consultation_problem p on p.clinic_id = c.clinic_id and p.consultation_id = c.id
    where c.clinic_id = ${act.clinicId} and c.patient_id = ${patientId}
      and c.status = 'closed' and c.disposition = 'completed'`.execute(act.tx);
  return rows.map(({ at, problem }) => ({ on: civilDateOf(Date.parse(at), clinic.timeZone), problem }));
}

/**
 * What the record suggests for a problem; the decision stays the doctor's. A new symptom, or the same one after a gap
 * longer than the clinic's policy, is a first visit.
 */
export function suggestBasis(
  label: string,
  record: BasisRecord,
  clinic: Pick<Clinic, 'settings'>,
  today: string,
): 'followUp' | 'regularDoctor' | 'none' {
  const seen = [...record.visits, ...record.onlineVisits].filter(({ problem }) => problem === label);
  const policy = {
    ...defaultPolicy,
    gapDaysMakingFirstVisit: clinic.settings.policy.gapDaysMakingFirstVisit,
  };
  const days = seen.map(({ on }) => on);
  if (!isFirstVisit({ isNew: seen.length === 0, curedOn: null }, days, policy, today)) return 'followUp';
  return record.isRegularDoctor ? 'regularDoctor' : 'none';
}
