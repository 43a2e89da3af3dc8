import { isBlank, unlessCompleted } from '../ending.ts';
import { met, unconfirmed, unmet } from '../finding.ts';
import { unlessFirstVisit } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** After a first visit online the patient knows what comes next and where to go if it gets worse. */
export const followUpTold = defineRule({
  name: 'follow-up-told',
  clauses: ['S-1-3-2-ii-a'],
  gates: ['endCall', 'closeConsultation'],
  needs: ['consultation', 'followUp'],
  codes: ['followUpNotTold', 'followUpIncomplete'],
  judge({ consultation, followUp }) {
    const otherwise = unlessCompleted(consultation) ?? unlessFirstVisit(consultation);
    if (otherwise) return otherwise;
    if (followUp.told === 'unknown')
      return unconfirmed('followUp.told', '今後の方針の説明', 'that the patient was told what comes next');
    if (!followUp.told) {
      return unmet(
        'followUpNotTold',
        'followUp.told',
        '今後の方針（次回の日時・方法、悪化時の受診先）を患者に説明してください。',
        'Please tell the patient what comes next: the next visit, how, and where to go if it gets worse.',
      );
    }
    return isBlank(followUp.next) || isBlank(followUp.placeIfWorse)
      ? unmet(
          'followUpIncomplete',
          ['followUp.next', 'followUp.placeIfWorse'],
          '次回の日時・方法と、悪化時の受診先を記録してください。',
          'Please record the next visit and where to go if it gets worse.',
        )
      : met('今後の方針を患者に説明しました。', 'The patient was told what comes next.');
  },
});
