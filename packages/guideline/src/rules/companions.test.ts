import type { CompanionFacts } from '../facts/surroundings.ts';
import { describeRule } from '../testing/describe-rule.ts';
import { familyCompanion } from '../testing/passing-facts.ts';
import {
  companionsOfTheDoctor,
  medicalStaffSeatWithConsent,
  medicalStaffWithConsent,
  noThirdPartyWithThePatient,
} from './companions.ts';

const beside = (change: Partial<CompanionFacts> = {}) => ({
  surroundings: { companions: [{ ...familyCompanion, ...change }] },
});

describeRule(noThirdPartyWithThePatient, {
  nobody: { gate: 'beginExamination', gives: 'met' },
  'family with a standing agreement': { gate: 'beginExamination', change: beside(), gives: 'met' },
  'a stranger': {
    gate: 'beginExamination',
    change: beside({ relation: 'other' }),
    gives: 'thirdPartyPresent',
  },
  'somebody nameless': { gate: 'beginExamination', change: beside({ name: '' }), gives: 'thirdPartyPresent' },
  'family the patient does not want': {
    gate: 'beginExamination',
    change: beside({ patientConsent: 'none' }),
    gives: 'companionWithoutConsent',
  },
  'a supporter the doctor did not agree to': {
    gate: 'beginExamination',
    change: beside({ relation: 'supporter', doctorConsent: 'none' }),
    gives: 'companionWithoutConsent',
  },
  'nobody asked who is there': {
    gate: 'beginExamination',
    change: { surroundings: { companions: 'unknown' } },
    gives: 'factUnknown',
  },
  'nobody asked the patient': {
    gate: 'beginExamination',
    change: beside({ patientConsent: 'unknown' }),
    gives: 'factUnknown',
  },
});

const interpreter = {
  relation: 'supporter',
  beside: 'doctor',
  patientConsent: 'forThisConsultation',
  doctorConsent: 'forThisConsultation',
} as const;
describeRule(companionsOfTheDoctor, {
  nobody: { gate: 'beginExamination', gives: 'met' },
  'an interpreter the patient agreed to': {
    gate: 'beginExamination',
    change: beside(interpreter),
    gives: 'met',
  },
  'an interpreter the patient was not asked about': {
    gate: 'beginExamination',
    change: beside({ ...interpreter, patientConsent: 'none' }),
    gives: 'doctorCompanionUninvolved',
  },
  'somebody agreed to once and for all': {
    gate: 'beginExamination',
    change: beside({ ...interpreter, relation: 'other', patientConsent: 'standing' }),
    gives: 'doctorCompanionUninvolved',
  },
  'somebody nameless': {
    gate: 'beginExamination',
    change: beside({ ...interpreter, name: ' ' }),
    gives: 'doctorCompanionUninvolved',
  },
  'somebody of whom the patient was told nothing': {
    gate: 'beginExamination',
    change: beside({ ...interpreter, explainedToPatient: false }),
    gives: 'doctorCompanionUninvolved',
  },
  'family beside the patient is another matter': {
    gate: 'beginExamination',
    change: beside({ patientConsent: 'none' }),
    gives: 'met',
  },
  'medical staff are another matter': {
    gate: 'beginExamination',
    change: beside({ ...interpreter, relation: 'medicalStaff', patientConsent: 'none' }),
    gives: 'met',
  },
  'nobody knows who is there': {
    gate: 'beginExamination',
    change: { surroundings: { companions: 'unknown' } },
    gives: 'factUnknown',
  },
  'nobody asked the patient': {
    gate: 'beginExamination',
    change: beside({ ...interpreter, patientConsent: 'unknown' }),
    gives: 'factUnknown',
  },
  'nobody knows whether it was explained': {
    gate: 'beginExamination',
    change: beside({ ...interpreter, explainedToPatient: 'unknown' }),
    gives: 'factUnknown',
  },
});

describeRule(medicalStaffWithConsent, {
  'none present': { gate: 'beginExamination', gives: 'notApplicable' },
  'consented to this time': {
    gate: 'beginExamination',
    change: beside({ relation: 'medicalStaff', beside: 'doctor', patientConsent: 'forThisConsultation' }),
    gives: 'met',
  },
  'a standing consent is not each time': {
    gate: 'beginExamination',
    change: beside({ relation: 'medicalStaff' }),
    gives: 'staffWithoutConsent',
  },
  'not explained': {
    gate: 'beginExamination',
    change: beside({
      relation: 'medicalStaff',
      patientConsent: 'forThisConsultation',
      explainedToPatient: false,
    }),
    gives: 'staffWithoutConsent',
  },
  'nobody knows': {
    gate: 'beginExamination',
    change: beside({ relation: 'medicalStaff', patientConsent: 'unknown' }),
    gives: 'factUnknown',
  },
});

const staff = { role: 'companion', relation: 'medicalStaff' } as const;
describeRule(medicalStaffSeatWithConsent, {
  'a patient is no staff': { gate: 'admitSeat', gives: 'notApplicable' },
  'consented to this time': { gate: 'admitSeat', change: { seat: staff }, gives: 'met' },
  'a standing consent is not each time': {
    gate: 'admitSeat',
    change: { seat: { ...staff, patientConsent: 'standing' } },
    gives: 'staffWithoutConsent',
  },
  'nobody knows the relation': {
    gate: 'admitSeat',
    change: { seat: { relation: 'unknown' } },
    gives: 'factUnknown',
  },
  'nobody knows the consent': {
    gate: 'admitSeat',
    change: { seat: { ...staff, patientConsent: 'unknown' } },
    gives: 'factUnknown',
  },
  'nobody knows whether it was explained': {
    gate: 'admitSeat',
    change: { seat: { ...staff, explainedToPatient: 'unknown' } },
    gives: 'factUnknown',
  },
});
