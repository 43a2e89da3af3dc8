import { must, type ClauseText } from './clause-text.ts';

/** V-1-(5)④ and V-1-(6): misuse, and how an examination is held. */
export const methodOfExamination = {
  'S-1-5-4-i': {
    section: 'Ⅴ1(5)④ⅰ',
    level: 'example-bad',
    summary: {
      ja: '転売や不適正使用が疑われるときに、対面で必要性を確かめずオンラインのみで処方してはいけません。',
      en: 'Where resale or misuse is suspected, prescribing online alone without an in-person check must not happen.',
    },
    editions: ['2023-03', '2026-04'],
  },
  'S-1-6-2-i': must(
    'Ⅴ1(6)②ⅰ',
    '必要な情報が十分に得られないと判断したら、速やかに中止して対面で診ます。',
    'If information proves insufficient, stop promptly and see the patient in person.',
  ),
  'S-1-6-2-ii-a': must(
    'Ⅴ1(6)②ⅱ',
    'リアルタイムの視覚・聴覚の情報を含む手段を使います。',
    'Means with live sight and sound are used.',
  ),
  'S-1-6-2-ii-c': must(
    'Ⅴ1(6)②ⅱ',
    '文字・写真・録画動画だけで診療を終えてはいけません。',
    'A consultation is never completed with text, photos or recorded video alone.',
  ),
  'S-1-6-2-iii': must(
    'Ⅴ1(6)②ⅲ',
    '医師は、同時に複数の患者を診療してはいけません。',
    'A doctor does not see several patients at the same time.',
  ),
  'S-1-6-2-iv': must(
    'Ⅴ1(6)②ⅳ',
    '医師の他に医療従事者等が同席するときは、その都度説明し、患者の同意を得ます。',
    'When other medical staff are present, the patient is told and consents each time.',
  ),
} as const satisfies Record<string, ClauseText>;
