import { catalogue } from '../../entry.ts';

/** How strictly a clinic guards its screens and passwords. */
export const guarding = catalogue({
  'guarding.title': { ja: '画面とパスワードの守り方', en: 'Screens and passwords' },
  'guarding.lead': {
    ja: '安全管理のガイドラインより緩くはできません。複数の医療機関で働く人には、いちばん厳しい決まりが当たります。',
    en: 'Nothing can be laxer than the guideline. For people who work at several clinics the strictest counts.',
  },
  'guarding.screens': { ja: '画面', en: 'Screens' },
  'guarding.idle': {
    ja: '操作がないときにロックするまで（分）',
    en: 'Minutes without a touch until a screen locks',
  },
  'guarding.idle.hint': {
    ja: '15分まで。通話中はロックしません。',
    en: 'Fifteen at most. A call is not locked.',
  },
  'guarding.names': {
    ja: '共用の端末のログイン画面に、その日に使った人の名前を出す',
    en: 'On shared terminals, show at the sign-in who has used them today',
  },
  'guarding.passwords': { ja: 'パスワード', en: 'Passwords' },
  'guarding.mode': { ja: '方式（6.5 C 13 (4)）', en: 'Mode (6.5 C 13 (4))' },
  'guarding.mode.a': { ja: 'a：13文字以上', en: 'a: thirteen characters or more' },
  'guarding.mode.b': {
    ja: 'b：8文字以上、2か月以内ごとに変更',
    en: 'b: eight or more, changed every two months at most',
  },
  'guarding.mode.c': {
    ja: 'c：二要素認証とともに8文字以上（オン診はいつも二要素）',
    en: 'c: eight or more beside a second factor, which Onshin always asks for',
  },
  'guarding.length': { ja: '最短の長さ（文字）', en: 'Least length in characters' },
  'guarding.length.hint': {
    ja: '{least}文字以上。初めは13文字です。',
    en: '{least} or more. Thirteen at first.',
  },
  'guarding.days': { ja: '変更までの日数', en: 'Days until a change' },
  'guarding.days.hint': {
    ja: '{most}日まで。7日前から画面で知らせます。',
    en: '{most} at most. People are told seven days before.',
  },
});
