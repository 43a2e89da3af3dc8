import { describeRule } from '../testing/describe-rule.ts';
import { symptomListOfTheClinic } from './symptom-list-of-the-clinic.ts';

describeRule(symptomListOfTheClinic, {
  'a follow-up needs no list': { gate: 'acceptRequest', gives: 'notApplicable' },
  'the clinic confirmed its list': { gate: 'acceptRequest', from: 'firstVisit', gives: 'met' },
  'without a list no first visits': {
    gate: 'acceptRequest',
    from: 'firstVisit',
    change: { clinic: { firstVisitsEnabled: false } },
    gives: 'firstVisitsNotOffered',
  },
  'nobody knows of a list': {
    gate: 'confirmAppointment',
    from: 'firstVisit',
    change: { clinic: { firstVisitsEnabled: 'unknown' } },
    gives: 'factUnknown',
  },
  'nobody said whether it is a first visit': {
    gate: 'acceptRequest',
    change: { consultation: { problems: 'unknown' } },
    gives: 'factUnknown',
  },
  'no problem at all is as good as unknown': {
    gate: 'acceptRequest',
    change: { consultation: { problems: [] } },
    gives: 'factUnknown',
  },
});
