import type { ClauseId } from './clauses/clause-texts.ts';
import { words, type Words } from './words.ts';

/** The nine items of a care plan (S-1-3-2-i-1 to i-9). */
export type CarePlanItemKey =
  | 'careGivenOnline'
  | 'combinationWithInPersonCare'
  | 'hours'
  | 'method'
  | 'stopConditions'
  | 'patientsCooperation'
  | 'emergencies'
  | 'doctors'
  | 'securityResponsibility';

export interface CarePlanItem {
  readonly key: CarePlanItemKey;
  readonly clauseId: ClauseId;
  readonly words: Words;
  /** Needed only where several doctors are planned. */
  readonly conditional: boolean;
}

/** The nine items in the guideline's order. */
export const carePlanItems: readonly CarePlanItem[] = [
  item(
    'careGivenOnline',
    'S-1-3-2-i-1',
    'オンラインで行う診療内容（病名・治療）',
    'Care given online (diseases, treatment)',
  ),
  item(
    'combinationWithInPersonCare',
    'S-1-3-2-i-2',
    '対面診療・検査との組み合わせ（頻度・時期）',
    'Combination with in-person visits and tests (how often, when)',
  ),
  item('hours', 'S-1-3-2-i-3', '診療時間と予約の方法', 'Hours and booking'),
  item('method', 'S-1-3-2-i-4', 'オンライン診療の方法（使う機器など）', 'Method (devices used)'),
  item(
    'stopConditions',
    'S-1-3-2-i-5',
    'オンラインで行わない条件と、対面への切り替え（通信障害を含む）',
    'When care is not held online, and the change to in person (connection failure included)',
  ),
  item(
    'patientsCooperation',
    'S-1-3-2-i-6',
    '患者の積極的な協力が必要であること',
    'That the patient’s active help is needed',
  ),
  item(
    'emergencies',
    'S-1-3-2-i-7',
    '急病急変時の対応（対応できる医療機関）',
    'Sudden illness or worsening (who can handle it)',
  ),
  {
    ...item('doctors', 'S-1-3-2-i-8', '複数の医師の氏名と分担', 'Names of several doctors and who acts when'),
    conditional: true,
  },
  item(
    'securityResponsibility',
    'S-1-3-2-i-9',
    'セキュリティの責任範囲（責任分界点）と、切れ目がないこと',
    'Who is responsible for security, without a gap',
  ),
];

function item(key: CarePlanItemKey, clauseId: ClauseId, ja: string, en: string): CarePlanItem {
  return { key, clauseId, words: words(ja, en), conditional: false };
}
