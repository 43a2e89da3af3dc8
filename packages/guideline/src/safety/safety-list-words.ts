/** The words around the list of the guideline for the safety of medical information. */
export const safetyListWords = {
  ja: {
    title: '安全管理ガイドラインの項目と、その状態',
    lead: [
      '医療情報システムの安全管理に関するガイドラインの全項目と、Onshin での状態です。第5.1版に照らして判断しています。',
      'データから自動で作られ、証拠が見つからないときや古くなったときはテストが失敗します。要約はこのプロジェクトの言葉です。正式な文は、厚生労働省のガイドラインにあります。',
    ],
    states: {
      implemented: '実装',
      deployment: '導入',
      operator: '運用',
      notApplicable: '対象外',
      notYet: '未対応',
    },
    meaning: [
      '- **実装**：試験が示しています。',
      '- **導入**：動かし方の文書と設定が示しています。動かす人が確かめます。',
      '- **運用**：医療機関や運用する人が、ひな型や台帳を使って行います。ひな型があることだけを示します。',
      '- **対象外**：この版では起こりえません。理由を書いています。',
      '- **未対応**：示すものがありません。足りないものを書いています。',
    ],
    levels: { must: '必須（C）', should: '推奨（D）', context: '考え方' },
    premise: '前提',
    counts: '数',
    all: '合計',
    controls: '対策',
    controlHead: '| 対策 | 状態 | 内容（対象外は理由、未対応は足りないもの） | 証拠 | 項目の数 |',
    entries: '項目',
    entryHead: '| 項目 | 箇所 | 強さ | 要約 | 対策 | 状態 | 証拠 |',
    later: '後の版',
    laterLead:
      '第6.0版は四つの編に分かれました。次は、改定についての報告から分かる範囲だけです。項目ごとの正式な対応表は反映していません。',
    laterHead: '| 章（5.1版） | 版 | 編 | 内容 |',
  },
  en: {
    title: 'The entries of the guideline for safety, and where each stands',
    lead: [
      'Every entry of the guideline for the safe management of medical information systems, judged against edition 5.1.',
      'Generated from data; a test fails when a proof is not there or this page is stale. The summaries are this project’s own words; the official text stays the authority.',
    ],
    states: {
      implemented: 'implemented',
      deployment: 'deployment',
      operator: 'operator',
      notApplicable: 'not applicable',
      notYet: 'not yet',
    },
    meaning: [
      '- **implemented**: tests show it.',
      '- **deployment**: a document or file on running the system shows it; whoever runs it checks.',
      '- **operator**: the clinic or whoever runs the system does it, with a template or a ledger. Only that these exist is shown.',
      '- **not applicable**: it cannot arise in this release, and why.',
      '- **not yet**: nothing shows it, and what is missing.',
    ],
    levels: { must: 'must (C)', should: 'should (D)', context: 'context' },
    premise: 'premise',
    counts: 'Counts',
    all: 'all',
    controls: 'Controls',
    controlHead: '| Control | State | How; why not applicable; what is missing | Proof | Entries |',
    entries: 'Entries',
    entryHead: '| Entry | Section | Level | In short | Control | State | Proof |',
    later: 'Later editions',
    laterLead:
      'Edition 6.0 is divided into four volumes. This is only what the report on the revision bears out; the official table from item to item is not reflected.',
    laterHead: '| Chapter (5.1) | Edition | Volumes | What |',
  },
} as const;
