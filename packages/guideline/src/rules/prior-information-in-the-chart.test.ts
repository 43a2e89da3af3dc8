import type { ProblemFacts } from '../facts/consultation.ts';
import type { NoteFacts } from '../facts/note.ts';
import { describeRule } from '../testing/describe-rule.ts';
import { firstVisitProblem } from '../testing/passing-facts.ts';
import { preConsultationCharted, recordsCharted } from './prior-information-in-the-chart.ts';

const based = (
  basis: ProblemFacts['basis'],
  priorInformationCharted: NoteFacts['priorInformationCharted'],
) => ({
  consultation: { problems: [{ ...firstVisitProblem, basis }] },
  note: { priorInformationCharted },
});

describeRule(recordsCharted, {
  'a regular doctor’s first visit asks for none': {
    gate: 'closeConsultation',
    from: 'firstVisit',
    gives: 'notApplicable',
  },
  'written down': { gate: 'closeConsultation', change: based('sufficientInformation', true), gives: 'met' },
  'not written down': {
    gate: 'closeConsultation',
    change: based('sufficientInformation', false),
    gives: 'priorInformationNotCharted',
  },
  'nobody knows': {
    gate: 'endCall',
    change: based('sufficientInformation', 'unknown'),
    gives: 'factUnknown',
  },
});

describeRule(preConsultationCharted, {
  'another basis asks for none': {
    gate: 'closeConsultation',
    change: based('sufficientInformation', false),
    gives: 'notApplicable',
  },
  'written down': { gate: 'closeConsultation', change: based('preConsultation', true), gives: 'met' },
  'not written down': {
    gate: 'endCall',
    change: based('preConsultation', false),
    gives: 'priorInformationNotCharted',
    leaves: 'priorInformationNotCharted',
  },
  'nobody knows': {
    gate: 'closeConsultation',
    change: based('preConsultation', 'unknown'),
    gives: 'factUnknown',
  },
});
