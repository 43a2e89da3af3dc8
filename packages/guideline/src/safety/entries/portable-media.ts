import { must, premise, should, type SafetyEntryText } from '../entry.ts';

/** Appendix 1: records kept outside on portable media. */
export const portableMedia = {
  'A-App1-B-1': premise(
    '付則1',
    '可搬媒体での外部保存は経年劣化と遺失時の大量漏えいに注意し、バックアップ媒体など保存義務のない文書も同等に扱います。',
    'External storage on portable media needs care on ageing and mass leakage on loss; non-obligatory items such as backup media are treated equally.',
  ),
  'A-App1.1-C-1-1': must(
    '付則1.1 C 1(1)',
    '可搬媒体の授受と保存状況を確実に記録し、他の保存文書と区別して混同・紛失・窃盗を防ぎます。',
    'Record hand-over and storage of media and keep them distinct to prevent mix-up, loss and theft.',
  ),
  'A-App1.1-C-1-2': must(
    '付則1.1 C 1(2)',
    '媒体の変更・更新を明確に記録します。',
    'Clearly record changes or renewals of media.',
  ),
  'A-App1.1-C-2-1': must(
    '付則1.1 C 2(1)',
    '緊急に必要と予測される診療情報は内部に置くか複製等を内部に持ち、搬送時間で診療に支障が出ないようにします。',
    'Information likely needed urgently is kept inside (or a copy is) so transport time does not hinder care.',
  ),
  'A-App1.1-C-2-2': must(
    '付則1.1 C 2(2)',
    '監査に支障が出ないよう、取り寄せに極端に時間を要する遠方を避けます。',
    'Do not hinder audits (avoid very distant places).',
  ),
  'A-App1.1-C-3-1': must(
    '付則1.1 C 3(1)',
    '将来の移行を確実にするため、媒体に書くデータは標準形式とすることが勧められます。',
    'Standard data formats are desirable for certain migration.',
  ),
  'A-App1.1-C-3-2': must(
    '付則1.1 C 3(2)',
    '媒体の保存条件を考え、定期的な読み書き等の劣化対策をとります。',
    'Take deterioration measures such as periodic read/write considering storage conditions.',
  ),
  'A-App1.1-C-3-3': must(
    '付則1.1 C 3(3)',
    '媒体・機器の陳腐化に応じ新たな媒体・機器へ移行することが望ましいです。',
    'Migrate to new media/equipment on obsolescence (desirable).',
  ),
  'A-App1.2-C-1-1': must(
    '付則1.2 C 1(1)',
    '搬送車両の施錠やケースの封印で遺失を防ぎます。',
    'Prevent loss by locking vehicles and sealing cases.',
  ),
  'A-App1.2-C-1-2': must(
    '付則1.2 C 1(2)',
    '他の搬送物と別ケース・別系統等で混同を防ぎます。',
    'Prevent mix-up with other items by separate cases/routes.',
  ),
  'A-App1.2-C-1-3': must(
    '付則1.2 C 1(3)',
    '受託者・搬送業者に法令遵守させ、責任分担と守秘義務を契約に明記します。',
    'Have vendor/carrier comply and state responsibility split and secrecy in contracts.',
  ),
  'A-App1.2-C-2-1': must(
    '付則1.2 C 2(1)',
    '受託者は管理者でも正当な理由なく個人情報にアクセスできない仕組みをもちます。',
    'Vendor, even its manager, cannot access personal data without justification.',
  ),
  'A-App1.2-C-2-2': must(
    '付則1.2 C 2(2)',
    '障害等でやむを得ずアクセスする場合も秘密保持し、委託元に許可を求めます。',
    'Even for unavoidable access on faults, keep secrecy and ask permission of the institution.',
  ),
  'A-App1.2-C-2-3': must(
    '付則1.2 C 2(3)',
    '受託者・搬送業者との責任分担と守秘義務を契約に明記します。',
    'State responsibility split and secrecy with vendor/carrier in contract.',
  ),
  'A-App1.2-C-2-4': must(
    '付則1.2 C 2(4)',
    '最終責任は委託元にあり、受託者に対策の実施を契約で求めて監督します。',
    'Final responsibility is the institution’s; require measures by contract and supervise.',
  ),
  'A-App1.2-D-1': should(
    '付則1.2 D 1',
    '可搬媒体で外部保存する旨と安全性・リスクを院内掲示等で患者に説明し理解を得ます。',
    'Explain external storage on media, its safety and risks to patients via notices and gain understanding.',
  ),
  'A-App1.2-D-1-1': should(
    '付則1.2 D 1(1)',
    '個人情報を集める前に説明し理解を得て診療を始めます。',
    'Explain before collecting data and start care after understanding.',
  ),
  'A-App1.2-D-1-2': should(
    '付則1.2 D 1(2)',
    '説明困難かつ緊急なら事前説明は必須でなく、回復後に説明します。',
    'If hard and urgent, explain after recovery.',
  ),
  'A-App1.2-D-1-3': should(
    '付則1.2 D 1(3)',
    '説明困難で緊急でなければ親権者等に説明し、できない理由は診療録等に明記することが望まれます。',
    'If hard and not urgent, explain to guardians; record the reason if impossible.',
  ),
  'A-App1.3-C-1-1': must(
    '付則1.3 C 1(1)',
    '管理運用体制の説明責任は委託元が主体で、実際の説明を業者にさせることは差し支えありません。',
    'The institution leads explanation duty; vendors may do the actual explaining.',
  ),
  'A-App1.3-C-1-2': must(
    '付則1.3 C 1(2)',
    '装置の選定・導入・運用管理責任は委託元が主体で、実務を業者にさせることは差し支えありません。',
    'The institution leads management duty; vendors may do the actual work.',
  ),
  'A-App1.3-C-1-3': must(
    '付則1.3 C 1(3)',
    '預けたままにせず運用を定期監査し改善します。',
    'Periodically audit and improve rather than leaving it.',
  ),
  'A-App1.3-C-2': must(
    '付則1.3 C 2',
    '委託元・受託者・搬送業者の管理・責任体制を定め、a〜hを契約等で交わします。',
    'Define structure among institution, vendor and carrier and agree items a-h by contract.',
  ),
  'A-App1.3-C-2a': must(
    '付則1.3 C 2 a',
    '契約などで、外部に保存するタイミングの決定と操作を開始する動作を取り決めます。',
    'Contract item: timing of storage and start of operations.',
  ),
  'A-App1.3-C-2b': must(
    '付則1.3 C 2 b',
    '契約などで、委託元と搬送者の媒体授受・管理方法を取り決めます。',
    'Contract item: hand-over between institution and carrier.',
  ),
  'A-App1.3-C-2c': must(
    '付則1.3 C 2 c',
    '契約などで、搬送に支障が生じた場合の対処を取り決めます。',
    'Contract item: handling of transport trouble.',
  ),
  'A-App1.3-C-2d': must(
    '付則1.3 C 2 d',
    '契約などで、搬送中の漏えい時の対処を取り決めます。',
    'Contract item: handling of leakage in transport.',
  ),
  'A-App1.3-C-2e': must(
    '付則1.3 C 2 e',
    '契約などで、受託者と搬送者の媒体授受・管理方法を取り決めます。',
    'Contract item: hand-over between vendor and carrier.',
  ),
  'A-App1.3-C-2f': must(
    '付則1.3 C 2 f',
    '契約などで、検索サービスを行う場合の作業記録・監査方法、退職後も含む秘密保持、照会時の責任関係を取り決めます。',
    'Contract item: if search service: work record, audit, secrecy incl. after leaving, responsibility on patient inquiries.',
  ),
  'A-App1.3-C-2g': must(
    '付則1.3 C 2 g',
    '契約などで、媒体を返送できなくなった場合の対処を取り決めます。',
    'Contract item: handling when media cannot be returned.',
  ),
  'A-App1.3-C-2h': must(
    '付則1.3 C 2 h',
    '契約などで、患者から受託者に直接照会・苦情・開示要求があった場合の対処を取り決めます。',
    'Contract item: handling of direct inquiries, complaints or disclosure requests from patients to vendor.',
  ),
  'A-App1.4-B-1': premise(
    '付則1.4',
    '外部保存は期限を定めて行い、定期点検・速やかな終了処理・監査・受託者による証明、事前の契約明記と廃棄手順を備え、検索台帳・検索記録も機密を保って廃棄します。',
    'External storage has a term; check periodically, end promptly, audit, get vendor proof, write into contract beforehand, prepare disposal procedure, and dispose of search ledgers/records confidentially too.',
  ),
} as const satisfies Record<string, SafetyEntryText>;
