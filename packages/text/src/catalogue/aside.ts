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

  'accesses.title': { ja: '記録を見た人', en: 'Who has seen my record', easy: 'きろくを みた ひと' },
  'accesses.lead': {
    ja: 'あなたの記録を開いた人と、その時刻です。新しいものから並びます。あなた自身が開いたことは含みません。',
    en: 'Who opened your record, and when, newest first. What you opened yourself is not listed.',
    easy: 'あなたの きろくを みた ひとと じかんです。あたらしい ものから ならびます。',
  },
  'accesses.none': {
    ja: 'まだ誰も開いていません',
    en: 'Nobody has opened it yet',
    easy: 'まだ だれも みて いません',
  },
  'accesses.none.detail': {
    ja: '医療機関の人が開くと、ここに出ます。',
    en: 'When somebody of the clinic opens it, they appear here.',
  },
  'accesses.ask': {
    ja: '心当たりがないことは、医療機関にたずねてください。',
    en: 'If something here puzzles you, please ask the clinic.',
    easy: 'わからない ことは びょういんに きいて ください。',
  },
  'accesses.more': { ja: '前のものを見る', en: 'Show earlier ones', easy: 'まえの ものを みる' },
  'accesses.from': { ja: '{from} から {until} まで {times}回', en: '{from} to {until}, {times} times' },
  'accesses.times': { ja: '{at}（{times}回）', en: '{at} ({times} times)' },
  'accesses.denied': {
    ja: '見る立場になかったため、開けませんでした',
    en: 'They were not entitled, and were not let in',
    easy: 'みる ことが できない ひとなので、とめました',
  },
  'accesses.notCarriedOut': {
    ja: '操作は行われませんでした',
    en: 'It was not carried out',
    easy: 'それは できませんでした',
  },
  'accesses.emergency': {
    ja: '緊急のため、理由を書いて開いた記録です',
    en: 'Opened in an emergency, with a reason on record',
    easy: 'きゅうな ことが あったので ひらきました',
  },
  'accesses.by': { ja: '{role} {name}', en: '{name} ({role})' },
  'accesses.role.doctor': { ja: '医師', en: 'Doctor', easy: 'いしゃ' },
  'accesses.role.nurse': { ja: '看護師', en: 'Nurse', easy: 'かんごし' },
  'accesses.role.pharmacist': { ja: '薬剤師', en: 'Pharmacist', easy: 'やくざいし' },
  'accesses.role.clerk': { ja: '受付の職員', en: 'Reception', easy: 'うけつけの ひと' },
  'accesses.role.administrator': { ja: '管理者', en: 'Administrator of the clinic' },
  'accesses.role.securityOfficer': { ja: '安全管理の責任者', en: 'Security officer of the clinic' },
  'accesses.role.auditor': { ja: '監査の担当者', en: 'Auditor of the clinic' },
  'accesses.role.maintainer': { ja: 'システムの保守担当者', en: 'Maintainer of the system' },
  'accesses.role.inspector': { ja: '外部の検査者', en: 'Inspector from outside' },
  'accesses.role.helper': { ja: '手伝いの人', en: 'Your helper', easy: 'てつだいの ひと' },
  'accesses.role.proxy': { ja: '代理人', en: 'Your proxy', easy: 'かわりの ひと' },
  'accesses.role.other': { ja: 'そのほかの人', en: 'Somebody else', easy: 'ほかの ひと' },
  'accesses.kind.changedHelpers': {
    ja: '手伝い・代理人の登録を見たか、変えました',
    en: 'Looked at or changed who helps you',
    easy: 'てつだう ひとの とうろくを みました',
  },
  'accesses.kind.sawInList': {
    ja: '患者の一覧や検索で、お名前を見ました',
    en: 'Saw your name in a list or search',
    easy: 'なまえの リストを みました',
  },
  'accesses.kind.readChart': {
    ja: 'あなたの情報を見ました',
    en: 'Read your details',
    easy: 'あなたの じょうほうを みました',
  },
  'accesses.kind.readRecord': {
    ja: '診療録を見ました',
    en: 'Read your medical record',
    easy: 'しんさつの きろくを みました',
  },
  'accesses.kind.readVisit': {
    ja: '申込や予約を見ました',
    en: 'Read a request or appointment',
    easy: 'よやくを みました',
  },
  'accesses.kind.readDocuments': {
    ja: '合意書や診療計画を見ました',
    en: 'Read your agreement or care plan',
    easy: 'しょるいを みました',
  },
  'accesses.kind.readEvidence': {
    ja: '指針が守られたかの記録を見ました',
    en: 'Read the evidence that the guideline was kept',
  },
  'accesses.kind.wroteChart': {
    ja: 'あなたの情報に書き加えました',
    en: 'Added to your details',
    easy: 'あなたの じょうほうに かきました',
  },
  'accesses.kind.wroteRecord': {
    ja: '診療録を書きました',
    en: 'Wrote in your medical record',
    easy: 'しんさつの きろくを かきました',
  },
  'accesses.kind.wroteDocuments': {
    ja: '説明や診療計画を書きました',
    en: 'Wrote an explanation or care plan',
    easy: 'しょるいを かきました',
  },
  'accesses.kind.arrangedVisit': {
    ja: '申込や予約の手続きをしました',
    en: 'Dealt with a request or appointment',
    easy: 'よやくの てつづきを しました',
  },
  'accesses.kind.heldCall': {
    ja: 'オンライン診療を行いました',
    en: 'Held an online consultation',
    easy: 'オンラインで しんさつ しました',
  },
  'accesses.kind.openedInEmergency': {
    ja: '緊急のときの閲覧を始め、または終え、確かめました',
    en: 'Began, ended or reviewed access in an emergency',
  },
  'accesses.kind.lookedIntoAccesses': {
    ja: '誰が記録を見たかを調べました',
    en: 'Looked into who has seen your record',
  },
  'accesses.kind.changedWayIn': {
    ja: 'ログインの方法を変える手続きをしました',
    en: 'Changed how you sign in, at the counter',
  },
  'accesses.kind.other': { ja: '記録を使いました', en: 'Used your record', easy: 'きろくを つかいました' },

  'ownAccess.title': { ja: 'ログインと機器', en: 'Sign-in and devices', easy: 'ログインと きかい' },
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
  'link.passkey': { ja: 'パスキーでログイン', en: 'Sign in with a passkey', easy: 'パスキーで ログイン' },
  'link.passkey.stopped': {
    ja: 'パスキーでは入れませんでした。リンクを受け取ってください。',
    en: 'The passkey did not work. Please receive a link.',
    easy: 'パスキーで はいれません。リンクを つかって ください。',
  },
});
