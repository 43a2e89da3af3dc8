import { agree, getAgreement, recordExplanation, withdrawAgreement } from './agreements.ts';
import { adoptCarePlan, getCarePlan, proposeCarePlan } from './care-plans.ts';
import { answerQuestion, askQuestion } from './questions.ts';

export { agreementFacts, planFacts } from './agreement-facts.ts';
export { agreementStateOf } from './agreement-state.ts';
export { findAgreement, findExplanation, listCurrentTexts, listPlanVersions } from './agreement.store.ts';

/** What both sides agreed: texts, explanation, questions, agreement, care plan. */
export const agreementHandlers = {
  getAgreement,
  recordExplanation,
  agree,
  withdrawAgreement,
  askQuestion,
  answerQuestion,
  getCarePlan,
  proposeCarePlan,
  adoptCarePlan,
};
