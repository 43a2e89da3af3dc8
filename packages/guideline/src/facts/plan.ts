import type { CarePlanItemKey } from '../care-plan-items.ts';
import type { CivilDate } from '../edition.ts';
import type { OrUnknown } from '../unknown.ts';
import type { ProxyFacts } from './consultation.ts';

/** The care plan that covers this consultation, or that is being adopted. */
export interface PlanFacts {
  /** The current version; null when there is no plan. */
  version: OrUnknown<CarePlanVersionFacts | null>;
}

export interface CarePlanVersionFacts {
  number: number;
  /** The items that carry text (S-1-3-2-i-1 to i-9). */
  itemsFilled: OrUnknown<readonly CarePlanItemKey[]>;
  /** What the plan rests on (S-1-3-2-i-a): an in-person evaluation, or care begun online at a first visit (S-1-3-2-ii-b). */
  basis: OrUnknown<'inPersonEvaluation' | 'begunOnline' | 'none'>;
  agreedByPatient: OrUnknown<boolean>;
  /** The proxy who agrees to it in the patient's place (S-V-head-c). */
  byProxy?: ProxyFacts | null;
  /** Several doctors are to hold the online care. */
  severalDoctors: OrUnknown<boolean>;
  /** Care mainly for healthy people, in which doctors usually alternate in person too (S-1-2-2-viii-d). */
  forHealthyPeople: OrUnknown<boolean>;
  /** Those who hold the online care; at least the one who made the plan. */
  doctors: OrUnknown<readonly PlanDoctor[]>;
  /** Worsening that this doctor cannot handle is foreseeable (S-1-3-2-iv-a). */
  emergencyBeyondDoctorForeseen: OrUnknown<boolean>;
  /** The institution kept informed for that case; null when none. */
  receivingInstitution: OrUnknown<ReceivingInstitution | null>;
}

export interface PlanDoctor {
  name: string;
  /** In which case this doctor acts; an empty text counts as none. */
  actsWhen: string;
  isTodaysDoctor: boolean;
  sawPatientInPerson: OrUnknown<boolean>;
}

export interface ReceivingInstitution {
  name: string;
  /** Last day the patient's information was sent; null when never. */
  informedOn: OrUnknown<CivilDate | null>;
}
