import { catalogue } from '../entry.ts';

/** Words of pages that lie beside the way to a visit: a phone fetches them when it opens one. */
export const aside = catalogue({
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
});
