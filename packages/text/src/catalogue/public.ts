import { catalogue } from '../entry.ts';

/** The clinic's public page and signing in. */
export const publicPages = catalogue({
  'public.apply': {
    ja: 'オンライン診療を申し込む',
    en: 'Request online care',
    easy: 'オンライン しんりょうを もうしこむ',
  },
  'public.doctors': { ja: '担当する医師', en: 'Doctors', easy: 'おいしゃさん' },
  'public.fees': { ja: '費用', en: 'Fees', easy: 'おかね' },
  'public.hours': { ja: '診療時間', en: 'Hours', easy: 'じかん' },
  'public.adherence': { ja: '指針を守るための取り組み', en: 'How we keep to the guideline' },
  'public.how': { ja: '診療の流れ', en: 'How it works', easy: 'どう すすむか' },
  'public.how.request': {
    ja: '症状を書いて申し込む',
    en: 'Write your symptoms and request',
    easy: 'からだの ことを かいて もうしこむ',
  },
  'public.how.request.detail': {
    ja: '医師が内容を確かめ、オンラインでよいかを判断します。',
    en: 'A doctor reads it and decides whether online care is right for you.',
  },
  'public.how.book': { ja: '時間を選ぶ', en: 'Choose a time', easy: 'じかんを えらぶ' },
  'public.how.book.detail': {
    ja: '説明を読んで合意し、都合のよい時間を予約します。',
    en: 'Read the explanation, agree to it and book the time that suits you.',
  },
  'public.how.talk': {
    ja: '映像で診察を受ける',
    en: 'See the doctor by video',
    easy: 'おいしゃさんと ビデオで はなす',
  },
  'public.how.talk.detail': {
    ja: 'スマートフォンのブラウザーだけで受けられます。',
    en: 'The browser of your phone is all you need.',
  },
  'public.menu': { ja: 'このページの内容', en: 'On this page' },
});
