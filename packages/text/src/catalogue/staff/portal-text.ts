import { catalogue } from '../../entry.ts';

/** What a clinic tells patients before they read their own chart online. */
export const portalText = catalogue({
  'portalText.title': { ja: '患者ページの説明と合意', en: 'What patients agree to online' },
  'portalText.lead': {
    ja: '患者が自分の記録を見る前に読み、合意する説明です。目的、危険、責任の分担を、分かる言葉で書きます。',
    en: 'What patients read and agree to before they see their own record online: purpose, risks, who answers for what.',
  },
  'portalText.usual': {
    ja: 'はじめからある説明を使っています（{version}）',
    en: 'The usual words ({version})',
  },
  'portalText.own': {
    ja: '院内で書いた説明です（第{version}版）',
    en: 'Words of your own (version {version})',
  },
  'portalText.purpose': { ja: '目的', en: 'Purpose' },
  'portalText.risks': { ja: '危険', en: 'Risks' },
  'portalText.responsibility': { ja: '責任の分担', en: 'Who answers for what' },
  'portalText.law': { ja: '法律など', en: 'Law' },
  'portalText.choice': { ja: '断ること、やめること', en: 'Saying no, and withdrawing' },
  'portalText.in.ja': { ja: '日本語', en: 'In Japanese' },
  'portalText.in.en': { ja: '英語', en: 'In English' },
  'portalText.anew': {
    ja: '保存すると新しい版になり、患者は次に開くときにもう一度読んで合意します。',
    en: 'Saving makes a new version; patients read it and agree anew when they next come.',
  },
  'portalText.save': { ja: '新しい版として保存する', en: 'Save as a new version' },
});
