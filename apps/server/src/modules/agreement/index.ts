import { agree, getAgreement, recordExplanation, withdrawAgreement } from './agreements.ts';
import { adoptCarePlan, getCarePlan, proposeCarePlan } from './care-plans.ts';

export { agreementFacts, planFacts } from './agreement-facts.ts';
export { agreementStateOf } from './agreement-state.ts';
export { findAgreement, findExplanation, listCurrentTexts, listPlanVersions } from './agreement.store.ts';

/** What both sides agreed: texts, explanation, agreement, care plan. */
export const agreementHandlers = {
  getAgreement,
  recordExplanation,
  agree,
  withdrawAgreement,
  getCarePlan,
  proposeCarePlan,
  adoptCarePlan,
};
