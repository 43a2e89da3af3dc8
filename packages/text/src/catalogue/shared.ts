import { catalogue } from '../entry.ts';

/** Words of every page: buttons, states, forms, the frame around pages. */
export const shared = catalogue({
  'product.name': { ja: 'オン診', en: 'Onshin' },

  'action.save': { ja: '保存する', en: 'Save' },
  'action.cancel': { ja: 'やめる', en: 'Cancel', easy: 'やめる' },
  'action.close': { ja: '閉じる', en: 'Close', easy: 'とじる' },
  'action.back': { ja: '戻る', en: 'Back', easy: 'もどる' },
  'action.next': { ja: '次へ', en: 'Next', easy: 'つぎへ' },
  'action.edit': { ja: '直す', en: 'Edit', easy: 'なおす' },
  'action.retry': { ja: 'もう一度試す', en: 'Try again', easy: 'もういちど やってみる' },
  'action.signOut': { ja: 'ログアウト', en: 'Sign out', easy: 'ログアウト' },
  'action.print': { ja: '印刷する', en: 'Print' },

  'language.label': { ja: '表示の言語', en: 'Language', easy: 'ことば' },
  'language.ja': { ja: '日本語', en: '日本語' },
  'language.en': { ja: 'English', en: 'English' },
  'language.easy': { ja: 'やさしい日本語', en: 'やさしい日本語' },

  'page.skip': { ja: '本文へ進む', en: 'Skip to content' },
  'page.titled': { ja: '{title} | {place}', en: '{title} | {place}' },
  'page.main': { ja: '主なページ', en: 'Main pages' },
  'page.notFound': {
    ja: 'ページが見つかりません',
    en: 'This page cannot be found',
    easy: 'ページが ありません',
  },
  'page.notFound.detail': {
    ja: 'アドレスが変わったか、期限が過ぎています。はじめのページから進んでください。',
    en: 'Its address may have changed or expired. Please start again from the first page.',
    easy: 'はじめの ページから もういちど すすんで ください。',
  },
  'page.home': { ja: 'はじめのページへ', en: 'Go to the first page', easy: 'はじめの ページへ いく' },

  'field.required': { ja: '必須', en: 'Required', easy: 'かならず' },
  'field.optional': { ja: '任意', en: 'Optional', easy: 'なくても いいです' },
  'field.choose': { ja: '選んでください', en: 'Please choose', easy: 'えらんで ください' },
  'field.error': { ja: 'エラー: {reason}', en: 'Error: {reason}' },
  'field.empty': { ja: '入力してください。', en: 'Please fill this in.', easy: 'ここに かいて ください。' },

  'state.loading': { ja: '読み込んでいます', en: 'Loading', easy: 'まっています' },
  'state.percent': { ja: '{percent}%', en: '{percent}%' },
  'state.offline': {
    ja: '通信が切れています。入力した内容はこの画面に残っています。つながると続けられます。',
    en: 'You are offline. What you have entered stays on this page, and you can go on once connected.',
    easy: 'インターネットが きれました。かいた ことは のこって います。',
  },

  'demo.name': { ja: 'デモ環境の表示', en: 'Demonstration notice' },
  'demo.band': {
    ja: 'デモ環境です。登場する人物と記録はすべて架空です。',
    en: 'This is a demonstration. All people and records are fictitious.',
    easy: 'これは れんしゅうの ページです。ほんとうの びょういんでは ありません。',
  },

  'refusal.clause': { ja: '根拠となる条項', en: 'The clause behind this' },
  'refusal.clauseId': { ja: '条項 {clause}', en: 'Clause {clause}' },
  'refusal.section': { ja: '指針 {section}', en: 'Guideline {section}' },

  'callout.info': { ja: 'お知らせ', en: 'Notice' },
  'callout.success': { ja: '完了', en: 'Done' },
  'callout.warning': { ja: '注意', en: 'Caution' },
  'callout.refusal': { ja: '進めません', en: 'Not possible' },

  'step.done': { ja: '済み', en: 'Done' },
  'step.position': { ja: '全{total}段階の{current}番目', en: 'Step {current} of {total}' },

  'appointment.at': { ja: '{date} から', en: 'From {date}' },
  'appointment.days': { ja: '日を選ぶ', en: 'Choose a day', easy: 'ひを えらぶ' },
  'appointment.times': { ja: '時間を選ぶ', en: 'Choose a time', easy: 'じかんを えらぶ' },
  'appointment.dayFree': { ja: '空き{count}件', en: '{count} free' },
  'appointment.dayFull': { ja: '空きなし', en: 'Full' },

  'doctor.registration': { ja: '医籍登録 {year}年', en: 'Registered {year}' },
  'doctor.lookUp': {
    ja: '医師の資格は、氏名・性別・登録年で確かめられます。',
    en: 'The licence can be looked up by name, sex and year.',
  },
  'doctor.lookUp.link': { ja: '厚生労働省の医師等資格確認検索', en: 'The ministry’s licence search' },
  'doctor.training': { ja: 'オンライン診療研修 修了 {date}', en: 'Online-care training completed {date}' },

  'consultation.status.requested': { ja: '申込', en: 'Requested' },
  'consultation.status.screening': { ja: '確認中', en: 'Being checked' },
  'consultation.status.accepted': { ja: '受付済み', en: 'Accepted' },
  'consultation.status.scheduled': { ja: '予約済み', en: 'Booked' },
  'consultation.status.waiting': { ja: '待合中', en: 'Waiting' },
  'consultation.status.inCall': { ja: '通話中', en: 'In call' },
  'consultation.status.interrupted': { ja: '中断中', en: 'Interrupted' },
  'consultation.status.ended': { ja: '通話終了', en: 'Call ended' },
  'consultation.status.closed': { ja: '終了', en: 'Closed' },

  'body.label': { ja: '気になる場所', en: 'Where it is' },
  'body.hint': {
    ja: '図の場所を押して選びます。いくつでも選べます。',
    en: 'Press the places on the picture. Choose as many as you need.',
    easy: 'えの いたい ところを おして ください。',
  },
  'body.head': { ja: '頭', en: 'Head', easy: 'あたま' },
  'body.throat': { ja: 'のど・首', en: 'Throat and neck', easy: 'のど・くび' },
  'body.chest': { ja: '胸', en: 'Chest', easy: 'むね' },
  'body.belly': { ja: 'おなか', en: 'Belly' },
  'body.hips': { ja: '腰・下腹部', en: 'Hips and lower belly', easy: 'こし・したばら' },
  'body.rightArm': { ja: '右腕', en: 'Right arm', easy: 'みぎの うで' },
  'body.leftArm': { ja: '左腕', en: 'Left arm', easy: 'ひだりの うで' },
  'body.rightLeg': { ja: '右脚', en: 'Right leg', easy: 'みぎの あし' },
  'body.leftLeg': { ja: '左脚', en: 'Left leg', easy: 'ひだりの あし' },
  'body.right': { ja: '右', en: 'Right', easy: 'みぎ' },
  'body.left': { ja: '左', en: 'Left', easy: 'ひだり' },
  'weekday.0': { ja: '日', en: 'Sun' },
  'weekday.1': { ja: '月', en: 'Mon' },
  'weekday.2': { ja: '火', en: 'Tue' },
  'weekday.3': { ja: '水', en: 'Wed' },
  'weekday.4': { ja: '木', en: 'Thu' },
  'weekday.5': { ja: '金', en: 'Fri' },
  'weekday.6': { ja: '土', en: 'Sat' },
  'money.yen': { ja: '{amount}円', en: '{amount} yen' },
});
