import { must, type ClauseText } from './clause-text.ts';

/** V-1-(2): whom online care is for, and who may give it. */
export const scopeOfOnlineCare = {
  'S-1-2-2-ii-a': must(
    'Ⅴ1(2)②ⅱ',
    '「初診に適さない症状」などを踏まえ、安全に行えるかを医師が判断します。',
    'The doctor weighs the published list of unsuitable symptoms and judges whether online care is safe.',
  ),
  'S-1-2-2-ii-b': must(
    'Ⅴ1(2)②ⅱ',
    'オンラインに適さない場合は対面で診ます。紹介でも構いません。',
    'Where online care is unsuitable the patient is seen in person, by referral if need be.',
  ),
  'S-1-2-2-ii-c': must(
    'Ⅴ1(2)②ⅱ',
    '緊急性が高い症状では、速やかに対面受診を促します。',
    'For urgent symptoms, an in-person visit is urged at once.',
  ),
  'S-1-2-2-iii-a': must(
    'Ⅴ1(2)②ⅲ',
    '初診からのオンライン診療は、原則としてかかりつけの医師が行います。',
    'A first visit online is in principle held by the regular doctor.',
  ),
  'S-1-2-2-iii-b': must(
    'Ⅴ1(2)②ⅲ',
    '過去の記録などから医学的情報を把握し、医師が可能と判断した場合も初診から行えます。',
    'It is also allowed when records give the needed information and the doctor judges it feasible.',
  ),
  'S-1-2-2-iii-c': must(
    'Ⅴ1(2)②ⅲ',
    'その場合、事前に得た情報を診療録に記載します。',
    'In that case the information obtained beforehand is written in the chart.',
  ),
  'S-1-2-2-vi-a': must(
    'Ⅴ1(2)②ⅵ',
    '診療前相談の結果、オンライン診療を行えないことがあると、前もって示します。',
    'It is shown beforehand that a pre-consultation may not lead to online care.',
  ),
  'S-1-2-2-vi-b': must(
    'Ⅴ1(2)②ⅵ',
    '診療前相談の費用を、前もって示します。',
    'The fees of a pre-consultation are shown beforehand.',
  ),
  'S-1-2-2-vii-a': must(
    'Ⅴ1(2)②ⅶ',
    '急病急変の患者は、原則として直接の対面で診ます。',
    'Acutely ill or suddenly worsening patients are in principle seen in person.',
  ),
  'S-1-2-2-viii-a': must(
    'Ⅴ1(2)②ⅷ',
    '複数の医師が交代で診るには、診療計画に明示があり、いずれかの医師が対面診療をしている必要があります。',
    'Doctors may alternate when the plan says so and at least one of them has seen the patient in person.',
  ),
  'S-1-2-2-viii-b': must(
    'Ⅴ1(2)②ⅷ',
    '交代で診る医師の名前を診療計画に記載します。',
    'The names of the alternating doctors stand in the plan.',
  ),
  'S-1-2-2-viii-c': must(
    'Ⅴ1(2)②ⅷ',
    '予定外の代診医は、患者の同意と、診療録記載を含む十分な引継ぎがあれば診療できます。',
    'An unplanned substitute may act with the patient’s consent and a full handover in the chart.',
  ),
} as const satisfies Record<string, ClauseText>;
