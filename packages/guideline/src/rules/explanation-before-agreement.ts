import type { ExplanationTopic } from '../facts/agreement.ts';
import { met, unconfirmed, unmet } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { words } from '../words.ts';

const topics: readonly ExplanationTopic[] = ['limitsAndInPersonCare', 'judgedEachTime', 'carePlanMatters'];

/** The three matters are explained before the patient agrees; in an emergency, as soon as it becomes possible. */
export const explanationBeforeAgreement = defineRule({
  name: 'explanation-before-agreement',
  clauses: ['S-1-1-2-iv'],
  gates: ['startCall'],
  needs: ['agreement'],
  codes: ['explanationMissing', 'explanationIncomplete', 'questionsUnanswered', 'explanationAfterAgreement'],
  admits: [
    {
      type: 'emergencyExplanationDeferred',
      lifts: [
        'explanationMissing',
        'explanationIncomplete',
        'questionsUnanswered',
        'explanationAfterAgreement',
      ],
      leaves: {
        type: 'explainNow',
        words: words(
          '説明できるようになり次第、速やかに説明してください。',
          'Explain as soon as it becomes possible.',
        ),
      },
    },
  ],
  judge({ agreement: { explanation, onlineCare } }) {
    const fact = 'agreement.explanation';
    if (explanation === 'unknown')
      return unconfirmed(fact, '合意の前の説明', 'the explanation before the agreement');
    if (explanation === null) {
      return unmet(
        'explanationMissing',
        fact,
        'オンライン診療の説明がまだです。合意の前に説明してください。',
        'Online care has not been explained. Please explain it before agreeing.',
      );
    }
    if (topics.some((topic) => !explanation.topics.includes(topic))) {
      return unmet(
        'explanationIncomplete',
        fact,
        '説明に足りない事項があります。限界と対面の組み合わせ、毎回の可否判断、診療計画の事項を説明してください。',
        'The explanation is incomplete. Cover the limits and in-person care, the judgement each time, and the care plan.',
      );
    }
    if (explanation.questionsAnswered === 'unknown') {
      return unconfirmed(fact, '患者の質問に答えたこと', 'that the patient’s questions were answered');
    }
    if (!explanation.questionsAnswered) {
      return unmet(
        'questionsUnanswered',
        fact,
        '患者の質問にまだ答えていません。答えてから進めてください。',
        'The patient’s questions are still open. Please answer them first.',
      );
    }
    const agreedAt = onlineCare === 'unknown' ? 'unknown' : onlineCare?.patientAgreedAt;
    if (agreedAt === 'unknown')
      return unconfirmed('agreement.onlineCare', '患者が合意した時刻', 'when the patient agreed');
    if (agreedAt && Date.parse(agreedAt) < Date.parse(explanation.at)) {
      return unmet(
        'explanationAfterAgreement',
        [fact, 'agreement.onlineCare'],
        '説明より前に合意しています。説明した内容で、改めて合意してください。',
        'The agreement is older than the explanation. Please agree anew on what was explained.',
      );
    }
    return met('合意の前に、必要な事項を説明しました。', 'All matters were explained before the agreement.');
  },
});
