import { catalogue } from '../entry.ts';

/** The way from a clinic's public page to one's own, by link. */
export const publicPages = catalogue({
  'public.apply': {
    ja: 'オンライン診療を申し込む',
    en: 'Request online care',
    easy: 'オンライン しんりょうを もうしこむ',
  },
  'public.menu': { ja: 'このページの内容', en: 'On this page' },
  'link.title': { ja: 'ログイン', en: 'Sign in' },
  'link.lead': {
    ja: 'ボタンを押すと、あなたのページが開きます。',
    en: 'Press the button to open your page.',
    easy: 'ボタンを おすと あなたの ページが ひらきます。',
  },
  'link.open': { ja: '自分のページを開く', en: 'Open my page', easy: 'わたしの ページを ひらく' },
  'link.missing': { ja: 'リンクが途中で切れています', en: 'The link is not complete' },
  'link.missing.detail': {
    ja: 'メールのリンクをもう一度開くか、医療機関のページから新しいリンクを受け取ってください。',
    en: 'Open the link in the mail again, or receive a new one from the page of the clinic.',
  },
  'link.chooseClinic': { ja: '新しいリンクを受け取る', en: 'Receive a new link' },
});
