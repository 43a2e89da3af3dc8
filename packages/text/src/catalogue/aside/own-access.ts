import { catalogue } from '../../entry.ts';

/** How patients come in, and where they are signed in. */
export const ownAccess = catalogue({
  'ownAccess.title': {
    ja: 'ログイン・機器・手伝い',
    en: 'Sign-in, devices, helpers',
    easy: 'ログイン・きかい・てつだい',
  },
  'ownAccess.lead': {
    ja: 'ログインの方法と、いまログインしている機器です。',
    en: 'How you sign in, and the devices you are signed in on.',
    easy: 'ログインの しかたと、いま つかっている きかいです。',
  },
  'ownAccess.ways': {
    ja: 'リンクを受け取る宛先',
    en: 'Where links are sent',
    easy: 'リンクが とどく ところ',
  },
  'ownAccess.email': { ja: 'メール', en: 'Mail', easy: 'メール' },
  'ownAccess.mobile': { ja: '携帯電話（SMS）', en: 'Mobile (SMS)', easy: 'けいたいでんわ（SMS）' },
  'ownAccess.ways.change': {
    ja: '宛先を変えるときは、本人を確かめる書類を持って医療機関の窓口へお越しください。',
    en: 'To change it, please come to the counter of the clinic with a paper that shows who you are.',
    easy: 'かえたい ときは、びょういんの うけつけで きいて ください。',
  },
  'ownAccess.passkeys': { ja: 'パスキー', en: 'Passkeys', easy: 'パスキー' },
  'ownAccess.passkeys.lead': {
    ja: '顔や指紋、画面ロックでログインできます。なくても困りません。リンクはいつでも使えます。',
    en: 'Sign in by face, finger or screen lock. You need none: the link always works.',
    easy: 'かおや ゆびで ログインできます。なくても だいじょうぶです。',
  },
  'ownAccess.passkeys.none': { ja: 'まだありません', en: 'None yet', easy: 'まだ ありません' },
  'ownAccess.passkeys.notHere': {
    ja: 'パスキーを追加するには、メールかSMSのリンクでログインしてください。',
    en: 'To add a passkey, sign in by a link from mail or SMS.',
  },
  'ownAccess.passkey.name': {
    ja: 'この機器の呼び名',
    en: 'What you call this device',
    easy: 'この きかいの なまえ',
  },
  'ownAccess.passkey.add': {
    ja: 'この機器にパスキーを追加',
    en: 'Add a passkey on this device',
    easy: 'パスキーを つくる',
  },
  'ownAccess.passkey.remove': { ja: '外す', en: 'Remove', easy: 'はずす' },
  'ownAccess.passkey.stopped': {
    ja: '途中で止まりました。もう一度お試しください。',
    en: 'It stopped on the way. Please try again.',
    easy: 'とまりました。もういちど して ください。',
  },
  'ownAccess.passkey.added': { ja: '{at} に追加', en: 'Added {at}' },
  'ownAccess.codes': { ja: '確認コード', en: 'Codes', easy: 'かくにんの ばんごう' },
  'ownAccess.codes.lead': {
    ja: 'リンクのほかに、認証アプリの6桁の番号も入れるようにできます。メールをほかの人に見られても、ページは開きません。なくても困りません。',
    en: 'You can be asked for the 6 digits of an authenticator app beside the link. Then nobody who reads your mail can open your page. You need none.',
    easy: 'リンクの ほかに、アプリの 6つの ばんごうも つかう ことが できます。なくても だいじょうぶです。',
  },
  'ownAccess.codes.notHere': {
    ja: '確認コードを使うには、メールかSMSのリンクでログインしてください。',
    en: 'To use codes, sign in by a link from mail or SMS.',
    easy: 'リンクで ログインすると、つかえます。',
  },
  'ownAccess.codes.add': {
    ja: '確認コードを使う',
    en: 'Use codes',
    easy: 'ばんごうを つかう',
  },
  'ownAccess.codes.app': {
    ja: '認証アプリでこの画像を読み取り、表示された6桁の番号を入れてください。',
    en: 'Scan this picture with your authenticator app, then enter the 6 digits it shows.',
    easy: 'アプリで この えを よみとって、6つの ばんごうを いれて ください。',
  },
  'ownAccess.codes.qr': {
    ja: '認証アプリで読み取る画像',
    en: 'The picture to scan with the app',
    easy: 'アプリで よみとる え',
  },
  'ownAccess.codes.secret': {
    ja: '画像を読み取れないとき',
    en: 'If the picture cannot be scanned',
    easy: 'よみとれない とき',
  },
  'ownAccess.codes.code': {
    ja: '認証アプリの6桁の番号',
    en: '6 digits of the authenticator app',
    easy: 'アプリの 6つの ばんごう',
  },
  'ownAccess.codes.finish': { ja: '使い始める', en: 'Start using codes', easy: 'つかう' },
  'ownAccess.codes.since': {
    ja: '{at} から、ログインのときに番号を入れます。',
    en: 'Since {at} you are asked for a code when you sign in.',
    easy: '{at} から ばんごうを いれます。',
  },
  'ownAccess.codes.remove': { ja: '使うのをやめる', en: 'Use no codes', easy: 'やめる' },
  'ownAccess.codes.wrong': {
    ja: '番号が違います。アプリにいま出ている番号を入れてください。',
    en: 'These digits are not right. Enter what the app shows now.',
    easy: 'ばんごうが ちがいます。いま みえる ばんごうを いれて ください。',
  },
  'ownAccess.sessions': {
    ja: 'ログインしている機器',
    en: 'Devices you are signed in on',
    easy: 'いま つかっている きかい',
  },
  'ownAccess.session.this': { ja: 'この機器', en: 'This device', easy: 'この きかい' },
  'ownAccess.session.unknown': { ja: '名前のわからない機器', en: 'A device without a name' },
  'ownAccess.session.at': { ja: '{at} から', en: 'Since {at}' },
  'ownAccess.session.end': { ja: 'ログアウトする', en: 'Sign out', easy: 'ログアウト' },
  'ownAccess.session.endOthers': {
    ja: 'ほかの機器をすべてログアウトする',
    en: 'Sign out all other devices',
    easy: 'ほかの きかいを ぜんぶ ログアウト',
  },
});
