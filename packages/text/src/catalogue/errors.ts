import { catalogue } from '../entry.ts';

/** What each stable code of the API that anybody meets means and what to do: `error.<code>` and `error.<code>.remedy`. */
export const errors = catalogue({
  'error.code': { ja: 'コード: {code}', en: 'Code: {code}' },
  'error.invalidInput': { ja: '入力に直すところがあります', en: 'Some of what was entered needs a change' },
  'error.invalidInput.remedy': {
    ja: '印のついたところを直して、もう一度送ってください。',
    en: 'Please change the marked places and send again.',
  },
  'error.missingIdempotencyKey': { ja: '送信を受け取れませんでした', en: 'This could not be received' },
  'error.missingIdempotencyKey.remedy': {
    ja: '画面を開き直して、もう一度送ってください。',
    en: 'Please reopen the page and send again.',
  },
  'error.missingVersion': { ja: '送信を受け取れませんでした', en: 'This could not be received' },
  'error.missingVersion.remedy': {
    ja: '画面を開き直して、もう一度送ってください。',
    en: 'Please reopen the page and send again.',
  },
  'error.notSignedIn': { ja: 'ログインが必要です', en: 'Please sign in', easy: 'ログインして ください' },
  'error.notSignedIn.remedy': {
    ja: 'もう一度ログインすると、続きから進められます。',
    en: 'Sign in again to go on from here.',
  },
  'error.signInFailed': { ja: 'ログインできませんでした', en: 'Sign-in did not succeed' },
  'error.signInFailed.remedy': {
    ja: '入力した内容を確かめて、もう一度試してください。',
    en: 'Please check what you entered and try again.',
  },
  'error.forbidden': { ja: 'この操作をする権限がありません', en: 'You are not permitted to do this' },
  'error.forbidden.remedy': {
    ja: '必要なときは、医療機関の管理者に依頼してください。',
    en: 'If you need it, please ask an administrator of the clinic.',
  },
  'error.foreignOrigin': {
    ja: 'ほかの場所からの送信は受け取れません',
    en: 'This cannot be received from another place',
  },
  'error.foreignOrigin.remedy': {
    ja: '医療機関のページを開き直してください。',
    en: "Please reopen the clinic's page.",
  },
  'error.notInDemonstration': { ja: 'デモ環境では使えません', en: 'Not available in a demonstration' },
  'error.notInDemonstration.remedy': {
    ja: '実際の環境で使えます。',
    en: 'It is available in a real installation.',
  },
  'error.onlyInDemonstration': { ja: 'デモ環境だけで使えます', en: 'Available in a demonstration only' },
  'error.onlyInDemonstration.remedy': {
    ja: '通常のログインを使ってください。',
    en: 'Please use the ordinary sign-in.',
  },
  'error.notFound': { ja: '見つかりません', en: 'This cannot be found', easy: 'ありません' },
  'error.notFound.remedy': {
    ja: '前の画面に戻って、選び直してください。',
    en: 'Please go back and choose again.',
  },
  'error.notAllowedInThisState': { ja: 'いまの段階ではできません', en: 'Not possible at this stage' },
  'error.notAllowedInThisState.remedy': {
    ja: '新しい内容を表示して、次にできることを確かめてください。',
    en: 'Show the latest and see what can be done next.',
  },
  'error.slotTaken': { ja: 'この時間はほかの方の予約が入りました', en: 'This time has just been taken' },
  'error.slotTaken.remedy': { ja: 'ほかの時間を選んでください。', en: 'Please choose another time.' },
  'error.alreadyExists': { ja: 'すでに登録されています', en: 'This is already registered' },
  'error.alreadyExists.remedy': {
    ja: '登録されている内容を確かめてください。',
    en: 'Please check what is registered.',
  },
  'error.keyReusedForAnother': { ja: '送信を受け取れませんでした', en: 'This could not be received' },
  'error.keyReusedForAnother.remedy': {
    ja: '画面を開き直して、もう一度送ってください。',
    en: 'Please reopen the page and send again.',
  },
  'error.linkUsed': { ja: 'このリンクは使用済みです', en: 'This link has been used' },
  'error.linkUsed.remedy': { ja: '新しいリンクを受け取ってください。', en: 'Please receive a new link.' },
  'error.helpEnded': {
    ja: '手伝いの登録が終わっています',
    en: 'You are no longer registered as a helper',
    easy: 'てつだいの とうろくは おわりました',
  },
  'error.helpEnded.remedy': {
    ja: '続けるときは、患者さん本人か医療機関に、もう一度登録してもらってください。',
    en: 'To go on, ask the patient or the clinic to register you again.',
  },
  'error.linkExpired': { ja: 'このリンクは期限が過ぎています', en: 'This link has expired' },
  'error.linkExpired.remedy': { ja: '新しいリンクを受け取ってください。', en: 'Please receive a new link.' },
  'error.staleVersion': { ja: 'ほかの画面で内容が変わりました', en: 'This was changed elsewhere' },
  'error.staleVersion.remedy': {
    ja: '新しい内容を表示して、確かめてから続けてください。',
    en: 'Show the latest, check it and go on.',
  },
  'error.tooLarge': { ja: '送る内容が大きすぎます', en: 'This is too large to send' },
  'error.tooLarge.remedy': { ja: '内容を分けて送ってください。', en: 'Please send it in smaller parts.' },
  'error.unsupportedMediaType': { ja: 'この形式は受け取れません', en: 'This format cannot be received' },
  'error.unsupportedMediaType.remedy': {
    ja: 'ほかの形式で送ってください。',
    en: 'Please send another format.',
  },
  'error.refusedByGuideline': {
    ja: '指針の条件がそろっていません',
    en: 'The guideline asks for something more',
  },
  'error.refusedByGuideline.remedy': {
    ja: '不足しているものを下で確かめてください。',
    en: 'See below what is missing.',
  },
  'error.refusedByRule': { ja: '決まりによりできません', en: 'A rule does not permit this' },
  'error.refusedByRule.remedy': {
    ja: '理由を確かめて、ほかの方法を選んでください。',
    en: 'Please see the reason and choose another way.',
  },
  'error.waitingRoomNotOpenYet': { ja: '待合室はまだ開いていません', en: 'The waiting room is not open yet' },
  'error.waitingRoomNotOpenYet.remedy': {
    ja: '開く時刻になってから、もう一度お入りください。',
    en: 'Please come back when it opens.',
  },
  'error.limitReached': { ja: 'これ以上は受け付けられません', en: 'No more can be taken' },
  'error.limitReached.remedy': {
    ja: '続ける必要があるときは、医療機関にご連絡ください。',
    en: 'If you need to go on, please contact the clinic.',
  },
  'error.tooManyRequests': { ja: '操作が続いたため、少しお待ちください', en: 'Please wait a moment' },
  'error.tooManyRequests.remedy': {
    ja: '30秒ほどおいて、もう一度試してください。',
    en: 'Try again in about 30 seconds.',
  },
  'error.internal': { ja: 'こちらの不具合で進められませんでした', en: 'A fault on our side stopped this' },
  'error.internal.remedy': {
    ja: '少し待って、もう一度試してください。続くときは医療機関へ電話してください。',
    en: 'Please wait and try again. If it goes on, please telephone the clinic.',
  },
  'error.unavailable': { ja: 'いまは混み合っています', en: 'The service is busy' },
  'error.unavailable.remedy': {
    ja: '少し待って、もう一度試してください。',
    en: 'Please wait a moment and try again.',
  },
  'error.unreachable': {
    ja: '通信できませんでした',
    en: 'The connection was lost',
    easy: 'インターネットが つながりません',
  },
  'error.unreachable.remedy': {
    ja: '入力した内容は残っています。電波を確かめて、もう一度試してください。',
    en: 'What you entered is kept. Check the connection and try again.',
    easy: 'かいた ことは のこって います。もういちど やって ください。',
  },
  'error.unreadable': { ja: '返事を読み取れませんでした', en: 'The answer could not be read' },
  'error.unreadable.remedy': {
    ja: '画面を開き直して、もう一度試してください。',
    en: 'Please reopen the page and try again.',
  },
  'error.page': { ja: 'この画面を表示できませんでした', en: 'This page could not be shown' },
  'error.page.remedy': {
    ja: '画面を開き直してください。続くときは医療機関へ電話してください。',
    en: 'Please reopen the page. If it goes on, please telephone the clinic.',
  },
});
