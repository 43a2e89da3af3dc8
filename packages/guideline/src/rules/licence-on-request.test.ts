import { describeRule } from '../testing/describe-rule.ts';
import { licenceProofOnRequest } from './licence-on-request.ts';

describeRule(licenceProofOnRequest, {
  'nobody asked': { gate: 'beginExamination', gives: 'notApplicable' },
  'asked and shown': {
    gate: 'beginExamination',
    change: { identity: { licenceProofRequested: true, licenceProofShown: true } },
    gives: 'met',
  },
  'asked and not shown': {
    gate: 'beginExamination',
    change: { identity: { licenceProofRequested: true } },
    gives: 'licenceProofNotShown',
  },
  'asked and nobody knows': {
    gate: 'beginExamination',
    change: { identity: { licenceProofRequested: true, licenceProofShown: 'unknown' } },
    gives: 'factUnknown',
  },
});
