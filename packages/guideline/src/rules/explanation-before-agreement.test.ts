import type { ExplanationFacts } from '../facts/agreement.ts';
import { describeRule } from '../testing/describe-rule.ts';
import { currentAgreement } from '../testing/passing-facts.ts';
import { explanationBeforeAgreement } from './explanation-before-agreement.ts';

const explanation: ExplanationFacts = {
  by: '青葉 みどり',
  how: 'video',
  topics: ['limitsAndInPersonCare', 'judgedEachTime', 'carePlanMatters'],
  questionsAnswered: true,
  at: '2026-03-02T10:45:00+09:00',
};
const changed = (change: Partial<ExplanationFacts>) => ({
  agreement: { explanation: { ...explanation, ...change } },
});

describeRule(explanationBeforeAgreement, {
  'everything was explained first': { gate: 'startCall', gives: 'met' },
  'nothing was explained': {
    gate: 'startCall',
    change: { agreement: { explanation: null } },
    gives: 'explanationMissing',
  },
  'a matter was left out': {
    gate: 'startCall',
    change: changed({ topics: ['judgedEachTime'] }),
    gives: 'explanationIncomplete',
  },
  'a question is open': {
    gate: 'startCall',
    change: changed({ questionsAnswered: false }),
    gives: 'questionsUnanswered',
  },
  'the agreement came first': {
    gate: 'startCall',
    change: changed({ at: '2026-03-02T11:00:01+09:00' }),
    gives: 'explanationAfterAgreement',
  },
  'the same moment in another zone is not later': {
    gate: 'startCall',
    change: changed({ at: '2026-03-02T02:00:00Z' }),
    gives: 'met',
  },
  'nobody knows': {
    gate: 'startCall',
    change: { agreement: { explanation: 'unknown' } },
    gives: 'factUnknown',
  },
  'nobody knows whether questions were answered': {
    gate: 'startCall',
    change: changed({ questionsAnswered: 'unknown' }),
    gives: 'factUnknown',
  },
  'nobody knows when the patient agreed': {
    gate: 'startCall',
    change: { agreement: { onlineCare: { ...currentAgreement, patientAgreedAt: 'unknown' } } },
    gives: 'factUnknown',
  },
  'an emergency defers it and leaves the duty': {
    gate: 'startCall',
    change: { agreement: { explanation: null } },
    claim: { type: 'emergencyExplanationDeferred', reason: '呼吸が苦しく、先に診察した' },
    gives: 'excepted',
    leaves: 'explainNow',
  },
  'an emergency without a reason does not': {
    gate: 'startCall',
    change: { agreement: { explanation: null } },
    claim: { type: 'emergencyExplanationDeferred', reason: ' ' },
    gives: 'exceptionReasonMissing',
  },
  'an emergency does not turn the unknown into a fact': {
    gate: 'startCall',
    change: { agreement: { explanation: 'unknown' } },
    claim: { type: 'emergencyExplanationDeferred', reason: '緊急' },
    gives: 'factUnknown',
  },
  'a visit recommendation needs none': {
    gate: 'startCall',
    change: { consultation: { kind: 'visitRecommendation' }, agreement: { explanation: null } },
    gives: 'notApplicable',
  },
});
