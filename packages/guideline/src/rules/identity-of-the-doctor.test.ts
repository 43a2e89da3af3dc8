import type { IdentityFacts } from '../facts/identity.ts';
import { describeRule } from '../testing/describe-rule.ts';
import { identityOfTheDoctor, licenceCanBeConfirmed } from './identity-of-the-doctor.ts';

const shown = (doctor: IdentityFacts['doctor']) => ({ identity: { doctor } });
const claim = (reason: string) => ({ type: 'identityDocumentsUnavailable', reason }) as const;

describeRule(identityOfTheDoctor, {
  'a photo ID': { gate: 'beginExamination', gives: 'met' },
  'nothing shown': { gate: 'beginExamination', change: shown(null), gives: 'doctorNotIdentified' },
  'a known doctor is a standing exception': {
    gate: 'beginExamination',
    change: shown({ method: 'obviouslyKnown', source: 'regularDoctor', detail: '' }),
    gives: 'excepted',
  },
  'a claim to be the regular doctor is looked up': {
    gate: 'beginExamination',
    change: {
      ...shown({ method: 'obviouslyKnown', source: 'regularDoctor', detail: '' }),
      doctor: { regularDoctor: null },
    },
    gives: 'doctorObviousnessUnsupported',
  },
  'nobody knows the relation': {
    gate: 'beginExamination',
    change: {
      ...shown({ method: 'obviouslyKnown', source: 'regularDoctor', detail: '' }),
      doctor: { regularDoctor: 'unknown' },
    },
    gives: 'factUnknown',
  },
  'another ground needs words': {
    gate: 'beginExamination',
    change: shown({ method: 'obviouslyKnown', source: 'other', detail: '' }),
    gives: 'doctorObviousnessUnsupported',
  },
  'no card at hand, with a reason': {
    gate: 'beginExamination',
    change: shown(null),
    claim: claim('災害で紛失'),
    gives: 'excepted',
    leaves: 'showDoctorsIdNextTime',
  },
  'no card at hand, without one': {
    gate: 'beginExamination',
    change: shown(null),
    claim: claim(''),
    gives: 'exceptionReasonMissing',
  },
  'nobody knows': { gate: 'beginExamination', change: shown('unknown'), gives: 'factUnknown' },
});

describeRule(licenceCanBeConfirmed, {
  'the year is known': { gate: 'confirmAppointment', gives: 'met' },
  'the year is missing': {
    gate: 'confirmAppointment',
    change: { doctor: { registrationYear: null } },
    gives: 'registrationYearMissing',
  },
  'nobody knows': {
    gate: 'startCall',
    change: { doctor: { registrationYear: 'unknown' } },
    gives: 'factUnknown',
  },
});
