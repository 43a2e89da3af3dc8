import { context, must, should, type SafetyEntryText } from '../entry.ts';

/** Appendix 2: records kept outside on paper and film. */
export const paperOutside = {
  'A-App2-B-1': context(
    '付則2',
    '紙・フィルムのままの外部保存では個人情報の所在拡大と搬送時の露見に注意します。',
    'External storage of paper/film needs care on spread of places and exposure in transport.',
  ),
  'A-App2.1-C-1-1': must(
    '付則2.1 C 1(1)',
    '取り寄せに時間がかかり過ぎる遠方には預けません。',
    'Do not store at places needing long transport.',
  ),
  'A-App2.1-C-1-2': must(
    '付則2.1 C 1(2)',
    '急ぎ必要となりそうな記録は院内に置き、外に出すなら写しや要約を院内で使えるようにします。',
    'Keep urgently needed records inside or have copies/summaries usable inside.',
  ),
  'A-App2.1-C-2-1': must(
    '付則2.1 C 2(1)',
    '必要な利用単位で選べるよう他の文書と区別して保存します。',
    'Store separately so records can be selected by unit of use.',
  ),
  'A-App2.1-C-2-2': must(
    '付則2.1 C 2(2)',
    '劣化・損傷・紛失・窃盗を防ぐ保存環境を構築・維持します。',
    'Build and maintain storage environment preventing deterioration, damage, loss, theft.',
  ),
  'A-App2.2-C-1-1': must(
    '付則2.2 C 1(1)',
    '車両の施錠・ケースの封印・授受の記録で漏出と遺失を防ぎます。',
    'Lock vehicles, seal cases, record hand-over.',
  ),
  'A-App2.2-C-1-2': must(
    '付則2.2 C 1(2)',
    '別ケース・別系統等で混同を防ぎます。',
    'Prevent mix-up by separate cases/routes.',
  ),
  'A-App2.2-C-1-3': must(
    '付則2.2 C 1(3)',
    '受託者・搬送業者との責任分担と守秘義務を契約に明記します。',
    'State split and secrecy with vendor/carrier in contract.',
  ),
  'A-App2.2-C-2-1': must(
    '付則2.2 C 2(1)',
    '閲覧の可能性がある場合、必要最小限・特定担当者に限り、守秘や責任体制を契約します。',
    'Where vendor may view, limit to minimum and specific staff and contract on secrecy and responsibility.',
  ),
  'A-App2.2-C-2-2': must(
    '付則2.2 C 2(2)',
    '閲覧の可能性がない場合、ケース管理のみとし内容を見ないことを契約します。',
    'Where vendor does not view, only manage cases and contract so.',
  ),
  'A-App2.2-C-2-3': must(
    '付則2.2 C 2(3)',
    '最終責任は委託元にあり、契約で対策を求め監督します。',
    'Final responsibility lies with the institution; contract and supervise.',
  ),
  'A-App2.2-D-1': should(
    '付則2.2 D 1',
    '外部保存の実施と安全性・リスクを患者に説明し理解を得ます。',
    'Explain external storage to patients and gain understanding.',
  ),
  'A-App2.2-D-1-1': should(
    '付則2.2 D 1(1)',
    '個人情報を集める前に説明して診療を始めます。',
    'Explain before collecting data.',
  ),
  'A-App2.2-D-1-2': should(
    '付則2.2 D 1(2)',
    '説明困難かつ緊急なら回復後に説明します。',
    'If hard and urgent, explain after recovery.',
  ),
  'A-App2.2-D-1-3': should(
    '付則2.2 D 1(3)',
    '説明困難で緊急でなければ親権者等に説明し、できない理由を診療録等に明記します。',
    'If hard and not urgent, explain to guardians; record reason if impossible.',
  ),
  'A-App2.3-C-1-1': must(
    '付則2.3 C 1(1)',
    '説明責任は委託元が主体で、業者に実際の説明をさせることは差し支えありません。',
    'Institution leads explanation duty; vendors may explain.',
  ),
  'A-App2.3-C-1-2': must(
    '付則2.3 C 1(2)',
    '管理責任は委託元が主体で、業者に実務をさせることは差し支えありません。',
    'Institution leads management duty; vendors may do the work.',
  ),
  'A-App2.3-C-1-3': must('付則2.3 C 1(3)', '定期監査して改善します。', 'Periodically audit and improve.'),
  'A-App2.3-C-2': must(
    '付則2.3 C 2',
    '三者の管理・責任体制を定め、a〜iを契約等で交わします。',
    'Define three-party structure and agree items a-i by contract.',
  ),
  'A-App2.3-C-2a': must(
    '付則2.3 C 2 a',
    '契約などで、保存のタイミングと操作開始を取り決めます。',
    'Contract item: timing and start of operations.',
  ),
  'A-App2.3-C-2b': must(
    '付則2.3 C 2 b',
    '契約などで、委託元と搬送者の授受・管理方法を取り決めます。',
    'Contract item: hand-over institution-carrier.',
  ),
  'A-App2.3-C-2c': must(
    '付則2.3 C 2 c',
    '契約などで、搬送に支障が生じた場合の対処を取り決めます。',
    'Contract item: transport trouble.',
  ),
  'A-App2.3-C-2d': must(
    '付則2.3 C 2 d',
    '契約などで、搬送中の漏えい時の対処を取り決めます。',
    'Contract item: leakage in transport.',
  ),
  'A-App2.3-C-2e': must(
    '付則2.3 C 2 e',
    '契約などで、受託者と搬送者の授受・管理方法を取り決めます。',
    'Contract item: hand-over vendor-carrier.',
  ),
  'A-App2.3-C-2f': must(
    '付則2.3 C 2 f',
    '契約などで、検索サービスの作業記録と監査方法を取り決めます。',
    'Contract item: search-service work record and audit.',
  ),
  'A-App2.3-C-2g': must(
    '付則2.3 C 2 g',
    '契約などで、退職後も含む秘密保持と照会時の責任関係を取り決めます。',
    'Contract item: secrecy incl. after leaving and responsibility on inquiries.',
  ),
  'A-App2.3-C-2h': must(
    '付則2.3 C 2 h',
    '契約などで、返送できなくなった場合の対処を取り決めます。',
    'Contract item: when return is impossible.',
  ),
  'A-App2.3-C-2i': must(
    '付則2.3 C 2 i',
    '契約などで、患者から受託者への直接の照会・苦情・開示要求の対処を取り決めます。',
    'Contract item: direct patient inquiries to vendor.',
  ),
  'A-App2.4-B-1': context(
    '付則2.4',
    '期限を定め、点検・終了処理・監査・証明・契約明記・検索記録の機密廃棄を行います。',
    'Set term; check, end, audit, prove, contract, and dispose of search records confidentially.',
  ),
} as const satisfies Record<string, SafetyEntryText>;
