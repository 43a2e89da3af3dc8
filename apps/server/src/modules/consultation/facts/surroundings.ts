import type { PlaceType, ServedHere } from '@onshin/contract';
import { civilDateOf } from '@onshin/domain';
import type { CompanionFacts, SurroundingsFacts } from '@onshin/guideline';
import type { FactProvider } from '../../../path/act.ts';
import { getClinic } from '../../clinic/index.ts';
import type { Companion } from '../consultation.store.ts';
import { findSurroundings } from '../surroundings.store.ts';
import { findRow } from './asking.ts';

/** Where the patient is and who is there, as confirmed for this consultation. */
export const surroundingsFacts: FactProvider<'surroundings'> = async (
  act,
  { consultationId },
): Promise<SurroundingsFacts> => {
  const [row, found, { timeZone }] = await Promise.all([
    findRow(act, consultationId),
    consultationId === null ? null : findSurroundings(act, consultationId),
    getClinic(act.tx, act.clinicId),
  ]);
  if (row === null || found === null) {
    return {
      placeType: 'unknown',
      placeReason: '',
      cleanAndSafe: 'unknown',
      separateSpace: 'unknown',
      manyServedHere: 'unknown',
      addressKnown: 'unknown',
      confirmedToday: false,
      companions: 'unknown',
    };
  }
  const seen = row.examination?.placeSeen;
  const dayOf = (instant: string) => civilDateOf(Date.parse(instant), timeZone);
  return {
    placeType: found.placeType,
    placeReason: found.placeReason,
    cleanAndSafe: found.isSafeAndClean && (seen?.isSafeAndClean ?? true),
    separateSpace: found.isPrivate && (seen?.isPrivate ?? true),
    manyServedHere: manyServedAt(found.placeType, seen?.servedHere ?? null),
    addressKnown: found.address !== '',
    confirmedToday: dayOf(found.confirmedAt) === dayOf(act.now),
    companions: [
      ...found.companions.map((each) =>
        companionOf(each, 'patient', row.examination?.companionsAgreed ?? null),
      ),
      ...(row.examination?.doctorCompanions ?? []).map((each) => companionOf(each, 'doctor', true)),
    ],
  };
};

/**
 * A home is one person's or family's, and a medical facility is what the law asks for; of any other place the doctor says
 * whom the clinic sees there (S-2-2-2-iii-a).
 */
function manyServedAt(placeType: PlaceType, said: ServedHere | null): SurroundingsFacts['manyServedHere'] {
  if (placeType === 'home') return null;
  if (placeType === 'medicalFacility') return 'registeredClinic';
  if (placeType === 'hostFacility') return 'hostFacility';
  if (said === null) return 'unknown';
  return said === 'thisPatientAlone' ? null : said;
}

/** A companion as the rules see one: `agreed` is the doctor's side, not asked before the examination begins. */
function companionOf(
  companion: Companion,
  beside: 'patient' | 'doctor',
  agreed: boolean | null,
): CompanionFacts {
  const given = companion.kind === 'family' && beside === 'patient' ? 'standing' : 'forThisConsultation';
  return {
    name: companion.name,
    relation: companion.kind,
    beside,
    patientConsent: companion.patientConsents ? given : 'none',
    doctorConsent: agreed === null ? 'unknown' : agreed ? given : 'none',
    explainedToPatient: companion.patientConsents,
  };
}
