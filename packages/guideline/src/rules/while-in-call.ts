import { holds, met, unconfirmed, unmet } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** Picture and sound flow both ways now. Nothing is cut off; what is unmet is shown to the doctor at once. */
export const twoWayNow = defineRule({
  name: 'while-in-call/two-way-now',
  clauses: ['S-1-6-2-ii-a'],
  gates: ['whileInCall'],
  needs: ['monitor'],
  codes: ['notTwoWayNow'],
  judge: ({ monitor }) =>
    holds(monitor.twoWayNow, 'monitor.twoWayNow', {
      name: ['いまの映像と音声', 'picture and sound at this moment'],
      code: 'notTwoWayNow',
      remedy: [
        '映像または音声が途切れています。戻るまで診察を進めないでください。戻らなければ、対面か電話に切り替えてください。',
        'Picture or sound is broken. Wait until it is back; otherwise change to in person or telephone.',
      ],
      because: ['映像と音声がつながっています。', 'Picture and sound flow both ways.'],
    }),
});

export const noStrangerInTheCall = defineRule({
  name: 'while-in-call/no-stranger',
  clauses: ['S-2-5-1-1-12'],
  gates: ['whileInCall'],
  needs: ['monitor'],
  codes: ['strangerInTheCall'],
  judge({ monitor: { strangerNoticed } }) {
    if (strangerNoticed === 'unknown')
      return unconfirmed('monitor.strangerNoticed', '意図しない人の有無', 'whether a stranger is there');
    return strangerNoticed
      ? unmet(
          'strangerInTheCall',
          'monitor.strangerNoticed',
          '意図しない人が通話にいます。席を外してもらうか、通話を止めてください。',
          'Somebody uninvited is in the call. Have them leave, or stop the call.',
        )
      : met('意図しない人はいません。', 'Nobody uninvited is there.');
  },
});

export const enoughIsLearnt = defineRule({
  name: 'while-in-call/enough-is-learnt',
  clauses: ['S-1-6-2-i'],
  gates: ['whileInCall'],
  needs: ['monitor'],
  codes: ['notEnoughLearnt'],
  judge: ({ monitor }) =>
    holds(monitor.informationSuffices, 'monitor.informationSuffices', {
      name: ['得られた情報が十分か', 'whether enough is learnt'],
      code: 'notEnoughLearnt',
      remedy: [
        '十分な情報が得られていません。オンライン診療を中止し、対面診療に切り替えてください。',
        'Not enough is learnt. Stop and move the patient to in-person care.',
      ],
      because: ['十分な情報が得られています。', 'Enough is learnt.'],
    }),
});

export const judgementNotHurt = defineRule({
  name: 'while-in-call/judgement-not-hurt',
  clauses: ['S-2-1-2-iii'],
  gates: ['whileInCall'],
  needs: ['monitor'],
  codes: ['judgementHurt'],
  judge({ monitor: { judgementHurt } }) {
    if (judgementHurt === 'unknown')
      return unconfirmed('monitor.judgementHurt', '騒音や回線の状態', 'noise and line');
    return judgementHurt
      ? unmet(
          'judgementHurt',
          'monitor.judgementHurt',
          '騒音や回線の乱れが判断を妨げています。静かで安定した場所に移ってください。',
          'Noise or the line hurts your judgement. Move to a quiet place with a stable line.',
        )
      : met('判断を妨げる騒音や乱れはありません。', 'Nothing hurts the doctor’s judgement.');
  },
});
