import { describeRule } from '../testing/describe-rule.ts';
import { handoffToInPersonCare } from './handoff-to-in-person-care.ts';

const moved = { disposition: 'movedInPerson' } as const;
const handoff = { where: '当院', toldTo: '外来看護師', information: '診療録' };

describeRule(handoffToInPersonCare, {
  'a completed consultation hands nobody over': { gate: 'closeConsultation', gives: 'notApplicable' },
  'the own clinic is a place too': {
    gate: 'closeConsultation',
    change: { consultation: moved, followUp: { handoff } },
    gives: 'met',
  },
  'moved to nowhere': { gate: 'closeConsultation', change: { consultation: moved }, gives: 'handoffMissing' },
  'nobody there was told': {
    gate: 'closeConsultation',
    change: { consultation: moved, followUp: { handoff: { ...handoff, toldTo: '' } } },
    gives: 'handoffIncomplete',
  },
  'nobody knows where to': {
    gate: 'closeConsultation',
    change: { consultation: moved, followUp: { handoff: 'unknown' } },
    gives: 'factUnknown',
  },
});
