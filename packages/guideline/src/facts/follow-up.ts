import type { OrUnknown } from '../unknown.ts';

/** How care goes on after this consultation. */
export interface FollowUpFacts {
  /** The patient was told (S-1-3-2-ii-a). */
  told: OrUnknown<boolean>;
  /** When and how the next examination is, or that none is planned; an empty text counts as none. */
  next: string;
  /** Where to be seen in person if it gets worse; an empty text counts as none. */
  placeIfWorse: string;
  /** Whether online care goes on (S-1-3-2-ii-b). */
  continuation: OrUnknown<'yes' | 'likely' | 'no'>;
  /** Where the patient goes for in-person care; null when nothing is arranged. */
  handoff: OrUnknown<HandoffFacts | null>;
}

export interface HandoffFacts {
  /** The place, the own clinic included; an empty text counts as none. */
  where: string;
  /** Who was told there; an empty text counts as none. */
  toldTo: string;
  /** What information went along, or why none was needed; an empty text counts as none. */
  information: string;
}
