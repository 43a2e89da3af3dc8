import { describeRule } from '../testing/describe-rule.ts';
import { misuse } from './misuse.ts';

const suspected = { consultation: { suspectedMisuse: true } };

describeRule(misuse, {
  'no suspicion passes': { gate: 'acceptRequest', gives: 'met' },
  'a suspicion refuses the request': { gate: 'acceptRequest', change: suspected, gives: 'misuseSuspected' },
  'a suspicion refuses the examination': {
    gate: 'beginExamination',
    change: suspected,
    gives: 'misuseSuspected',
  },
  'a suspicion refuses completion': {
    gate: 'closeConsultation',
    change: suspected,
    gives: 'misuseSuspected',
  },
  'a suspicion lets the patient be moved in person': {
    gate: 'closeConsultation',
    change: { consultation: { suspectedMisuse: true, disposition: 'movedInPerson' } },
    gives: 'notApplicable',
  },
  'an unknown is not taken for no': {
    gate: 'startCall',
    change: { consultation: { suspectedMisuse: 'unknown' } },
    gives: 'factUnknown',
  },
});
