import { context, must, premise, type SafetyEntryText } from '../entry.ts';

/** 10 (1) to (4): what the operating rules say of organisation, duties and measures. */
export const rulesOfSecurity = {
  'A-10-A-1': premise(
    '10 A',
    '電子保存の規程には、総括する組織・体制・設備、患者のプライバシー保護、その他適正運用に必要な事項を定めます（外部保存でも同様に定め又は修正する）。',
    'Rules for electronic storage define organisation/structure/equipment, patient privacy and other matters; likewise (or by amendment) for external storage.',
  ),
  'A-10-B-0': premise(
    '10 (前文)',
    '管理責任・説明責任を果たすため運用管理規程は必ず定めます。',
    'Operating rules must always be established to fulfil management and accountability duties.',
  ),
  'A-10-B-1': context(
    '10 5（作成手順）',
    '規程は全体構成→文案（付表の文例、規模区分A/B/C）→評価の手順で作り、PDCAで継続運用します（1冊である必要はない）。',
    'Draft rules in steps (structure, text using annex examples by size class, review) and run PDCA; need not be one volume.',
  ),
  'A-10-C-0': must(
    '10 C',
    '運用管理規程に以下の項目を含めます（D項由来の事項は省略してよい、電子保存なら1・2・4、外部保存も行うなら3も採用する）。',
    'Operating rules must contain the items below (D-derived ones may be omitted): parts 1, 2 and 4 for electronic storage, plus part 3 when also storing externally.',
  ),
  'A-10-C-1-1a': must(
    '10 C 1(1)a',
    '運用管理規程に、理念（基本方針・管理目的）を定めます。',
    'Operating rules item: philosophy (basic policy, management purpose).',
  ),
  'A-10-C-1-1b': must(
    '10 C 1(1)b',
    '運用管理規程に、対象情報（全情報の一覧、重要度分類、リスク分析）を定めます。',
    'Operating rules item: target information (full list, importance classes, risk analysis).',
  ),
  'A-10-C-1-1c': must(
    '10 C 1(1)c',
    '運用管理規程に、採用し変更を追う標準規格を定めます。',
    'Operating rules item: standards adopted and tracked for change.',
  ),
  'A-10-C-1-2a': must(
    '10 C 1(2)a',
    '運用管理規程に、システム・機器・運用・安全・個人情報保護の各責任者の任命と役割を定めます。',
    'Operating rules item: system, equipment, operation, safety and privacy officers.',
  ),
  'A-10-C-1-2b': must(
    '10 C 1(2)b',
    '運用管理規程に、マニュアル・契約書等の文書管理体制を定めます。',
    'Operating rules item: document management structure.',
  ),
  'A-10-C-1-2c': must(
    '10 C 1(2)c',
    '運用管理規程に、監査体制と監査責任者を定めます。',
    'Operating rules item: audit structure and audit officer.',
  ),
  'A-10-C-1-2d': must(
    '10 C 1(2)d',
    '運用管理規程に、患者・利用者からの苦情・質問の受付体制を定めます。',
    'Operating rules item: reception of complaints/questions from patients and users.',
  ),
  'A-10-C-1-2e': must(
    '10 C 1(2)e',
    '運用管理規程に、事故対策時の責任体制を定めます。',
    'Operating rules item: responsibility structure for incidents.',
  ),
  'A-10-C-1-2f': must(
    '10 C 1(2)f',
    '運用管理規程に、利用者に教育・訓練を行い周知する体制を定めます。',
    'Operating rules item: structure for educating and informing users.',
  ),
  'A-10-C-1-3a': must(
    '10 C 1(3)a',
    '運用管理規程に、システム・機器・運用を担う各責任者が果たすべき務めを定めます。',
    'Operating rules item: duties of system/equipment managers and operation officer.',
  ),
  'A-10-C-1-3b': must(
    '10 C 1(3)b',
    '運用管理規程に、監査責任者の責務を定めます。',
    'Operating rules item: duties of audit officer.',
  ),
  'A-10-C-1-3c': must(
    '10 C 1(3)c',
    '運用管理規程に、利用者の責務（監査証跡の取組みは公表ガイドを参考）を定めます。',
    'Operating rules item: duties of users (audit-trail guide as reference).',
  ),
  'A-10-C-1-4a': must(
    '10 C 1(4)a',
    '運用管理規程に、来訪者の記録・識別・入退制限等の入退管理を定めます。',
    'Operating rules item: entry/exit control incl. visitor recording.',
  ),
  'A-10-C-1-4b': must(
    '10 C 1(4)b',
    '運用管理規程に、サーバ等の保存装置と利用端末を置く区画の監視・管理方法を定めます。',
    'Operating rules item: management/monitoring of areas with storage and access equipment.',
  ),
  'A-10-C-1-4c': must(
    '10 C 1(4)c',
    '運用管理規程に、誰にどの情報を見せるか（権限）の決め方を定めます。',
    'Operating rules item: policy for deciding access rights.',
  ),
  'A-10-C-1-4d': must(
    '10 C 1(4)d',
    '運用管理規程に、患者情報入り媒体の保管と受渡しの管理を定めます。',
    'Operating rules item: management of media (storage, hand-over).',
  ),
  'A-10-C-1-4e': must(
    '10 C 1(4)e',
    '運用管理規程に、個人情報を含む媒体の廃棄を定めます。',
    'Operating rules item: disposal of media.',
  ),
  'A-10-C-1-4f': must(
    '10 C 1(4)f',
    '運用管理規程に、リスクに対する予防措置と発生時の対応を定めます。',
    'Operating rules item: preventive measures and response.',
  ),
  'A-10-C-1-4g': must(
    '10 C 1(4)g',
    '運用管理規程に、技術で守る部分と運用で守る部分の切り分けを（導入時の判定を含め）記した文書の管理を定めます。',
    'Operating rules item: management of the document dividing technical and operational measures (decided and documented at introduction).',
  ),
  'A-10-C-1-4h-1': must(
    '10 C 1(4)h-1',
    '運用管理規程に、技術的安全対策のうち利用者識別と認証の方法を定めます。',
    'Operating rules item: technical safety: user identification and authentication method.',
  ),
  'A-10-C-1-4h-2': must(
    '10 C 1(4)h-2',
    '運用管理規程に、ICカード・認証デバイスを利用者へ渡す手順を定めます。',
    'Operating rules item: technical safety: distribution of IC cards/security devices.',
  ),
  'A-10-C-1-4h-3': must(
    '10 C 1(4)h-3',
    '運用管理規程に、技術的安全対策のうち情報区分とアクセス権限管理、人事異動等に伴う見直しを定めます。',
    'Operating rules item: technical safety: information classes, access-right control and review on transfers.',
  ),
  'A-10-C-1-4h-4': must(
    '10 C 1(4)h-4',
    '運用管理規程に、技術的安全対策のうちアクセスログ取得と監査の手順を定めます。',
    'Operating rules item: technical safety: log acquisition and audit procedure.',
  ),
  'A-10-C-1-4h-5': must(
    '10 C 1(4)h-5',
    '運用管理規程に、技術的安全対策のうち時刻同期の方法を定めます。',
    'Operating rules item: technical safety: time synchronisation method.',
  ),
  'A-10-C-1-4h-6': must(
    '10 C 1(4)h-6',
    '運用管理規程に、技術的安全対策のうちコンピュータウイルス等の対策を定めます。',
    'Operating rules item: technical safety: anti-malware measures.',
  ),
  'A-10-C-1-4h-7': must(
    '10 C 1(4)h-7',
    '運用管理規程に、技術的安全対策のうちネット経由の侵入への対策を定めます。',
    'Operating rules item: technical safety: measures against network intrusion.',
  ),
  'A-10-C-1-4h-8': must(
    '10 C 1(4)h-8',
    '運用管理規程に、技術的安全対策のうちパスワードの管理を定めます。',
    'Operating rules item: technical safety: password management.',
  ),
  'A-10-C-1-4i-1': must(
    '10 C 1(4)i-1',
    '運用管理規程に、IoT機器の利用のうちIoT機器貸出しのリスク受容の合意を定めます。',
    'Operating rules item: IoT: agreement on accepting risk of lent IoT devices.',
  ),
  'A-10-C-1-4i-2': must(
    '10 C 1(4)i-2',
    '運用管理規程に、IoT機器の利用のうち異常時の患者・医療機関の役割と連絡先を定めます。',
    'Operating rules item: IoT: roles and contacts of patient and institution on abnormality.',
  ),
  'A-10-C-1-4i-3': must(
    '10 C 1(4)i-3',
    '運用管理規程に、IoT機器の利用のうち異常の検知方法を定めます。',
    'Operating rules item: IoT: how abnormality is detected.',
  ),
  'A-10-C-1-4i-4': must(
    '10 C 1(4)i-4',
    '運用管理規程に、IoT機器の利用のうち重要なアップデートの方法を定めます。',
    'Operating rules item: IoT: how important updates are done.',
  ),
  'A-10-C-1-4i-5': must(
    '10 C 1(4)i-5',
    '運用管理規程に、IoT機器の利用のうち使用終了後・停止中の不正接続対策を定めます。',
    'Operating rules item: IoT: measures against improper connection after end/stop of use.',
  ),
  'A-10-C-1-4j-1': must(
    '10 C 1(4)j-1',
    '運用管理規程に、無線LANの接続制限・暗号方式などの設定を定めます。',
    'Operating rules item: wireless LAN settings (access limits, encryption).',
  ),
  'A-10-C-1-4j-2': must(
    '10 C 1(4)j-2',
    '運用管理規程に、電波干渉を起こし得る機器を院内で使わせる際の制限を定めます。',
    'Operating rules item: restriction on devices causing interference.',
  ),
  'A-10-C-1-4k': must(
    '10 C 1(4)k',
    '運用管理規程に、電子署名・タイムスタンプ（対象の発行文書、署名付き受領文書の扱い、日常運用）を定めます。',
    'Operating rules item: electronic signature/timestamp (documents issued, handling of signed documents received, daily operation).',
  ),
  'A-10-C-1-10a': must(
    '10 C 1(10)a',
    '運用管理規程に、監査の内容を定めます。',
    'Operating rules item: content of audits.',
  ),
  'A-10-C-1-10b': must(
    '10 C 1(10)b',
    '運用管理規程に、監査責任者の任務を定めます。',
    'Operating rules item: tasks of audit officer.',
  ),
  'A-10-C-1-10c': must(
    '10 C 1(10)c',
    '運用管理規程に、アクセスログの監査を定めます。',
    'Operating rules item: audit of access logs.',
  ),
  'A-10-C-1-11a': must(
    '10 C 1(11)a',
    '運用管理規程に、規程そのものを定期的に見直す手順を定めます。',
    'Operating rules item: procedure for periodic revision of the rules.',
  ),
} as const satisfies Record<string, SafetyEntryText>;
