import type { Instant } from '../edition.ts';
import type { OrUnknown } from '../unknown.ts';
import type { ProxyFacts } from './consultation.ts';

/** What was explained and agreed. It belongs to the patient's ongoing care, not to one consultation. */
export interface AgreementFacts {
  /** The explanation before the agreement; null when none was given (S-1-1-2-iv). */
  explanation: OrUnknown<ExplanationFacts | null>;
  /** The agreement to hold care online; null when there is none (S-1-1-2-i). */
  onlineCare: OrUnknown<TwoSidedAgreement | null>;
  /** The agreement to the system and its risks; null when there is none (S-2-5-1-0-1, S-2-5-1-1-3). */
  systemAndRisks: OrUnknown<TwoSidedAgreement | null>;
  /** The patient took on the rules on their side, in their current text (S-2-5-3-0-1). */
  patientRulesAccepted: OrUnknown<boolean>;
  /** Each side promised not to record without consent (S-2-5-1-1-13). */
  noRecordingByPatient: OrUnknown<boolean>;
  noRecordingByDoctor: OrUnknown<boolean>;
  /** The proxy who agreed in the patient's place (S-V-head-c); null where the patient did. */
  byProxy?: ProxyFacts | null;
}

/** The matters of S-1-1-2-iv. */
export type ExplanationTopic = 'limitsAndInPersonCare' | 'judgedEachTime' | 'carePlanMatters';

export interface ExplanationFacts {
  /** Name of who explained. */
  by: string;
  how: 'inPerson' | 'video' | 'telephone' | 'document';
  topics: readonly ExplanationTopic[];
  questionsAnswered: OrUnknown<boolean>;
  at: Instant;
}

export interface TwoSidedAgreement {
  /** When the patient, or the proxy in their place, agreed; null when not. */
  patientAgreedAt: OrUnknown<Instant | null>;
  doctorAgreedAt: OrUnknown<Instant | null>;
  /** What was agreed is still the text in use; false after a material change. */
  textIsCurrent: OrUnknown<boolean>;
  withdrawn: OrUnknown<boolean>;
}
