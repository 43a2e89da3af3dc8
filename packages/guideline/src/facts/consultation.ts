import type { ConsultationForm, ConsultationKind, Disposition } from '../consultation-kind.ts';
import type { ProblemBasis } from '../first-visit.ts';
import type { OrUnknown } from '../unknown.ts';

/** What is known of this one contact. */
export interface ConsultationFacts {
  kind: OrUnknown<ConsultationKind>;
  form: OrUnknown<ConsultationForm>;
  /** How it ended or is to end; null while undecided. */
  disposition: OrUnknown<Disposition | null>;
  /** Whether it ever was in a call. */
  enteredCall: OrUnknown<boolean>;
  /** Every reason for the contact; each has its own basis. */
  problems: OrUnknown<readonly ProblemFacts[]>;
  /** Who asked for it: the patient, at the counter, by telephone, or the clinic of its own accord. */
  requestedBy: OrUnknown<'patient' | 'counter' | 'telephone' | 'clinic'>;
  /** The patient (or proxy) said that they wish online care, in so many words (S-1-1-2-ii-a). */
  wishStated: OrUnknown<boolean>;
  suspectedMisuse: OrUnknown<boolean>;
  /** The side that opens the call (S-2-5-1-2-1). */
  callOpenedBy: OrUnknown<'clinic' | 'patient'>;
  /** The pre-consultation this consultation follows; null when there was none. */
  preConsultation: OrUnknown<PreConsultationFacts | null>;
  /** Before a pre-consultation the patient was told its fees, and that online care may not follow (S-1-2-2-vi). */
  toldOfPreConsultation: OrUnknown<boolean>;
  /** Who acts for the patient; null when the patient acts alone (S-V-head-c). */
  proxy: OrUnknown<ProxyFacts | null>;
}

/** One reason for the contact. */
export interface ProblemFacts {
  id: string;
  label: string;
  basis: OrUnknown<ProblemBasis>;
  acute: OrUnknown<boolean>;
  /** An acute problem was already seen in person and is now stable (S-1-2-2-vii-a). */
  stableAfterInPersonVisit: OrUnknown<boolean>;
  /** Symptoms that stand in the list of those unsuitable for a first visit online. */
  unsuitableSymptoms: OrUnknown<readonly SymptomMatch[]>;
}

export interface SymptomMatch {
  symptom: string;
  /** What the doctor decided about it; null while undecided. */
  decision: OrUnknown<SymptomDecision | null>;
}

export interface SymptomDecision {
  continueOnline: boolean;
  /** Why; an empty text counts as none. */
  reason: string;
}

export interface PreConsultationFacts {
  sameDoctor: OrUnknown<boolean>;
  /** Seconds of live two-way picture and sound. */
  liveTwoWaySeconds: OrUnknown<number>;
  /** The doctor found the information sufficient and online care possible. */
  doctorJudgedPossible: OrUnknown<boolean>;
  patientAgreed: OrUnknown<boolean>;
  /** Why not the regular doctor (S-1-2-2-iv-1 to iv-3). */
  situation: OrUnknown<PreConsultationSituation>;
  /** Why, for a situation the guideline does not foresee; an empty text counts as none. */
  situationReason: string;
  /** An institution where the patient is stands ready for the change to in person (S-1-2-2-iv-4). */
  linkedWithRegion: OrUnknown<boolean>;
}

export type PreConsultationSituation =
  | 'regularDoctorNotOnline'
  | 'regularDoctorNotAtThisHour'
  | 'noRegularDoctor'
  | 'referredToSpecialist'
  | 'secondOpinion'
  | 'other';

export interface ProxyFacts {
  name: string;
  relation: string;
  /** Why a proxy may act: the patient cannot communicate sufficiently, or is a minor. */
  ground: OrUnknown<'cannotCommunicate' | 'minor' | 'none'>;
  /** How the clinic made sure that they may; absent where nothing is on record. */
  proof?: ProxyProof;
}

export type ProxyProof =
  | 'familyRegister'
  | 'insuranceRecord'
  | 'motherAndChildHandbook'
  | 'guardianshipCertificate'
  | 'knownToClinic'
  | 'other';
