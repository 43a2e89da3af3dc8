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
