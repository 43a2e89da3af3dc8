import { isBlank } from '../ending.ts';
import { met, unconfirmed, unmet } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** Sound and network where the doctor is let them judge. */
export const quietAndStable = defineRule({
  name: 'place-of-the-doctor/quiet-and-stable',
  clauses: ['S-2-1-2-iii'],
  gates: ['startCall'],
  needs: ['doctor'],
  codes: ['environmentNotChecked', 'environmentUnsuitable'],
  judge({ doctor: { environment } }) {
    const fact = 'doctor.environment';
    if (environment === 'unknown')
      return unconfirmed(fact, '医師側の音と通信の状態', 'sound and network on the doctor’s side');
    if (environment === null) {
      return unmet(
        'environmentNotChecked',
        fact,
        '医師側の音と通信の確認がまだです。機器の確認をしてください。',
        'Sound and network have not been checked. Please run the device check.',
      );
    }
    const { soundClear, networkStable, statementOfSufficiency } = environment;
    if ((soundClear === false || networkStable === false) && isBlank(statementOfSufficiency)) {
      return unmet(
        'environmentUnsuitable',
        fact,
        '騒音があるか、通信が不安定です。場所や回線を変えるか、判断に足りる理由を書いてください。',
        'There is noise or the network is unstable. Move or change the line, or write why it suffices for judgement.',
      );
    }
    return soundClear === 'unknown' || networkStable === 'unknown'
      ? unconfirmed(fact, '医師側の音と通信の状態', 'sound and network on the doctor’s side')
      : met('音と通信は診療に適しています。', 'Sound and network are suitable.');
  },
});

/** The chart can be read as in the clinic. */
export const chartAtHand = defineRule({
  name: 'place-of-the-doctor/chart-at-hand',
  clauses: ['S-2-1-2-iv'],
  gates: ['startCall'],
  needs: ['doctor'],
  codes: ['chartUnavailable'],
  admits: [{ type: 'chartUnavailableEmergency', lifts: ['chartUnavailable'] }],
  judge({ doctor: { chart } }) {
    if (chart === 'unknown')
      return unconfirmed('doctor.chart', '診療録を見られること', 'that the chart can be read');
    if (chart === 'noPriorRecord')
      return met('過去の記録がない患者です。', 'There is no prior record of the patient.');
    return chart === 'atHand'
      ? met('診療録を見ながら診られます。', 'The chart is at hand.')
      : unmet(
          'chartUnavailable',
          'doctor.chart',
          '診療録を見られません。見られるようにするか、緊急の場合はその理由を書いてください。',
          'The chart cannot be read. Make it available or, in an emergency, write why you go on.',
        );
  },
});

/** Walls around the doctor; blurring the background does not count. */
export const doctorInASeparateSpace = defineRule({
  name: 'place-of-the-doctor/separate-space',
  clauses: ['S-2-1-2-v'],
  gates: ['startCall'],
  needs: ['doctor'],
  codes: ['doctorSpaceNotSeparate'],
  judge({ doctor: { separateSpace } }) {
    if (separateSpace === 'unknown')
      return unconfirmed(
        'doctor.separateSpace',
        '医師のいる場所が隔てられていること',
        'that the doctor’s space is separated',
      );
    return separateSpace
      ? met('医師は隔てられた空間にいます。', 'The doctor is in a separated space.')
      : unmet(
          'doctorSpaceNotSeparate',
          'doctor.separateSpace',
          '医師のいる場所が外から隔てられていません。個室などに移ってください。',
          'The doctor’s space is not separated. Please move to a closed room.',
        );
  },
});

/** Nobody uninvolved sees or hears on the doctor's side. */
export const nobodyUninvolvedPerceives = defineRule({
  name: 'place-of-the-doctor/nobody-uninvolved',
  clauses: ['S-2-5-1-1-11-a'],
  gates: ['startCall', 'beginExamination'],
  needs: ['doctor'],
  codes: ['uninvolvedPersonPerceives'],
  judge({ doctor: { uninvolvedPersonPerceives } }) {
    if (uninvolvedPersonPerceives === 'unknown') {
      return unconfirmed(
        'doctor.uninvolvedPersonPerceives',
        '医師側に診療に関わらない人がいないこと',
        'that nobody uninvolved is on the doctor’s side',
      );
    }
    return uninvolvedPersonPerceives
      ? unmet(
          'uninvolvedPersonPerceives',
          'doctor.uninvolvedPersonPerceives',
          '診療に関わらない人に見聞きされます。席を外してもらうか、場所を移ってください。',
          'Somebody uninvolved can see or hear. Ask them to leave, or move.',
        )
      : met('医師側に診療に関わらない人はいません。', 'Nobody uninvolved is on the doctor’s side.');
  },
});
