import { definition, must, should, since, type ClauseText } from './clause-text.ts';

/** III-1: the terms of the guideline. */
export const definitions = {
  'S-III-1-telemedicine': definition(
    'Ⅲ1 遠隔医療',
    '遠隔医療は、情報通信機器を使う健康増進や医療の行為の総称です。',
    'Telemedicine names all acts of health promotion and care that use communication devices.',
  ),
  'S-III-1-online-visit': definition(
    'Ⅲ1 オンライン診療',
    'オンライン診療は、機器を通した診察と診断、結果の伝達や処方を、その場で行うことです。',
    'An online consultation is live examination and diagnosis over a device, telling the result and prescribing included.',
  ),
  'S-III-1-triage-a': definition(
    'Ⅲ1 オンライン受診勧奨',
    'オンライン受診勧奨は、医師が話を聞き、疑われる疾患と受診先の診療科を示す、最小限の医学的判断を伴う行為です。',
    'A visit recommendation is live advice by a doctor, with the least medical judgement, that names suspected diseases and the department to see.',
  ),
  'S-III-1-triage-b': must(
    'Ⅲ1 オンライン受診勧奨',
    '受診勧奨では、病名の確定の伝達、治療方針の提示、市販薬の具体的な使用の指示、処方を行いません。',
    'A visit recommendation tells no established disease, gives no treatment policy, instructs no particular medicine and prescribes nothing.',
  ),
  'S-III-1-triage-c': definition(
    'Ⅲ1 オンライン受診勧奨',
    '受診勧奨では、市販薬での自宅療養を含む様子見や、受診しなくてよいという勧めもできます。',
    'A visit recommendation may also advise to wait and see, self-care included, or not to visit at all.',
  ),
  'S-III-1-triage-d': definition(
    'Ⅲ1 オンライン受診勧奨',
    '明らかに受診の要らない症状への様子見の指示や一般的な受診の勧めは、健康医療相談として行えます。',
    'Telling plainly trivial cases to wait, and general advice to see a doctor, may be given as health advice.',
  ),
  'S-III-1-primary': definition(
    'Ⅲ1 診療前相談（かかりつけの医師）',
    '「かかりつけの医師」は、対面診療を重ねるなどして、患者とすでに直接の関係がある医師です。',
    'The regular doctor already has a direct relation to the patient, above all from repeated in-person care.',
  ),
  'S-III-1-precon-a': must(
    'Ⅲ1 診療前相談',
    'かかりつけでない医師が、医学的情報の足りない患者を初診から診るときは、先に映像での診療前相談を行います。',
    'A doctor new to the patient and without sufficient medical information first holds a live video pre-consultation.',
  ),
  'S-III-1-precon-b': must(
    'Ⅲ1 診療前相談',
    '診療前相談のあとは、情報が足り、医師と患者の双方が可能と考えて合意したときだけ診療に進みます。',
    'After a pre-consultation, care goes on only when information suffices and both sides judge it possible and agree.',
  ),
  'S-III-1-precon-c': must(
    'Ⅲ1 診療前相談',
    '診療前相談で得た情報は、診療録に記載します。',
    'What a pre-consultation yielded is written in the chart.',
  ),
  'S-III-1-precon-d': should(
    'Ⅲ1 診療前相談',
    'オンライン診療に至らなかった診療前相談の記録も、残しておくのがよいとされます。',
    'The record of a pre-consultation that led to no online care should be kept too.',
  ),
  'S-III-1-precon-e': must(
    'Ⅲ1 診療前相談',
    '診療前相談では、診断や処方などの診療行為を行いません。',
    'A pre-consultation holds no diagnosis, prescription or other clinical act.',
  ),
  'S-III-1-advice-doctor': definition(
    'Ⅲ1 遠隔健康医療相談（医師）',
    '医師による健康医療相談は、一人ひとりへの医学的な助言までで、診断などの判断を含みません。',
    'Health advice by a doctor is personal medical advice without diagnosis or other concrete judgement.',
  ),
  'S-III-1-advice-nondoctor': definition(
    'Ⅲ1 遠隔健康医療相談（医師以外）',
    '医師以外による健康医療相談は、一般的な情報と一般的な受診の勧めにとどまります。',
    'Health advice by others keeps to general information and general advice to see a doctor.',
  ),
  'S-III-1-supporter': definition(
    'Ⅲ1 オンライン診療支援者',
    'オンライン診療支援者は、機器の使い方などを助けて意思疎通を支える人で、家族でも専門職でも構いません。',
    'A supporter helps with the device and the conversation, be it family or a professional.',
  ),
  'S-III-1-diagnosis': definition(
    'Ⅲ1 診断',
    '病名、原因、病状、見通し、治療方針を主体的に判断して伝えることは診断で、医行為です。',
    'To judge and tell disease, cause, state, outlook or treatment is diagnosis, a medical act.',
  ),
  'S-III-1-security-gl': definition(
    'Ⅲ1 医療情報安全管理関連ガイドライン',
    '「医療情報安全管理関連ガイドライン」は、厚生労働省のものと、総務省・経済産業省のものの二つです。',
    'The safety guidelines are two: that of the health ministry, and that for providers by the ministries of communications and economy.',
  ),
  'S-III-1-facility': since(
    '2026-04',
    definition(
      'Ⅲ1 オンライン診療受診施設',
      'オンライン診療受診施設は、患者がオンライン診療を受ける場所を、業として医師の勤務先に提供する施設です。',
      'A host facility lends, as its business, a place where patients receive online care from a doctor’s institution.',
    ),
  ),
} as const satisfies Record<string, ClauseText>;
