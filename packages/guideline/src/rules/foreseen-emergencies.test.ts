import type { CarePlanVersionFacts } from '../facts/plan.ts';
import { describeRule } from '../testing/describe-rule.ts';
import { agreedPlan } from '../testing/passing-facts.ts';
import { foreseenEmergencies } from './foreseen-emergencies.ts';

const foreseen = (receivingInstitution: CarePlanVersionFacts['receivingInstitution']) => ({
  plan: { version: { ...agreedPlan, emergencyBeyondDoctorForeseen: true, receivingInstitution } },
});

describeRule(foreseenEmergencies, {
  'nothing is foreseen': { gate: 'adoptPlan', gives: 'notApplicable' },
  'an institution is kept informed': {
    gate: 'startCall',
    change: foreseen({ name: '若葉病院', informedOn: '2026-06-01' }),
    gives: 'met',
  },
  'no institution': { gate: 'adoptPlan', change: foreseen(null), gives: 'receivingInstitutionMissing' },
  'not informed yet: owed': {
    gate: 'adoptPlan',
    change: foreseen({ name: '若葉病院', informedOn: null }),
    gives: 'met',
    leaves: 'informReceivingInstitution',
  },
  'informed too long ago: owed': {
    gate: 'startCall',
    change: foreseen({ name: '若葉病院', informedOn: '2026-03-16' }),
    gives: 'met',
    leaves: 'informReceivingInstitution',
  },
  'nobody knows': { gate: 'startCall', change: foreseen('unknown'), gives: 'factUnknown' },
});
