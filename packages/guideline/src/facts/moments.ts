import type { CivilDate } from '../edition.ts';
import type { OrUnknown } from '../unknown.ts';

/** What is seen while a call goes on. */
export interface MonitorFacts {
  /** Picture and sound flow both ways now (S-1-6-2-ii-a). */
  twoWayNow: OrUnknown<boolean>;
  /** Somebody not admitted is seen or heard (S-2-5-1-1-12). */
  strangerNoticed: OrUnknown<boolean>;
  /** The doctor still learns enough to judge (S-1-6-2-i). */
  informationSuffices: OrUnknown<boolean>;
  /** Noise or a broken line hurts the doctor's judgement (S-2-1-2-iii). */
  judgementHurt: OrUnknown<boolean>;
}

/** In-person care elsewhere, or here, that follows. */
export interface ReferralFacts {
  /** The patient has a regular doctor; the own clinic's does not count. */
  hasRegularDoctor: OrUnknown<boolean>;
  to: OrUnknown<'regularDoctor' | 'ownClinic' | 'institutionNearby' | 'specialisedInstitution'>;
  /** Beyond this doctor, or urgent (S-1-2-1-p6). */
  beyondDoctorOrUrgent: OrUnknown<boolean>;
  /** The doctor called the institution. */
  doctorCalled: OrUnknown<boolean>;
  /** What was learnt went along, or was not needed (S-1-2-2-v). */
  information: OrUnknown<'sent' | 'notNeeded' | 'missing'>;
}

/** The end of online care. */
export interface CareEndFacts {
  endedOn: OrUnknown<CivilDate>;
  /** Last day the plan is kept; null when none is set (S-1-3-2-i-b). */
  planKeptUntil: OrUnknown<CivilDate | null>;
}
