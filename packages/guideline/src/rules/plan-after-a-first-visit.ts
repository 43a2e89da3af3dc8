import { unlessCompleted } from '../ending.ts';
import { met, metLeaving, unconfirmed, unmet } from '../finding.ts';
import { unlessFirstVisit } from '../problems.ts';
import { defineRule } from '../rule.ts';
import { words } from '../words.ts';

/** Where online care goes on after a first visit, the plan is owed as soon as possible; it does not hold up closing. */
export const planAfterAFirstVisit = defineRule({
  name: 'plan-after-a-first-visit',
  clauses: ['S-1-3-2-ii-b'],
  gates: ['endCall', 'closeConsultation'],
  needs: ['consultation', 'followUp', 'plan'],
  codes: ['continuationUndecided'],
  judge({ consultation, followUp: { continuation }, plan: { version } }) {
    const otherwise = unlessCompleted(consultation) ?? unlessFirstVisit(consultation);
    if (otherwise) return otherwise;
    if (continuation === 'unknown') {
      return unmet(
        'continuationUndecided',
        'followUp.continuation',
        'オンライン診療を続けるか、その見込みがあるかを記録してください。',
        'Please record whether online care goes on or is likely to.',
      );
    }
    if (continuation === 'no') return met('オンライン診療は続きません。', 'Online care does not go on.');
    if (version === 'unknown') return unconfirmed('plan.version', '診療計画', 'the care plan');
    return version === null
      ? metLeaving('診療計画を続けて作成します。', 'The care plan follows.', {
          type: 'makeCarePlan',
          words: words(
            'できるだけ早く診療計画を作り、患者と合意してください。',
            'Make the care plan as soon as possible and agree on it.',
          ),
        })
      : met('診療計画があります。', 'There is a care plan.');
  },
});
