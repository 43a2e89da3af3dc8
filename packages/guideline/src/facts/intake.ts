import type { CivilDate, Instant } from '../edition.ts';
import type { OrUnknown } from '../unknown.ts';

/** What the patient and records told beforehand. */
export interface IntakeFacts {
  underlyingConditions: OrUnknown<HistoryAnswer>;
  medicines: OrUnknown<HistoryAnswer>;
  allergies: OrUnknown<HistoryAnswer>;
  /** Where medical information came from (S-1-2-2-iii-b). */
  healthSources: OrUnknown<readonly HealthSource[]>;
  /** Answers that point to urgent trouble, each with the advice given (S-1-2-2-ii-c). */
  redFlags: OrUnknown<readonly RedFlag[]>;
  reviewedByDoctor: OrUnknown<boolean>;
}

/**
 * An answer to a question of history. `notAscertained` is an answer: it was asked and cannot be told.
 * A question never asked is the fact `unknown` around it.
 */
export interface HistoryAnswer {
  state: 'known' | 'none' | 'notAscertained';
  /** Why the doctor goes on without it; needed for `notAscertained`, an empty text counts as none. */
  reason: string;
}

export type HealthSourceKind =
  | 'ownChart'
  | 'referralLetter'
  | 'checkUp'
  | 'regionalNetwork'
  | 'medicationNotebook'
  | 'personalHealthRecord'
  | 'otherRecord'
  | 'patientsStatement';

export interface HealthSource {
  kind: HealthSourceKind;
  obtainedOn: CivilDate;
}

export interface RedFlag {
  symptom: string;
  /** When the patient was urged to seek care in person; null when not yet. */
  advisedAt: OrUnknown<Instant | null>;
}
