import type { OrUnknown } from '../unknown.ts';

/** Who is who. Kinds and results only; never a number of any document. */
export interface IdentityFacts {
  /** How the patient was identified; null when not yet. */
  patient: OrUnknown<PatientIdentification | null>;
  /** How the doctor showed who they are; null when not yet. */
  doctor: OrUnknown<DoctorIdentification | null>;
  /** Something speaks against the patient being who they say (S-2-5-1-1-12). */
  impersonationSuspected: OrUnknown<boolean>;
  /** The patient asked for proof of the doctor's licence (S-1-4-2-iv-c). */
  licenceProofRequested: OrUnknown<boolean>;
  licenceProofShown: OrUnknown<boolean>;
}

export type PatientIdentification =
  | { method: 'photoId'; document: string; faceMatched: OrUnknown<boolean> }
  | { method: 'twoDocuments'; documents: readonly string[]; hasNoPhotoId: OrUnknown<boolean> }
  | {
      method: 'oneDocumentPlus';
      document: string;
      featuresChecked: OrUnknown<boolean>;
      questionsAsked: OrUnknown<boolean>;
      bodyObserved: OrUnknown<boolean>;
    }
  | { method: 'obviouslyKnown'; source: ObviousnessSource; detail: string };

export type DoctorIdentification =
  | { method: 'photoId'; document: string }
  | { method: 'obviouslyKnown'; source: ObviousnessSource; detail: string };

/** What makes a person obvious to the other side. All but `regularDoctor`, which is looked up, need words in `detail`. */
export type ObviousnessSource = 'regularDoctor' | 'identifiedAndSeenBefore' | 'other';
