import { catalogue } from '../entry.ts';

/** The clinic's public page and signing in. */
export const publicPages = catalogue({
  'public.apply': {
    ja: 'オンライン診療を申し込む',
    en: 'Request online care',
    easy: 'オンライン しんりょうを もうしこむ',
  },
  'public.doctors': { ja: '担当する医師', en: 'Doctors', easy: 'おいしゃさん' },
  'public.doctors.none': { ja: '担当する医師は準備中です。', en: 'Doctors are still to be named.' },
  'public.hours.none': {
    ja: '診療時間は、電話でお問い合わせください。',
    en: 'Please telephone for the hours.',
    easy: 'じかんは でんわで きいて ください。',
  },
  'public.fees': { ja: '費用', en: 'Fees', easy: 'おかね' },
  'public.hours': { ja: '診療時間', en: 'Hours', easy: 'じかん' },
  'public.adherence': { ja: '指針を守るための取り組み', en: 'How we keep to the guideline' },
  'public.how': { ja: '診療の流れ', en: 'How it works', easy: 'どう すすむか' },
  'public.how.request': {
    ja: '症状を書いて申し込む',
    en: 'Write your symptoms and request',
    easy: 'からだの ことを かいて もうしこむ',
  },
  'public.how.request.detail': {
    ja: '医師が内容を確かめ、オンラインでよいかを判断します。',
    en: 'A doctor reads it and decides whether online care is right for you.',
  },
  'public.how.book': { ja: '時間を選ぶ', en: 'Choose a time', easy: 'じかんを えらぶ' },
  'public.how.book.detail': {
    ja: '説明を読んで合意し、都合のよい時間を予約します。',
    en: 'Read the explanation, agree to it and book the time that suits you.',
  },
  'public.how.talk': {
    ja: '映像で診察を受ける',
    en: 'See the doctor by video',
    easy: 'おいしゃさんと ビデオで はなす',
  },
  'public.how.talk.detail': {
    ja: 'スマートフォンのブラウザーだけで受けられます。',
    en: 'The browser of your phone is all you need.',
  },
  'public.menu': { ja: 'このページの内容', en: 'On this page' },
  'public.clinics': { ja: '医療機関を選ぶ', en: 'Choose a clinic', easy: 'びょういんを えらぶ' },
  'public.clinics.lead': {
    ja: 'オンライン診療を受けられる医療機関です。',
    en: 'These clinics offer online care.',
    easy: 'オンライン しんりょうが できる びょういんです。',
  },
  'public.clinics.none': {
    ja: '公開中の医療機関はまだありません',
    en: 'No clinic has published its page yet',
  },
  'public.clinics.none.detail': {
    ja: '医療機関がページを公開すると、ここに表示されます。',
    en: 'Clinics appear here once they publish their page.',
  },
  'public.staffEntrance': { ja: '医療機関の方はこちら', en: 'For clinics' },
  'public.fee.label': { ja: '項目', en: 'Item' },
  'public.fee.amount': { ja: '金額', en: 'Amount' },
  'public.fee.note': { ja: '説明', en: 'Note' },
  'public.contact': { ja: '所在地・連絡先', en: 'Address and contact' },
  'public.address': { ja: '所在地', en: 'Address' },
  'public.phone': { ja: '電話', en: 'Telephone', easy: 'でんわ' },
  'public.email': { ja: 'メール', en: 'Mail' },
  'public.emergency': { ja: '急変時の連絡先', en: 'If you become worse suddenly' },
  'public.emergency.detail': {
    ja: '息が苦しい、意識がはっきりしないなど、急ぐときは119へ電話してください。',
    en: 'If breathing is hard or awareness fades, call 119.',
    easy: 'とても くるしい ときは 119に でんわ して ください。',
  },
  'public.firstVisits': { ja: 'はじめての方も申し込めます', en: 'New patients may apply' },
  'public.noFirstVisits': {
    ja: '受診したことがある方のための診療です',
    en: 'For people who have already been seen here',
  },
  'public.closed': {
    ja: 'いまは申込を受け付けていません。電話でお問い合わせください。',
    en: 'Requests are not taken at the moment. Please telephone the clinic.',
  },
  'public.edition': { ja: '対象の指針: {edition}', en: 'Guideline: {edition}' },
  'public.adherence.lead': {
    ja: 'この医療機関は、厚生労働省の指針に沿ってオンライン診療を行います。',
    en: 'This clinic follows the guideline of the Ministry of Health, Labour and Welfare.',
  },
  'public.adherence.count': { ja: '{count}件', en: '{count} points' },
  'public.adherence.wall': { ja: 'すべてを一枚で読む・印刷する', en: 'Read or print all of it' },
  'public.adherence.print': { ja: '掲示用に印刷する', en: 'Print for the wall' },

  'link.title': { ja: 'ログイン', en: 'Sign in' },
  'link.lead': {
    ja: 'ボタンを押すと、あなたのページが開きます。',
    en: 'Press the button to open your page.',
    easy: 'ボタンを おすと あなたの ページが ひらきます。',
  },
  'link.open': { ja: '自分のページを開く', en: 'Open my page', easy: 'わたしの ページを ひらく' },
  'link.missing': { ja: 'リンクが途中で切れています', en: 'The link is not complete' },
  'link.missing.detail': {
    ja: 'メールのリンクをもう一度開くか、医療機関のページから新しいリンクを受け取ってください。',
    en: 'Open the link in the mail again, or receive a new one from the page of the clinic.',
  },
  'link.chooseClinic': { ja: '新しいリンクを受け取る', en: 'Receive a new link' },

  'demo.title': { ja: 'デモを始める', en: 'Start the demonstration' },
  'demo.lead': {
    ja: '役割を選ぶと、その人の画面が開きます。二つのウィンドウで医師と患者を開くと、診察の流れを試せます。',
    en: "Choose a role to see that person's pages. Open doctor and patient in two windows to try a consultation.",
  },
  'demo.doctor': { ja: '医師として開く', en: 'Open as doctor' },
  'demo.doctor.detail': { ja: '申込の判断、診察、記録', en: 'Decide on requests, examine, record' },
  'demo.clerk': { ja: '受付として開く', en: 'Open as clerk' },
  'demo.clerk.detail': { ja: '今日の予定と患者の準備', en: "Today's visits and patients' readiness" },
  'demo.administrator': { ja: '管理者として開く', en: 'Open as administrator' },
  'demo.administrator.detail': { ja: '医療機関の設定と職員', en: 'Set-up and staff of the clinic' },
  'demo.patient': { ja: '患者として開く', en: 'Open as patient' },
  'demo.patient.detail': { ja: 'いつも通っている方', en: 'Someone who comes regularly' },
  'demo.newPatient': { ja: 'はじめての患者として開く', en: 'Open as new patient' },
  'demo.newPatient.detail': { ja: 'これから申し込む方', en: 'About to make a first request' },
  'demo.mails': { ja: 'デモのメールとSMS', en: 'Mails and messages of the demonstration' },
  'demo.mails.lead': {
    ja: 'デモではメールもSMSも送らず、ここに表示します。',
    en: 'The demonstration sends no mail and no SMS; it shows them here.',
  },
  'demo.mails.none': { ja: 'メールはまだありません', en: 'No mail yet' },
  'demo.mails.none.detail': {
    ja: 'リンクの送信や予約の確定をすると、ここに表示されます。',
    en: 'They appear here once a link is sent or a visit is booked.',
  },
  'demo.mails.to': { ja: '宛先: {to}', en: 'To: {to}' },
});
