import type { OrUnknown } from '../unknown.ts';

/** What is about to be prescribed. */
export interface PrescriptionFacts {
  items: OrUnknown<readonly PrescriptionItemFacts[]>;
  /** What the patient takes now, as asked in this consultation (S-1-5-2-ii-a). */
  currentMedicines: OrUnknown<'confirmed' | 'cannotBeAscertained' | 'notAsked'>;
  /** Why it cannot be ascertained; an empty text counts as none. */
  reasonNotAscertained: string;
  /** Dispensed by a pharmacy outside the clinic. */
  outsidePharmacy: OrUnknown<boolean>;
  /** The patient was asked to have one pharmacy oversee all medicines (S-1-5-3). */
  onePharmacySuggested: OrUnknown<boolean>;
}

/** One drug. What class it is in is data with a date, not a judgement made here. */
export interface PrescriptionItemFacts {
  label: string;
  /** What it is for: a problem seen for the first time, a new disease in ongoing care, or what is under care already. */
  indication: OrUnknown<'firstVisit' | 'newDisease' | 'underCare'>;
  regulation: OrUnknown<'narcotic' | 'psychotropic' | 'neither'>;
  /** Under 薬剤管理指導料「1」 (S-1-5-2-i-2). */
  underManagementFee1: OrUnknown<boolean>;
  /** Days supplied, repeats and several lines of the same drug taken together. */
  days: OrUnknown<number>;
  tablets: OrUnknown<number>;
  /** The guidelines of the learned societies were consulted (S-1-5-2-i-b). */
  guidelinesConsulted: OrUnknown<boolean>;
  graveSideEffects: OrUnknown<boolean>;
  /** How a grave risk was weighed; an empty text counts as none (S-1-5-2-i-c). */
  riskWeighed: string;
  /** It has contraindications that have to be ruled out first (S-1-5-4-ii). */
  contraindicationsMatter: OrUnknown<boolean>;
  contraindicationsRuledOut: OrUnknown<boolean>;
}
