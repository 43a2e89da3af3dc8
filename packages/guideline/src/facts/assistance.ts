import type { OrUnknown } from '../unknown.ts';

/** Who of the profession is beside the patient, and what they are there for. */
export interface AssistanceFacts {
  /** The nurse beside the patient; null when none (D to P with N). */
  nurse: OrUnknown<NurseFacts | null>;
  /** The attending doctor beside the patient; null when none (D to P with D). */
  attendingDoctor: OrUnknown<AttendingDoctorFacts | null>;
}

export interface NurseFacts {
  /** The patient agreed to a nurse being there and acting (S-2-3-1-a). */
  patientConsented: OrUnknown<boolean>;
  /** What lets this nurse act for this doctor (S-2-3-3-b). */
  standing: OrUnknown<'sameInstitution' | 'nursingOrder' | 'neither'>;
  /** The doctor visits this patient at regular intervals (S-2-3-3-a). */
  doctorVisitsRegularly: OrUnknown<boolean>;
  /** Everything the nurse is asked to do. */
  acts: OrUnknown<readonly NurseAct[]>;
}

export interface NurseAct {
  label: string;
  /** The document that orders it (S-2-3-2-a). */
  orderedBy: OrUnknown<'carePlan' | 'nursingOrder' | 'neither'>;
  /** It lies within what was foreseen when the document was written or last revised. */
  foreseen: OrUnknown<boolean>;
  /** Not foreseen: plan or order was revised for it in this consultation (S-2-3-2-c). */
  revisedForIt: OrUnknown<boolean>;
  purpose: OrUnknown<'treatment' | 'diagnosticAid'>;
}

export interface AttendingDoctorFacts {
  /** Has already seen this patient in person (S-2-4-1-b). */
  sawPatientInPerson: OrUnknown<boolean>;
  /** Knows the patient's state well and stays throughout (S-2-4-s2-3-a). */
  staysThroughout: OrUnknown<boolean>;
  /** The information that went to the remote doctor beforehand (S-2-4-1-c, S-2-4-s2-3-b). */
  informationReceived: OrUnknown<boolean>;
  /** The remote doctor found it sufficient. */
  informationSufficient: OrUnknown<boolean>;
  /** Who answers for what was settled beforehand (S-2-4-1-d). */
  responsibilitiesSettled: OrUnknown<boolean>;
  purpose: OrUnknown<'diagnosis' | 'surgery'>;
  /** For a diagnosis: the region cannot provide it in time (S-2-4-s2-2). */
  neededInTheRegion: OrUnknown<boolean>;
  /** For surgery; null otherwise. */
  surgery: OrUnknown<SurgeryFacts | null>;
}

export interface SurgeryFacts {
  /** Only the remote doctor can do it, and the patient can hardly be moved (S-2-4-s1-2-a). */
  onlyRemoteDoctorCan: OrUnknown<boolean>;
  patientHardToMove: OrUnknown<boolean>;
  /** The line was tested beforehand and has no grave delay (S-2-4-s1-3-a). */
  lineTested: OrUnknown<boolean>;
  /** The doctor on the spot can go on if devices fail (S-2-4-s1-3-b). */
  canGoOnWithoutTheLine: OrUnknown<boolean>;
}
