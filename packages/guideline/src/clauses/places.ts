import { must, type ClauseText } from './clause-text.ts';

/** V-2-(1) to (4): where doctor and patient are, and who is beside them. */
export const places = {
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
  'S-2-3-1-a': must(
    'Ⅴ2(3)①',
    '看護師等が患者の側にいる診療は、患者の同意の下で行います。',
    'Care with a nurse beside the patient is held with the patient’s consent.',
  ),
  'S-2-4-1-b': must(
    'Ⅴ2(4)①',
    '患者の側に医師がいる診療では、その医師は既に対面で診ている主治医等です。',
    'In care with a doctor beside the patient, that doctor already sees the patient in person.',
  ),
} as const satisfies Record<string, ClauseText>;
