import type { IntakeFacts } from '../facts/intake.ts';
import { describeRule } from '../testing/describe-rule.ts';
import { firstVisitProblem } from '../testing/passing-facts.ts';
import { firstVisitOnSufficientInformation } from './first-visit-on-sufficient-information.ts';

const based = (intake: Partial<IntakeFacts> = {}) => ({
  consultation: { problems: [{ ...firstVisitProblem, basis: 'sufficientInformation' as const }] },
  intake,
});

describeRule(firstVisitOnSufficientInformation, {
  'another basis asks for nothing': { gate: 'startCall', from: 'firstVisit', gives: 'notApplicable' },
  'records tell enough': { gate: 'startCall', change: based(), gives: 'met' },
  'no record at all': { gate: 'startCall', change: based({ healthSources: [] }), gives: 'recordsMissing' },
  'the patient’s word alone is no record': {
    gate: 'startCall',
    change: based({ healthSources: [{ kind: 'patientsStatement', obtainedOn: '2026-06-15' }] }),
    gives: 'recordsMissing',
  },
  'a gap is no sufficient information': {
    gate: 'startCall',
    change: based({ allergies: { state: 'notAscertained', reason: '' } }),
    gives: 'historyNotAscertained',
  },
  'no reason makes up for a gap': {
    gate: 'startCall',
    change: based({ allergies: { state: 'notAscertained', reason: '処方の予定なし' } }),
    gives: 'historyNotAscertained',
  },
  'none is an answer': {
    gate: 'startCall',
    change: based({ allergies: { state: 'none', reason: '' } }),
    gives: 'met',
  },
  'the doctor has not looked': {
    gate: 'startCall',
    change: based({ reviewedByDoctor: false }),
    gives: 'informationNotReviewed',
  },
  'never asked is not none': {
    gate: 'startCall',
    change: based({ medicines: 'unknown' }),
    gives: 'factUnknown',
  },
  'never asked about conditions': {
    gate: 'startCall',
    change: based({ underlyingConditions: 'unknown' }),
    gives: 'factUnknown',
  },
  'never asked about allergies': {
    gate: 'startCall',
    change: based({ allergies: 'unknown' }),
    gives: 'factUnknown',
  },
  'nobody knows the sources': {
    gate: 'startCall',
    change: based({ healthSources: 'unknown' }),
    gives: 'factUnknown',
  },
});
