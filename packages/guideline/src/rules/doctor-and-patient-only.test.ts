import { describeRule } from '../testing/describe-rule.ts';
import { doctorBesideThePatient, nurseBesideThePatient } from './doctor-and-patient-only.ts';

describeRule(nurseBesideThePatient, {
  'doctor and patient alone need nothing here': { gate: 'startCall', gives: 'notApplicable' },
  'a nurse beside the patient is not offered': {
    gate: 'acceptRequest',
    change: { consultation: { form: 'DtoPwithNurse' } },
    gives: 'formNotOffered',
  },
  'an unknown form is refused': {
    gate: 'startCall',
    change: { consultation: { form: 'unknown' } },
    gives: 'factUnknown',
  },
});

describeRule(doctorBesideThePatient, {
  'doctor and patient alone need nothing here': { gate: 'startCall', gives: 'notApplicable' },
  'a doctor beside the patient is not offered': {
    gate: 'startCall',
    change: { consultation: { form: 'DtoPwithDoctor' } },
    gives: 'formNotOffered',
  },
  'an unknown form is refused': {
    gate: 'acceptRequest',
    change: { consultation: { form: 'unknown' } },
    gives: 'factUnknown',
  },
});
