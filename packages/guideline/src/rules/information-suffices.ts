import { unlessCompleted } from '../ending.ts';
import { met, unconfirmed, unmet } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** What the call yielded suffices in place of an in-person examination; otherwise it is stopped. */
export const informationSuffices = defineRule({
  name: 'information-suffices',
  clauses: ['S-1-6-2-i'],
  gates: ['endCall', 'closeConsultation'],
  needs: ['consultation', 'judgementToday'],
  codes: ['sufficiencyNotJudged', 'informationInsufficient'],
  judge({ consultation, judgementToday: { informationSufficient } }) {
    const otherwise = unlessCompleted(consultation);
    if (otherwise) return otherwise;
    const fact = 'judgementToday.informationSufficient';
    if (informationSufficient === 'unknown')
      return unconfirmed(fact, '情報が十分に得られたか', 'whether enough information was obtained');
    if (informationSufficient === null) {
      return unmet(
        'sufficiencyNotJudged',
        fact,
        '診察に必要な情報が十分に得られたかを判断し、記録してください。',
        'Please judge whether enough information was obtained, and record it.',
      );
    }
    return informationSufficient
      ? met('必要な情報が十分に得られました。', 'Enough information was obtained.')
      : unmet(
          'informationInsufficient',
          fact,
          '情報が十分ではありません。中止して、対面診療につないでください。',
          'Information was insufficient. Stop, and lead the patient to in-person care.',
        );
  },
});
