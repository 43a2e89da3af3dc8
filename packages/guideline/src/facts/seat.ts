import type { OrUnknown } from '../unknown.ts';
import type { CompanionRelation } from './surroundings.ts';

/** The seat that is to be admitted to the call. */
export interface SeatFacts {
  /** Name of the person; an empty text counts as none. */
  personName: string;
  authenticated: OrUnknown<boolean>;
  role: OrUnknown<'patient' | 'proxy' | 'companion' | 'doctor'>;
  /** Relation of a companion; null for others. */
  relation: OrUnknown<CompanionRelation | null>;
  /** Who opens the door: only the doctor, or in a reception call the clerk, may (S-2-5-3-1-5). */
  admittedBy: OrUnknown<'doctor' | 'clerk' | 'patient' | 'nobody'>;
  /** A short call with a clerk about papers and device; no examination. */
  receptionCall: OrUnknown<boolean>;
  patientConsent: OrUnknown<'forThisConsultation' | 'standing' | 'none'>;
  doctorConsent: OrUnknown<'forThisConsultation' | 'standing' | 'none'>;
  explainedToPatient: OrUnknown<boolean>;
  /** Another patient already sits in this call (S-1-6-2-iii). */
  anotherPatientSeated: OrUnknown<boolean>;
}
