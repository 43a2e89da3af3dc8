import type { Act } from '../../path/act.ts';
import type { PlaceType } from '@onshin/contract';
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
