import { authenticity } from './entries/authenticity.ts';
import { keptOutside } from './entries/kept-outside.ts';
import { networks } from './entries/networks.ts';
import { outsideAndEmergencies } from './entries/outside-and-emergencies.ts';
import { paperOutside } from './entries/paper-outside.ts';
import { peopleAndMaintenance } from './entries/people-and-maintenance.ts';
import { policiesAndPremises } from './entries/policies-and-premises.ts';
import { portableMedia } from './entries/portable-media.ts';
import { readableAndKept } from './entries/readable-and-kept.ts';
import { rulesOfRecords } from './entries/rules-of-records.ts';
import { rulesOfSecurity } from './entries/rules-of-security.ts';
import { rulesOfWork } from './entries/rules-of-work.ts';
import { scannedPaper } from './entries/scanned-paper.ts';
import { scopeAndResponsibility } from './entries/scope-and-responsibility.ts';
import { signatures } from './entries/signatures.ts';
import { standardFormats } from './entries/standard-formats.ts';
import { standardTerms } from './entries/standard-terms.ts';
import { technicalIdeas } from './entries/technical-ideas.ts';
import { technicalMeasures } from './entries/technical-measures.ts';
import type { SafetyEntryText } from './entry.ts';

/** Every sentence of the guideline for the safety of medical information, in the order of the official text. */
export const safetyEntryTexts = {
  ...scopeAndResponsibility,
  ...standardTerms,
  ...standardFormats,
  ...policiesAndPremises,
  ...technicalIdeas,
  ...technicalMeasures,
  ...peopleAndMaintenance,
  ...outsideAndEmergencies,
  ...networks,
  ...signatures,
  ...authenticity,
  ...readableAndKept,
  ...keptOutside,
  ...scannedPaper,
  ...rulesOfSecurity,
  ...rulesOfWork,
  ...rulesOfRecords,
  ...portableMedia,
  ...paperOutside,
} as const satisfies Record<string, SafetyEntryText>;

/** The stable id of an entry. */
export type SafetyEntryId = keyof typeof safetyEntryTexts;
