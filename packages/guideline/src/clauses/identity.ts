import { must, type ClauseText } from './clause-text.ts';

/** V-1-(4): who is who. */
export const identity = {
  'S-1-4-2-i-a': must(
    'Ⅴ1(4)②ⅰ',
    '医師と患者は、原則として身分確認書類で互いに本人確認をします。',
    'Doctor and patient in principle check each other’s identity with documents.',
  ),
  'S-1-4-2-i-b': must(
    'Ⅴ1(4)②ⅰ',
    '当然に本人と分かる状況なら、毎回の本人確認は要りません。',
    'Where identity is obvious, it need not be checked at every visit.',
  ),
  'S-1-4-2-ii-a': must(
    'Ⅴ1(4)②ⅱ',
    '初診の患者は、原則として顔写真付きの身分証明書で確認します。',
    'A patient’s first visit online is in principle checked with a photo ID.',
  ),
  'S-1-4-2-ii-b': must(
    'Ⅴ1(4)②ⅱ',
    '顔写真付きがなければ、２種類以上の身分証明書で確認します。',
    'Without a photo ID, two or more kinds of documents are used.',
  ),
  'S-1-4-2-ii-c': must(
    'Ⅴ1(4)②ⅱ',
    '１種類しかなければ、書類の特徴の確認に、質問や全身観察などを組み合わせます。',
    'With a single document, its features are checked and questions and observation are added.',
  ),
  'S-1-4-2-iii-a': must(
    'Ⅴ1(4)②ⅲ',
    '医師は、原則として顔写真付きの身分証明書で自分の氏名を示します。',
    'The doctor in principle shows their name with a photo ID.',
  ),
  'S-1-4-2-iv-a': must(
    'Ⅴ1(4)②ⅳ',
    '医籍登録年を伝えるなど、医師の資格を患者が確認できるようにします。',
    'The patient can confirm the doctor’s licence, for example by the registration year.',
  ),
  'S-1-4-2-iv-c': must(
    'Ⅴ1(4)②ⅳ',
    '初診が対面で医師と分かっていたなら、求めがない限り資格の証明は要りません。求められたら示します。',
    'After an in-person first visit no proof of the licence is needed unless the patient asks; then it is shown.',
  ),
} as const satisfies Record<string, ClauseText>;
