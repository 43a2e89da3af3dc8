import { badExample, must, principle, should, type ClauseText } from './clause-text.ts';

/** V-1-(5): what may be prescribed. */
export const prescribing = {
  'S-1-5-1-p1': principle(
    'Ⅴ1(5)①',
    '処方の前に患者の状態を十分に評価します。初診から安全に出せない薬もあります。',
    'The patient is evaluated well before prescribing; some drugs cannot safely be given at a first visit.',
  ),
  'S-1-5-1-p2': principle(
    'Ⅴ1(5)①',
    '飲み合わせ、用量、日数を医師が自ら確認し、過量にならないようにします。',
    'The doctor checks interactions, dose and days, so that nothing is given in excess.',
  ),
  'S-1-5-1-p3': principle(
    'Ⅴ1(5)①',
    '処方は薬剤師の確認を経ることを基本とします。',
    'A pharmacist basically checks what is prescribed.',
  ),
  'S-1-5-2-i-a': must(
    'Ⅴ1(5)②ⅰ',
    '診ている疾患の延長といえる症状の薬は、医師の判断で処方できます。',
    'Drugs for symptoms that extend the disease under care may be prescribed at the doctor’s judgement.',
  ),
  'S-1-5-2-i-b': must(
    'Ⅴ1(5)②ⅰ',
    '初診や新たな疾患への処方は、要検討の薬の一覧など学会の指針を参考に行います。',
    'At a first visit or for a new disease, prescribing follows the societies’ guidelines, such as the list of drugs that need care.',
  ),
  'S-1-5-2-i-1': must(
    'Ⅴ1(5)②ⅰ',
    '初診では、麻薬と向精神薬を処方しません。',
    'At a first visit no narcotics or psychotropics are prescribed.',
  ),
  'S-1-5-2-i-2': must(
    'Ⅴ1(5)②ⅰ',
    '初診で基礎疾患等の情報がなければ、特に安全管理が必要な薬（薬剤管理指導料「１」の対象）を処方しません。',
    'At a first visit without knowledge of underlying conditions, no drug under management fee 1 is prescribed.',
  ),
  'S-1-5-2-i-3': must(
    'Ⅴ1(5)②ⅰ',
    '初診で基礎疾患等の情報がなければ、８日分以上を処方しません。',
    'At a first visit without knowledge of underlying conditions, no supply of eight days or more is prescribed.',
  ),
  'S-1-5-2-i-c': must(
    'Ⅴ1(5)②ⅰ',
    '重い副作用のおそれがある薬の処方は、特に慎重に行います。',
    'Drugs with a risk of grave side effects are prescribed with special care.',
  ),
  'S-1-5-2-i-d': must(
    'Ⅴ1(5)②ⅰ',
    '処方の後も、服薬の状況をつかむなど、リスク管理に努めます。',
    'After prescribing, intake is followed and risk is managed.',
  ),
  'S-1-5-2-ii-a': must(
    'Ⅴ1(5)②ⅱ',
    '患者がいま飲んでいる薬を、医師が必ず確認します。',
    'The doctor always confirms what the patient takes now.',
  ),
  'S-1-5-2-ii-b': must(
    'Ⅴ1(5)②ⅱ',
    '患者は、飲んでいる薬を正確に伝えます。',
    'The patient states correctly what they take.',
  ),
  'S-1-5-3': should(
    'Ⅴ1(5)③',
    'かかりつけの薬剤師や薬局で薬をまとめて管理するよう、患者に勧めるのがよいとされます。',
    'Patients should be asked to have one pharmacist or pharmacy oversee all their medicines.',
  ),
  'S-1-5-4-i': badExample(
    'Ⅴ1(5)④ⅰ',
    '転売や不適正使用が疑われるときに、対面で必要性を確かめずオンラインのみで処方してはいけません。',
    'Where resale or misuse is suspected, prescribing online alone without an in-person check must not happen.',
  ),
  'S-1-5-4-ii': badExample(
    'Ⅴ1(5)④ⅱ',
    'ED治療薬などを、禁忌を確かめる情報が足りないままオンラインだけで処方する例。',
    'Bad: prescribing drugs such as those for erectile dysfunction online without enough information on contraindications.',
  ),
} as const satisfies Record<string, ClauseText>;
