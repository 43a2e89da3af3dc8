import { agreement } from './agreement.ts';
import { basicIdeas } from './basic-ideas.ts';
import { carePlan } from './care-plan.ts';
import { definitions } from './definitions.ts';
import { identity } from './identity.ts';
import { methodOfExamination } from './method-of-examination.ts';
import { places } from './places.ts';
import { prescribing } from './prescribing.ts';
import { programmes } from './programmes.ts';
import { scopeOfTheGuideline } from './scope-of-the-guideline.ts';
import { securityOfTheClinic } from './security-of-the-clinic.ts';
import { securityOfThePatient } from './security-of-the-patient.ts';
import { securityOfTheSystem } from './security-of-the-system.ts';
import { statutes } from './statutes.ts';
import { trainingAndRecords } from './training-and-records.ts';
import { whomOnlineCareSuits } from './whom-online-care-suits.ts';
import { withNurseOrDoctor } from './with-nurse-or-doctor.ts';
import type { ClauseText } from './clause-text.ts';

/** Every clause of the guideline, in the order of the official text. */
export const clauseTexts = {
  ...statutes,
  ...definitions,
  ...scopeOfTheGuideline,
  ...basicIdeas,
  ...agreement,
  ...whomOnlineCareSuits,
  ...programmes,
  ...carePlan,
  ...identity,
  ...prescribing,
  ...methodOfExamination,
  ...places,
  ...withNurseOrDoctor,
  ...securityOfTheClinic,
  ...securityOfTheSystem,
  ...securityOfThePatient,
  ...trainingAndRecords,
} as const satisfies Record<string, ClauseText>;

/** The stable id of a clause. */
export type ClauseId = keyof typeof clauseTexts;

/** Whether a text is the id of a clause known here. */
export function isClauseId(id: string): id is ClauseId {
  return Object.hasOwn(clauseTexts, id);
}
