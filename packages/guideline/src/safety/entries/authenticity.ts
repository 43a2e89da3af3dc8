import { context, must, premise, type SafetyEntryText } from '../entry.ts';

/** 7 and 7.1: electronic records are authentic. */
export const authenticity = {
  'A-7-B-1': premise(
    '7 (前文)',
    '電子保存は日常診療・監査で支障なく扱え、訴訟での証拠能力に足る正確さを運用面と技術面の均衡で担保します。',
    'Electronic storage must be usable in daily care and audits and accurate enough to serve as evidence, by a balance of operational and technical measures.',
  ),
  'A-7.1-A-1': premise(
    '7.1 A',
    '保存期間中の改変・消去の有無と内容を確認でき、作成の責任の所在を明らかにします（真正性）。',
    'During retention the fact and content of alteration or deletion can be confirmed and responsibility for creation is clear (authenticity).',
  ),
  'A-7.1-B-1': premise(
    '7.1 B-1(1)',
    'いつ・誰が・どこで・どの情報に・どんな操作をしたか記録し、運用管理規程に沿う利用か監査できることが必要です。',
    'Record when, who, where, on which information and what operation, auditable against the rules.',
  ),
  'A-7.1-B-2': premise(
    '7.1 B-1(1)',
    '確定保存した情報は、規程の保存期間が続く間、履歴なしに変えたり消したりできないようにします。',
    'Finalised information cannot be changed or deleted without history during the retention set in the rules.',
  ),
  'A-7.1-B-3': context(
    '7.1 B-1(1)',
    '入力ミスは必ず起きる前提で、確定前確認の規程・教育や、誤りやすい箇所の色分け表示等の注意喚起を行います。',
    'Assume input errors will occur: rules/training for pre-finalisation checks and attention aids such as colouring error-prone fields.',
  ),
  'A-7.1-B-4': premise(
    '7.1 B-1(2)',
    '機器・ソフトの故障・バグ・設定誤り・差替え・感染による書換えを、導入時の検証と維持管理で防ぎます。',
    'Prevent corruption by faults, bugs, misconfiguration, replacement or infection through verification at introduction and maintenance.',
  ),
  'A-7.1-B-5': premise(
    '7.1 B-2',
    '代行入力者ごとにIDを発行し、他人のIDの使用を禁止します。',
    'Issue an ID to each proxy enterer and forbid using others’ IDs.',
  ),
  'A-7.1-B-6': premise(
    '7.1 B-2(2)',
    '確定後の追記・変更・消去は、元の確定記録にひも付く別の記録として作り、それ自体も確定して保存します。',
    'Post-finalisation addition, change or deletion is created as a new record linked to the finalised one and separately finalised.',
  ),
  'A-7.1-B-7': premise(
    '7.1 B-2(2)',
    '外部システムからの登録は、取り込み時に精度・正確さを確認して確定操作を行います。',
    'For data registered from external systems, confirm accuracy at import then finalise.',
  ),
  'A-7.1-B-8': premise(
    '7.1 B-2(3)',
    '入力者・確定者の氏名と時刻を含む識別情報を記録に結び付け、誤った関連付けや分離・変更・改ざんができないようにします（複数入力者はそれぞれ記録する）。',
    'Bind identification (names, time) of enterer and confirmer to the record so it cannot be mis-linked, separated or altered; record each of multiple enterers.',
  ),
  'A-7.1-B-9': premise(
    '7.1 B-2(4)',
    '更新内容・日時・確定者を結び付けて保存し、改ざんを防止し、起きても検証できる環境で保存します。',
    'Store update content, time and confirmer together, prevent tampering and be able to verify if it occurs.',
  ),
  'A-7.1-B-10': premise(
    '7.1 B-1',
    '入力者と確定者は保存前に、正しい入力であること・過失による書換えや取り違えがないことを確認する義務があり、入力・確定の手順は規程に書きます。',
    'Before saving, enterer and confirmer must check correctness and absence of negligent rewriting or mix-up; entry and finalisation procedures are written in the rules.',
  ),
  'A-7.1-B-11': premise(
    '7.1 B-2',
    '小規模等で確定者が自明な場合も、運用方法を規程に明記し、確定した旨の記録を残します。',
    'Even where the confirmer is self-evident (small clinics), write the method in the rules and leave a record that it was finalised.',
  ),
  'A-7.1-B-12': premise(
    '7.1 B-2(2)',
    'スキャナやカメラからの取込みも手入力と同じく、取り違えがないことを確認した上で確定操作を行います。',
    'Captures from scanners/cameras are treated as manual entry: check for mix-up, then finalise.',
  ),
  'A-7.1-C-1-1a': must(
    '7.1 C 1(1)a',
    '汎用端末で記録する場合、入力者・確定者を正しく識別し認証します。',
    'For general terminals, correctly identify and authenticate enterer and confirmer.',
  ),
  'A-7.1-C-1-1b': must(
    '7.1 C 1(1)b',
    '入力操作は例外なく、情報の種類ごとに職種・所属等で権限を決め、権限のない者の作成・追記・変更を防ぎます。',
    'For all entry operations define rights by profession/affiliation per information type and prevent others from creating, adding or changing.',
  ),
  'A-7.1-C-1-1c': must(
    '7.1 C 1(1)c',
    '業務アプリを動かせる端末を管理し、権限のない者のアクセスを防ぎます。',
    'Manage terminals on which the application runs and prevent unauthorised access.',
  ),
  'A-7.1-C-1-2a': must(
    '7.1 C 1(2)a',
    '特定の装置・システムで記録する場合、管理責任者・操作者を規程で明確にし、操作者以外の操作を運用上防ぎます。',
    'For specific devices/systems, define manager and operators in the rules and prevent operation by others.',
  ),
  'A-7.1-C-1-2b': must(
    '7.1 C 1(2)b',
    'その装置による記録がいつ・誰によるものか、機能と運用の組合せで明確にします。',
    'Make clear when and by whom the device’s record was made, by system function plus operation.',
  ),
  'A-7.1-C-2-1a': must(
    '7.1 C 2(1)a',
    '確定した情報を登録する機能を持ち、入力者・確定者の氏名等と、信頼できる時刻に基づく作成日時を併せて記録します。',
    'Provide a mechanism to register finalised information containing names/ids of enterer and confirmer and creation time from a trusted source.',
  ),
  'A-7.1-C-2-1b': must(
    '7.1 C 2(1)b',
    '確定の際に内容を十分確認できるようにします。',
    'Allow sufficient checking of content when finalising.',
  ),
  'A-7.1-C-2-1c': must(
    '7.1 C 2(1)c',
    '確定は権限を持つ確定者に行わせます。',
    'Finalisation is done by an authorised confirmer.',
  ),
  'A-7.1-C-2-1d': must(
    '7.1 C 2(1)d',
    '確定記録の故意の虚偽入力・書換え・消去・混同を防ぎ、原状回復手順を検討しておきます。',
    'Prevent intentional false entry, rewriting, deletion or confusion of finalised records, and prepare a restoration procedure.',
  ),
  'A-7.1-C-2-1e': must(
    '7.1 C 2(1)e',
    '時間経過で自動的に確定させる場合、誰が入力者で誰が確定者かの決め方を規程に明記します。',
    'If records auto-finalise after a time, define clear rules identifying enterer and confirmer.',
  ),
  'A-7.1-C-2-1f': must(
    '7.1 C 2(1)f',
    '確定者が確定できない場合の責任の所在を明確にします（例：安全管理責任者が確定する等を規程に定める）。',
    'Clarify responsibility when the confirmer cannot finalise (e.g. rule that the safety manager finalises).',
  ),
  'A-7.1-C-2-2a': must(
    '7.1 C 2(2)a',
    '装置による記録の確定ルールを規程に定め、管理責任者・操作者（又は装置）の識別情報と信頼できる時刻源の作成日時を記録に含めます。',
    'Define finalisation rule for device-made records; include manager/operator (or device) id and trusted creation time.',
  ),
  'A-7.1-C-2-2b': must(
    '7.1 C 2(2)b',
    '装置記録でも確定後の虚偽入力・書換え・消去・混同を防ぎ、原状回復手順を検討します。',
    'For device records too, prevent falsification/confusion and prepare restoration.',
  ),
  'A-7.1-C-3-1': must(
    '7.1 C 3(1)',
    '確定後に更新したら履歴を保存し、更新前後を照合できるようにします。',
    'If finalised records are updated keep history and allow comparison before/after.',
  ),
  'A-7.1-C-3-2': must(
    '7.1 C 3(2)',
    '複数回更新しても順序が識別できるようにします。',
    'Keep the order of multiple updates identifiable.',
  ),
  'A-7.1-C-4-1': must(
    '7.1 C 4(1)',
    '代行入力を認める業務と、誰が誰を代行してよいかを規程に定めます。',
    'Define which work allows proxy entry and who may act for whom.',
  ),
  'A-7.1-C-4-2': must(
    '7.1 C 4(2)',
    '代行入力の都度、誰の代行を誰がいつ行ったか管理情報を記録します。',
    'Record each time who acted for whom and when.',
  ),
  'A-7.1-C-4-3': must(
    '7.1 C 4(3)',
    '代行入力分はできるだけ速やかに確定者が確定（承認）し、内容を確認せずに確定してはなりません。',
    'Proxy entries are approved by the confirmer as soon as possible, never without checking content.',
  ),
  'A-7.1-C-5-1': must(
    '7.1 C 5(1)',
    'システムの構成機器・ソフト・利用場面・用途を明らかにし仕様を明確に定義します。',
    'Make clear the system’s components, scenes and purposes of use, and define specification.',
  ),
  'A-7.1-C-5-2': must(
    '7.1 C 5(2)',
    '改訂履歴と、導入作業の妥当性を検証するプロセスを規定します。',
    'Define revision history and the process verifying validity of the actual installation work.',
  ),
  'A-7.1-C-5-3': must(
    '7.1 C 5(3)',
    '品質管理の作業内容を規程に盛り込み従業者に教育します。',
    'Include quality-management work in the rules and train employees.',
  ),
  'A-7.1-C-5-4': must(
    '7.1 C 5(4)',
    'システム構成とソフトの動作状況の内部監査を定期的に行います。',
    'Periodically audit system configuration and software operation internally.',
  ),
  'A-7.1-C-6': must(
    '7.1 C 6（外部保存）',
    '外部保存では、委託・受託双方が正当な通信相手か相互認証する機能を備えます。',
    'For external storage, provide mutual authentication between entrusting institution and storage vendor.',
  ),
  'A-7.1-C-7': must(
    '7.1 C 7（外部保存）',
    '送る途中で内容が変えられていないことを示せるようにします（可逆圧縮・タグ付け・暗号化と復号は改ざんとみなさない）。',
    'Guarantee no tampering during transfer; reversible compression, tagging and encryption/decryption are not tampering.',
  ),
  'A-7.1-C-8': must(
    '7.1 C 8（外部保存）',
    '保守等どうしても必要な場合以外リモートログインできないよう、適切に管理されたものに限る機能を設けます。',
    'Restrict remote login to properly managed cases such as necessary maintenance.',
  ),
} as const satisfies Record<string, SafetyEntryText>;
