import type { FactRef, Facts } from '../facts/facts.ts';
import type { EmergencyContraceptionFacts } from '../facts/programme.ts';
import { holds, notApplicable, unconfirmed, type Finding } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { judgeCase } from './emergency-contraception.ts';

const fact: FactRef = 'programme.programme';

/** Where assault is possible, the police was suggested with due regard. */
export const policeSuggested = defineRule({
  name: 'possible-assault/police-suggested',
  clauses: ['S-1-2-2-ix-n2'],
  gates: ['closeConsultation'],
  needs: ['programme'],
  codes: ['policeNotSuggested'],
  judge: (facts) =>
    judgePossibleAssault(facts, (contraception) =>
      holds(contraception.policeSuggested, fact, {
        name: ['警察への相談の勧め', 'that the police was suggested'],
        code: 'policeNotSuggested',
        remedy: [
          '心理面や社会的状況に配慮しながら、警察への相談を促してください。',
          'With regard to her state, please suggest turning to the police.',
        ],
        because: ['警察への相談を促しました。', 'The police was suggested.'],
      }),
    ),
});

export const supportNamed = defineRule({
  name: 'possible-assault/support-named',
  clauses: ['S-1-2-2-ix-n4'],
  gates: ['closeConsultation'],
  needs: ['programme'],
  codes: ['supportNotNamed'],
  judge: (facts) =>
    judgePossibleAssault(facts, (contraception) =>
      holds(contraception.supportNamed, fact, {
        name: ['支援窓口の紹介', 'that support was named'],
        code: 'supportNotNamed',
        remedy: [
          'ワンストップ支援センターなどを紹介してください。',
          'Please lead her to a one-stop centre or the like.',
        ],
        because: ['支援窓口を紹介しました。', 'Support was named.'],
      }),
    ),
});

/** Under 18 with suspected abuse: the child guidance centre is notified. */
export const childGuidanceNotified = defineRule({
  name: 'possible-assault/child-guidance-notified',
  clauses: ['S-1-2-2-ix-n3'],
  gates: ['closeConsultation'],
  needs: ['programme'],
  codes: ['childGuidanceNotNotified'],
  judge: (facts) =>
    judgePossibleAssault(facts, ({ patientUnder18, abuseSuspected, childGuidanceCentreNotified }) => {
      if (patientUnder18 === false || abuseSuspected === false)
        return notApplicable(
          '児童虐待に当たると思われる場合ではありません。',
          'No abuse of a child is suspected.',
        );
      if (patientUnder18 === 'unknown' || abuseSuspected === 'unknown')
        return unconfirmed(
          fact,
          '18歳未満か、児童虐待の疑い',
          'whether she is under 18 and abuse is suspected',
        );
      return holds(childGuidanceCentreNotified, fact, {
        name: ['児童相談所への通告', 'the notice to the child guidance centre'],
        code: 'childGuidanceNotNotified',
        remedy: ['児童相談所に通告してください。', 'Please notify the child guidance centre.'],
        because: ['児童相談所に通告しました。', 'The child guidance centre was notified.'],
      });
    }),
});

function judgePossibleAssault<Code extends string>(
  facts: Pick<Facts, 'programme'>,
  judge: (contraception: EmergencyContraceptionFacts) => Finding<Code>,
): Finding<Code> {
  return judgeCase(facts, (contraception) => {
    if (contraception.assaultPossible === 'unknown')
      return unconfirmed(fact, '性被害の可能性の有無', 'whether assault is possible');
    return contraception.assaultPossible
      ? judge(contraception)
      : notApplicable('性被害の可能性はありません。', 'No assault is possible.');
  });
}
