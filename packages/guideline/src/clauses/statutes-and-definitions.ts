import { must, type ClauseText } from './clause-text.ts';

/** Chapters II and III and the preamble of V: the statutes behind the guideline and what its words mean. */
export const statutesAndDefinitions = {
  'S-II-ishiho-20': must(
    'Ⅱ 医師法20条',
    '自ら診察した医師だけが、治療や処方箋・診断書の交付を行えます。',
    'Only a doctor who has examined the patient in person or online may treat, prescribe or certify.',
  ),
  'S-II-iryoho-2-2': {
    section: 'Ⅱ 医療法2条の2',
    level: 'definition',
    summary: {
      ja: 'オンライン診療は、映像と音声を双方で送り合い、互いの様子を見ながら話す診療です。',
      en: 'An online consultation is one in which both sides see and hear each other over live video and audio.',
    },
    editions: ['2026-04'],
  },
  'S-II-iryoho-1-2': {
    section: 'Ⅱ 医療法1条の2第2項・施行規則1条',
    level: 'definition',
    summary: {
      ja: '診療を受けられる場所は、医療提供施設か、居宅等（療養生活を営める場所）です。',
      en: 'Care is received at a medical facility or at home or another place where one can live under care.',
    },
    editions: ['2023-03', '2026-04'],
  },
  'S-III-2-ii': {
    section: 'Ⅲ2ⅱ',
    level: 'definition',
    summary: {
      ja: '遠隔医療のうち、オンライン診療がこの指針の対象です。どの種類の診療かを最初に決めます。',
      en: 'Of all telemedicine the guideline governs online consultation, so each contact must be of a named kind.',
    },
    editions: ['2023-03', '2026-04'],
  },
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
  'S-V-head-b': must(
    'Ⅴ 前文',
    '意思疎通が難しい患者でも、本人を診察することが基本です。',
    'Even a patient who cannot communicate is basically to be examined in person on screen.',
  ),
  'S-V-head-c': must(
    'Ⅴ 前文',
    '患者と十分に意思疎通できない場合に限り、家族等が代理できます。',
    'Family may act as proxy only where the patient cannot communicate sufficiently.',
  ),
} as const satisfies Record<string, ClauseText>;
