import type { OrUnknown } from '../unknown.ts';

/** A message that is to be sent. */
export interface ChatFacts {
  sentBy: OrUnknown<'patient' | 'clinic'>;
  /** What may be written about was settled beforehand (S-1-6-2-ii-d). */
  scopeAgreed: OrUnknown<boolean>;
  /** The clinic weighed risk and benefit and told the patient how chat is used (S-2-5-1-1-14). */
  useInstructed: OrUnknown<boolean>;
  /** It belongs to the examination that goes on, as a help to picture and sound (S-1-6-2-ii-b). */
  duringExamination: OrUnknown<boolean>;
  /** It is about a change of the patient's condition. */
  concernsChangeOfCondition: OrUnknown<boolean>;
  holdsLink: OrUnknown<boolean>;
  /** The clinic decided, and said, that the patient sends only what is asked for (S-2-5-3-2-1-a). */
  onlyOnRequest: OrUnknown<boolean>;
  requestedByClinic: OrUnknown<boolean>;
}

/** A file, link or code that is to be opened. */
export interface SharedFileFacts {
  offeredBy: OrUnknown<'patient' | 'clinic'>;
  onlyOnRequest: OrUnknown<boolean>;
  requestedByClinic: OrUnknown<boolean>;
  /** The clinic judged with reason that the risk is limited (S-2-5-1-1-15-b). */
  riskLimited: OrUnknown<boolean>;
  /** A personal health record kept elsewhere; null when it is none (S-2-5-1-1-17). */
  personalHealthRecord: OrUnknown<PersonalHealthRecordFacts | null>;
}

export interface PersonalHealthRecordFacts {
  affectsMedicalSystem: OrUnknown<boolean>;
  /** The measures of the safety guidelines are in place for it. */
  safeguardsInPlace: OrUnknown<boolean>;
  /** Its risks were agreed with the patient. */
  risksAgreed: OrUnknown<boolean>;
}

/** Picture or sound that is to be kept. */
export interface RecordingFacts {
  /** What was settled beforehand; null when nothing was (S-1-3-2-iii-a). */
  arrangement: OrUnknown<RecordingArrangement | null>;
}

export interface RecordingArrangement {
  /** Where it is kept, on which side's device; an empty text counts as none. */
  keptWhere: string;
  /** Nothing but care (S-1-3-2-iii-b). */
  forCareOnly: OrUnknown<boolean>;
  patientAgreed: OrUnknown<boolean>;
  doctorAgreed: OrUnknown<boolean>;
}
