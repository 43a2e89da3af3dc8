import { isBlank, unlessCompleted } from '../ending.ts';
import { met, unconfirmed, unmet } from '../finding.ts';
import { defineRule } from '../rule.ts';

/**
 * No live picture and sound, no online consultation: nothing lifts that. A short call, or reports that do not match,
 * need the doctor's word that it sufficed.
 */
export const liveTwoWayMedia = defineRule({
  name: 'live-two-way-media',
  clauses: ['S-II-iryoho-2-2', 'S-1-6-2-ii-a', 'S-1-6-2-ii-c'],
  gates: ['endCall', 'closeConsultation'],
  needs: ['consultation', 'call'],
  codes: ['noLiveTwoWayMedia', 'sufficiencyReasonMissing', 'mediaNotAttested'],
  judge({ consultation, call }, { gate, policy }) {
    if (gate === 'closeConsultation' && consultation.disposition === null) {
      return unconfirmed('consultation.disposition', '診療の終わり方', 'how the consultation ended');
    }
    const otherwise = unlessCompleted(consultation);
    if (otherwise) return otherwise;
    const { liveTwoWaySeconds, reportedByBothEnds, attestedByDoctor, sufficiencyReason } = call;
    if (liveTwoWaySeconds === 'unknown') {
      return unconfirmed(
        'call.liveTwoWaySeconds',
        '映像と音声が双方向につながった時間',
        'how long picture and sound flowed both ways',
      );
    }
    // Written so that a value that is no number is refused too.
    if (!(liveTwoWaySeconds > 0)) {
      return unmet(
        'noLiveTwoWayMedia',
        'call.liveTwoWaySeconds',
        '映像と音声が双方向につながっていません。オンライン診療として完了できません。対面や電話に切り替えて記録してください。',
        'Picture and sound never flowed both ways. It cannot be completed as online care; move it in person or to the telephone.',
      );
    }
    if (reportedByBothEnds === 'unknown')
      return unconfirmed('call.reportedByBothEnds', '双方の端末からの通話の報告', 'the reports of both ends');
    if (attestedByDoctor === 'unknown')
      return unconfirmed(
        'call.attestedByDoctor',
        '通話時間についての医師の確認',
        'the doctor’s word on the call',
      );
    const needsReason = liveTwoWaySeconds < policy.minimumTwoWaySeconds || !reportedByBothEnds;
    if (needsReason && isBlank(sufficiencyReason)) {
      return unmet(
        'sufficiencyReasonMissing',
        ['call.liveTwoWaySeconds', 'call.reportedByBothEnds', 'call.sufficiencyReason'],
        '通話が短いか、双方の記録が一致していません。診察として十分だった理由を書いてください。',
        'The call was short, or the two reports do not match. Please write why it sufficed.',
      );
    }
    return attestedByDoctor
      ? met('映像と音声による診察が行われました。', 'The examination was held over live video and sound.')
      : unmet(
          'mediaNotAttested',
          'call.attestedByDoctor',
          '映像と音声で診察したことを、医師が確認してください。',
          'The doctor has to confirm that the examination was held over video and sound.',
        );
  },
});
