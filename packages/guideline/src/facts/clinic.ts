import type { CivilDate } from '../edition.ts';
import type { OrUnknown } from '../unknown.ts';

/** What stands for the clinic as a whole. */
export interface ClinicFacts {
  /** The clinic's telephone number and one more way to reach it stand on its public page (S-2-1-2-i-b). */
  contactPublished: OrUnknown<boolean>;
  /** Patients can see which clinic each doctor belongs to (S-2-1-2-i-b). */
  affiliationShown: OrUnknown<boolean>;
  /** The doctor's card and the clinic's contact are on every page a patient sees (S-2-5-1-1-9). */
  doctorCardOnEveryPage: OrUnknown<boolean>;
  /** The check before going live; null when nobody has accepted it (S-2-5-1-1-1). */
  goLiveCheck: OrUnknown<GoLiveCheck | null>;
  /** The clinic confirmed its list of unsuitable symptoms and so offers first visits (S-1-2-2-ii-a). */
  firstVisitsEnabled: OrUnknown<boolean>;
  /** Where this clinic's patients are seen in person in an emergency; null when none is arranged (S-2-1-2-ii). */
  emergencyPlace: OrUnknown<EmergencyPlace | null>;
  offersPreConsultation: OrUnknown<boolean>;
  /** The page says that a pre-consultation may not lead to online care (S-1-2-2-vi-a). */
  preConsultationLimitShown: OrUnknown<boolean>;
  /** Fees, those of a pre-consultation included, are on the page; zero is a fee too (S-1-2-2-vi-b). */
  feesShown: OrUnknown<boolean>;
  /** A notice that lets untrained doctors act in a disaster; null when there is none (S-3-1-b). */
  disasterNotice: OrUnknown<DisasterNotice | null>;
}

export interface GoLiveCheck {
  vendorExplanationRead: boolean;
  measuresConfirmed: boolean;
  responsibilitiesAccepted: boolean;
  /** Name of the administrator who accepted. */
  acceptedBy: string;
  acceptedOn: CivilDate;
}

export interface EmergencyPlace {
  name: string;
  /** Telephone; an empty text counts as none. */
  phone: string;
  ownClinic: boolean;
}

export interface DisasterNotice {
  title: string;
  validFrom: CivilDate;
  validUntil: CivilDate;
  /** Whether the place of this patient lies in the area the notice names. */
  coversPatientsPlace: OrUnknown<boolean>;
}
