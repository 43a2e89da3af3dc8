import { daysBetween } from './civil-days.ts';
import type { CivilDate } from './edition.ts';
import type { Policy } from './policy.ts';
import { words, type Words } from './words.ts';

/** Why a problem may be treated online (S-1-2-2-iii-a, iii-b, S-III-1-precon-a, S-1-2-2-ix). */
export type ProblemBasis = 'followUp' | FirstVisitBasis;

/** The ways in which a first visit may be held online. */
export type FirstVisitBasis =
  | 'regularDoctor'
  | 'sufficientInformation'
  | 'preConsultation'
  | 'programme'
  | 'attendingDoctor';

/** The bases in the words of a screen. */
export const firstVisitBases: readonly { key: FirstVisitBasis; clauseId: string; words: Words }[] = [
  {
    key: 'regularDoctor',
    clauseId: 'S-1-2-2-iii-a',
    words: words('かかりつけの医師による初診', 'First visit by the regular doctor'),
  },
  {
    key: 'sufficientInformation',
    clauseId: 'S-1-2-2-iii-b',
    words: words('医学的情報が十分に把握できる初診', 'First visit with sufficient medical information'),
  },
  {
    key: 'preConsultation',
    clauseId: 'S-III-1-precon-a',
    words: words('診療前相談を経た初診', 'First visit after a pre-consultation'),
  },
  {
    key: 'programme',
    clauseId: 'S-1-2-2-ix',
    words: words('指針が例外として挙げる診療', 'A programme the guideline lists as an exception'),
  },
  {
    key: 'attendingDoctor',
    clauseId: 'S-2-4-1-a',
    words: words('主治医等が側にいる診療', 'With the attending doctor beside the patient'),
  },
];

/** What is recorded of a problem's past. */
export interface ProblemHistory {
  /** A symptom or disease not treated here before. */
  isNew: boolean;
  /** The day it was declared cured; null when it is still being treated. */
  curedOn: CivilDate | null;
}

/**
 * Whether a problem is a first visit: a new symptom, or the same disease after cure or after a long gap.
 * `visits` are the days this problem was seen, in person or online under a plan; the newest counts.
 */
export function isFirstVisit(
  problem: ProblemHistory,
  visits: readonly CivilDate[],
  policy: Policy,
  today: CivilDate,
): boolean {
  if (problem.isNew || problem.curedOn !== null) return true;
  const seen = visits.filter((visit) => visit <= today).sort();
  const newest = seen.at(-1);
  if (newest === undefined) return true;
  // Written so that a date nobody can read makes it a first visit, the stricter answer.
  return !(daysBetween(newest, today) <= policy.gapDaysMakingFirstVisit);
}
