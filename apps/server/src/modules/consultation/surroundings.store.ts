import type { Act } from '../../path/act.ts';
import type { PlaceType, ServedHere } from '@onshin/contract';
import { sql } from 'kysely';
import type { Companion } from './consultation.store.ts';

export interface Surroundings {
  readonly placeType: PlaceType;
  readonly placeReason: string;
  readonly address: string;
  readonly isSafeAndClean: boolean;
  readonly isPrivate: boolean;
  readonly companions: readonly Companion[];
  readonly confirmedAt: string;
}

const columns = [
  'placeType',
  'placeReason',
  'address',
  'isSafeAndClean',
  'isPrivate',
  'companions',
  'confirmedAt',
] as const;

/** What was last confirmed for a consultation. */
export async function findSurroundings(
  act: Pick<Act, 'tx' | 'clinicId'>,
  consultationId: string,
): Promise<Surroundings | null> {
  const row = await act.tx
    .selectFrom('surroundings')
    .select(columns)
    .where('clinicId', '=', act.clinicId)
    .where('consultationId', '=', consultationId)
    .orderBy('confirmedAt', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst();
  return (row as Surroundings | undefined) ?? null;
}

/** The usual place and people: what the patient confirmed at an earlier consultation. */
export async function findUsualSurroundings(
  act: Pick<Act, 'tx' | 'clinicId'>,
  patientId: string,
  besides: string,
): Promise<Surroundings | null> {
  const row = await act.tx
    .selectFrom('surroundings')
    .select(columns)
    .where('clinicId', '=', act.clinicId)
    .where('patientId', '=', patientId)
    .where('consultationId', '<>', besides)
    .orderBy('confirmedAt', 'desc')
    .executeTakeFirst();
  return (row as Surroundings | undefined) ?? null;
}

/** What a doctor last said of whom the clinic sees at this place: it stands with the place, and is confirmed each time. */
export async function findServedHere(
  act: Pick<Act, 'tx' | 'clinicId'>,
  consultation: { readonly id: string; readonly patientId: string },
  { placeType, address }: Pick<Surroundings, 'placeType' | 'address'>,
): Promise<ServedHere | null> {
  const { rows } = await sql<{ servedHere: ServedHere | null }>`
    select k.examination -> 'placeSeen' ->> 'servedHere' as served_here
    from consultation k
    join surroundings s on s.clinic_id = k.clinic_id and s.consultation_id = k.id
    where k.clinic_id = ${act.clinicId} and k.patient_id = ${consultation.patientId}
      and k.id <> ${consultation.id} and k.examination_begun_at is not null
      and s.place_type = ${placeType} and s.address = ${address}
    order by k.examination_begun_at desc limit 1`.execute(act.tx);
  return rows[0]?.servedHere ?? null;
}
