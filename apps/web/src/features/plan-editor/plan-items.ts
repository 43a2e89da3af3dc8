import type { CarePlanItems } from '@onshin/contract';

/** The nine items in the order of the guideline (S-1-3-2-i-1 to S-1-3-2-i-9). */
export const planItemKeys = [
  'careGivenOnline',
  'combinationWithInPersonCare',
  'hours',
  'method',
  'stopConditions',
  'patientsCooperation',
  'emergencies',
  'doctors',
  'securityResponsibility',
] as const satisfies readonly (keyof CarePlanItems)[];

/** Whether all nine are written; a proposal may leave none open. */
export function isComplete(items: CarePlanItems): boolean {
  return planItemKeys.every((key) => items[key].trim() !== '');
}
