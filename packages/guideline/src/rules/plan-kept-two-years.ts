import { yearsAfter } from '../civil-days.ts';
import { met, unconfirmed, unmet } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** The plan is kept for at least two years; counted from the end of online care, the reading that keeps longest. */
export const planKeptTwoYears = defineRule({
  name: 'plan-kept-two-years',
  clauses: ['S-1-3-2-i-b'],
  gates: ['endCare'],
  needs: ['careEnd'],
  codes: ['planKeptTooShort'],
  judge({ careEnd: { endedOn, planKeptUntil } }) {
    if (endedOn === 'unknown' || planKeptUntil === 'unknown')
      return unconfirmed('careEnd.planKeptUntil', '診療計画の保存期限', 'until when the plan is kept');
    // Written so that a date nobody can read counts as too short, the stricter answer.
    return planKeptUntil !== null && planKeptUntil >= yearsAfter(endedOn, 2)
      ? met('診療計画を２年以上保存します。', 'The plan is kept for two years or more.')
      : unmet(
          'planKeptTooShort',
          'careEnd.planKeptUntil',
          '診療計画は、オンライン診療の終わりから２年間は保存してください。',
          'Please keep the plan for two years after online care ended.',
        );
  },
});
