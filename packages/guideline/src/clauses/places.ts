import { definition, goodExample, must, principle, should, since, type ClauseText } from './clause-text.ts';

/** V-2-(1) and (2): where doctor and patient are. */
export const places = {
  'S-2-1-1-p1': principle(
    'Ⅴ2(1)①',
    '医師は医療機関の外でも行えますが、騒音など不適切な場所では行いません。',
    'The doctor need not be at the clinic, but not at a place unfit for learning the patient’s state.',
  ),
  'S-2-1-1-p2': principle(
    'Ⅴ2(1)①',
    '院内にいるのと同じ程度に患者の情報を得られるようにします。',
    'As much is known about the patient as at the clinic.',
  ),
  'S-2-1-1-p3': principle(
    'Ⅴ2(1)①',
    '公衆の場でオンライン診療を行いません。',
    'Online care is not held in public.',
  ),
  'S-2-1-1-p4': principle(
    'Ⅴ2(1)①',
    '急変時にすぐ対面で診られる体制が要り、医師は医療機関に所属します。',
    'In-person care can be given at once when needed, and the doctor belongs to an institution.',
  ),
  'S-2-1-2-i-a': must(
    'Ⅴ2(1)②ⅰ',
    'オンライン診療を行う医師は、医療機関に所属します。',
    'The doctor is affiliated with a medical institution.',
  ),
  'S-2-1-2-i-b': must(
    'Ⅴ2(1)②ⅰ',
    '所属と、医療機関の問い合わせ先を明らかにします。',
    'The affiliation and the institution’s contact are made known.',
  ),
  'S-2-1-2-ii': must(
    'Ⅴ2(1)②ⅱ',
    '急病急変に備え、患者が速やかに行ける医療機関で対面診療を行える体制を整えます。',
    'For emergencies, in-person care is arranged at an institution the patient reaches quickly.',
  ),
  'S-2-1-2-iii': must(
    'Ⅴ2(1)②ⅲ',
    '医師は、騒音や不安定な通信で判断を害する場所で診療してはいけません。',
    'The doctor does not work where noise or a poor connection harms judgement.',
  ),
  'S-2-1-2-iv': must(
    'Ⅴ2(1)②ⅳ',
    '診療録を見ながら診るなど、院内と同程度に情報を得られる体制にします。',
    'The doctor has the patient’s information at hand as in the institution, such as past charts.',
  ),
  'S-2-1-2-v': must(
    'Ⅴ2(1)②ⅴ',
    '医師は、物理的に外から隔てられた空間で診療します。',
    'The doctor is in a physically separated space.',
  ),
  'S-2-1-2-vi-a': must(
    'Ⅴ2(1)②ⅵ',
    '指針を守って行っていることを、ホームページや院内掲示で具体的に公表します。',
    'That the guideline is kept is published concretely, on the web or in the clinic.',
  ),
  'S-2-1-2-vi-b': since(
    '2026-04',
    should(
      'Ⅴ2(1)②ⅵ※',
      '厚生労働省のチェックリストをホームページに載せることも考えられます。',
      'The ministry’s checklist may be published on the web site.',
    ),
  ),
  'S-2-1-3': should(
    'Ⅴ2(1)③',
    '医師は、対面を担う医療機関に行きやすいようにしておくのがよいとされます。',
    'The doctor should be within easy reach of the institution that gives in-person care.',
  ),
  'S-2-2-1-p1': principle(
    'Ⅴ2(2)①',
    'オンラインでも、医療提供施設か居宅等で行い、場所は患者と家族の状態や利便を考えて判断します。',
    'Online too, care is received at a medical facility or at home and the like, judged by the patient’s situation.',
  ),
  'S-2-2-1-p2': principle(
    'Ⅴ2(2)①',
    'どこでも、第三者に情報が伝わらない環境で行います。',
    'Wherever it is, nobody else learns of it.',
  ),
  'S-2-2-1-p3': principle(
    'Ⅴ2(2)①',
    '清潔で、衛生、防火、保安の面から安全な場所で行います。',
    'The place is clean and safe from disease, fire and harm.',
  ),
  'S-2-2-2-i': must(
    'Ⅴ2(2)②ⅰ',
    '患者のいる場所は、対面診療と同程度に清潔で安全でなければなりません。',
    'The patient’s place is as clean and safe as for in-person care.',
  ),
  'S-2-2-2-ii': must(
    'Ⅴ2(2)②ⅱ',
    '患者は、物理的に外から隔てられた空間にいなければなりません。',
    'The patient is in a physically separated space.',
  ),
  'S-2-2-2-iii-a': must(
    'Ⅴ2(2)②ⅲ',
    '受診施設ではない場所で特定多数の人にオンライン診療を提供するなら、診療所の届出をします。',
    'Serving many definite people online at a place that is no host facility needs registration as a clinic.',
  ),
  'S-2-2-2-iii-b': definition(
    'Ⅴ2(2)②ⅲ',
    '巡回診療に準じ、新たな診療所の開設手続きが要らない場合があります。',
    'Rounds to outlying places may go without opening a new clinic.',
  ),
  'S-2-2-2-iii-c': definition(
    'Ⅴ2(2)②ⅲ',
    '健康診断などは、巡回健診に準じ、新たな開設手続きを要しません。',
    'Health check-ups on rounds go without opening a new clinic.',
  ),
  'S-2-2-3': goodExample(
    'Ⅴ2(2)③',
    '勤務先なども、生活の事情によっては療養生活を営める場所と認められます。',
    'A workplace too may count as a place where one can live under care.',
  ),
} as const satisfies Record<string, ClauseText>;
