import { agreement } from './agreement.ts';
import { carePlan } from './care-plan.ts';
import type { ClauseText } from './clause-text.ts';
import { identity } from './identity.ts';
import { methodOfExamination } from './method-of-examination.ts';
import { places } from './places.ts';
import { scopeOfOnlineCare } from './scope-of-online-care.ts';
import { security } from './security.ts';
import { statutesAndDefinitions } from './statutes-and-definitions.ts';
import { trainingAndRecords } from './training-and-records.ts';

/** Every clause a rule stands for, in the order of the official text. */
export const clauseTexts = {
  ...statutesAndDefinitions,
  ...agreement,
  ...scopeOfOnlineCare,
  ...carePlan,
  ...identity,
  ...methodOfExamination,
  ...places,
  ...security,
  ...trainingAndRecords,
} as const satisfies Record<string, ClauseText>;

/** The stable id of a clause. */
export type ClauseId = keyof typeof clauseTexts;

/** Whether a text is the id of a clause known here. */
export function isClauseId(id: string): id is ClauseId {
  return Object.hasOwn(clauseTexts, id);
}
