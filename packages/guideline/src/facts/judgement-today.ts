import type { CivilDate } from '../edition.ts';
import type { OrUnknown } from '../unknown.ts';

/** The doctor's own judgement for this one time. Never pre-filled. */
export interface JudgementTodayFacts {
  /** Online care is medically appropriate this time; null while not judged (S-1-1-2-iii-a). */
  feasible: OrUnknown<boolean | null>;
  /** Day of the judgement; null while not judged. */
  judgedOn: OrUnknown<CivilDate | null>;
  /** Why, where it needs saying (S-1-2-3); an empty text counts as none. */
  reason: string;
  /** The doctor confirmed with the patient that they wish online care (S-1-1-2-ii-a). */
  wishConfirmed: OrUnknown<boolean>;
  /** What was obtained suffices in place of an in-person examination; null while not judged (S-1-6-2-i). */
  informationSufficient: OrUnknown<boolean | null>;
  /** The patient themself was examined (S-V-head-b). */
  patientExamined: OrUnknown<boolean>;
  /** Why not, where a proxy spoke alone; an empty text counts as none. */
  reasonNotExamined: string;
}
