import type { CarePlanVersionFacts, PlanDoctor } from '../facts/plan.ts';
import type { OrUnknown } from '../unknown.ts';
import { describeRule } from '../testing/describe-rule.ts';
import { agreedPlan } from '../testing/passing-facts.ts';
import {
  alternatingDoctorsNamed,
  alternatingForHealthyPeople,
  oneDoctorSawInPerson,
  substituteDoctor,
} from './doctors-of-the-plan.ts';

const colleague = {
  name: '紅葉 かえで',
  actsWhen: '金曜',
  isTodaysDoctor: false,
  sawPatientInPerson: true,
} as const;
const today = {
  name: '青葉 みどり',
  actsWhen: '月曜',
  isTodaysDoctor: true,
  sawPatientInPerson: false,
} as const;
const unseen = { sawPatientInPerson: false };
const planned = (doctors: OrUnknown<readonly PlanDoctor[]>, change: Partial<CarePlanVersionFacts> = {}) => ({
  version: { ...agreedPlan, severalDoctors: true, doctors, ...change },
});
const substitution = { cause: 'illness', patientConsented: true, handoverCharted: true } as const;

describeRule(alternatingForHealthyPeople, {
  'other care is judged as team care': {
    gate: 'startCall',
    change: { doctor: unseen, plan: planned([colleague, today]) },
    gives: 'notApplicable',
  },
  'a colleague saw the healthy person': {
    gate: 'startCall',
    change: { doctor: unseen, plan: planned([colleague, today], { forHealthyPeople: true }) },
    gives: 'met',
  },
  'nobody saw the healthy person': {
    gate: 'startCall',
    change: {
      doctor: unseen,
      plan: planned([{ ...colleague, sawPatientInPerson: false }, today], { forHealthyPeople: true }),
    },
    gives: 'noPlanDoctorSawInPerson',
  },
  'nobody knows whether the care is for healthy people': {
    gate: 'startCall',
    change: { doctor: unseen, plan: planned([colleague, today], { forHealthyPeople: 'unknown' }) },
    gives: 'factUnknown',
  },
});

describeRule(oneDoctorSawInPerson, {
  'this doctor saw the patient': { gate: 'startCall', gives: 'notApplicable' },
  'a colleague did': {
    gate: 'startCall',
    change: { doctor: unseen, plan: planned([colleague, today]) },
    gives: 'met',
  },
  'nobody did': {
    gate: 'startCall',
    change: { doctor: unseen, plan: planned([{ ...colleague, sawPatientInPerson: false }, today]) },
    gives: 'noPlanDoctorSawInPerson',
  },
  'nobody knows': {
    gate: 'startCall',
    change: { doctor: unseen, plan: planned([{ ...colleague, sawPatientInPerson: 'unknown' }, today]) },
    gives: 'factUnknown',
  },
  'nobody knows of this doctor': {
    gate: 'startCall',
    change: { doctor: { sawPatientInPerson: 'unknown' } },
    gives: 'factUnknown',
  },
  'a substitute is judged elsewhere': {
    gate: 'startCall',
    change: { doctor: unseen, plan: planned([colleague]) },
    gives: 'notApplicable',
  },
  'the doctor who began the care online goes on': {
    gate: 'startCall',
    change: { doctor: unseen, plan: planned([today], { basis: 'begunOnline', severalDoctors: false }) },
    gives: 'notApplicable',
  },
  'a first visit has no plan': {
    gate: 'startCall',
    from: 'firstVisit',
    change: { doctor: unseen },
    gives: 'notApplicable',
  },
  'a missing plan is refused elsewhere': {
    gate: 'startCall',
    change: { doctor: unseen, plan: { version: null } },
    gives: 'notApplicable',
  },
});

describeRule(alternatingDoctorsNamed, {
  'one doctor': { gate: 'adoptPlan', gives: 'notApplicable' },
  'two named doctors': { gate: 'adoptPlan', change: { plan: planned([colleague, today]) }, gives: 'met' },
  'a nameless one': {
    gate: 'adoptPlan',
    change: { plan: planned([{ ...colleague, name: '' }, today]) },
    gives: 'planDoctorNameMissing',
  },
  'several without a second': {
    gate: 'startCall',
    change: { plan: planned([today]) },
    gives: 'planDoctorNameMissing',
  },
  'nobody knows': { gate: 'adoptPlan', change: { plan: planned('unknown') }, gives: 'factUnknown' },
});

const stranger = { doctor: { ...unseen, substitution }, plan: planned([colleague]) };
describeRule(substituteDoctor, {
  'a doctor of the plan is none': {
    gate: 'startCall',
    change: { doctor: unseen, plan: planned([colleague, today]) },
    gives: 'notApplicable',
  },
  'a stranger': {
    gate: 'startCall',
    change: { doctor: unseen, plan: planned([colleague]) },
    gives: 'doctorNotInPlan',
  },
  'a doctor who saw the patient in person, and whom the plan does not foresee': {
    gate: 'startCall',
    change: { doctor: { sawPatientInPerson: true }, plan: planned([colleague]) },
    gives: 'doctorNotInPlan',
  },
  'a plan that names nobody covers nobody': {
    gate: 'startCall',
    change: { doctor: unseen, plan: planned([], { basis: 'begunOnline' }) },
    gives: 'doctorNotInPlan',
  },
  'the patient did not consent': {
    gate: 'startCall',
    change: {
      ...stranger,
      doctor: { ...unseen, substitution: { ...substitution, patientConsented: false } },
    },
    gives: 'substituteWithoutConsent',
  },
  'nothing was handed over': {
    gate: 'startCall',
    change: { ...stranger, doctor: { ...unseen, substitution: { ...substitution, handoverCharted: false } } },
    gives: 'substituteWithoutHandover',
  },
  'nobody claimed the substitution': { gate: 'startCall', change: stranger, gives: 'substituteNotClaimed' },
  'claimed with a reason': {
    gate: 'startCall',
    change: stranger,
    claim: { type: 'substituteDoctor', reason: '主治医が病欠' },
    gives: 'excepted',
  },
  'claimed without one': {
    gate: 'startCall',
    change: stranger,
    claim: { type: 'substituteDoctor', reason: '' },
    gives: 'exceptionReasonMissing',
  },
  'a claim does not replace consent': {
    gate: 'startCall',
    change: {
      ...stranger,
      doctor: { ...unseen, substitution: { ...substitution, patientConsented: false } },
    },
    claim: { type: 'substituteDoctor', reason: '病欠' },
    gives: 'substituteWithoutConsent',
  },
  'nobody knows': {
    gate: 'startCall',
    change: { ...stranger, doctor: { ...unseen, substitution: 'unknown' } },
    gives: 'factUnknown',
  },
});
