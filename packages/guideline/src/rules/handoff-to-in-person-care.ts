import { isBlank } from '../ending.ts';
import { met, notApplicable, unconfirmed, unmet } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** A patient moved to in-person care arrives: where to, who was told, and what went along. The own clinic counts. */
export const handoffToInPersonCare = defineRule({
  name: 'handoff-to-in-person-care',
  clauses: ['S-1-1-2-iii-b', 'S-1-2-2-ii-b'],
  gates: ['endCall', 'moveInPerson', 'closeConsultation'],
  needs: ['consultation', 'followUp'],
  codes: ['handoffMissing', 'handoffIncomplete'],
  judge({ consultation: { disposition }, followUp: { handoff } }) {
    if (disposition === 'unknown')
      return unconfirmed('consultation.disposition', '診療の終わり方', 'how the consultation ended');
    if (disposition !== 'movedInPerson')
      return notApplicable('対面に切り替えていません。', 'Not moved to in-person care.');
    if (handoff === 'unknown')
      return unconfirmed('followUp.handoff', '対面診療への引き継ぎ', 'the handover to in-person care');
    if (handoff === null) {
      return unmet(
        'handoffMissing',
        'followUp.handoff',
        '対面診療の行き先がありません。どこで、誰に伝え、何を渡したかを書いてください。',
        'No in-person destination yet. Record where, who was told and what went along.',
      );
    }
    return [handoff.where, handoff.toldTo, handoff.information].some(isBlank)
      ? unmet(
          'handoffIncomplete',
          'followUp.handoff',
          '引き継ぎに空欄があります。行き先、伝えた相手、渡した情報をすべて書いてください。',
          'The handover has gaps. Fill in where, who was told and what went along.',
        )
      : met('対面診療に引き継ぎました。', 'Handed over to in-person care.');
  },
});
