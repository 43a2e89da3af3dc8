import { unlessCompleted, isBlank } from '../ending.ts';
import { met, notApplicable, unconfirmed, unmet } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** A proxy acts only for a minor or for a patient who cannot communicate; family who help are no proxies. */
export const proxyHasAGround = defineRule({
  name: 'proxy-of-the-patient/ground',
  clauses: ['S-V-head-c'],
  gates: ['acceptRequest', 'startCall'],
  needs: ['consultation'],
  codes: ['proxyWithoutGround'],
  judge({ consultation: { proxy } }) {
    if (proxy === 'unknown') return unconfirmed('consultation.proxy', '代理人の有無', 'whether a proxy acts');
    if (proxy === null) return notApplicable('代理人はいません。', 'No proxy acts.');
    if (proxy.ground === 'unknown')
      return unconfirmed('consultation.proxy', '代理の理由', 'why a proxy acts');
    return proxy.ground === 'none'
      ? unmet(
          'proxyWithoutGround',
          'consultation.proxy',
          '代理の理由がありません。本人の合意を得るか、意思疎通が難しいことを医師が確かめてください。',
          'Nothing lets a proxy act. Obtain the patient’s own agreement, or let the doctor confirm that they cannot communicate.',
        )
      : met('代理人が認められる場合です。', 'A proxy may act.');
  },
});

/** Even with a proxy, it is the patient who is examined. */
export const patientIsExamined = defineRule({
  name: 'proxy-of-the-patient/patient-is-examined',
  clauses: ['S-V-head-b'],
  gates: ['endCall', 'closeConsultation'],
  needs: ['consultation', 'judgementToday'],
  codes: ['patientNotExamined'],
  judge({ consultation, judgementToday: { patientExamined, reasonNotExamined } }) {
    const otherwise = unlessCompleted(consultation);
    if (otherwise) return otherwise;
    if (consultation.proxy === 'unknown')
      return unconfirmed('consultation.proxy', '代理人の有無', 'whether a proxy acts');
    if (consultation.proxy === null) return notApplicable('代理人はいません。', 'No proxy acts.');
    if (patientExamined === 'unknown')
      return unconfirmed(
        'judgementToday.patientExamined',
        '患者本人を診察したこと',
        'that the patient was examined',
      );
    return patientExamined || !isBlank(reasonNotExamined)
      ? met(
          '患者本人を診察したか、できない理由があります。',
          'The patient was examined, or there is a reason why not.',
        )
      : unmet(
          'patientNotExamined',
          'judgementToday.patientExamined',
          '患者本人の診察がありません。映像で本人を診るか、できない理由を書いてください。',
          'The patient was not examined. See them on video, or write why it was impossible.',
        );
  },
});
