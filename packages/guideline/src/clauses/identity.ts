import { definition, goodExample, must, principle, should, type ClauseText } from './clause-text.ts';

/** V-1-(4): who is who. */
export const identity = {
  'S-1-4-1-p1': principle(
    'Ⅴ1(4)①',
    '医師は医師であること、患者は本人であることを、互いに示します。',
    'The doctor shows to be a doctor, the patient to be the patient.',
  ),
  'S-1-4-1-p2': should(
    'Ⅴ1(4)①',
    '名乗ってもらうなどの患者確認を、対面と同じように行うのがよいとされます。',
    'The patient should be asked for their name as in person.',
  ),
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
  'S-1-4-2-iii-b': definition(
    'Ⅴ1(4)②ⅲ',
    '示すのは氏名で、番号、住所、本籍を見せる必要はありません。',
    'It is the name that is shown; numbers, address and domicile need not be.',
  ),
  'S-1-4-2-iv-a': must(
    'Ⅴ1(4)②ⅳ',
    '医籍登録年を伝えるなど、医師の資格を患者が確認できるようにします。',
    'The patient can confirm the doctor’s licence, for example by the registration year.',
  ),
  'S-1-4-2-iv-d': should(
    'Ⅴ1(4)②ⅳ',
    '資格を示すには、医師免許証を見せるのがよいとされます。',
    'To show the licence, the licence certificate itself should be used.',
  ),
  'S-1-4-2-iv-b': must(
    'Ⅴ1(4)②ⅳ',
    '必要に応じ、厚生労働省の「医師等資格確認検索」で確かめられることを示します。',
    'Where needed, it is pointed out that the ministry’s search for licences can confirm it.',
  ),
  'S-1-4-2-iv-c': must(
    'Ⅴ1(4)②ⅳ',
    '初診が対面で医師と分かっていたなら、求めがない限り資格の証明は要りません。求められたら示します。',
    'After an in-person first visit no proof of the licence is needed unless the patient asks; then it is shown.',
  ),
  'S-1-4-3-i': goodExample(
    'Ⅴ1(4)③ⅰ',
    '患者の確認書類の例：マイナンバーカード、資格確認書、運転免許証、旅券など。',
    'Patient’s papers, for example: individual number card, certificate of insurance eligibility, driving licence, passport.',
  ),
  'S-1-4-3-ii': goodExample(
    'Ⅴ1(4)③ⅱ',
    '医師の本人証明の例：HPKIカード、マイナンバーカード、運転免許証、旅券など。',
    'Doctor’s papers, for example: HPKI card, individual number card, driving licence, passport.',
  ),
  'S-1-4-3-iii': goodExample(
    'Ⅴ1(4)③ⅲ',
    '医師の資格証明の例：HPKIカード、医師免許証。',
    'Proof of the licence, for example: HPKI card, licence certificate.',
  ),
} as const satisfies Record<string, ClauseText>;
