import type { OrUnknown } from '../unknown.ts';

/** Where the patient is now, and who is there. All of it is about today. */
export interface SurroundingsFacts {
  placeType: OrUnknown<PlaceType>;
  /** Why another place suits care; needed for `other`, an empty text counts as none. */
  placeReason: string;
  cleanAndSafe: OrUnknown<boolean>;
  separateSpace: OrUnknown<boolean>;
  /** What lets many definite people be served at this place; null where that is not so (S-2-2-2-iii-a). */
  manyServedHere: OrUnknown<ManyServedGround | null>;
  /** An ambulance could be sent: the address is known. */
  addressKnown: OrUnknown<boolean>;
  /** The patient confirmed the place today; a usual place still needs one touch. */
  confirmedToday: OrUnknown<boolean>;
  /** Everyone beside the patient or the doctor; empty when both said that nobody is. */
  companions: OrUnknown<readonly CompanionFacts[]>;
}

/** Places where care may be received (S-II-iryoho-1-2). */
export type PlaceType =
  | 'home'
  | 'elderlyHome'
  | 'workplace'
  | 'medicalFacility'
  | 'hostFacility'
  | 'pharmacy'
  | 'other';

/** A host facility, a registered clinic, rounds or check-ups under their notices; or nothing. */
export type ManyServedGround = 'hostFacility' | 'registeredClinic' | 'rounds' | 'checkUps' | 'nothing';

export type CompanionRelation = 'family' | 'supporter' | 'medicalStaff' | 'other';

export interface CompanionFacts {
  name: string;
  relation: CompanionRelation;
  beside: 'patient' | 'doctor';
  /** Family may have a standing agreement; for medical staff only a consent to this consultation counts. */
  patientConsent: OrUnknown<'forThisConsultation' | 'standing' | 'none'>;
  doctorConsent: OrUnknown<'forThisConsultation' | 'standing' | 'none'>;
  /** Who it is and why was explained to the patient this time (S-1-6-2-iv). */
  explainedToPatient: OrUnknown<boolean>;
}
