import { definition, must, principle, since, type ClauseText } from './clause-text.ts';

/** I and II: the guideline itself, and the laws it stands on. */
export const statutes = {
  'S-I-review': principle(
    'Ⅰ 末尾',
    '指針は定期的に見直されます。改訂に追いつけるようにしておきます。',
    'The guideline is revised from time to time; one has to be able to follow it.',
  ),
  'S-II-ishiho-20': must(
    'Ⅱ 医師法20条',
    '自ら診察した医師だけが、治療や処方箋・診断書の交付を行えます。',
    'Only a doctor who has examined the patient themself may treat, prescribe or certify.',
  ),
  'S-II-iryoho-2-2': since(
    '2026-04',
    definition(
      'Ⅱ 医療法2条の2',
      'オンライン診療は、映像と音声を双方で送り合い、互いの様子を見ながら話す診療です。',
      'An online consultation is one in which both sides see and hear each other over live video and audio.',
    ),
  ),
  'S-II-iryoho-1-2': definition(
    'Ⅱ 医療法1条の2第2項・施行規則1条',
    '診療を受けられる場所は、医療提供施設か、居宅等（療養生活を営める場所）です。',
    'Care is received at a medical facility or at home or another place where one can live under care.',
  ),
  'S-II-appi-23': must(
    'Ⅱ 個人情報保護法23条',
    '個人データの漏えい、滅失、毀損を防ぐ措置をとります。',
    'Personal data are protected against leakage, loss and damage.',
  ),
  'S-II-appi-24': must(
    'Ⅱ 個人情報保護法24条',
    '個人データを扱う職員を監督します。',
    'Staff who handle personal data are supervised.',
  ),
  'S-II-appi-25': must(
    'Ⅱ 個人情報保護法25条',
    '個人データの取扱いを任せる委託先を監督します。',
    'Processors entrusted with personal data are supervised.',
  ),
} as const satisfies Record<string, ClauseText>;
