import type { OrUnknown } from '../unknown.ts';

/** The live call. Chat, photos, stills and recorded video do not count. */
export interface CallFacts {
  /** Seconds in which picture and sound flowed both ways (S-II-iryoho-2-2). */
  liveTwoWaySeconds: OrUnknown<number>;
  /** Both ends reported these intervals and they match. */
  reportedByBothEnds: OrUnknown<boolean>;
  /** The doctor attested them. */
  attestedByDoctor: OrUnknown<boolean>;
  /** Why a short call sufficed; an empty text counts as none. */
  sufficiencyReason: string;
  /** Everyone in the call was named and admitted (S-2-5-1-1-12). */
  everySeatAdmitted: OrUnknown<boolean>;
  /** The doctor in the call is the doctor of the consultation (S-II-ishiho-20). */
  heldByThisDoctor: OrUnknown<boolean>;
}
