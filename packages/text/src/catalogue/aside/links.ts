import { catalogue } from '../../entry.ts';

/** Receiving a link, and coming in by it. */
export const links = catalogue({
  'link.request.lead': {
    ja: 'パスワードはいりません。届いたリンクを開くと進めます。',
    en: 'No password is needed. Open the link that arrives.',
    easy: 'パスワードは いりません。とどいた リンクを おして ください。',
  },
  'link.email': { ja: 'メールアドレス', en: 'Mail address' },
  'link.email.error': {
    ja: 'name@example.jp の形で入力してください。',
    en: 'Please write it like name@example.jp.',
  },
  'link.either': {
    ja: 'メールアドレス または 携帯電話の番号',
    en: 'Mail address or mobile number',
    easy: 'メールアドレス か けいたいでんわの ばんごう',
  },
  'link.either.hint': {
    ja: '携帯電話の番号には、SMSでリンクを送ります。',
    en: 'A mobile number receives the link by SMS.',
    easy: 'けいたいでんわには SMSで おくります。',
  },
  'link.either.error': {
    ja: 'name@example.jp または 090-0000-0000 の形で入力してください。固定電話には送れません。',
    en: 'Please write it like name@example.jp or 090-0000-0000. A landline receives no link.',
  },
  'link.send': { ja: 'リンクを受け取る', en: 'Send me a link', easy: 'リンクを うけとる' },
  'link.sent': { ja: 'メールを送りました', en: 'A mail has been sent' },
  'link.sent.detail': {
    ja: '{email} に届いたリンクを開いてください。数分たっても届かないときは、迷惑メールの中も確かめてください。',
    en: 'Open the link sent to {email}. If it does not arrive in a few minutes, please look among unwanted mail too.',
  },
  'link.sent.sms': { ja: 'SMSを送りました', en: 'An SMS has been sent', easy: 'SMSを おくりました' },
  'link.sent.sms.detail': {
    ja: '{number} に届いたSMSのリンクを開いてください。数分たっても届かないときは、番号を確かめるか、医療機関に電話してください。',
    en: 'Open the link in the SMS sent to {number}. If it does not arrive in a few minutes, check the number or telephone the clinic.',
    easy: '{number} に とどいた リンクを おして ください。とどかない ときは でんわを して ください。',
  },
  'link.sent.demonstration': {
    ja: 'デモのメールとSMSを見る',
    en: 'See the mails and messages of the demonstration',
  },
  'link.again': { ja: '別の宛先に送る', en: 'Send it elsewhere', easy: 'べつの ところに おくる' },
  'link.code.title': { ja: '確認コードを入れる', en: 'Enter the code', easy: 'ばんごうを いれる' },
  'link.code.lead': {
    ja: '認証アプリを開き、いま出ている番号を入れてください。',
    en: 'Open your authenticator app and enter what it shows now.',
    easy: 'アプリを ひらいて、ばんごうを いれて ください。',
  },
  'link.code.confirm': { ja: 'ページを開く', en: 'Open my page', easy: 'ひらく' },
  'link.code.again': {
    ja: 'もう一度リンクを受け取る',
    en: 'Receive another link',
    easy: 'もういちど リンクを もらう',
  },
  'link.code.lost': {
    ja: 'アプリを使えなくなったときは、本人を確かめる書類を持って医療機関の窓口へお越しください。',
    en: 'If you can no longer use the app, please come to the counter of the clinic with a paper that shows who you are.',
    easy: 'アプリが つかえない ときは、びょういんの うけつけで きいて ください。',
  },
  'link.passkey': { ja: 'パスキーでログイン', en: 'Sign in with a passkey', easy: 'パスキーで ログイン' },
  'link.passkey.stopped': {
    ja: 'パスキーでは入れませんでした。リンクを受け取ってください。',
    en: 'The passkey did not work. Please receive a link.',
    easy: 'パスキーで はいれません。リンクを つかって ください。',
  },
});
