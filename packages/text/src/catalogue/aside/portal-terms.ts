import { catalogue } from '../../entry.ts';

/** What is told before the record opens, and agreed to. */
export const portalTerms = catalogue({
  'portal.title': {
    ja: '記録をオンラインで見る前に',
    en: 'Before you read your record online',
    easy: 'きろくを みる まえに',
  },
  'portal.lead': {
    ja: '一度だけお読みください。合意すると、自分の記録のページを開けます。',
    en: 'Please read this once. When you agree, the pages about your own record open.',
    easy: 'いちど よんで ください。「はい」と いうと、きろくの ページが ひらきます。',
  },
  'portal.purpose': { ja: '何のためのページか', en: 'What it is for', easy: 'なんの ページ' },
  'portal.risks': { ja: '知っておいてほしい危険', en: 'What may go wrong', easy: 'あぶない こと' },
  'portal.responsibility': { ja: '責任の分担', en: 'Who answers for what', easy: 'だれが まもるか' },
  'portal.law': { ja: '法律と、ほかの見方', en: 'The law, and other ways', easy: 'ほうりつ' },
  'portal.choice': { ja: '断っても、やめても', en: 'Saying no', easy: 'いやな とき' },
  'portal.agree': {
    ja: '読みました。合意します',
    en: 'I have read this and agree',
    easy: 'よみました。はい',
  },
  'portal.notNow': { ja: '今はやめておく', en: 'Not now', easy: 'いまは やめる' },
  'portal.agreed': {
    ja: '{at} に合意しました。',
    en: 'You agreed on {at}.',
    easy: '{at} に「はい」と いいました。',
  },
  'portal.withdraw': { ja: '合意をやめる', en: 'Withdraw', easy: 'やめる' },
  'portal.withdraw.detail': {
    ja: '記録のページが閉じます。予約や診療、これまでの合意はそのままです。',
    en: 'The pages about your record close. Visits and your care stay as they are.',
    easy: 'きろくの ページが とじます。しんさつは いままでと おなじです。',
  },
  'portal.card': {
    ja: '記録をオンラインで見ることへの合意',
    en: 'Reading your record online',
    easy: 'きろくを みる やくそく',
  },
  'portal.card.open': { ja: '説明を読む', en: 'Read what it means', easy: 'せつめいを よむ' },
  'portal.card.needed': {
    ja: '自分の記録のページとパスキーは、説明を読んで合意すると使えます。',
    en: 'The pages about your record, and passkeys, open once you have read what they mean and agree.',
    easy: 'せつめいを よんで「はい」と いうと、きろくの ページと パスキーが つかえます。',
  },
});
