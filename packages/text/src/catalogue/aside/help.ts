import { catalogue } from '../../entry.ts';

/** Those who help a patient: named, coming in, and acting in the patient’s place. */
export const help = catalogue({
  'request.licence': {
    ja: '医師免許証など、医師の資格の証明を見たい',
    en: 'I would like to see proof of the doctor’s licence',
    easy: '医師の しかくの しょうめいを 見たい',
  },
  'request.proxy': {
    ja: '患者さんの代わりに申し込んでいる',
    en: 'I act for the patient',
    easy: '患者さんの かわりに 申しこんで います',
  },
  'request.proxy.detail': {
    ja: '操作を手伝うだけのときは、印をつけません。診察では、患者さんご本人も映像で診ます。',
    en: 'Not if you only help with the device. The doctor examines the patient themselves on video.',
  },
  'request.proxy.relation': { ja: '患者さんとの関係', en: 'What you are to the patient' },
  'request.proxy.ground': { ja: '代わりに申し込む理由', en: 'Why you act for the patient' },
  'request.proxy.minor': { ja: '患者さんが18歳未満', en: 'The patient is under 18' },
  'request.proxy.cannotCommunicate': {
    ja: '患者さんが自分で伝えることが難しい',
    en: 'The patient can hardly communicate',
  },

  'helping.for': {
    ja: '{patient}さんのために操作しています',
    en: 'You are here for {patient}',
    easy: '{patient}さんの かわりに つかって います',
  },
  'helping.as': {
    ja: '{name}さんとして手伝えること（{day}まで）：{what}',
    en: 'As {name}, until {day}, you help with: {what}',
    easy: '{name}さんが てつだう こと（{day}まで）：{what}',
  },
  'helping.with': {
    ja: '手伝えること（{day}まで）：{what}',
    en: 'Until {day} you help with: {what}',
    easy: 'てつだう こと（{day}まで）：{what}',
  },
  'helping.leave': { ja: '終わる', en: 'Leave', easy: 'おわる' },
  'helping.over': {
    ja: '手伝いの登録が終わっています',
    en: 'You are no longer registered as a helper',
    easy: 'てつだいの とうろくは おわりました',
  },
  'helping.over.detail': {
    ja: '続けるときは、患者さん本人か医療機関に、もう一度登録してもらってください。',
    en: 'To go on, ask the patient or the clinic to register you again.',
    easy: 'つづける ときは かんじゃさんか びょういんに きいて ください。',
  },
  'helping.title': {
    ja: 'どなたの手伝いをしますか',
    en: 'Whom are you here for?',
    easy: 'だれの てつだいを しますか',
  },
  'helping.toPage': {
    ja: '自分が手伝っている人のページへ',
    en: 'To those I help',
    easy: 'じぶんが てつだう ひとの ページへ',
  },
  'helping.open': {
    ja: '{patient}さんのページへ',
    en: 'Go to the page of {patient}',
    easy: '{patient}さんの ページへ',
  },
  'helping.none': {
    ja: 'あなたが手伝う人は登録されていません',
    en: 'Nobody has registered you as a helper',
    easy: 'てつだう ひとは いません',
  },
  'helping.none.detail': {
    ja: '患者さん本人のページか、医療機関の窓口で登録できます。',
    en: 'A patient can do so on their own page, or at the counter of the clinic.',
    easy: 'かんじゃさんの ページか びょういんで とうろく できます。',
  },

  'helpers.title': { ja: '手伝いの人', en: 'Who helps me', easy: 'てつだう ひと' },
  'helpers.toPage': { ja: '見る・登録する', en: 'See and register', easy: 'みる・とうろく する' },
  'helpers.lead': {
    ja: '家族などに、機器の操作や予約を手伝ってもらえます。その人には専用の入口が届き、したことはその人の名前で残ります。',
    en: 'Family or others may help you with the device or with times. They get an entry of their own, and what they do stands in their name.',
    easy: 'かぞくなどに てつだって もらえます。した ことは その ひとの なまえで のこります。',
  },
  'helpers.now': { ja: 'いま手伝える人', en: 'Who may help now', easy: 'いま てつだえる ひと' },
  'helpers.past': { ja: 'これまでの人', en: 'Who helped before', easy: 'まえの ひと' },
  'helpers.none': { ja: '登録された人はいません', en: 'Nobody is registered', easy: 'だれも いません' },
  'helpers.scope.device': { ja: '機器の操作', en: 'the device', easy: 'きかいの つかいかた' },
  'helpers.scope.device.detail': {
    ja: '機器の確認、説明の読み上げ。症状や薬は見えません。',
    en: 'Checking the device, reading the texts out. They see no symptoms and no medicines.',
    easy: 'きかいの かくにんを します。びょうきの ことは みえません。',
  },
  'helpers.scope.booking': { ja: '申込と予約', en: 'requests and times', easy: 'よやく' },
  'helpers.scope.booking.detail': {
    ja: 'あなたの希望の申込、時間の予約、取りやめ。申込のあとの診療の中身は見えません。',
    en: 'Handing in your wish, booking and calling off. Of the care that follows they see nothing.',
    easy: 'もうしこみと よやくを します。しんさつの ことは みえません。',
  },
  'helpers.scope.proxy': {
    ja: '代理人（本人に代わる合意）',
    en: 'proxy, agreeing in your place',
    easy: 'かわりに きめる ひと',
  },
  'helpers.and': { ja: '{one}と{other}', en: '{one} and {other}', easy: '{one}と {other}' },
  'helpers.proxyAtCounter': {
    ja: '本人に代わって合意する代理人は、未成年か、十分な意思疎通が難しい場合に限り、書類を確かめて医療機関の窓口で登録します。',
    en: 'A proxy who agrees in your place is registered at the counter, on papers: for a minor, or for somebody who cannot communicate.',
    easy: 'かわりに きめる ひとは びょういんで とうろく します。',
  },
  'helpers.byProxy': {
    ja: '代理人の{name}さん（{relation}）が、本人に代わって合意しました。',
    en: '{name} ({relation}) agreed as proxy, in the patient’s place.',
    easy: '{name}さん（{relation}）が かわりに きめました。',
  },
  'helpers.until': { ja: '{day}まで', en: 'until {day}', easy: '{day}まで' },
  'helpers.named': { ja: '登録した人', en: 'Registered by', easy: 'とうろく した ひと' },
  'helpers.by.patient': { ja: '本人が登録', en: 'named by you', easy: 'じぶんで とうろく' },
  'helpers.by.clinic': {
    ja: '医療機関が登録（{by}）',
    en: 'recorded by the clinic ({by})',
    easy: 'びょういんが とうろく（{by}）',
  },
  'helpers.ended': { ja: '{day}に終了', en: 'ended on {day}', easy: '{day}に おわりました' },
  'helpers.end': { ja: '手伝いを終わりにする', en: 'End their help', easy: 'てつだいを おわりに する' },
  'helpers.end.title': {
    ja: '{name}さんの手伝いを終わりにしますか',
    en: 'End the help of {name}?',
    easy: '{name}さんの てつだいを おわりに しますか',
  },
  'helpers.end.detail': {
    ja: 'すぐに入れなくなります。もう一度頼むときは、登録し直してください。',
    en: 'They are shut out at once. To ask them again, register them anew.',
    easy: 'すぐに はいれなく なります。',
  },
  'helpers.end.why': { ja: '理由', en: 'Why', easy: 'りゆう' },
  'helpers.end.keep': { ja: 'やめておく', en: 'Keep it', easy: 'やめる' },
  'helpers.why.noLongerNeeded': {
    ja: '手伝いがいらなくなった',
    en: 'No longer needed',
    easy: 'もう いらない',
  },
  'helpers.why.wrongPerson': { ja: '頼んだ人ではない', en: 'Not the person I meant', easy: 'ちがう ひと' },
  'helpers.why.other': { ja: 'そのほか', en: 'Something else', easy: 'そのほか' },
  'helpers.add': {
    ja: '手伝いの人を登録する',
    en: 'Register a helper',
    easy: 'てつだう ひとを とうろく する',
  },
  'helpers.name': { ja: '手伝う人の名前', en: 'Their name', easy: 'なまえ' },
  'helpers.relation': {
    ja: 'あなたとの関係（例：娘）',
    en: 'What they are to you (such as daughter)',
    easy: 'かんけい（れい：むすめ）',
  },
  'helpers.what': { ja: '手伝ってもらうこと', en: 'What they help with', easy: 'てつだって もらう こと' },
  'helpers.lastDay': { ja: 'いつまで', en: 'Until when', easy: 'いつまで' },
  'helpers.lastDay.hint': { ja: '{day}まで選べます。', en: 'Up to {day}.', easy: '{day}まで えらべます。' },
  'helpers.to': { ja: 'その人の宛先', en: 'Where to reach them', easy: 'れんらくさき' },
  'helpers.to.hint': {
    ja: 'その人本人の宛先です。入口のリンクを送ります。あなたの宛先は使えません。',
    en: 'Their own address, where their link is sent. Yours cannot be used.',
    easy: 'その ひとの れんらくさきです。あなたのは つかえません。',
  },
  'helpers.save': {
    ja: '登録してリンクを送る',
    en: 'Register and send the link',
    easy: 'とうろく して おくる',
  },
  'helpers.saved': {
    ja: '{name}さんにリンクを送りました',
    en: 'A link was sent to {name}',
    easy: '{name}さんに おくりました',
  },
  'helpers.fault.ownAddress': {
    ja: 'あなた自身の宛先です。手伝う人の宛先を入れてください。',
    en: 'That is your own address. Please enter theirs.',
    easy: 'それは あなたの れんらくさきです。',
  },
  'helpers.fault.helpsAlready': {
    ja: 'この宛先の人は、もう登録されています。',
    en: 'Somebody with this address helps already.',
    easy: 'もう とうろく されて います。',
  },
  'helpers.fault.notAMobileNumber': {
    ja: '携帯電話の番号を入れてください。',
    en: 'Please enter a mobile number.',
    easy: 'けいたいでんわの ばんごうを いれて ください。',
  },
  'helpers.fault.inThePast': {
    ja: '今日から先の日を選んでください。',
    en: 'Please choose today or a later day.',
    easy: 'きょうより あとの ひを えらんで ください。',
  },
  'helpers.fault.tooLate': {
    ja: '選べる最後の日を過ぎています。',
    en: 'That is beyond the last possible day.',
    easy: 'ひが おそすぎます。',
  },
  'helpers.fault.whatMissing': {
    ja: '手伝ってもらうことを選んでください。',
    en: 'Please choose what they help with.',
    easy: 'ひとつ えらんで ください。',
  },
});
