import { catalogue } from '../../entry.ts';

/** Deciding on a request. */
export const request = catalogue({
  'review.said': { ja: '患者さんのお話', en: 'What the patient said' },
  'review.record': { ja: 'こちらの記録', en: 'What we have on record' },
  'review.decide': { ja: '判断', en: 'Decision' },
  'review.problems': { ja: '困っていること', en: 'Problems' },
  'review.since': { ja: '{since}から', en: 'since {since}' },
  'review.wishedTimes': { ja: '希望の時間', en: 'Times wished for' },
  'review.place': { ja: '受ける場所', en: 'Place' },
  'review.usualDoctor': { ja: 'いつもこちらで受診', en: 'Usually seen here' },
  'review.by': { ja: '申込の方法', en: 'How it came' },
  'review.by.patient': { ja: '患者さんから', en: 'From the patient' },
  'review.by.counter': { ja: '受付で', en: 'At the counter' },
  'review.by.telephone': { ja: '電話で', en: 'By telephone' },
  'review.redFlags': { ja: '危険な症状の申告', en: 'Dangerous symptoms named' },
  'review.visits': { ja: '対面の受診', en: 'Visits in person' },
  'review.visits.none': { ja: '対面の受診記録がありません', en: 'No visit in person on record' },
  'review.regular': { ja: 'かかりつけの医師', en: 'Regular doctor' },
  'review.regular.none': { ja: '該当なし', en: 'Nobody' },
  'review.health.none': {
    ja: '医学的情報の記録がありません。申込の内容を見て判断してください。',
    en: 'No medical information on record. Please judge by what the request says.',
  },
  'review.openChart': { ja: 'カルテを開く', en: 'Open the chart' },
  'review.basis': { ja: '「{problem}」の診療の根拠', en: 'Basis for {problem}' },
  'review.basis.followUp': { ja: '再診', en: 'Follow-up' },
  'review.basis.followUp.detail': {
    ja: '対面で診たことがあり、続けて診療している',
    en: 'Seen in person before and under care',
  },
  'review.basis.regularDoctor': { ja: 'かかりつけの医師による初診', en: 'First visit by the regular doctor' },
  'review.basis.regularDoctor.detail': {
    ja: '新しい症状を、日頃から診ている医師が診る',
    en: 'A new symptom, by the doctor who knows the patient',
  },
  'review.suggestion': { ja: '記録からの提案: {basis}', en: 'Suggested by the record: {basis}' },
  'review.suggestion.none': {
    ja: '記録からは根拠が見つかりません。選べるときだけ選んでください。',
    en: 'The record shows no basis. Choose only if there is one.',
  },
  'review.acute': { ja: '急病・急変にあたる', en: 'Acute or suddenly worse' },
  'review.acute.detail': {
    ja: '原則として対面で診ます。オンラインで診るときは理由が要ります。',
    en: 'As a rule seen in person; online needs a reason.',
  },
  'review.acuteReason': {
    ja: '急病・急変でもオンラインで診る理由',
    en: 'Why online although acute',
  },
  'review.symptoms': {
    ja: 'オンラインの初診に適さない症状に当たります: {symptoms}',
    en: 'On the list of symptoms unsuited to a first visit online: {symptoms}',
  },
  'review.symptomDecision': { ja: 'オンラインで続けるか', en: 'Go on online' },
  'review.symptom.suitable': { ja: '続ける', en: 'Go on' },
  'review.symptom.unsuitable': { ja: '続けない', en: 'Stop' },
  'review.stable': {
    ja: '対面で診たあと、容態が安定している',
    en: 'Seen in person, and stable since',
  },
  'review.by.helper': {
    ja: '{name}（{relation}）が手伝って申込',
    en: 'handed in with the help of {name} ({relation})',
  },
  'review.by.proxy': {
    ja: '代理人の{name}（{relation}）が申込',
    en: 'handed in by the proxy {name} ({relation})',
  },
  'review.proxy': { ja: '患者さんの代わりの人', en: 'Who acts for the patient' },
  'review.proxy.minor': { ja: '18歳未満', en: 'the patient is under 18' },
  'review.proxy.cannotCommunicate': {
    ja: '自分で伝えることが難しい',
    en: 'the patient can hardly communicate',
  },
  'review.cannotCommunicate': {
    ja: '患者さんと意思を通わせることが難しいと確かめた',
    en: 'I found that the patient can hardly communicate',
  },
  'review.cannotCommunicate.detail': {
    ja: '18歳未満のほかは、医師が確かめたときだけ代わりの人が認められます。',
    en: 'Apart from minors, somebody may act for the patient only where the doctor found it so.',
  },
  'review.licence': { ja: '医師の資格の証明を見たい', en: 'Asks for proof of the licence' },
  'review.reason': { ja: '判断の理由', en: 'Reason of the decision' },
  'review.healthReviewed': {
    ja: '基礎疾患・薬・アレルギーの情報を確かめた',
    en: 'I have read conditions, medicines and allergies',
  },
  'review.misuse': { ja: '転売や不適正使用の疑いがある', en: 'Resale or misuse is suspected' },
  'review.misuse.detail': {
    ja: '疑いがあるときはオンラインで診療できません。対面へ案内してください。',
    en: 'Then no online care is possible: please move it in person.',
  },
  'review.accept': { ja: '受け入れる', en: 'Accept' },
  'review.takeUp': { ja: '担当する', en: 'Take it up' },
  'review.decline': { ja: 'お断りする', en: 'Decline' },
  'review.decline.words': { ja: '患者さんに伝える言葉', en: 'Words for the patient' },
  'review.decline.hint': {
    ja: 'そのまま患者さんに届きます。どこへ行けばよいかも書いてください。',
    en: 'The patient reads these words. Say where to go as well.',
  },
  'review.decline.send': { ja: '伝えてお断りする', en: 'Send and decline' },
  'review.onlyDoctor': {
    ja: '申込の判断は医師が行います。',
    en: 'A doctor decides on requests.',
  },
  'review.incomplete': {
    ja: '困っていることごとに、診療の根拠を選んでください。',
    en: 'Please choose a basis for every problem.',
  },
});
