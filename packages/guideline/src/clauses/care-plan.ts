import { must, principle, should, type ClauseText } from './clause-text.ts';

/** V-1-(3): the care plan. */
export const carePlan = {
  'S-1-3-1-p1': principle(
    'Ⅴ1(3)①',
    '医学的に評価したうえで、必要な取り決めを診療計画とし、患者の合意を得ます。',
    'After a medical evaluation the rules are set down in a plan and agreed with the patient.',
  ),
  'S-1-3-1-p2': principle(
    'Ⅴ1(3)①',
    '医師の交代による計画の変更が不利益になるなら、患者の意思を尊重します。',
    'If a change of doctor would change the plan to the patient’s disadvantage, the patient’s will is respected.',
  ),
  'S-1-3-2-i-a': must(
    'Ⅴ1(3)②ⅰ',
    'オンライン診療の前に対面で十分に評価し、それに基づいて診療計画を定めます。',
    'Before online care, evaluate in person and set the care plan on that basis.',
  ),
  'S-1-3-2-i-b': must(
    'Ⅴ1(3)②ⅰ',
    '診療計画は２年間は保存します。',
    'The care plan is kept for at least two years.',
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
    '計画に、急病急変時の対応方針を入れます。自ら対応できない疾患等では、対応できる医療機関を明示します。',
    'The plan states what is done in sudden illness or worsening, and names who can treat what the doctor cannot.',
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
  'S-1-3-2-iii-a': must(
    'Ⅴ1(3)②ⅲ',
    '映像や音声を保存するなら、要否や保存先を前もって取り決め、双方で合意します。',
    'If picture or sound is kept, whether and where is settled and agreed by both sides beforehand.',
  ),
  'S-1-3-2-iii-b': principle(
    'Ⅴ1(3)②ⅲ',
    '保存した映像や音声を、診療以外の目的に使いません。',
    'Kept pictures and sounds serve no purpose but care.',
  ),
  'S-1-3-2-iv-a': must(
    'Ⅴ1(3)②ⅳ',
    '自ら対応できない急変が想定されるなら、対応できる医療機関に前もって情報が伝わる体制を整えます。',
    'Where worsening beyond the doctor is foreseeable, a capable institution is kept informed beforehand.',
  ),
  'S-1-3-2-iv-b': must(
    'Ⅴ1(3)②ⅳ',
    '離島などで急変への対応が遅れ得るなら、関係する医療機関と前もって合意しておきます。',
    'Where help would come late, as on remote islands, what is done is agreed with the institutions beforehand.',
  ),
  'S-1-3-3-i': should(
    'Ⅴ1(3)③ⅰ',
    '診療計画は、患者がいつでも見られるように、文書か電子データで渡すのがよいとされます。',
    'The plan should be open to the patient on paper or electronically.',
  ),
  'S-1-3-3-ii': should(
    'Ⅴ1(3)③ⅱ',
    '計画の変更が患者の不利益になるなら、意思を尊重し、変更せずに診るのがよいとされます。',
    'If changing the plan would harm the patient, care should go on under it unchanged.',
  ),
} as const satisfies Record<string, ClauseText>;
