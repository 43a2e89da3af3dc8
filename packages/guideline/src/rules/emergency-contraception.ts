import { unlessCompleted } from '../ending.ts';
import type { FactRef, Facts } from '../facts/facts.ts';
import type { EmergencyContraceptionFacts } from '../facts/programme.ts';
import { holds, met, notApplicable, unconfirmed, unmet, type Finding } from '../finding.ts';
import { defineRule } from '../rule.ts';

const fact: FactRef = 'programme.programme';

/** She was first told where she could be seen in person. */
export const inPersonCareNamedFirst = defineRule({
  name: 'emergency-contraception/in-person-first',
  clauses: ['S-1-2-2-ix-2a'],
  gates: ['startCall'],
  needs: ['programme'],
  codes: ['inPersonCareNotNamed'],
  judge: (facts) =>
    judgeCase(facts, ({ inPersonCareNamed }) =>
      holds(inPersonCareNamed, fact, {
        name: ['対面できる医療機関の紹介', 'that institutions for a visit were named'],
        code: 'inPersonCareNotNamed',
        remedy: [
          '対面で受診できる医療機関を、一覧などで先に紹介してください。',
          'Please name institutions that can see her in person first.',
        ],
        because: ['対面できる医療機関を紹介しました。', 'Institutions for a visit were named.'],
      }),
    ),
});

/** Online only for distance, or for her state of mind as judged by a doctor linked to a counselling service. */
export const groundForOnline = defineRule({
  name: 'emergency-contraception/ground',
  clauses: ['S-1-2-2-ix-2b'],
  gates: ['startCall'],
  needs: ['programme'],
  codes: ['noGroundForOnline', 'stateOfMindNotJudged'],
  judge: (facts) =>
    judgeCase(facts, ({ ground, judgedByLinkedDoctor }) => {
      if (ground === 'unknown')
        return unconfirmed(fact, '対面で受診できない事情', 'why she cannot be seen in person');
      if (ground === 'neither') {
        return unmet(
          'noGroundForOnline',
          fact,
          '地理的な事情も、心理状態による事情もありません。対面で受診してもらってください。',
          'Neither distance nor her state of mind stands in the way. She has to be seen in person.',
        );
      }
      if (ground === 'distance') return met('地理的な事情があります。', 'Distance stands in the way.');
      return holds(judgedByLinkedDoctor, fact, {
        name: ['相談窓口と連携する医師の判断', 'the judgement of a doctor linked to a counselling service'],
        code: 'stateOfMindNotJudged',
        remedy: [
          '心理状態の判断は、相談窓口等に所属するか連携する医師が行います。その医師に判断してもらってください。',
          'Her state of mind is judged by a doctor of, or linked to, a counselling service. Please ask one.',
        ],
        because: [
          '相談窓口と連携する医師が、対面は困難と判断しました。',
          'A linked doctor found a visit too hard for her.',
        ],
      });
    }),
});

/** The doctor is a gynaecologist or has the designated training. */
export const doctorQualified = defineRule({
  name: 'emergency-contraception/doctor-qualified',
  clauses: ['S-1-2-2-ix-2c'],
  gates: ['startCall'],
  needs: ['programme'],
  codes: ['doctorNotQualified'],
  judge: (facts) =>
    judgeCase(facts, ({ doctorQualification }) => {
      if (doctorQualification === 'unknown')
        return unconfirmed(fact, '医師の専門または指定研修', 'the doctor’s speciality or training');
      return doctorQualification === 'neither'
        ? unmet(
            'doctorNotQualified',
            fact,
            '産婦人科医でも、指定の研修を受けた医師でもありません。該当する医師が診てください。',
            'The doctor is neither a gynaecologist nor has the designated training. Another doctor has to act.',
          )
        : met('産婦人科医または指定の研修を受けた医師です。', 'The doctor is qualified for it.');
    }),
});

/** How to respond was learnt beforehand. */
export const responseLearnt = defineRule({
  name: 'emergency-contraception/response-learnt',
  clauses: ['S-1-2-2-ix-n5'],
  gates: ['startCall'],
  needs: ['programme'],
  codes: ['responseNotLearnt'],
  judge: (facts) =>
    judgeCase(facts, ({ responseLearnt: learnt }) =>
      holds(learnt, fact, {
        name: ['適切な対応方法の習得', 'that the doctor has learnt how to respond'],
        code: 'responseNotLearnt',
        remedy: [
          '検体採取の必要性を含む対応方法を、研修などで先に習得してください。',
          'Learn how to respond beforehand, the need for samples included.',
        ],
        because: ['対応方法を習得しています。', 'The doctor has learnt how to respond.'],
      }),
    ),
});

/** Once more: can she really not be seen in person? */
export const inPersonCheckedAgain = defineRule({
  name: 'emergency-contraception/checked-again',
  clauses: ['S-1-2-2-ix-n1'],
  gates: ['beginExamination', 'prescribe'],
  needs: ['programme'],
  codes: ['inPersonNotCheckedAgain'],
  judge: (facts) =>
    judgeCase(facts, (contraception) =>
      holds(contraception.inPersonCheckedAgain, fact, {
        name: ['対面できないことの再確認', 'the second check of in-person care'],
        code: 'inPersonNotCheckedAgain',
        remedy: [
          '医療機関で対面できないか、もう一度確かめてください。',
          'Please check once more whether she can be seen in person.',
        ],
        because: ['対面できないことをもう一度確かめました。', 'It was checked once more.'],
      }),
    ),
});

/** One tablet, through an outside pharmacy. */
export const oneTabletOutside = defineRule({
  name: 'emergency-contraception/one-tablet-outside',
  clauses: ['S-1-2-2-ix-2d'],
  gates: ['prescribe'],
  needs: ['programme', 'prescription'],
  codes: ['moreThanOneTablet', 'notAnOutsidePharmacy'],
  judge: (facts) =>
    judgeCase(facts, () => {
      const { items, outsidePharmacy } = facts.prescription;
      if (items === 'unknown' || items.some(({ tablets }) => tablets === 'unknown')) {
        return unconfirmed('prescription.items', '処方の錠数', 'how many tablets are prescribed');
      }
      if (items.length !== 1 || items.some(({ tablets }) => tablets !== 1)) {
        return unmet(
          'moreThanOneTablet',
          'prescription.items',
          '緊急避妊薬は一錠のみ処方します。一錠に改めてください。',
          'One tablet alone may be prescribed. Please change it.',
        );
      }
      return holds(outsidePharmacy, 'prescription.outsidePharmacy', {
        name: ['院外処方であること', 'that an outside pharmacy dispenses'],
        code: 'notAnOutsidePharmacy',
        remedy: [
          '院外処方としてください。院内調剤や自宅への配送はできません。',
          'An outside pharmacy has to dispense it; neither the clinic nor a delivery to her home.',
        ],
        because: ['一錠のみの院外処方です。', 'One tablet through an outside pharmacy.'],
      });
    }),
});

/** Dispensed by a trained pharmacist and taken in the pharmacist's presence. */
export const takenBeforeThePharmacist = defineRule({
  name: 'emergency-contraception/taken-before-the-pharmacist',
  clauses: ['S-1-2-2-ix-2e'],
  gates: ['prescribe', 'closeConsultation'],
  needs: ['consultation', 'programme', 'prescription'],
  codes: ['pharmacistNotArranged'],
  judge: (facts, { gate }) =>
    (gate === 'closeConsultation' ? unlessCompleted(facts.consultation) : undefined) ??
    judgePrescribed(facts, ({ takenBeforeTrainedPharmacist }) =>
      holds(takenBeforeTrainedPharmacist, fact, {
        name: ['研修を受けた薬剤師の面前での内服', 'that it is taken before a trained pharmacist'],
        code: 'pharmacistNotArranged',
        remedy: [
          '研修を受けた薬剤師のいる薬局で、面前で内服する段取りをつけてください。',
          'Arrange a pharmacy with a trained pharmacist before whom she takes it.',
        ],
        because: [
          '研修を受けた薬剤師の面前で内服する段取りがあります。',
          'It is taken before a trained pharmacist.',
        ],
      }),
    ),
});

export const surerContraceptionExplained = defineRule({
  name: 'emergency-contraception/surer-contraception',
  clauses: ['S-1-2-2-ix-2f'],
  gates: ['closeConsultation'],
  needs: ['consultation', 'programme', 'prescription'],
  codes: ['surerContraceptionNotExplained'],
  judge: (facts) =>
    unlessCompleted(facts.consultation) ??
    judgePrescribed(facts, (contraception) =>
      holds(contraception.surerContraceptionExplained, fact, {
        name: ['より確実な避妊法の説明', 'that surer contraception was explained'],
        code: 'surerContraceptionNotExplained',
        remedy: ['より確実な避妊法を説明してください。', 'Please explain surer contraception.'],
        because: ['より確実な避妊法を説明しました。', 'Surer contraception was explained.'],
      }),
    ),
});

/** An in-person visit after about three weeks is made sure. */
export const visitAfterThreeWeeks = defineRule({
  name: 'emergency-contraception/visit-after-three-weeks',
  clauses: ['S-1-2-2-ix-2g'],
  gates: ['closeConsultation'],
  needs: ['consultation', 'programme', 'prescription'],
  codes: ['gynaecologistVisitMissing'],
  judge: (facts) =>
    unlessCompleted(facts.consultation) ??
    judgePrescribed(facts, ({ gynaecologistVisitOn }) => {
      if (gynaecologistVisitOn === 'unknown')
        return unconfirmed(fact, '約三週間後の対面受診', 'the visit after about three weeks');
      return gynaecologistVisitOn === null
        ? unmet(
            'gynaecologistVisitMissing',
            fact,
            '約三週間後の産婦人科の対面受診を確保し、経過を追えるようにしてください。',
            'Make sure of a visit to a gynaecologist after about three weeks, and follow up.',
          )
        : met('約三週間後の対面受診があります。', 'The visit after about three weeks is made sure.');
    }),
});

/** Judges what runs as emergency contraception, and leaves aside what does not. */
export function judgeCase<Code extends string>(
  { programme: { programme } }: Pick<Facts, 'programme'>,
  judge: (contraception: EmergencyContraceptionFacts) => Finding<Code>,
): Finding<Code> {
  if (programme === 'unknown')
    return unconfirmed(fact, '例外の診療かどうか', 'whether it runs under a programme');
  return programme?.kind === 'emergencyContraception'
    ? judge(programme)
    : notApplicable('緊急避妊の診療ではありません。', 'It is not emergency contraception.');
}

/** What follows from dispensing and taking it: nothing of it is asked where nothing is prescribed. */
function judgePrescribed<Code extends string>(
  facts: Pick<Facts, 'programme' | 'prescription'>,
  judge: (contraception: EmergencyContraceptionFacts) => Finding<Code>,
): Finding<Code> {
  return judgeCase(facts, (contraception) => {
    const { items } = facts.prescription;
    if (items === 'unknown')
      return unconfirmed('prescription.items', '処方の有無', 'whether anything was prescribed');
    return items.length === 0
      ? notApplicable('緊急避妊薬を処方していません。', 'Nothing was prescribed.')
      : judge(contraception);
  });
}
