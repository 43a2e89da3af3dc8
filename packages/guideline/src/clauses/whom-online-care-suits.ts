import { goodExample, must, principle, should, type ClauseText } from './clause-text.ts';

/** V-1-(2): whom online care suits, and who may hold a first visit. */
export const whomOnlineCareSuits = {
  'S-1-2-1-p1': principle(
    'Ⅴ1(2)①',
    '情報が視覚と聴覚に限られるため、初診はかかりつけの医師が行うのが原則です。',
    'As only sight and sound are at hand, a first visit is in principle the regular doctor’s.',
  ),
  'S-1-2-1-p2': principle(
    'Ⅴ1(2)①',
    '医学的情報が十分なら例外とし、それ以外の初診では診療前相談を行います。',
    'With sufficient information an exception is made; any other first visit needs a pre-consultation.',
  ),
  'S-1-2-1-p3': principle(
    'Ⅴ1(2)①',
    '始めた後でも、望ましくないと判断したら対面で診ます。',
    'Even once begun, care changes to in person when online proves undesirable.',
  ),
  'S-1-2-1-p4': should(
    'Ⅴ1(2)①',
    'その後に対面が必要なら、かかりつけの医師に紹介するのがよいとされます。',
    'If in-person care is then needed, the patient should be referred to their regular doctor.',
  ),
  'S-1-2-1-p5': should(
    'Ⅴ1(2)①',
    'かかりつけの医師がいなければ、自ら対面で診るか、近くの医療機関に紹介するのがよいとされます。',
    'Without a regular doctor, the online doctor should see the patient in person or refer them nearby.',
  ),
  'S-1-2-1-p6': should(
    'Ⅴ1(2)①',
    '自分で対応できない場合や緊急の場合は、医師が自ら適切な医療機関に連絡して紹介します。',
    'What is beyond the doctor, or urgent, is referred by the doctor’s own call to a more suitable institution.',
  ),
  'S-1-2-2-i': must(
    'Ⅴ1(2)②ⅰ',
    '対面に代わり得るだけの有用な情報を、オンライン診療で得ます。',
    'Online care yields useful information that can stand in for an in-person examination.',
  ),
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
    '既往歴、服薬歴、アレルギー歴など必要な医学的情報を記録等から把握でき、症状と合わせて医師が可能と判断した場合も行えます。',
    'It is also allowed when records tell history, medicines, allergies and what else is needed, and the doctor judges it feasible.',
  ),
  'S-1-2-2-iii-c': must(
    'Ⅴ1(2)②ⅲ',
    'その場合、事前に得た情報を診療録に記載します。',
    'In that case the information obtained beforehand is written in the chart.',
  ),
  'S-1-2-2-iv': must(
    'Ⅴ1(2)②ⅳ',
    '診療前相談を経た初診は、想定された場面で行い、その後に対面診療へつなげられるようにします。',
    'A first visit after a pre-consultation is held in the situations foreseen, with a way to in-person care afterwards.',
  ),
  'S-1-2-2-iv-1': must(
    'Ⅴ1(2)②ⅳ',
    '場面：かかりつけの医師がオンライン診療を行っていない、または休日夜間などで対応できない。',
    'Situation: the regular doctor does not offer online care, or cannot at that hour.',
  ),
  'S-1-2-2-iv-2': must(
    'Ⅴ1(2)②ⅳ',
    '場面：患者にかかりつけの医師がいない。',
    'Situation: the patient has no regular doctor.',
  ),
  'S-1-2-2-iv-3': must(
    'Ⅴ1(2)②ⅳ',
    '場面：かかりつけの医師から専門的な医療機関への紹介、またはセカンドオピニオン。',
    'Situation: referral by the regular doctor to a specialised institution, or a second opinion.',
  ),
  'S-1-2-2-iv-4': must(
    'Ⅴ1(2)②ⅳ',
    '患者の所在地の医療機関と、対面に移るための連携体制を整えます。',
    'Institutions near the patient are linked in beforehand for the change to in person.',
  ),
  'S-1-2-2-iv-5': must(
    'Ⅴ1(2)②ⅳ',
    '対面が必要なら、医師からの連絡や情報提供で、確実に対面診療につなぎます。',
    'Where in-person care is needed, the doctor’s call and information make sure that it happens.',
  ),
  'S-1-2-2-iv-6': must(
    'Ⅴ1(2)②ⅳ',
    'すぐに対面が要らなくても、医師が必要と判断したら緊急時の相談先などを案内し、確実に対面につなげます。',
    'Even when not needed at once, the patient is told where to turn if the doctor finds it necessary, so that in-person care follows.',
  ),
  'S-1-2-2-v': must(
    'Ⅴ1(2)②ⅴ',
    '診療前相談の結果、他院での対面が必要なら、得た情報を必要に応じて提供します。',
    'If a pre-consultation shows that another institution has to see the patient, what was learnt goes along as needed.',
  ),
  'S-1-2-2-vi-a': must(
    'Ⅴ1(2)②ⅵ',
    '診療前相談の結果、オンライン診療を行えないことがあると、ホームページ等で示し、患者にも前もって十分に知らせます。',
    'That a pre-consultation may not lead to online care is published, and made well known to the patient beforehand.',
  ),
  'S-1-2-2-vi-b': must(
    'Ⅴ1(2)②ⅵ',
    '診療前相談の費用などを、ホームページ等で示し、患者にも前もって十分に知らせます。',
    'The fees of a pre-consultation are published, and made well known to the patient beforehand.',
  ),
  'S-1-2-2-vii-a': must(
    'Ⅴ1(2)②ⅶ',
    '急病急変の患者は、原則として直接の対面で診ます。',
    'Acutely ill or suddenly worsening patients are in principle seen in person.',
  ),
  'S-1-2-2-vii-b': must(
    'Ⅴ1(2)②ⅶ',
    '対面で診て容体が落ち着けば、オンライン診療を考えて構いません。',
    'Once seen in person and stable, an acute patient may be considered for online care.',
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
  'S-1-2-2-viii-d': must(
    'Ⅴ1(2)②ⅷ',
    '主に健康な人が対象の診療でも、計画への明示など同じ要件で、特定の複数医師が交代できます。',
    'In care mainly for healthy people doctors may alternate as well, on the same conditions.',
  ),
  'S-1-2-3': should(
    'Ⅴ1(2)③',
    '状態を伝えることが難しい患者には、適用を慎重に判断します。',
    'For patients who find it hard to tell their state, applicability is judged with care.',
  ),
  'S-1-2-4-i': goodExample(
    'Ⅴ1(2)④ⅰ',
    '慢性疾患の定期的な対面の一部をオンラインに替え、双方の利便を高める例。',
    'Good: some of the regular in-person visits for a chronic disease are held online.',
  ),
  'S-1-2-4-ii': goodExample(
    'Ⅴ1(2)④ⅱ',
    '慢性疾患の定期的な対面にオンラインを加え、管理や服薬を続けやすくする例。',
    'Good: online visits are added to regular in-person ones for a chronic disease.',
  ),
} as const satisfies Record<string, ClauseText>;
