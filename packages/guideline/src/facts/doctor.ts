import type { CivilDate, Instant } from '../edition.ts';
import type { OrUnknown } from '../unknown.ts';

/** The doctor who is to hold, holds or held the consultation. */
export interface DoctorFacts {
  /** Affiliated with this clinic on the day (S-2-1-2-i-a). */
  affiliated: OrUnknown<boolean>;
  /** Day the mandated training was completed; null without a recorded certificate (S-3-1-a). */
  trainingCompletedOn: OrUnknown<CivilDate | null>;
  /** Year of entry in the medical register; null when not entered (S-1-4-2-iv-a). */
  registrationYear: OrUnknown<number | null>;
  /** The card the patient can open at any time has name, registration year, clinic and contact (S-2-5-1-1-8). */
  credentialCardComplete: OrUnknown<boolean>;
  /** This doctor has seen this patient in person at least once. */
  sawPatientInPerson: OrUnknown<boolean>;
  /** The relation that makes this doctor the patient's regular one; null when there is none (S-1-2-2-iii-a). */
  regularDoctor: OrUnknown<RegularDoctorRelation | null>;
  inAnotherCall: OrUnknown<boolean>;
  /** The check of noise and network where the doctor is; null when not done (S-2-1-2-iii). */
  environment: OrUnknown<EnvironmentCheck | null>;
  /** In a physically separated space (S-2-1-2-v). */
  separateSpace: OrUnknown<boolean>;
  /** Somebody uninvolved can see or hear the consultation there (S-2-5-1-1-11-a). */
  uninvolvedPersonPerceives: OrUnknown<boolean>;
  /** Whether past charts can be read now (S-2-1-2-iv). */
  chart: OrUnknown<'atHand' | 'noPriorRecord' | 'unavailable'>;
  /** Set when this doctor stands in unplanned for another; null otherwise (S-1-2-2-viii-c). */
  substitution: OrUnknown<SubstitutionFacts | null>;
}

export interface RegularDoctorRelation {
  /** From recorded in-person visits, or declared. */
  source: 'recordedVisits' | 'declared';
  /** Why it is declared; needed for a declaration, an empty text counts as none. */
  reason: string;
  /** The newest visits to this doctor on record, with who wrote each down and when: for whoever reads the evidence. */
  visits?: readonly VisitOnRecord[];
}

export interface VisitOnRecord {
  on: CivilDate;
  recordedBy: string;
  recordedAt: Instant;
}

export interface EnvironmentCheck {
  soundClear: OrUnknown<boolean>;
  networkStable: OrUnknown<boolean>;
  /** The doctor's statement that sound and picture suffice all the same; empty when not made. */
  statementOfSufficiency: string;
}

export interface SubstitutionFacts {
  cause: OrUnknown<'illness' | 'scheduleChange' | 'other'>;
  patientConsented: OrUnknown<boolean>;
  /** A sufficient handover stands in the chart. */
  handoverCharted: OrUnknown<boolean>;
}
