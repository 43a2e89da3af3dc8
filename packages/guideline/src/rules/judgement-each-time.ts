import { unlessCompleted } from '../ending.ts';
import { met, unconfirmed, unmet } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** The doctor judges anew each time; yesterday's judgement does not carry over. */
export const judgementEachTime = defineRule({
  name: 'judgement-each-time',
  clauses: ['S-1-1-2-iii-a'],
  gates: ['beginExamination'],
  needs: ['judgementToday'],
  codes: ['judgementMissing', 'judgementNotOfToday'],
  judge({ judgementToday: { feasible, judgedOn } }, { today }) {
    if (feasible === 'unknown' || judgedOn === 'unknown') {
      return unconfirmed(
        'judgementToday.feasible',
        '今回の実施可否の判断',
        'today’s judgement on going ahead',
      );
    }
    if (feasible === null || judgedOn === null) {
      return unmet(
        'judgementMissing',
        'judgementToday.feasible',
        '今回オンラインで診てよいかを判断し、記録してください。',
        'Please judge whether to go ahead online this time, and record it.',
      );
    }
    return judgedOn === today
      ? met('今回の実施可否を医師が判断しました。', 'The doctor judged it this time.')
      : unmet(
          'judgementNotOfToday',
          'judgementToday.judgedOn',
          '以前の判断は使えません。今回の可否を判断してください。',
          'An earlier judgement does not count. Please judge this time anew.',
        );
  },
});

/** What is judged inappropriate is stopped and moved in person. */
export const stoppedWhenInappropriate = defineRule({
  name: 'judgement-each-time/stopped-when-inappropriate',
  clauses: ['S-1-1-2-iii-b'],
  gates: ['beginExamination', 'endCall', 'closeConsultation'],
  needs: ['consultation', 'judgementToday'],
  codes: ['stopAndMoveInPerson'],
  judge({ consultation, judgementToday: { feasible } }, { gate }) {
    const otherwise = gate === 'beginExamination' ? undefined : unlessCompleted(consultation);
    if (otherwise) return otherwise;
    if (feasible === 'unknown' || feasible === null) {
      return unconfirmed(
        'judgementToday.feasible',
        '今回の実施可否の判断',
        'today’s judgement on going ahead',
      );
    }
    return feasible
      ? met('オンラインで診てよいと判断されています。', 'Judged appropriate.')
      : unmet(
          'stopAndMoveInPerson',
          'judgementToday.feasible',
          'オンラインは適切でないと判断されています。中止して、速やかに対面診療につないでください。',
          'Judged inappropriate. Please stop and promptly move the patient to in-person care.',
        );
  },
});
