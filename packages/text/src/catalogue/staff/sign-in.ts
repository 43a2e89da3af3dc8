import { catalogue } from '../../entry.ts';

/** Signing in, and setting up how one signs in. */
export const signIn = catalogue({
  'signIn.title': { ja: '職員ログイン', en: 'Staff sign-in' },
  'signIn.lead': {
    ja: '医療機関の職員のためのページです。',
    en: 'For people who work at the clinic.',
  },
  'signIn.email': { ja: 'メールアドレス', en: 'Mail address' },
  'signIn.password': { ja: 'パスワード', en: 'Password' },
  'signIn.go': { ja: 'パスワードで進む', en: 'Go on with the password' },
  'signIn.passkey': { ja: 'パスキーでログイン', en: 'Sign in with a passkey' },
  'signIn.passkeyHint': {
    ja: '指紋・顔・端末の暗証番号で、パスワードなしに入れます。',
    en: 'Fingerprint, face or the PIN of the device, without a password.',
  },
  'signIn.passkeyStopped': {
    ja: 'パスキーの確認が完了しませんでした。もう一度試すか、パスワードで進んでください。',
    en: 'The passkey was not confirmed. Try again or use the password.',
  },
  'signIn.provider': { ja: '{name}でログイン', en: 'Sign in with {name}' },
  'signIn.providerHint': {
    ja: '院内の共通のログイン画面に移ります。',
    en: 'Leads to the sign-in page your hospital shares.',
  },
  'signIn.returning': { ja: 'ログインを確かめています', en: 'Confirming your sign-in' },
  'signIn.returnLost': {
    ja: 'この画面では続きを確かめられませんでした',
    en: 'This page cannot go on with the sign-in',
  },
  'signIn.returnLost.detail': {
    ja: 'ログインを始めたのと同じタブで、もう一度お試しください。',
    en: 'Please begin again, and stay in the same tab.',
  },
  'signIn.again': { ja: 'ログイン画面に戻る', en: 'Back to sign-in' },
  'signIn.or': { ja: 'または', en: 'or' },
  'signIn.code': { ja: '認証アプリの6桁の番号', en: '6-digit code of the authenticator app' },
  'signIn.codeHint': {
    ja: '番号は30秒ごとに変わります。届いた番号をほかの人に伝えないでください。',
    en: 'It changes every 30 seconds. Tell it to nobody.',
  },
  'signIn.confirm': { ja: 'ログインする', en: 'Sign in' },
  'signIn.demo': { ja: 'デモの人物で入る', en: 'Enter as a person of the demonstration' },
  'signIn.demoLead': {
    ja: '架空の医療機関です。押すとすぐに入れます。',
    en: 'An invented clinic. One press and you are in.',
  },
  'signIn.demo.doctor': { ja: '医師として入る', en: 'Enter as the doctor' },
  'signIn.demo.clerk': { ja: '受付として入る', en: 'Enter as the clerk' },
  'signIn.demo.administrator': { ja: '管理者として入る', en: 'Enter as the administrator' },
  'signIn.demo.patient': { ja: '患者として入る', en: 'Enter as the patient' },
  'signIn.demo.doctor.who': { ja: '水野 恵', en: 'Mizuno Megumi' },
  'signIn.demo.clerk.who': { ja: '受付 さくら', en: 'Sakura at the desk' },
  'signIn.demo.administrator.who': { ja: '川端 透', en: 'Kawabata Toru' },
  'signIn.demo.patient.who': { ja: '髙橋 和子', en: 'Takahashi Kazuko' },
  'signIn.clinics': { ja: '医療機関を選ぶ', en: 'Choose a clinic' },
  'signIn.noClinic': {
    ja: '職員として登録された医療機関がありません',
    en: 'You are registered at no clinic',
  },
  'signIn.noClinic.detail': {
    ja: '医療機関の管理者から届く招待のメールをご確認ください。',
    en: 'Please look for the invitation by mail from an administrator of the clinic.',
  },

  'renew.title': { ja: 'パスワードを変える時期です', en: 'Time to change the password' },
  'renew.lead': {
    ja: '医療機関の決まりにより、新しいパスワードを決めると続けられます。',
    en: 'Your clinic asks for it. With a new password you go on to your work.',
  },
  'setUp.title': { ja: 'ログイン方法を決める', en: 'Set up your sign-in' },
  'setUp.for': { ja: '{clinic}の{name}さんのアカウント', en: 'Account of {name} at {clinic}' },
  'setUp.noToken': { ja: 'リンクが不完全です', en: 'The link is incomplete' },
  'setUp.noToken.detail': {
    ja: '招待のメールのリンクをもう一度開いてください。期限が過ぎたときは、管理者に新しい招待を頼んでください。',
    en: 'Please open the link of the invitation again. If it has expired, ask an administrator for a new one.',
  },
  'setUp.passkeyTitle': { ja: 'パスキーを作る（おすすめ）', en: 'Make a passkey (recommended)' },
  'setUp.passkeyLead': {
    ja: 'この端末の指紋・顔・暗証番号だけで入れるようになります。覚えるパスワードはありません。',
    en: 'You will sign in with the fingerprint, face or PIN of this device. There is no password to remember.',
  },
  'setUp.passkeyMake': { ja: 'パスキーを作る', en: 'Make a passkey' },
  'setUp.passwordTitle': {
    ja: 'パスワードと認証アプリを使う',
    en: 'Use a password and an authenticator app',
  },
  'setUp.password': { ja: '新しいパスワード', en: 'New password' },
  'setUp.show': { ja: 'パスワードを表示する', en: 'Show the password' },
  'setUp.rule.length': { ja: '{length}文字以上', en: 'At least {length} characters' },
  'setUp.rule.variety': { ja: '5種類以上の文字を使う', en: 'At least 5 different characters' },
  'setUp.rule.name': { ja: '名前やメールアドレスを含まない', en: 'Nothing of your name or address' },
  'setUp.rule.mixed': {
    ja: '英字などの文字、数字、記号（空白も可）を混ぜる',
    en: 'Letters, digits and signs (a space counts)',
  },
  'setUp.rule.date': { ja: '年月日を含まない', en: 'No date in it' },
  'setUp.rules': { ja: 'パスワードの決まり', en: 'Rules for the password' },
  'setUp.rule.met': { ja: '満たしています', en: 'met' },
  'setUp.rule.open': { ja: 'まだです', en: 'not yet' },
  'setUp.advice': {
    ja: '関係のない言葉を四つ並べ、数字と記号を足すと、長くて覚えやすくなります。よくある言葉やパスワードに近いものは、保存のときに断ることがあります。',
    en: 'Four unrelated words with a digit and a sign are long and easy to remember. What is near to common words or passwords may be refused on saving.',
  },
  'setUp.appTitle': { ja: '認証アプリに登録する', en: 'Add it to the authenticator app' },
  'setUp.appLead': {
    ja: '認証アプリでこの図を読み取り、表示された6桁の番号を入れてください。',
    en: 'Scan this picture with the authenticator app and enter the 6 digits it shows.',
  },
  'setUp.qr': { ja: '認証アプリに登録するための二次元コード', en: 'QR code for the authenticator app' },
  'setUp.secret': { ja: '読み取れないときの文字列', en: 'Text to type if it cannot be scanned' },
  'setUp.code': { ja: 'アプリに出た6桁の番号', en: '6 digits shown by the app' },
  'setUp.save': { ja: 'この方法で始める', en: 'Start with this' },
  'setUp.fault.tooShort': { ja: 'パスワードが短すぎます。', en: 'The password is too short.' },
  'setUp.fault.notMixed': {
    ja: '文字、数字、記号をすべて混ぜてください。',
    en: 'Please mix letters, digits and signs.',
  },
  'setUp.fault.containsDate': { ja: '年月日を除いてください。', en: 'Please leave out the date.' },
  'setUp.fault.similar': {
    ja: 'いまのパスワードに似ています。別のものにしてください。',
    en: 'It is too like the present one. Please choose another.',
  },
  'setUp.fault.wrongPassword': {
    ja: 'いまのパスワードが合いません。',
    en: 'The present password does not match.',
  },
  'setUp.fault.repetitive': {
    ja: '同じ文字の繰り返しが多すぎます。',
    en: 'Too many repeated characters.',
  },
  'setUp.fault.containsName': {
    ja: '名前、メールアドレス、医療機関の名前や番号を除いてください。',
    en: 'Please leave out names, addresses and numbers of yours and of the clinic.',
  },
  'setUp.fault.tooCommon': {
    ja: 'よくある言葉やパスワードに近く、推測されやすいものです。別の言葉を足してください。',
    en: 'It is near to common words or passwords and soon guessed. Please add others.',
  },
  'setUp.fault.usedBefore': {
    ja: '前に使ったパスワードです。別のものにしてください。',
    en: 'It was used before. Please choose another.',
  },
  'setUp.fault.wrongCode': {
    ja: '番号が合いません。新しい番号が出るのを待って入れ直してください。',
    en: 'The code does not match. Wait for the next one and enter it.',
  },
});
