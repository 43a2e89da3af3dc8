import type { ClauseId } from './clauses/clause-texts.ts';
import { words, type Words } from './words.ts';

/** What the guideline leaves to judgement, decided once and dated by the clinic. */
export interface Policy {
  /** Days without being seen after which the same disease counts as a first visit again. */
  readonly gapDaysMakingFirstVisit: number;
  /** Seconds of live two-way picture and sound below which the doctor says why it sufficed. */
  readonly minimumTwoWaySeconds: number;
  /** Days within which the receiving institution is informed anew where worsening is foreseeable. */
  readonly emergencyInformationDays: number;
}

/**
 * Safe defaults.
 *
 * - 180 days: the guideline names no gap. Ninety days is the longest interval commonly prescribed for, so twice that
 *   lets a patient miss one visit without becoming new, while half a year unseen asks for a first visit's care.
 * - 60 seconds: the guideline names no minimum. A shorter call is possible, but somebody should say why it sufficed.
 * - 90 days: "regularly" (S-1-3-2-iv-a) read as at least once in the longest usual interval between visits.
 */
export const defaultPolicy: Policy = {
  gapDaysMakingFirstVisit: 180,
  minimumTwoWaySeconds: 60,
  emergencyInformationDays: 90,
};

/** One question the guideline leaves open, as a clinic answers it. */
export interface PolicyItem {
  readonly key: keyof Policy;
  /** The clauses that leave it open. */
  readonly clauses: readonly ClauseId[];
  readonly asks: Words;
  readonly unit: 'days' | 'seconds';
  readonly least: number;
  readonly most: number;
}

/** Every question of the policy, in the order of the text. */
export const policyItems: readonly PolicyItem[] = [
  {
    key: 'gapDaysMakingFirstVisit',
    clauses: ['S-1-2-2-iii-a', 'S-1-3-2-i-a'],
    asks: words(
      '同じ病気でも、何日診ていなければ初診として扱うか。指針は日数を決めていません。',
      'After how many days unseen the same disease counts as a first visit. The guideline names no number.',
    ),
    unit: 'days',
    least: 1,
    most: 730,
  },
  {
    key: 'emergencyInformationDays',
    clauses: ['S-1-3-2-iv-a'],
    asks: words(
      '急変が想定される患者の情報を、受け入れ先に何日ごとに送るか。指針は「定期的に」とだけ述べています。',
      'How often the receiving institution is informed. The guideline only says at intervals.',
    ),
    unit: 'days',
    least: 1,
    most: 365,
  },
  {
    key: 'minimumTwoWaySeconds',
    clauses: ['S-1-6-2-i', 'S-1-6-2-ii-a'],
    asks: words(
      '映像と音声が何秒つながれば、理由を書かずに診察として足りるとするか。指針は長さを決めていません。',
      'For how many seconds picture and sound have to flow before no reason is asked. The guideline names no length.',
    ),
    unit: 'seconds',
    least: 1,
    most: 3600,
  },
];
