import { catalogue } from '../../entry.ts';

/** A screen that is locked, and showing anew who is there. */
export const lock = catalogue({
  'lock.title': { ja: '画面をロックしています', en: 'The screen is locked' },
  'lock.lead': {
    ja: '{name}さんが続きを使うには、本人の確認が必要です。',
    en: 'To go on as {name}, please show that it is you.',
  },
  'lock.open': { ja: 'ロックを外す', en: 'Unlock' },
  'lock.provider': { ja: '別のタブでログインし直す', en: 'Sign in again in another tab' },
  'lock.handOn': { ja: 'ほかの人が使う（F9）', en: 'Hand over to somebody else (F9)' },
  'lock.usedToday': { ja: 'この端末を今日使った人', en: 'Who has used this terminal today' },
  'lock.signOut': { ja: 'ログアウトする', en: 'Sign out' },
  'lock.kept': {
    ja: 'ロックを外すと、同じところから続けられます。通話中にロックしても、通話は切れません。',
    en: 'You go on exactly where you were. A call that is running goes on.',
  },
  'lock.now': { ja: 'ロック', en: 'Lock' },
  'lock.now.key': { ja: '画面をロックする（F8）', en: 'Lock the screen (F8)' },
  'lock.ends': {
    ja: 'あと{minutes}分でログインの期限（12時間）が来ます。区切りのよいところでログインし直してください。',
    en: 'This session ends in {minutes} minutes, after twelve hours. Please sign in again at a good moment.',
  },
  'lock.passwordEnds': {
    ja: 'あと{days}日でパスワードの期限です。変更する',
    en: 'Your password has to be changed within {days} days. Change it',
  },
  'stepUp.title': { ja: '本人の確認', en: 'Please show that it is you' },
  'stepUp.lead': {
    ja: '設定の変更や書き出しの前に、一度だけ確認します。画面をロックするまで有効です。',
    en: 'Asked once before settings change or something is exported. It holds until the screen locks.',
  },
  'stepUp.go': { ja: '確認して続ける', en: 'Confirm and go on' },
  'elsewhere.lead': {
    ja: '別の場所でこのアカウントのログインがありました（{where}）。',
    en: 'Your account was used to sign in elsewhere ({where}).',
  },
  'elsewhere.me': { ja: '自分です', en: 'It was me' },
  'elsewhere.notMe': { ja: '自分ではありません', en: 'This was not me' },
  'proof.passkey': { ja: 'パスキーで確認する', en: 'Confirm with a passkey' },
  'proof.demonstration': {
    ja: 'デモの人物にはパスワードもパスキーもないため、押すだけで進みます。実際の環境では本人の確認をします。',
    en: 'People of the demonstration have no password or passkey: one press is enough. A real installation asks for them.',
  },
  'proof.codeHint': {
    ja: '一度使った番号は使えません。新しい番号が出るのを待ってください。',
    en: 'A code works once. If you have just used it, wait for the next.',
  },
  'proof.failed': {
    ja: '確認できませんでした。入力した内容を確かめて、もう一度試してください。',
    en: 'That did not match. Please check what you entered and try again.',
  },
  'proof.stopped': {
    ja: 'パスキーの確認が完了しませんでした。もう一度試してください。',
    en: 'The passkey was not confirmed. Please try again.',
  },
});
