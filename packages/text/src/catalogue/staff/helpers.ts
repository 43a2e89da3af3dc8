import { catalogue } from '../../entry.ts';

/** Who helps a patient, and who agrees for them, on the chart. */
export const helpers = catalogue({
  'helperCard.title': { ja: '手伝い・代理人', en: 'Helpers and proxies' },
  'helperCard.none': { ja: '登録された人はいません。', en: 'Nobody is registered.' },
  'helperCard.open': { ja: '登録する', en: 'Register somebody' },
  'helperCard.past': { ja: 'これまでの人（{count}）', en: 'Former ones ({count})' },
  'helperCard.kind': { ja: 'どんな人か', en: 'Who they are' },
  'helperCard.kind.family': { ja: '家族など', en: 'Family, or as close' },
  'helperCard.kind.family.detail': {
    ja: '家族と、家族のように身近な人。',
    en: 'Family and whoever is as close to the patient.',
  },
  'helperCard.kind.supporter': { ja: 'オンライン診療支援者', en: 'Supporter' },
  'helperCard.kind.supporter.short': { ja: '支援者', en: 'supporter' },
  'helperCard.kind.supporter.detail': {
    ja: '家族でも職員でもない人（ボランティア、通訳、介護者など）。機器の手伝いだけで、代理人にはなれません。',
    en: 'Neither family nor of the clinic: volunteer, interpreter, carer. For the device alone, never a proxy.',
  },
  'helperCard.scope.device': { ja: '機器の操作', en: 'device' },
  'helperCard.scope.booking': { ja: '申込と予約', en: 'requests and times' },
  'helperCard.scope.proxy': { ja: '代理人（本人に代わる合意）', en: 'proxy, agrees in the patient’s place' },
  'helperCard.scope.device.detail': {
    ja: '機器の確認と、説明の読み上げ。症状や薬は見えません。',
    en: 'Checks the device, reads texts out. Sees no symptoms or medicines.',
  },
  'helperCard.scope.booking.detail': {
    ja: '本人の希望の申込、予約、取りやめ。診療の中身は見えません。',
    en: 'Hands in the patient’s wish, books, calls off. Sees nothing of the care.',
  },
  'helperCard.scope.proxy.detail': {
    ja: '未成年か、十分な意思疎通が難しい場合だけです。診察は患者本人に行います（S-V-head-b、c）。',
    en: 'Only for a minor, or where the patient cannot communicate. The patient is examined all the same (S-V-head-b, -c).',
  },
  'helperCard.until': { ja: '{day}まで', en: 'until {day}' },
  'helperCard.ended': { ja: '{at}に終了（{by}・{why}）', en: 'ended {at} ({by}, {why})' },
  'helperCard.over': { ja: '{day}で期限切れ', en: 'over since {day}' },
  'helperCard.byPatient': { ja: '患者本人', en: 'the patient' },
  'helperCard.shown': { ja: '{ground}・確認：{proof}', en: '{ground}; shown by {proof}' },
  'helperCard.name': { ja: '名前', en: 'Name' },
  'helperCard.relation': {
    ja: '患者との関係（例：母）',
    en: 'What they are to the patient (such as mother)',
  },
  'helperCard.what': { ja: 'できること', en: 'What they may do' },
  'helperCard.ground': { ja: '代理の理由', en: 'Why a proxy may act' },
  'helperCard.ground.minor': { ja: '未成年', en: 'the patient is a minor' },
  'helperCard.ground.cannotCommunicate': {
    ja: '十分な意思疎通が難しい',
    en: 'the patient cannot communicate sufficiently',
  },
  'helperCard.ground.doctor': {
    ja: '意思疎通が難しいことは、医師が判断して登録します。',
    en: 'That a patient cannot communicate is found and recorded by a doctor.',
  },
  'helperCard.ground.notMinor': {
    ja: 'この患者は未成年ではありません。',
    en: 'This patient is not a minor.',
  },
  'helperCard.proof': { ja: '確かめた方法', en: 'How it was made sure' },
  'helperCard.proof.familyRegister': { ja: '戸籍・住民票', en: 'family register' },
  'helperCard.proof.insuranceRecord': { ja: '資格確認書など', en: 'record of insurance' },
  'helperCard.proof.motherAndChildHandbook': { ja: '母子健康手帳', en: 'mother and child handbook' },
  'helperCard.proof.guardianshipCertificate': {
    ja: '後見の登記事項証明書',
    en: 'certificate of guardianship',
  },
  'helperCard.proof.knownToClinic': { ja: '医療機関がよく知る人', en: 'well known to the clinic' },
  'helperCard.proof.other': { ja: 'そのほか', en: 'otherwise' },
  'helperCard.proofWords': { ja: 'どう確かめたか', en: 'How, in words' },
  'helperCard.proofWords.hint': {
    ja: '書類の番号は書きません。',
    en: 'Never write the number of a paper.',
  },
  'helperCard.lastDay': { ja: '最後の日', en: 'Last day' },
  'helperCard.lastDay.hint': { ja: '{day}まで選べます。', en: 'Up to {day}.' },
  'helperCard.by': { ja: 'リンクの届け先', en: 'Where the link goes' },
  'helperCard.by.email': { ja: 'メールアドレス', en: 'Mail address' },
  'helperCard.by.mobile': { ja: '携帯電話の番号（SMS）', en: 'Mobile number (SMS)' },
  'helperCard.save': { ja: '登録してリンクを送る', en: 'Register and send the link' },
  'helperCard.saved': {
    ja: '登録し、本人専用のリンクを送りました。患者さんにも知らせました。',
    en: 'Registered; a link of their own was sent, and the patient was told.',
  },
  'helperCard.end': { ja: '終わりにする', en: 'End it' },
  'helperCard.end.why': { ja: '理由', en: 'Why' },
  'helperCard.end.words': { ja: 'くわしく', en: 'More' },
  'helperCard.why.noLongerNeeded': { ja: '不要になった', en: 'no longer needed' },
  'helperCard.why.wrongPerson': { ja: '別の人だった', en: 'the wrong person' },
  'helperCard.why.groundGone': { ja: '代理の理由がなくなった', en: 'the ground is gone' },
  'helperCard.why.other': { ja: 'そのほか', en: 'something else' },
  'helperCard.fault.ownAddress': {
    ja: '患者さん自身の宛先です。手伝う人の宛先を入れてください。',
    en: 'That is the patient’s own address. Please enter the helper’s.',
  },
  'helperCard.fault.helpsAlready': {
    ja: 'この宛先の人は、もう登録されています。変えるときは、終わりにしてから登録します。',
    en: 'Somebody with this address is registered. To change it, end that one first.',
  },
  'helperCard.fault.somebodyElseRecordsYou': {
    ja: 'あなた自身です。あなたが手伝い・代理人になるときは、別の職員が確かめて登録します。',
    en: 'That is you. To help a patient yourself, have a colleague check and record it.',
  },
  'helperCard.fault.notAMobileNumber': {
    ja: '携帯電話の番号を入れてください。',
    en: 'Please enter a mobile number.',
  },
  'helperCard.fault.inThePast': {
    ja: '今日から先の日を選んでください。',
    en: 'Please choose today or later.',
  },
  'helperCard.fault.tooLate': {
    ja: '選べる最後の日を過ぎています。未成年の代理は、成年になる前の日までです。',
    en: 'Beyond the last possible day. A minor’s proxy ends the day before they come of age.',
  },
  'helperCard.fault.groundNeeded': {
    ja: '代理の理由を選んでください。',
    en: 'Please say why a proxy may act.',
  },
  'helperCard.fault.groundOfProxyAlone': {
    ja: '代理の理由は、代理人だけに書きます。',
    en: 'A ground is given for a proxy alone.',
  },
  'helperCard.fault.proofNeeded': {
    ja: '確かめた方法を選んでください。',
    en: 'Please say how it was made sure.',
  },
  'helperCard.fault.proofToldInWords': {
    ja: 'どう確かめたかを書いてください。',
    en: 'Please write how it was made sure.',
  },
  'helperCard.fault.doctorFindsThat': {
    ja: '意思疎通が難しいことは、医師が登録してください。',
    en: 'That the patient cannot communicate is for a doctor to record.',
  },
  'helperCard.fault.supporterHelpsWithDevice': {
    ja: '支援者ができるのは、機器の手伝いだけです。',
    en: 'A supporter helps with the device alone.',
  },
  'helperCard.fault.notAMinor': {
    ja: 'この患者は未成年ではありません。',
    en: 'This patient is not a minor.',
  },
});
