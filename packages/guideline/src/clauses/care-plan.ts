import { must, type ClauseText } from './clause-text.ts';

/** V-1-(3): the care plan. */
export const carePlan = {
  'S-1-3-2-i-a': must(
    'Ⅴ1(3)②ⅰ',
    'オンライン診療の前に対面で十分に評価し、それに基づいて診療計画を定めます。',
    'Before online care, evaluate in person and set the care plan on that basis.',
  ),
  'S-1-3-2-i-1': must(
    'Ⅴ1(3)②ⅰ',
    '計画に、具体的な診療内容を入れます。',
    'The plan states the concrete care given online.',
  ),
  'S-1-3-2-i-2': must(
    'Ⅴ1(3)②ⅰ',
    '計画に、対面診療や検査との組み合わせを入れます。',
    'The plan states how in-person visits and tests are combined.',
  ),
  'S-1-3-2-i-3': must(
    'Ⅴ1(3)②ⅰ',
    '計画に、診療時間のことを入れます。',
    'The plan states the hours and how to book.',
  ),
  'S-1-3-2-i-4': must(
    'Ⅴ1(3)②ⅰ',
    '計画に、使う機器などオンライン診療の方法を入れます。',
    'The plan states the method: devices and system.',
  ),
  'S-1-3-2-i-5': must(
    'Ⅴ1(3)②ⅰ',
    '計画に、オンラインで行わない条件と対面への切り替え（通信障害を含む）を入れます。',
    'The plan states when care is not held online and the change to in person, including when the connection fails.',
  ),
  'S-1-3-2-i-6': must(
    'Ⅴ1(3)②ⅰ',
    '計画に、患者の積極的な協力が必要であることを入れます。',
    'The plan states that the patient’s active help is needed.',
  ),
  'S-1-3-2-i-7': must(
    'Ⅴ1(3)②ⅰ',
    '計画に、急病急変時の対応方針を入れます。',
    'The plan states what is done in sudden illness or worsening.',
  ),
  'S-1-3-2-i-8': must(
    'Ⅴ1(3)②ⅰ',
    '複数の医師が診る予定なら、計画に氏名と分担を入れます。',
    'Where several doctors are planned, the plan names them and who acts when.',
  ),
  'S-1-3-2-i-9': must(
    'Ⅴ1(3)②ⅰ',
    '計画に、セキュリティの責任範囲と、その切れ目がないことを入れます。',
    'The plan states who is responsible for security, without a gap.',
  ),
  'S-1-3-2-ii-a': must(
    'Ⅴ1(3)②ⅱ',
    '初診からのオンライン診療では、診察の後に今後の方針を患者に説明します。',
    'After a first visit online, the patient is told how care goes on.',
  ),
  'S-1-3-2-ii-b': must(
    'Ⅴ1(3)②ⅱ',
    'オンラインを続ける、またはその見込みがあるなら、できるだけ早く診療計画を定めます。',
    'If online care goes on or is likely to, the plan is made as soon as possible.',
  ),
  'S-1-3-2-iv-a': must(
    'Ⅴ1(3)②ⅳ',
    '自ら対応できない急変が想定されるなら、対応できる医療機関に前もって情報が伝わる体制を整えます。',
    'Where worsening beyond the doctor is foreseeable, a capable institution is kept informed beforehand.',
  ),
} as const satisfies Record<string, ClauseText>;
