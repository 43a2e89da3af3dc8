import { describeRule } from '../testing/describe-rule.ts';
import { followUpTold } from './follow-up-told.ts';

describeRule(followUpTold, {
  'a follow-up asks for none': { gate: 'closeConsultation', gives: 'notApplicable' },
  told: { gate: 'closeConsultation', from: 'firstVisit', gives: 'met' },
  'not told': {
    gate: 'closeConsultation',
    from: 'firstVisit',
    change: { followUp: { told: false } },
    gives: 'followUpNotTold',
  },
  'told, but where to go is not written': {
    gate: 'closeConsultation',
    from: 'firstVisit',
    change: { followUp: { placeIfWorse: '' } },
    gives: 'followUpIncomplete',
  },
  'moved in person instead': {
    gate: 'closeConsultation',
    from: 'firstVisit',
    change: { consultation: { disposition: 'movedInPerson' }, followUp: { told: false } },
    gives: 'notApplicable',
  },
  'undecided how it ends': {
    gate: 'endCall',
    from: 'firstVisit',
    change: { consultation: { disposition: null }, followUp: { told: false } },
    gives: 'followUpNotTold',
    leaves: 'followUpNotTold',
  },
  'nobody knows': {
    gate: 'closeConsultation',
    from: 'firstVisit',
    change: { followUp: { told: 'unknown' } },
    gives: 'factUnknown',
  },
});
