import type { TwoSidedAgreement } from '../facts/agreement.ts';
import { describeRule } from '../testing/describe-rule.ts';
import { currentAgreement } from '../testing/passing-facts.ts';
import { agreementOfBothSides } from './agreement-of-both-sides.ts';

const changed = (change: Partial<TwoSidedAgreement>) => ({
  agreement: { onlineCare: { ...currentAgreement, ...change } },
});

describeRule(agreementOfBothSides, {
  'both agreed': { gate: 'startCall', gives: 'met' },
  'nothing was agreed': {
    gate: 'startCall',
    change: { agreement: { onlineCare: null } },
    gives: 'agreementMissing',
  },
  'the patient has not': {
    gate: 'startCall',
    change: changed({ patientAgreedAt: null }),
    gives: 'patientHasNotAgreed',
  },
  'the doctor has not': {
    gate: 'startCall',
    change: changed({ doctorAgreedAt: null }),
    gives: 'doctorHasNotAgreed',
  },
  'it was withdrawn': {
    gate: 'startCall',
    change: changed({ withdrawn: true }),
    gives: 'agreementWithdrawn',
  },
  'the text has changed since': {
    gate: 'startCall',
    change: changed({ textIsCurrent: false }),
    gives: 'agreementOutdated',
  },
  'nobody knows': {
    gate: 'startCall',
    change: { agreement: { onlineCare: 'unknown' } },
    gives: 'factUnknown',
  },
  'nobody knows whether it was withdrawn': {
    gate: 'startCall',
    change: changed({ withdrawn: 'unknown' }),
    gives: 'factUnknown',
  },
  'an emergency does not lift it': {
    gate: 'startCall',
    change: { agreement: { onlineCare: null } },
    claim: { type: 'emergencyExplanationDeferred', reason: '緊急' },
    gives: 'exceptionNotAdmitted',
  },
});
