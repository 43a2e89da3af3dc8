import type { CarePlanVersionFacts } from '../facts/plan.ts';
import { describeRule } from '../testing/describe-rule.ts';
import { agreedPlan, firstVisitProblem, followUpProblem } from '../testing/passing-facts.ts';
import { followUpUnderAnAgreedPlan, planRestsOnAnEvaluation } from './follow-up-under-an-agreed-plan.ts';

const changed = (change: Partial<CarePlanVersionFacts>) => ({
  plan: { version: { ...agreedPlan, ...change } },
});

describeRule(followUpUnderAnAgreedPlan, {
  'an agreed plan': { gate: 'startCall', gives: 'met' },
  'no plan': { gate: 'startCall', change: { plan: { version: null } }, gives: 'planMissing' },
  'a plan not agreed': {
    gate: 'startCall',
    change: changed({ agreedByPatient: false }),
    gives: 'planNotAgreed',
  },
  'a plan without evaluation': {
    gate: 'startCall',
    change: changed({ basis: 'none' }),
    gives: 'planWithoutEvaluation',
  },
  'care begun online goes on': { gate: 'startCall', change: changed({ basis: 'begunOnline' }), gives: 'met' },
  'a first visit needs none yet': { gate: 'startCall', from: 'firstVisit', gives: 'notApplicable' },
  'an old problem beside a new one needs it': {
    gate: 'startCall',
    from: 'firstVisit',
    change: { consultation: { problems: [firstVisitProblem, followUpProblem] } },
    gives: 'planMissing',
  },
  'nobody knows': { gate: 'startCall', change: { plan: { version: 'unknown' } }, gives: 'factUnknown' },
  'nobody knows of the agreement': {
    gate: 'startCall',
    change: changed({ agreedByPatient: 'unknown' }),
    gives: 'factUnknown',
  },
  'a visit recommendation needs no plan': {
    gate: 'startCall',
    change: { consultation: { kind: 'visitRecommendation' }, plan: { version: null } },
    gives: 'notApplicable',
  },
});

describeRule(planRestsOnAnEvaluation, {
  'agreed on an evaluation': { gate: 'adoptPlan', gives: 'met' },
  'nothing to adopt': { gate: 'adoptPlan', change: { plan: { version: null } }, gives: 'planMissing' },
  'not agreed': { gate: 'adoptPlan', change: changed({ agreedByPatient: false }), gives: 'planNotAgreed' },
  'no evaluation': { gate: 'adoptPlan', change: changed({ basis: 'none' }), gives: 'planWithoutEvaluation' },
  'nobody knows': { gate: 'adoptPlan', change: changed({ basis: 'unknown' }), gives: 'factUnknown' },
  'nobody knows the plan': {
    gate: 'adoptPlan',
    change: { plan: { version: 'unknown' } },
    gives: 'factUnknown',
  },
});
