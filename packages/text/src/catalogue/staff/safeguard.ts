import { catalogue } from '../../entry.ts';

/** Emergencies, and what those who watch over the system look at. */
export const safeguard = catalogue({
  'safeguard.nav': { ja: '安全管理', en: 'Safeguard' },
  'emergency.open.title': { ja: '非常時アクセスで開く', en: 'Open as emergency access' },
  'emergency.open.lead': {
    ja: '理由を書くと60分間だけ開きます。安全管理の責任者にすぐ知らせ、後で別の人が確認します。見たことはすべて記録されます。',
    en: 'With a reason it opens for 60 minutes. The security officer is told at once and somebody else reviews it. Everything you see is recorded.',
  },
  'emergency.reason': { ja: '開く理由', en: 'Why it must be opened' },
  'emergency.open': { ja: '非常時アクセスを開く', en: 'Open emergency access' },
  'emergency.band': {
    ja: '非常時アクセス中：{name}さんのカルテ（{time}まで）。見たことはすべて記録されています。',
    en: 'Emergency access: the chart of {name}, until {time}. Everything you see is recorded.',
  },
  'emergency.end': { ja: '終了する', en: 'End it' },
  'emergency.title': { ja: '非常時アクセスの確認', en: 'Review of emergency access' },
  'emergency.lead': {
    ja: '診ている患者ではない人のカルテを、理由を書いて開いた記録です。開いた本人以外が、期限までに確かめます。',
    en: 'Charts opened with a reason by somebody not treating the patient. Somebody else reviews each by its date.',
  },
  'emergency.none': { ja: '非常時アクセスはありません', en: 'No emergency access' },
  'emergency.none.detail': {
    ja: '開かれると、ここに並びます。',
    en: 'Whatever is opened will be listed here.',
  },
  'emergency.who': { ja: '開いた人', en: 'Opened by' },
  'emergency.patient': { ja: '患者', en: 'Patient' },
  'emergency.when': { ja: '開いた時間', en: 'Opened' },
  'emergency.acts': { ja: 'したこと', en: 'What was done' },
  'emergency.acts.none': { ja: '開いただけ', en: 'Opened, and nothing more' },
  'emergency.reviewBy': { ja: '確認の期限', en: 'Review by' },
  'emergency.state.open': { ja: '開いています', en: 'Open now' },
  'emergency.state.waiting': { ja: '確認待ち', en: 'Waits for review' },
  'emergency.state.overdue': { ja: '期限を過ぎました', en: 'Overdue' },
  'emergency.state.justified': { ja: '正当', en: 'Justified' },
  'emergency.state.notJustified': { ja: '正当でない', en: 'Not justified' },
  'emergency.review': { ja: '確認の結果', en: 'What you found' },
  'emergency.review.words': { ja: '確かめたこと', en: 'How you checked it' },
  'emergency.review.save': { ja: '確認を記録する', en: 'Record the review' },
  'emergency.review.by': { ja: '確認した人', en: 'Reviewed by' },
  'emergency.review.own': {
    ja: '自分が開いたものは、ほかの人が確認します。',
    en: 'What you opened yourself is reviewed by somebody else.',
  },
});
