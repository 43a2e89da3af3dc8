import { definition, must, type ClauseText } from './clause-text.ts';

/** V-1-(2)-ix: the two programmes that may depart from the rule. */
export const programmes = {
  'S-1-2-2-ix': must(
    'Ⅴ1(2)②ⅸ',
    '初診はかかりつけの医師、対面との組み合わせが原則で、例外は指針が挙げる診療だけです。',
    'Only the programmes the guideline lists may depart from regular doctor and in-person combination.',
  ),
  'S-1-2-2-ix-1': must(
    'Ⅴ1(2)②ⅸ（禁煙外来）',
    '禁煙外来は、見落としの危険が除かれ、治療の危険が極めて低く、利益と不利益を考えたうえで、対面なしでも行えます。',
    'Smoking cessation may go without in-person care when oversights are ruled out, risk is very low, and benefit was weighed.',
  ),
  'S-1-2-2-ix-2a': must(
    'Ⅴ1(2)②ⅸ（緊急避妊）',
    '緊急避妊は、まず対面できる医療機関を紹介し、対面で受診してもらうのが基本です。',
    'For emergency contraception the patient is first led to an institution that can see her in person.',
  ),
  'S-1-2-2-ix-2b': must(
    'Ⅴ1(2)②ⅸ（緊急避妊）',
    '例外は、地理的な事情があるか、相談窓口に所属または連携する医師が心理状態から対面は困難と判断した場合です。',
    'The exception needs distance, or a doctor of or linked to a counselling service who finds a visit too hard for her state of mind.',
  ),
  'S-1-2-2-ix-2c': must(
    'Ⅴ1(2)②ⅸ（緊急避妊）',
    '初診から行えるのは、産婦人科医か、厚生労働省指定の研修を受けた医師です。',
    'Only a gynaecologist or a doctor with the designated training may hold it as a first visit.',
  ),
  'S-1-2-2-ix-2d': must(
    'Ⅴ1(2)②ⅸ（緊急避妊）',
    '処方は一錠のみの院外処方とします。',
    'One tablet alone is prescribed, through an outside pharmacy.',
  ),
  'S-1-2-2-ix-2e': must(
    'Ⅴ1(2)②ⅸ（緊急避妊）',
    '患者は、研修を受けた薬剤師の調剤を受け、その面前で内服します。',
    'A trained pharmacist dispenses it, and it is taken in the pharmacist’s presence.',
  ),
  'S-1-2-2-ix-2f': must(
    'Ⅴ1(2)②ⅸ（緊急避妊）',
    '医師と薬剤師は、より確実な避妊法を説明します。',
    'Doctor and pharmacist explain surer contraception.',
  ),
  'S-1-2-2-ix-2g': must(
    'Ⅴ1(2)②ⅸ（緊急避妊）',
    '約三週間後の産婦人科医の対面受診を確実にし、医師が経過を追います。',
    'An in-person visit to a gynaecologist after about three weeks is made sure, and the doctor follows up.',
  ),
  'S-1-2-2-ix-n1': must(
    'Ⅴ1(2)②ⅸ 注',
    '医療機関で対面できないかを、医師がもう一度確かめます。',
    'The doctor checks once more whether she cannot be seen in person.',
  ),
  'S-1-2-2-ix-n2': must(
    'Ⅴ1(2)②ⅸ 注',
    '性被害の可能性があれば、状況に配慮しながら警察への相談を促します。',
    'Where assault is possible, the police is suggested with due regard to her state.',
  ),
  'S-1-2-2-ix-n3': must(
    'Ⅴ1(2)②ⅸ 注',
    '18歳未満で児童虐待と思われるときは、児童相談所に通告します。',
    'If she is under 18 and abuse is suspected, the child guidance centre is notified.',
  ),
  'S-1-2-2-ix-n4': must(
    'Ⅴ1(2)②ⅸ 注',
    'ワンストップ支援センターなどを紹介し、適切な支援につなげます。',
    'She is led to support such as a one-stop centre.',
  ),
  'S-1-2-2-ix-n5': must(
    'Ⅴ1(2)②ⅸ 注',
    '検体採取のための対面の必要性も含め、適切な対応を研修などで身につけておきます。',
    'The doctor has learnt beforehand how to respond, the need for samples included.',
  ),
  'S-1-2-2-ix-n6': definition(
    'Ⅴ1(2)②ⅸ 注',
    '国は処方の実態を調べ、研修を受けた医師と薬剤師の一覧を公表します。',
    'The ministry surveys such prescriptions and publishes who has had the training.',
  ),
} as const satisfies Record<string, ClauseText>;
