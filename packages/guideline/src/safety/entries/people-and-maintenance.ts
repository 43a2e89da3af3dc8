import { must, premise, should, type SafetyEntryText } from '../entry.ts';

/** 6.6 to 6.8: people, disposal, maintenance. */
export const peopleAndMaintenance = {
  'A-6.6-B-1': premise(
    '6.6 B',
    '標的型メール等への対応を従業者に教育します。',
    'Educate employees on handling targeted e-mail attacks.',
  ),
  'A-6.6-B-2': premise(
    '6.6 B',
    '見舞い客等の第三者はシステムへのアクセスを物理・技術の両面で禁じ、攻撃による漏えいには関係法令に従い対処します。',
    'Third parties such as visitors are barred physically and technically; leakage by attack is handled under relevant law.',
  ),
  'A-6.6-C-1': must(
    '6.6 C 1',
    '管理者は安全管理施策の実施と監督のため、従業者に対し(1)〜(3)の人的措置をとります。',
    'To implement and supervise security measures, the administrator takes personnel measures (1)-(3) for employees.',
  ),
  'A-6.6-C-1-1': must(
    '6.6 C 1(1)',
    '法令上の守秘義務がない者を採用・契約するとき守秘・非開示条項を含めます。',
    'Include confidentiality/non-disclosure terms when hiring or contracting people without a statutory duty of secrecy.',
  ),
  'A-6.6-C-1-2': must(
    '6.6 C 1(2)',
    '従業者に個人情報の安全管理の教育訓練を定期的に行います。',
    'Periodically educate and train employees on personal-information security.',
  ),
  'A-6.6-C-1-3': must(
    '6.6 C 1(3)',
    '退職後の個人情報保護の規程を定めます。',
    'Define rules on personal-information protection after employees leave.',
  ),
  'A-6.6-C-2-1': must(
    '6.6 C 2(1)',
    '事務・運用等を外部委託するときはa〜dの対策を行います。',
    'When outsourcing clerical/operational work, implement a-d.',
  ),
  'A-6.6-C-2-1a': must(
    '6.6 C 2(1)a',
    '罰則付き就業規則等に裏付けられた包括的守秘契約を受託者と結びます。',
    'Conclude a comprehensive confidentiality contract backed by work rules with penalties.',
  ),
  'A-6.6-C-2-1b': must(
    '6.6 C 2(1)b',
    'システムに直接触れる保守等では作業者・作業内容・結果を確認します。',
    'For maintenance directly accessing the system, confirm worker, work and result.',
  ),
  'A-6.6-C-2-1c': must(
    '6.6 C 2(1)c',
    '清掃など直接触れない作業も結果を定期確認します。',
    'For work not directly accessing the system (cleaning), check results periodically.',
  ),
  'A-6.6-C-2-1d': must(
    '6.6 C 2(1)d',
    '再委託の有無を明確にし、再委託先にも同等の保護対策と契約を条件とします。',
    'Clarify whether subcontracting occurs and require equal protection and contract of subcontractors.',
  ),
  'A-6.6-C-2-2': must(
    '6.6 C 2(2)',
    'ソフト異常時のデータ救済等で保守要員が医療情報に触れるときは罰則付き守秘契約等の秘密保持対策をとります。',
    'If maintenance staff must access medical data (e.g. data rescue), apply confidentiality backed by penalties.',
  ),
  'A-6.6-D-1': should(
    '6.6 D 1',
    'サーバ室等の重要場所では従業者の行動をモニタリング等で管理します。',
    'Manage employee behaviour by monitoring in important areas such as server rooms.',
  ),
  'A-6.7-B-1': premise(
    '6.7 B',
    'データベースは関連情報の一部破棄で他が使えなくなることがあるため注意し、事前に手順を明確にします。',
    'Because partial disposal in a database may break related data, define the procedure beforehand.',
  ),
  'A-6.7-C-1': must(
    '6.7 C 1',
    '把握した情報種別ごとに、破棄の条件・破棄できる者・具体的方法を含む手順を定めます。',
    'For each information type define disposal procedure incl. conditions, authorised persons and concrete method.',
  ),
  'A-6.7-C-2': must(
    '6.7 C 2',
    '機器自体の廃棄は専門知識のある者が行い、読み出せる情報が残っていないか終了後に確認します。',
    'Device disposal is done by knowledgeable persons, and absence of readable residual data is confirmed afterwards.',
  ),
  'A-6.7-C-3': must(
    '6.7 C 3',
    '外部保存の受託者等に破棄を委託したら6.6 C 2に準じ、確実な破棄を確認します。',
    'If disposal is outsourced, follow 6.6 C 2 and confirm it was really done.',
  ),
  'A-6.7-C-4': must(
    '6.7 C 4',
    '要らなくなった患者情報入り媒体をどう捨てるかを運用管理規程に定めます。',
    'Define in the rules how media with unneeded personal data are disposed of.',
  ),
  'A-6.8-B-1': premise(
    '6.8 B',
    '保守では持ち出し・改ざん・停止・初期化の脅威があるため、守秘契約・要員登録・作業計画報告・監督を組み合わせます。',
    'Maintenance threatens confidentiality, integrity and availability, so combine secrecy contracts, staff registration, plan/report control and supervision.',
  ),
  'A-6.8-C-1': must(
    '6.8 C 1',
    '動作確認に個人情報を使うなら守秘義務を明確に設定し、終了後に確実に消去させます。',
    'If personal data is used for operation checks, set secrecy duty explicitly and have it erased afterwards.',
  ),
  'A-6.8-C-2': must(
    '6.8 C 2',
    '保守要員は個人専用アカウントを使い、個人情報へのアクセスの有無・対象・作業内容を記録します（利用者を模した操作確認でも同様）。',
    'Maintenance staff use personal dedicated accounts, recording whether personal data was accessed, which, and what was done; likewise when simulating a user.',
  ),
  'A-6.8-C-3': must(
    '6.8 C 3',
    '保守アカウント情報は流出・不正使用を防ぐよう適切に管理させます。',
    'Have maintenance account information managed properly against leakage and misuse.',
  ),
  'A-6.8-C-4': must(
    '6.8 C 4',
    '要員の離職・担当替え時に速やかに削除できるよう保守会社に報告させ、管理体制を整えます。',
    'Require the maintenance company to report departures/transfers and be able to remove accounts quickly.',
  ),
  'A-6.8-C-5': must(
    '6.8 C 5',
    '保守実施時は日単位の作業申請を事前に、作業報告を終了後速やかに提出させ、安全管理責任者が逐一承認します（合意済みの保守は事後承認可）。',
    'Require per-day work applications in advance and prompt reports afterward, each approved by the safety manager; pre-agreed maintenance may be approved afterward.',
  ),
  'A-6.8-C-6': must(
    '6.8 C 6',
    '保守会社と守秘義務契約を結び守らせます。',
    'Conclude and enforce confidentiality contract with the maintenance company.',
  ),
  'A-6.8-C-7': must(
    '6.8 C 7',
    '保守会社に個人情報を含むデータを原則院外へ持ち出させません（やむを得ない場合は置忘れ対策等を含む規程を定めさせ、責任者が逐一承認する）。',
    'In principle do not let the maintenance company take personal data outside; if unavoidable require rules incl. loss prevention, and the safety manager approves each case.',
  ),
  'A-6.8-C-8': must(
    '6.8 C 8',
    'リモート保守では必ずアクセスログを取り、終了後速やかに責任者が作業内容を確認します。',
    'For remote maintenance always collect access logs and have the responsible person check the work promptly after.',
  ),
  'A-6.8-C-9': must(
    '6.8 C 9',
    '再委託先についても、保守会社が責任を持って同じ義務を負わせます。',
    'Have the maintenance company impose equal duties on subcontractors.',
  ),
  'A-6.8-D-1': should(
    '6.8 D 1',
    '詳細な操作を保守操作ログに記録します。',
    'Record detailed maintenance operations in a log.',
  ),
  'A-6.8-D-2': should(
    '6.8 D 2',
    '保守は医療機関関係者の立会いの下で行わせます。',
    'Maintenance is done with institution staff present.',
  ),
  'A-6.8-D-3': should(
    '6.8 D 3',
    '保守要員一人ひとりが所属会社と守秘契約を結んでいることを求めます。',
    'Require individual secrecy agreements between staff and maintenance company.',
  ),
  'A-6.8-D-4': should(
    '6.8 D 4',
    'やむを得ない持ち出しでは詳細な作業記録を残させ、必要なら監査に応じさせます。',
    'For unavoidable take-out, require detailed records and acceptance of audits.',
  ),
  'A-6.8-D-5': should(
    '6.8 D 5',
    '保守ログの確認用に、アクセスした診療録等を時系列で並べ、指定時間内にどの患者の記録に何回アクセスしたか分かる仕組みを備えます。',
    'Provide a way to view accessed records in time order and count accesses per patient within a specified period.',
  ),
} as const satisfies Record<string, SafetyEntryText>;
