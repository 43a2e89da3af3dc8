import { definition, should, type ClauseText } from './clause-text.ts';

/** III-2: which contacts the guideline governs. */
export const scopeOfTheGuideline = {
  'S-III-2-i-a': definition(
    'Ⅲ2ⅰ',
    '診療前相談も、この指針の対象です。',
    'Pre-consultations fall under the guideline.',
  ),
  'S-III-2-i-b': should(
    'Ⅲ2ⅰ',
    '診療前相談でも、医師と患者の場所や通信環境について、この指針を守るのがよいとされます。',
    'A pre-consultation too should keep to what the guideline says of places and communication.',
  ),
  'S-III-2-ii': definition(
    'Ⅲ2ⅱ',
    '遠隔医療のうち、オンライン診療がこの指針の対象です。どの種類の診療かを最初に決めます。',
    'Of all telemedicine the guideline governs online consultation, so each contact must be of a named kind.',
  ),
  'S-III-2-iii-a': definition(
    'Ⅲ2ⅲ',
    'オンライン受診勧奨にも、言葉を読み替えてこの指針を当てはめます。',
    'The guideline holds for visit recommendations too, with the words read accordingly.',
  ),
  'S-III-2-iii-b': definition(
    'Ⅲ2ⅲ',
    '受診勧奨には、説明事項、適用対象の一部、診療計画、薬剤処方の項目を当てはめません。',
    'The topics of explanation, parts of the scope, care plan and prescribing do not hold for visit recommendations.',
  ),
  'S-III-2-iv-a': definition(
    'Ⅲ2ⅳ',
    '遠隔健康医療相談は、この指針の対象外です。',
    'Health advice is outside the guideline.',
  ),
  'S-III-2-iv-b': should(
    'Ⅲ2ⅳ',
    '健康医療相談でも、個別の診断が業として行われないよう、マニュアルを整えるのがよいとされます。',
    'Health advice should have a manual that keeps individual diagnosis out of it.',
  ),
  'S-III-2-iv-c': should(
    'Ⅲ2ⅳ',
    'そのマニュアルが守られているかを確かめるのがよいとされます。',
    'Whether that manual is kept should be monitored.',
  ),
  'S-III-2-v-a': definition(
    'Ⅲ2ⅴ',
    '支援者がいる場合や、看護師等に診療の補助を指示する場合も、指針に従うオンライン診療です。',
    'With a supporter, or with a nurse who is instructed to assist, it is still an online consultation under the guideline.',
  ),
  'S-III-2-v-b': definition(
    'Ⅲ2ⅴ',
    '医師が機器を通して患者を診ずに、看護師等へ指示だけをする場合は、指針の対象外です。',
    'Instructing a nurse without seeing the patient over the device is outside the guideline.',
  ),
  'S-III-2-table': definition(
    'Ⅲ2 適用表',
    '適用の表は、診療前相談、診療、受診勧奨、健康相談を具体例で分けています。',
    'A table parts pre-consultation, consultation, visit recommendation and health advice by examples.',
  ),
} as const satisfies Record<string, ClauseText>;
