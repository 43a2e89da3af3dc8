/** The words around the list of clauses. */
export const clauseListWords = {
  ja: {
    title: '指針の条項と、その満たし方',
    lead: [
      'オンライン診療の適切な実施に関する指針の全条項と、Onshin での満たし方です。規則と設定から自動で作られ、古くなるとテストが失敗します。',
      '要約はこのプロジェクトの言葉です。正式な文は、厚生労働省の指針にあります。',
    ],
    kinds: { enforced: '強制', recorded: '記録', assisted: '支援', organisational: '運用' },
    meaning: [
      '- **強制**：満たさなければ先に進めません（確認の場面と規則、または作りそのもの）。',
      '- **記録**：証拠が残ります。',
      '- **支援**：画面や文書が助けます。',
      '- **運用**：人が、様式や台帳を使って行います。ソフトウェアだけでは満たせません。',
      '- **画面は準備中**：規則はできていますが、その種類の診療をまだ受け付けません。',
    ],
    awaits: '画面は準備中',
    reading: '読み方：',
    head: '| 条項 | 箇所 | 強さ | 要約 | 満たし方 | 確認の場面 | 画面 | 試験と文書 | 版 |',
  },
  en: {
    title: 'The clauses of the guideline, and how each is met',
    lead: [
      'Every clause of the guideline for online medical care, and how Onshin meets it. Generated from rules and controls; a',
      'test fails when this page is stale. The summaries are this project’s own words; the official text stays the authority.',
    ],
    kinds: {
      enforced: 'enforced',
      recorded: 'recorded',
      assisted: 'assisted',
      organisational: 'organisational',
    },
    meaning: [
      '- **enforced**: nothing goes on unless it is so, by a gate and its rules or by how the system is built.',
      '- **recorded**: evidence is kept.',
      '- **assisted**: a screen or a document helps.',
      '- **organisational**: people do it, with a template or a ledger. Software alone cannot.',
      '- **screens to come**: the rules are complete, and nothing of the kind can be done yet.',
    ],
    awaits: 'screens to come',
    reading: 'Read as: ',
    head: '| Clause | Section | Level | In short | How it is met | Gates | Screens | Tests and documents | Editions |',
  },
} as const;
