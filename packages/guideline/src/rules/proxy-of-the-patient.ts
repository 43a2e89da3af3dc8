import { unlessCompleted, isBlank } from '../ending.ts';
import { met, notApplicable, unconfirmed, unmet } from '../finding.ts';
import type { ProxyProof } from '../facts/consultation.ts';
import { defineRule } from '../rule.ts';
import { words, type Words } from '../words.ts';

const grounds = {
  minor: words('未成年', 'the patient is a minor'),
  cannotCommunicate: words('十分な意思疎通が難しい', 'the patient cannot communicate sufficiently'),
} as const;

const proofs: Readonly<Record<ProxyProof, Words>> = {
  familyRegister: words('戸籍・住民票', 'the family register'),
  insuranceRecord: words('資格確認書など', 'the record of insurance'),
  motherAndChildHandbook: words('母子健康手帳', 'the mother and child handbook'),
  guardianshipCertificate: words('後見の登記事項証明書', 'the certificate of guardianship'),
  knownToClinic: words('医療機関がよく知る人', 'being well known to the clinic'),
  other: words('そのほかの方法', 'other means'),
};

/** Says on which ground a proxy may act and, where the clinic has it on record, what showed it. */
function whoMayAct(ground: keyof typeof grounds, proof: ProxyProof | undefined) {
  const { ja, en } = grounds[ground];
  if (proof === undefined) return met(`代理人が認められる場合です（${ja}）。`, `A proxy may act: ${en}.`);
  return met(
    `代理人が認められる場合です（${ja}。確認：${proofs[proof].ja}）。`,
    `A proxy may act: ${en}; shown by ${proofs[proof].en}.`,
  );
}

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
      : whoMayAct(proxy.ground, proxy.proof);
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
