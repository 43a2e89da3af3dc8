import { definition, must, principle, type ClauseText } from './clause-text.ts';

/** V-2-(3) and (4): a nurse or a doctor beside the patient. */
export const withNurseOrDoctor = {
  'S-2-3-1-a': must(
    'Ⅴ2(3)①',
    '看護師等が患者の側にいる診療は、患者の同意の下で行います。',
    'Care with a nurse beside the patient is held with the patient’s consent.',
  ),
  'S-2-3-1-b': must(
    'Ⅴ2(3)①',
    '看護師等が側にいても、指針の最低限遵守する事項などを守ります。',
    'With a nurse beside the patient the minimum requirements hold all the same.',
  ),
  'S-2-3-2-a': must(
    'Ⅴ2(3)②',
    '診療の補助は、診療計画か訪問看護指示書に基づき、予測された範囲内で行います。',
    'What the nurse does rests on the plan or the nursing order, within what was foreseen.',
  ),
  'S-2-3-2-b': must(
    'Ⅴ2(3)②',
    '計画や指示書の内容は、患者の状況に応じて適時に見直します。',
    'Plan and order are reviewed in time as the patient changes.',
  ),
  'S-2-3-2-c': must(
    'Ⅴ2(3)②',
    '予測していない症状には、計画や指示書を見直したうえで、診断の補助となる検査などを指示できます。',
    'For what was not foreseen, tests that aid diagnosis may be ordered once plan or order is revised.',
  ),
  'S-2-3-3-a': must(
    'Ⅴ2(3)③',
    '医師は、原則として、訪問診療などを定期的に行っている医師です。',
    'The doctor is in principle one who visits the patient regularly.',
  ),
  'S-2-3-3-b': must(
    'Ⅴ2(3)③',
    '看護師等は、同じ医療機関の者か、訪問看護の指示を受けた者です。',
    'The nurse belongs to the same institution or acts under a nursing order.',
  ),
  'S-2-4-1-a': definition(
    'Ⅴ2(4)①',
    '主治医等が側にいれば、遠隔地の医師は事前の対面診療なしで診られます。',
    'With the attending doctor beside the patient, a remote doctor may act without having seen the patient in person.',
  ),
  'S-2-4-1-b': must(
    'Ⅴ2(4)①',
    '患者の側に医師がいる診療では、その医師は既に対面で診ている主治医等です。',
    'In care with a doctor beside the patient, that doctor already sees the patient in person.',
  ),
  'S-2-4-1-c': must(
    'Ⅴ2(4)①',
    '遠隔地の医師は、主治医等から前もって十分な情報を受け取ります。',
    'The remote doctor receives sufficient information from the attending doctor beforehand.',
  ),
  'S-2-4-1-d': must(
    'Ⅴ2(4)①',
    '責任は原則として主治医等にあり、問題が起きた場合の分担を前もって協議しておきます。',
    'The attending doctor is in principle responsible; who answers for what is settled beforehand.',
  ),
  'S-2-4-s1-2-a': must(
    'Ⅴ2(4)１)②',
    '遠隔手術等は、遠隔地の医師でないと難しく、患者の搬送も難しい場合に限ります。',
    'Remote surgery is for what only the remote doctor can do, on patients who can hardly be moved.',
  ),
  'S-2-4-s1-2-b': principle(
    'Ⅴ2(4)１)②※',
    '遠隔手術の適用対象の詳細は、各学会の指針によります。',
    'Whom remote surgery suits in detail is for the societies’ guidelines.',
  ),
  'S-2-4-s1-3-a': must(
    'Ⅴ2(4)１)③',
    '重大な遅れのない通信環境を整え、前もって確かめます。',
    'The line is without grave delay, and tested beforehand.',
  ),
  'S-2-4-s1-3-b': must(
    'Ⅴ2(4)１)③',
    '機器に不具合があっても、側の医師が安全に続けられるようにします。',
    'If devices fail, the doctor on the spot can go on safely.',
  ),
  'S-2-4-s1-3-c': principle(
    'Ⅴ2(4)１)③※',
    '遠隔手術の体制の詳細は、各学会の指針によります。',
    'How remote surgery is organised in detail is for the societies’ guidelines.',
  ),
  'S-2-4-s2-2': must(
    'Ⅴ2(4)２)②',
    '遠隔の専門医による診察は、近くで診断が難しいなど、地域で必要な患者が対象です。',
    'A remote specialist sees patients for whom the region cannot provide in time.',
  ),
  'S-2-4-s2-3-a': must(
    'Ⅴ2(4)２)③',
    '患者は、状態をよく知る主治医等と一緒に診療を受けます。',
    'The patient is together with a doctor who knows their state well.',
  ),
  'S-2-4-s2-3-b': must(
    'Ⅴ2(4)２)③',
    '両方の医師は、診療情報提供書などで前もって連携します。',
    'Both doctors are in touch beforehand, by a referral letter or the like.',
  ),
} as const satisfies Record<string, ClauseText>;
