import type { CivilDate } from '../edition.ts';
import type { OrUnknown } from '../unknown.ts';

/** The programme by which care departs from regular doctor and in-person combination (S-1-2-2-ix). */
export interface ProgrammeFacts {
  /** Null when the consultation runs under none. */
  programme: OrUnknown<SmokingCessationFacts | EmergencyContraceptionFacts | null>;
}

/** S-1-2-2-ix-1. */
export interface SmokingCessationFacts {
  kind: 'smokingCessation';
  /** Regular check-ups or the like rule out that a disease is overlooked. */
  oversightRuledOut: OrUnknown<boolean>;
  riskVeryLow: OrUnknown<boolean>;
  /** Benefit and disadvantage for the patient were weighed. */
  benefitWeighed: OrUnknown<boolean>;
}

/** S-1-2-2-ix-2a to 2g and the notes n1 to n5. */
export interface EmergencyContraceptionFacts {
  kind: 'emergencyContraception';
  /** Institutions that could see her in person were named to her first. */
  inPersonCareNamed: OrUnknown<boolean>;
  /** Why she cannot be seen in person. */
  ground: OrUnknown<'distance' | 'stateOfMind' | 'neither'>;
  /** Her state of mind was judged by a doctor of, or linked to, a counselling service. */
  judgedByLinkedDoctor: OrUnknown<boolean>;
  doctorQualification: OrUnknown<'gynaecologist' | 'designatedTraining' | 'neither'>;
  /** The doctor has learnt how to respond where assault is possible, the need for samples included. */
  responseLearnt: OrUnknown<boolean>;
  /** The doctor checked once more that she cannot be seen in person. */
  inPersonCheckedAgain: OrUnknown<boolean>;
  assaultPossible: OrUnknown<boolean>;
  policeSuggested: OrUnknown<boolean>;
  supportNamed: OrUnknown<boolean>;
  patientUnder18: OrUnknown<boolean>;
  abuseSuspected: OrUnknown<boolean>;
  childGuidanceCentreNotified: OrUnknown<boolean>;
  /** A trained pharmacist dispenses, and she takes it there in the pharmacist's presence. */
  takenBeforeTrainedPharmacist: OrUnknown<boolean>;
  surerContraceptionExplained: OrUnknown<boolean>;
  /** Day of the in-person visit to a gynaecologist; null when none is made sure. */
  gynaecologistVisitOn: OrUnknown<CivilDate | null>;
}
