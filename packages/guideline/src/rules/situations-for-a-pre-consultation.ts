import { isBlank, unlessCompleted } from '../ending.ts';
import type { Facts } from '../facts/facts.ts';
import type { PreConsultationFacts } from '../facts/consultation.ts';
import { holds, met, notApplicable, unconfirmed, unmet, type Finding } from '../finding.ts';
import { unlessFirstVisit } from '../problems.ts';
import { defineRule } from '../rule.ts';

const fact = 'consultation.preConsultation';

/** Why another than the regular doctor holds it: one of the situations foreseen, or another with its reason. */
export const situationForeseen = defineRule({
  name: 'situations-for-a-pre-consultation/foreseen',
  clauses: ['S-1-2-2-iv'],
  gates: ['startCall'],
  needs: ['consultation'],
  codes: ['situationReasonMissing'],
  judge: ({ consultation }) =>
    judgeHeld(consultation, ({ situation, situationReason }) => {
      if (situation === 'unknown')
        return unconfirmed(fact, 'かかりつけの医師が診ない事情', 'why the regular doctor does not act');
      return situation === 'other' && isBlank(situationReason)
        ? unmet(
            'situationReasonMissing',
            fact,
            '指針が想定する場面ではありません。かかりつけの医師以外が診る理由を書いてください。',
            'It is none of the situations foreseen. Please write why another doctor acts.',
          )
        : met('かかりつけの医師以外が診る場面です。', 'Another than the regular doctor may act.');
    }),
});

/** An institution where the patient is stands ready for the change to in person. */
export const linkedWithTheRegion = defineRule({
  name: 'situations-for-a-pre-consultation/linked-with-the-region',
  clauses: ['S-1-2-2-iv-4'],
  gates: ['confirmAppointment', 'startCall'],
  needs: ['consultation'],
  codes: ['regionNotLinked'],
  judge: ({ consultation }) =>
    judgeHeld(consultation, ({ linkedWithRegion }) =>
      holds(linkedWithRegion, fact, {
        name: ['患者の地域の医療機関との連携', 'the link with an institution near the patient'],
        code: 'regionNotLinked',
        remedy: [
          '患者の所在地で対面診療に移れる医療機関との連携がありません。連携先を決めてから行ってください。',
          'No institution near the patient stands ready for in-person care. Arrange one first.',
        ],
        because: ['対面診療に移る連携先があります。', 'An institution near the patient stands ready.'],
      }),
    ),
});

/** Even when in-person care is not needed at once, the patient knows where to turn. */
export const toldWhereToTurn = defineRule({
  name: 'situations-for-a-pre-consultation/told-where-to-turn',
  clauses: ['S-1-2-2-iv-6'],
  gates: ['endCall', 'closeConsultation'],
  needs: ['consultation', 'followUp'],
  codes: ['whereToTurnNotTold'],
  judge: ({ consultation, followUp: { placeIfWorse } }) =>
    unlessCompleted(consultation) ??
    judgeHeld(consultation, () =>
      isBlank(placeIfWorse)
        ? unmet(
            'whereToTurnNotTold',
            'followUp.placeIfWorse',
            '悪くなったときの受診先や緊急時の相談先を、患者に案内してください。',
            'Please tell the patient where to turn if it gets worse.',
          )
        : met('緊急時の相談先を案内しました。', 'The patient knows where to turn.'),
    ),
});

function judgeHeld<Code extends string>(
  consultation: Facts['consultation'],
  judge: (held: PreConsultationFacts) => Finding<Code>,
): Finding<Code> {
  const otherwise = unlessFirstVisit(consultation, 'preConsultation');
  if (otherwise) return otherwise;
  const { preConsultation } = consultation;
  if (preConsultation === 'unknown') return unconfirmed(fact, '診療前相談', 'the pre-consultation');
  return preConsultation === null
    ? notApplicable(
        '診療前相談がありません（S-III-1-precon-a で確認）。',
        'None was held; S-III-1-precon-a asks for one.',
      )
    : judge(preConsultation);
}
