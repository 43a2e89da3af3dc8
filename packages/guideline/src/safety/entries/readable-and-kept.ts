import { must, premise, should, type SafetyEntryText } from '../entry.ts';

/** 7.2 and 7.3: electronic records can be read, and are kept. */
export const readableAndKept = {
  'A-7.2-A-1': premise(
    '7.2 A',
    '必要に応じ直ちに明瞭・整然と画面表示し書面を作成できるようにします（見読性）。',
    'Be able to display clearly and orderly at once and print when required (readability).',
  ),
  'A-7.2-B-1': premise(
    '7.2 B',
    '見読性は診療・患者説明・監査・訴訟それぞれの目的に支障のない応答と操作で読めることで、マスター参照型データは作成時点のマスターが要ります。',
    'Readability means legible with adequate response for care, explanation, audit and litigation; data referring to masters needs the masters as of creation.',
  ),
  'A-7.2-C-1': must(
    '7.2 C 1',
    '紙を含む各種媒体に分散した情報も、患者ごとに全ての所在を日常的に管理します。',
    'Manage daily the whereabouts of all information per patient, including paper and other media.',
  ),
  'A-7.2-C-2': must(
    '7.2 C 2',
    '電子保存した全情報と見読化手段を対応付けて管理し、機器・ソフト・関連情報を常に整備しておきます。',
    'Manage correspondence between all stored information and the means to read it, and keep equipment, software and related information ready.',
  ),
  'A-7.2-C-3': must(
    '7.2 C 3',
    '目的に応じて速やかに検索表示・書面表示できるようにします。',
    'Allow prompt search/display or printing according to purpose.',
  ),
  'A-7.2-C-4': must(
    '7.2 C 4',
    '一系統の障害でも診療に差し支えない範囲で見読できるよう、冗長化又は代替的な見読手段を用意します。',
    'Provide redundancy or alternative readability means so records stay readable during single-system failure.',
  ),
  'A-7.2-D-1': should(
    '7.2 D 1',
    '停止時もバックアップサーバと汎用ブラウザ等で最低限の診療録等を読めるようにします。',
    'On outage, read minimum records with a backup server and generic browser.',
  ),
  'A-7.2-D-2': should(
    '7.2 D 2',
    '停止時も患者の一連の診療録等を汎用ブラウザで読める形式で外部ファイルに出力できるようにします。',
    'Be able to output a patient’s series of records to external files readable by generic browsers.',
  ),
  'A-7.2-D-3': should(
    '7.2 D 3',
    '大規模災害に備え遠隔地にバックアップし、汎用ブラウザ等で最低限の診療録等を読めるようにします。',
    'Back up to a remote site for disasters and be able to read minimum records with a generic browser.',
  ),
  'A-7.2-D-4': should(
    '7.2 D 4（外部保存）',
    '急に必要となりそうな診療録等は院内に置くか、外部に置く場合も同等の写しを院内に持ちます。',
    'Records likely to be urgently needed are kept inside, or a copy/equivalent is kept inside.',
  ),
  'A-7.2-D-5': should(
    '7.2 D 5（外部保存）',
    '緊急性がない情報も回線や受託事業者の障害に対応できる対策をしておきます。',
    'For non-urgent information too, prepare for network/vendor failure.',
  ),
  'A-7.3-A-1': premise(
    '7.3 A',
    '保存期間中、復元可能な状態で保存する措置を講じます（保存性）。',
    'Store so that records are restorable throughout the retention period (preservation).',
  ),
  'A-7.3-B-1': premise(
    '7.3 B(1)',
    '情報を扱うソフトが改ざんされず仕様どおり動くことを確認し、保存情報が改ざんされていないと確認できる仕組みが望ましいです。',
    'Confirm that software handling information is unaltered and works to spec; a mechanism to confirm stored data unaltered is desirable.',
  ),
  'A-7.3-B-2': premise(
    '7.3 B(2)',
    '定期的にバックアップし履歴とともに管理して復元できるようにし、復元手順と復元情報を保存義務を満たす情報として使う手順を明確にしておきます。',
    'Back up periodically, manage with history and be able to restore; clarify procedures for restoration and for using restored data to meet the retention duty.',
  ),
  'A-7.3-B-3': premise(
    '7.3 B(4)',
    '移行時のマスタ・索引の不整合等で復元不能にならないよう移行計画を作ります。',
    'Plan migrations to avoid unrestorable inconsistencies of masters/indexes.',
  ),
  'A-7.3-B-4': premise(
    '7.3 B(5)',
    '院内データを消すのは、外部側に確かに保存されたと確かめた後に限ります。',
    'Delete internal data only after confirming it is stored at the external vendor.',
  ),
  'A-7.3-B-5': premise(
    '7.3 B(2)',
    '媒体・機器の環境条件を把握し、サーバ室の温度・湿度等を適切に保ちます。',
    'Know environmental conditions of media/equipment and keep server-room temperature and humidity appropriate.',
  ),
  'A-7.3-C-1-1': must(
    '7.3 C 1(1)',
    '不正・不適切なソフトによる破壊・混同が起きないよう、利用するソフト・機器・媒体を適切に管理します。',
    'Manage software, devices and media so that malware/unsuitable software does not destroy or confuse data.',
  ),
  'A-7.3-C-2-1': must(
    '7.3 C 2(1)',
    '媒体・機器の保管取扱いを規程に定め、周知教育し、作業履歴を残します。',
    'Define storage/handling of media and devices in rules, train staff, and keep work history.',
  ),
  'A-7.3-C-2-2': must(
    '7.3 C 2(2)',
    '保存場所（内部・可搬媒体）ごとに、容量、保持期間、想定リスク、応答性能、バックアップの回数とやり方等を明らかにし、規程に定めて周知します。',
    'For each storage place specify capacity, period, risk, response, backup frequency and method in the rules and make known.',
  ),
  'A-7.3-C-2-3': must(
    '7.3 C 2(3)',
    '媒体保管場所やサーバ設置場所に許可者以外が入れない対策をとります。',
    'Prevent unauthorised entry to media and server places.',
  ),
  'A-7.3-C-2-4': must(
    '7.3 C 2(4)',
    '診療録等へのアクセス履歴を残し適切に管理します。',
    'Keep and manage access history of records.',
  ),
  'A-7.3-C-2-5': must(
    '7.3 C 2(5)',
    'き損時にバックアップ等で元に戻せるようにし、戻せない場合は損なわれた範囲が容易に分かるようにします。',
    'Be able to restore to the pre-damage state; otherwise the damaged range must be easy to identify.',
  ),
  'A-7.3-C-3-1': must(
    '7.3 C 3(1)',
    '劣化前に新媒体・機器へ複写し、媒体・機器ごとに正常保存できる期間・使用開始日・終了予定日を管理し、月1回程度点検し、終了予定が近づけば複写します（一連の運用を規程に定め周知する）。',
    'Copy to new media/equipment before deterioration; manage safe period, start date and planned end date per medium; check about monthly; copy when the end nears; define in rules and make known.',
  ),
  'A-7.3-C-4-1': must(
    '7.3 C 4(1)',
    '移行を迅速にするため、標準形式がある項目は標準形式で、ない項目は変換容易な形式で出力・入力できる機能を備えます。',
    'For quick migration provide export and import in standard format where one exists, otherwise in an easily convertible format.',
  ),
  'A-7.3-C-4-2': must(
    '7.3 C 4(2)',
    'マスタ変更時に過去の診療録等の内容が変わらない機能を備えます。',
    'Master-database changes must not alter contents of past records.',
  ),
  'A-7.3-C-5': must(
    '7.3 C 5（外部保存）',
    '保存義務期間中のデータ形式・転送プロトコルの変更では、旧版を使う医療機関がある間は受託者が対応を維持します。',
    'When data formats/protocols change during retention, the vendor keeps supporting the old ones while any institution uses them.',
  ),
  'A-7.3-C-6': must(
    '7.3 C 6（外部保存）',
    '回線や受託事業者の設備が劣化したら更新する等の対策を事業者に求めます。',
    'Require carriers/vendors to renew deteriorated lines and equipment.',
  ),
  'A-7.3-D-1-1': should(
    '7.3 D 1(1)',
    '媒体・機器・サーバは許可者のみ入れる部屋に置き、入退室履歴を保管取扱いの作業履歴と関連付けて保存します。',
    'Keep media, equipment and servers in restricted rooms and link entry history with handling history.',
  ),
  'A-7.3-D-1-2': should(
    '7.3 D 1(2)',
    'サーバ室に鍵等の物理対策を施します。',
    'Physical locks on server rooms.',
  ),
  'A-7.3-D-1-3': should(
    '7.3 D 1(3)',
    'バックアップを定期取得し、改ざん等で壊れていないか検査する機能を備えます。',
    'Take periodic backups and provide a function to check for tampering/destruction.',
  ),
  'A-7.3-D-2-1': should(
    '7.3 D 2(1)',
    'ハードディスク等に保存する場合はRAID-1又はRAID-6相当以上の障害対策を行います。',
    'When storing on disks, apply RAID-1 or RAID-6 equivalent or better.',
  ),
  'A-7.3-D-3': should(
    '7.3 D 3（外部保存）',
    '受託者は回線・設備を入れ替える際、旧来のシステムと互換があり安全に保存を続けられる設備へ移します。',
    'On renewing lines/equipment the vendor keeps compatibility with old systems and moves to equipment assuring safe storage.',
  ),
} as const satisfies Record<string, SafetyEntryText>;
