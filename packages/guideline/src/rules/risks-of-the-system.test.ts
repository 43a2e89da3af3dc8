import { describeRule } from '../testing/describe-rule.ts';
import { currentAgreement } from '../testing/passing-facts.ts';
import { risksAgreed, risksCharted } from './risks-of-the-system.ts';

describeRule(risksAgreed, {
  agreed: { gate: 'adoptPlan', gives: 'met' },
  'not agreed': {
    gate: 'startCall',
    change: { agreement: { systemAndRisks: null } },
    gives: 'riskAgreementMissing',
  },
  withdrawn: {
    gate: 'startCall',
    change: { agreement: { systemAndRisks: { ...currentAgreement, withdrawn: true } } },
    gives: 'riskAgreementMissing',
  },
  'the risks have changed': {
    gate: 'startCall',
    change: { agreement: { systemAndRisks: { ...currentAgreement, textIsCurrent: false } } },
    gives: 'riskAgreementOutdated',
  },
  'nobody knows': {
    gate: 'adoptPlan',
    change: { agreement: { systemAndRisks: 'unknown' } },
    gives: 'factUnknown',
  },
});

describeRule(risksCharted, {
  written: { gate: 'beginExamination', gives: 'met' },
  'not written': {
    gate: 'beginExamination',
    change: { note: { agreementCharted: false } },
    gives: 'agreementNotCharted',
  },
  'not written at the end': {
    gate: 'closeConsultation',
    change: { note: { agreementCharted: false } },
    gives: 'agreementNotCharted',
  },
  'no call, no line': {
    gate: 'closeConsultation',
    change: { consultation: { enteredCall: false }, note: { agreementCharted: false } },
    gives: 'notApplicable',
  },
  'nobody knows': {
    gate: 'beginExamination',
    change: { note: { agreementCharted: 'unknown' } },
    gives: 'factUnknown',
  },
});
