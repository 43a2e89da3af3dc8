import { describeRule } from '../testing/describe-rule.ts';
import { agreedPlan } from '../testing/passing-facts.ts';
import { planAfterAFirstVisit } from './plan-after-a-first-visit.ts';

describeRule(planAfterAFirstVisit, {
  'a follow-up has its plan': { gate: 'closeConsultation', gives: 'notApplicable' },
  'care does not go on': { gate: 'closeConsultation', from: 'firstVisit', gives: 'met' },
  'care goes on: the plan is owed and closing is not held up': {
    gate: 'closeConsultation',
    from: 'firstVisit',
    change: { followUp: { continuation: 'likely' } },
    gives: 'met',
    leaves: 'makeCarePlan',
  },
  'the plan is there already': {
    gate: 'closeConsultation',
    from: 'firstVisit',
    change: { followUp: { continuation: 'yes' }, plan: { version: agreedPlan } },
    gives: 'met',
  },
  undecided: {
    gate: 'closeConsultation',
    from: 'firstVisit',
    change: { followUp: { continuation: 'unknown' } },
    gives: 'continuationUndecided',
  },
  'nobody knows of a plan': {
    gate: 'closeConsultation',
    from: 'firstVisit',
    change: { followUp: { continuation: 'yes' }, plan: { version: 'unknown' } },
    gives: 'factUnknown',
  },
});
