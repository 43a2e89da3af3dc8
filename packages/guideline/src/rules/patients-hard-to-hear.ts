import { isBlank } from '../ending.ts';
import { met, notApplicable, unconfirmed, unmet } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** Where the patient finds it hard to tell their state, it is said why online care fits all the same. */
export const patientsHardToHear = defineRule({
  name: 'patients-hard-to-hear',
  clauses: ['S-1-2-3'],
  gates: ['beginExamination'],
  needs: ['consultation', 'judgementToday'],
  codes: ['applicabilityNotReasoned'],
  judge({ consultation: { proxy }, judgementToday: { reason } }) {
    if (proxy === 'unknown' || proxy?.ground === 'unknown')
      return unconfirmed(
        'consultation.proxy',
        '患者の意思疎通の難しさ',
        'whether the patient finds it hard to communicate',
      );
    if (proxy?.ground !== 'cannotCommunicate')
      return notApplicable('意思疎通の難しい患者ではありません。', 'The patient can communicate.');
    return isBlank(reason)
      ? unmet(
          'applicabilityNotReasoned',
          'judgementToday.reason',
          '状態を伝えることが難しい患者です。オンラインで診られると考えた理由を書いてください。',
          'The patient finds it hard to tell their state. Please write why online care fits.',
        )
      : met('オンラインで診られる理由があります。', 'It is said why online care fits.');
  },
});
