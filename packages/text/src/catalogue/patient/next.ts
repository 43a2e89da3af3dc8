import { catalogue } from '../../entry.ts';

/** The one thing a patient does next. */
export const next = catalogue({
  'next.wait': {
    ja: '医師が内容を確かめています',
    en: 'A doctor is reading your request',
    easy: 'おいしゃさんが よんで います',
  },
  'next.wait.detail': {
    ja: 'オンラインで診てよいかを医師が判断します。結果はメールとこのページでお知らせします。',
    en: 'The doctor decides whether online care is right for you. You will hear by mail and on this page.',
    easy: 'オンラインで いいか、おいしゃさんが きめます。メールと この ページで しらせます。',
  },
  'next.awaitExplanation': {
    ja: '受け付けました。これから説明があります',
    en: 'Accepted. An explanation comes next',
  },
  'next.awaitExplanation.detail': {
    ja: '医療機関の担当者が、オンライン診療でできることとできないことを説明します。先に読んでおけます。',
    en: 'The clinic will explain what online care can and cannot do. You can read it beforehand.',
  },
  'next.awaitExplanation.act': { ja: '説明を読む', en: 'Read the explanation' },
  'next.agree': {
    ja: '説明を読んで、合意してください',
    en: 'Please read the explanation and agree',
    easy: 'せつめいを よんで ください',
  },
  'next.agree.detail': {
    ja: '5枚の短いカードです。わからないことは、合意する前に聞いてください。',
    en: 'Five short cards. Ask whatever is unclear before you agree.',
    easy: 'みじかい カードが 5まい あります。わからない ことは きいて ください。',
  },
  'next.agree.act': { ja: '説明を読んで合意する', en: 'Read and agree', easy: 'せつめいを よむ' },
  'next.awaitPlan': { ja: '医師が診療計画を作っています', en: 'Your doctor is writing the care plan' },
  'next.awaitPlan.detail': {
    ja: 'できあがると、メールとこのページでお知らせします。',
    en: 'You will hear by mail and on this page once it is ready.',
  },
  'next.adoptPlan': {
    ja: '診療計画が届きました',
    en: 'Your care plan is here',
    easy: 'しんりょうの けいかくが とどきました',
  },
  'next.adoptPlan.detail': {
    ja: '内容を読んで、よければ合意してください。',
    en: 'Please read it and agree if it suits you.',
    easy: 'よんで、よければ「いいです」を おして ください。',
  },
  'next.adoptPlan.act': { ja: '診療計画を読む', en: 'Read the care plan', easy: 'けいかくを よむ' },
  'next.byPatient': {
    ja: 'ここからは患者さん本人が進めます',
    en: 'This is for the patient to do',
    easy: 'ここからは かんじゃさんが します',
  },
  'next.book': {
    ja: '診察の時間を選んでください',
    en: 'Choose the time of your visit',
    easy: 'しんさつの じかんを えらんで ください',
  },
  'next.book.detail': {
    ja: '空いている時間から選べます。',
    en: 'Choose from the free times.',
    easy: 'あいて いる じかんから えらべます。',
  },
  'next.book.act': { ja: '時間を選ぶ', en: 'Choose a time', easy: 'じかんを えらぶ' },
  'next.check': {
    ja: 'カメラとマイクを確かめましょう',
    en: 'Check your camera and microphone',
    easy: 'カメラと マイクを たしかめましょう',
  },
  'next.check.detail': {
    ja: '1分ほどで終わります。診察の前ならいつでもできます。',
    en: 'It takes about a minute, any time before the visit.',
    easy: '1ぷんぐらいで おわります。',
  },
  'next.check.act': {
    ja: 'カメラとマイクを確かめる',
    en: 'Check camera and microphone',
    easy: 'カメラと マイクを たしかめる',
  },
  'next.place': {
    ja: 'いまいる場所を教えてください',
    en: 'Tell us where you are',
    easy: 'いま どこに いますか',
  },
  'next.place.detail': {
    ja: '確かめたら待合室に入れます。予約の10分前からお入りください。',
    en: 'Then you can enter the waiting room, from 10 minutes before your time.',
    easy: 'こたえると、まつ へやに はいれます。よやくの 10ぷん まえから はいって ください。',
  },
  'next.place.act': {
    ja: '場所を確かめて待合室へ',
    en: 'Confirm the place and wait',
    easy: 'ばしょを おしえる',
  },
  'next.enter': {
    ja: '待合室に入れます',
    en: 'You can enter the waiting room',
    easy: 'まつ へやに はいれます',
  },
  'next.enter.detail': {
    ja: '予約の10分前からお入りください。医師の準備ができると始まります。',
    en: 'Enter from 10 minutes before your time. It begins when the doctor is ready.',
    easy: 'よやくの 10ぷん まえから はいって ください。',
  },
  'next.enter.act': { ja: '待合室に入る', en: 'Enter the waiting room', easy: 'まつ へやに はいる' },
  'next.return': { ja: '待合室でお待ちです', en: 'You are in the waiting room', easy: 'まつ へやに います' },
  'next.return.detail': {
    ja: 'この画面を閉じた場合は、待合室に戻ってください。',
    en: 'If you closed the page, please go back to the waiting room.',
    easy: 'ページを とじた ときは、もどって ください。',
  },
  'next.return.act': { ja: '待合室に戻る', en: 'Back to the waiting room', easy: 'まつ へやに もどる' },
  'next.call': {
    ja: '診察が始まっています',
    en: 'Your visit has begun',
    easy: 'しんさつが はじまって います',
  },
  'next.call.detail': {
    ja: '医師が待っています。',
    en: 'The doctor is waiting for you.',
    easy: 'おいしゃさんが まって います。',
  },
  'next.call.act': { ja: '診察に戻る', en: 'Back to the visit', easy: 'しんさつに もどる' },
  'next.ended': { ja: '診察が終わりました', en: 'Your visit has ended', easy: 'しんさつが おわりました' },
  'next.ended.detail': {
    ja: '医師が記録をまとめています。決まったことは、このあとここに表示されます。',
    en: 'The doctor is writing the record. What was decided will appear here.',
    easy: 'おいしゃさんが かいて います。きまった ことは ここに でます。',
  },
  'next.read': {
    ja: '診察の結果を見られます',
    en: 'See what was decided',
    easy: 'きまった ことが みられます',
  },
  'next.read.detail': {
    ja: '次の診察や、悪くなったときの連絡先です。',
    en: 'The next visit, and where to turn if worse.',
  },
  'next.read.act': { ja: '結果を見る', en: 'See the outcome', easy: 'みる' },
});
