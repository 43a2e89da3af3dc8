import { must, principle, should, type ClauseText } from './clause-text.ts';

/** V-1-(6): how the examination is held. */
export const methodOfExamination = {
  'S-1-6-1-p1': principle(
    'Ⅴ1(6)①',
    '対面に代わり得る有用な情報を得るように努めます。',
    'The doctor strives for information that can stand in for an in-person examination.',
  ),
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
  'S-1-6-2-ii-b': must(
    'Ⅴ1(6)②ⅱ',
    '代わり得る情報が得られるなら、画像や文字を補助として使えます。',
    'Pictures and text may help, where information suffices.',
  ),
  'S-1-6-2-ii-c': must(
    'Ⅴ1(6)②ⅱ',
    '文字・写真・録画動画だけで診療を終えてはいけません。',
    'A consultation is never completed with text, photos or recorded video alone.',
  ),
  'S-1-6-2-ii-d': must(
    'Ⅴ1(6)②ⅱ',
    '病状の変化に関わらない連絡にはチャットを使えますが、使う範囲を前もって決めておきます。',
    'Chat may be used for what does not concern a change of condition; its scope is settled beforehand.',
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
  'S-1-6-3-i': should(
    'Ⅴ1(6)③ⅰ',
    '開始と終了の時刻をアクセスログに残すシステムがよいとされます。',
    'The system should log when a consultation began and ended.',
  ),
  'S-1-6-3-ii': should(
    'Ⅴ1(6)③ⅱ',
    '前もって対面で実際の機器を試し、色や動きの見え方を確かめておくのがよいとされます。',
    'The actual devices should be tried in person beforehand, for colour and movement.',
  ),
} as const satisfies Record<string, ClauseText>;
