import { must, should, type SafetyEntryText } from '../entry.ts';

/** 6.5 C and D: technical measures. */
export const technicalMeasures = {
  'A-6.5-C-1': must(
    '6.5 C 1',
    'システムへのアクセスで利用者を識別・認証します。',
    'Identify and authenticate every user accessing the system.',
  ),
  'A-6.5-C-2': must(
    '6.5 C 2',
    'ID・パスワード方式では本人しか知り得ない状態を保つ対策を取ります。',
    'With ID/password, keep the credential known only to the user.',
  ),
  'A-6.5-C-3': must(
    '6.5 C 3',
    'ICカード等を使う場合、破損等で使えない時の緊急代替手段による一時アクセスの規則を用意します。',
    'If IC cards or other security devices are used, prepare temporary-access rules for when the device is unusable.',
  ),
  'A-6.5-C-4': must(
    '6.5 C 4',
    '長時間離席で他人が入力するおそれがある場合はクリアスクリーン等を実施させます。',
    'Where others might enter data during a long absence, make users apply clear-screen measures.',
  ),
  'A-6.5-C-5': must(
    '6.5 C 5',
    'テストや動作確認に実データを使うときは漏えいに十分注意します。',
    'Take care against leakage when using personal data for operation checks.',
  ),
  'A-6.5-C-6': must(
    '6.5 C 6',
    '診療録等をどこまで見られるかを職種や担当ごとに決め、その範囲どおりにアクセスを統制します。',
    'Define by job type and duty which records each user may access, and control access accordingly.',
  ),
  'A-6.5-C-6-1': must(
    '6.5 C 6',
    '人事異動などに伴う権限の見直しを適宜行うことを運用管理規程に定めます。',
    'Provide in the operating rules for timely review of access rights on transfers etc.',
  ),
  'A-6.5-C-6-2': must(
    '6.5 C 6',
    '複数の職種が使うシステムは職種別のアクセス管理機能が求められ、備わるまでの間は規程で範囲を決めて操作記録と合わせて管理します。',
    'Systems used by several professions need profession-based access functions; until then limits are set in rules and managed together with operation records.',
  ),
  'A-6.5-C-7': must(
    '6.5 C 7',
    '患者情報を扱う操作はすべてアクセスログに残します（必須内容・点検・代替手段は子項目）。',
    'Record access logs for the system (required content, review and fallback are sub-items).',
  ),
  'A-6.5-C-7-1': must(
    '6.5 C 7',
    'アクセスログには少なくともログイン時刻、アクセスしていた時間、その間に操作した医療情報が特定できる内容を残します。',
    'Access logs must let one identify at least login time, access duration and the medical information operated on while logged in.',
  ),
  'A-6.5-C-7-2': must(
    '6.5 C 7',
    'アクセスログの内容を定期的に確認します。',
    'Check access-log contents regularly.',
  ),
  'A-6.5-C-7-3': must(
    '6.5 C 7',
    '記録機能のない場合は、業務日誌等により操作した者と内容を必ず残します。',
    'Where no logging function exists, always record operator and operation in a work journal.',
  ),
  'A-6.5-C-8': must(
    '6.5 C 8',
    'アクセスログへのアクセスを制限し、不当な削除・改ざん・追加を防ぎます。',
    'Restrict access to logs and prevent improper deletion, alteration or addition.',
  ),
  'A-6.5-C-9': must(
    '6.5 C 9',
    'ログの時刻は信頼できるものを使い、院内で同期し、標準時と定期的に合わせ、診療事実の記録として問題ない精度を保ちます。',
    'Use a reliable time for logs, synchronised within the institution and regularly aligned with standard time, with accuracy adequate for recording clinical facts.',
  ),
  'A-6.5-C-10': must(
    '6.5 C 10',
    '構築時、管理外の媒体を使うとき、外から情報を受け取るときにマルウェアの有無を調べ、管理外媒体は十分に安全確認した上で使います。',
    'Check for malware at system build, when using unmanaged media and when receiving external data; use unmanaged media only after thorough checks.',
  ),
  'A-6.5-C-11': must(
    '6.5 C 11',
    '不正ソフトウェア混入を常時防ぐ措置を取り、パターン更新などその有効性を確認・維持します。',
    'Continuously prevent malware and verify/maintain effectiveness (e.g. pattern updates).',
  ),
  'A-6.5-C-12': must(
    '6.5 C 12',
    '令和9年度に稼働していると見込まれるシステムを今後新規導入・更新する際は、二要素認証またはこれに相当する対応を採ります。',
    'When newly introducing or renewing a system expected to be running in fiscal Reiwa 9 (FY2027), adopt two-factor authentication or an equivalent.',
  ),
  'A-6.5-C-13': must(
    '6.5 C 13',
    'パスワードを認証に使う場合は(1)〜(5)を行います。',
    'When passwords are used, implement (1)-(5).',
  ),
  'A-6.5-C-13-1': must(
    '6.5 C 13(1)',
    'パスワードは不可逆変換で暗号化して適切に管理・運用します。',
    'Store passwords irreversibly transformed and manage them properly.',
  ),
  'A-6.5-C-13-1b': must(
    '6.5 C 13(1)',
    'ICカード等を併用した場合のパスワード運用方法を運用管理規程に定めます。',
    'If IC cards etc. are combined, define password operation in the rules.',
  ),
  'A-6.5-C-13-2': must(
    '6.5 C 13(2)',
    '失念や漏えいのおそれで運用担当者が変更する場合は本人確認し、その方法を台帳に記し（確認書類の写し添付）、本人以外が知り得ない方法で通知します。',
    'When an operator changes a password (forgotten/suspected leak), verify identity, record the method in a ledger with copies of documents, and notify by a means only the user can see.',
  ),
  'A-6.5-C-13-2b': must(
    '6.5 C 13(2)',
    '漏えいのおそれがあるときは速やかにパスワード変更を含む処置を取ります。',
    'On suspected leakage promptly take measures including password change.',
  ),
  'A-6.5-C-13-3': must(
    '6.5 C 13(3)',
    '運用担当者からも利用者のパスワードが推測できないようにし、設定ファイルに書くこともしません。',
    'Even operators must not be able to infer user passwords; none in configuration files.',
  ),
  'A-6.5-C-13-4': must(
    '6.5 C 13(4)',
    'パスワードは次のa・b・cのいずれかを要件とします。',
    'Password requirements must satisfy one of a, b or c.',
  ),
  'A-6.5-C-13-4a': must(
    '6.5 C 13(4)a',
    'a：英数字・記号を混ぜ、推測されにくい13文字以上とします（定期変更の強制なし）。',
    'a: 13 or more hard-to-guess characters mixing letters, digits and symbols.',
  ),
  'A-6.5-C-13-4b': must(
    '6.5 C 13(4)b',
    'b：英数字・記号を混ぜ、推測されにくい8文字以上とし、長くても2か月ごとに変更させます。',
    'b: 8 or more mixed hard-to-guess characters, with forced change at most every two months.',
  ),
  'A-6.5-C-13-4c': must(
    '6.5 C 13(4)c',
    'c：二要素以上なら英数字・記号混在で8文字以上の推測されにくいものです（ただし別要素（電子証明書等）の利用自体にPIN等が設けられていれば適用しない）。',
    'c: with two or more factors, 8 or more mixed hard-to-guess characters; waived when use of the other factor such as a certificate is itself protected by a PIN etc.',
  ),
  'A-6.5-C-13-4z': must(
    '6.5 C 13(4)',
    'いずれの場合も他の対策と合わせて全体として安全な漏えい対策になっているか確かめます。',
    'Whichever is chosen, confirm that overall leakage protection is adequate together with other measures.',
  ),
  'A-6.5-C-13-5': must(
    '6.5 C 13(5)',
    '氏名・生年月日・辞書語を含むなど類推されやすいパスワードや、類似パスワードの使い回しをさせません。',
    'Do not allow guessable passwords (name, birth date, dictionary words) or repeated use of similar ones.',
  ),
  'A-6.5-C-14': must(
    '6.5 C 14',
    '無線LANを使う場合は(1)〜(5)を行います。',
    'If wireless LAN is used, implement (1)-(5).',
  ),
  'A-6.5-C-14-1': must(
    '6.5 C 14(1)',
    '部外者に無線LANを使わせません（例：SSIDを隠す、ANY接続を断る）。',
    'Prevent wireless use by others (e.g. stealth mode, refuse ANY connection).',
  ),
  'A-6.5-C-14-2': must(
    '6.5 C 14(2)',
    '最低限SSIDとMACアドレスによる接続制限で不正アクセスを防ぎます。',
    'Restrict access at least by SSID and MAC address.',
  ),
  'A-6.5-C-14-3': must(
    '6.5 C 14(3)',
    'WPA2-AES、WPA2-TKIP等で通信を暗号化します。',
    'Encrypt with WPA2-AES, WPA2-TKIP or the like.',
  ),
  'A-6.5-C-14-4': must(
    '6.5 C 14(4)',
    '電波を出す機器との干渉に留意します。',
    'Mind interference from radio-emitting devices.',
  ),
  'A-6.5-C-14-5': must(
    '6.5 C 14(5)',
    '総務省の無線LANの手引きを参考にします。',
    'Refer to the MIC wireless LAN guides.',
  ),
  'A-6.5-C-15': must(
    '6.5 C 15',
    'IoT機器を使う場合は(1)〜(4)を行います。',
    'If IoT devices are used, implement (1)-(4).',
  ),
  'A-6.5-C-15-1': must(
    '6.5 C 15(1)',
    'IoTで医療情報を扱うなら、製造販売業者の情報を基にリスク分析し運用管理規程を定めます。',
    'For IoT handling medical data, do risk analysis based on manufacturer information and define operating rules.',
  ),
  'A-6.5-C-15-2': must(
    '6.5 C 15(2)',
    '対策が十分でないウェアラブル・在宅機器の貸出し前にリスクを説明し同意を得て、異常時の問合せ先・連絡方法を知らせます。',
    'Before lending wearables/home devices with limited security, explain risks and obtain consent, and give contact details for abnormalities.',
  ),
  'A-6.5-C-15-3': must(
    '6.5 C 15(3)',
    '出荷後の脆弱性に備え重要な更新を適切な時期に行う方法を決めて運用します。',
    'Decide and operate a method to apply important security updates timely.',
  ),
  'A-6.5-C-15-4': must(
    '6.5 C 15(4)',
    '使用終了・停止した機器をネットワークにつないだままにしない対策を取ります。',
    'Prevent ended/stopped IoT devices being left connected.',
  ),
  'A-6.5-D-1': should(
    '6.5 D 1',
    '情報を区分管理し区分ごとにアクセス管理します。',
    'Classify information and manage access by class.',
  ),
  'A-6.5-D-2': should(
    '6.5 D 2',
    '端末から離れるときは、画面消去・ログオフ・パスワードで解除する画面ロック等のクローズ処理をさせます。',
    'On leaving a terminal, apply closing measures (clear screen, log-off, password screen saver).',
  ),
  'A-6.5-D-3': should(
    '6.5 D 3',
    '外部接続点やDBサーバ等にステートフルインスペクション相当のファイアウォールを置きACLを適切に設定します。',
    'Place stateful firewalls at external connections and DB servers with proper ACLs.',
  ),
  'A-6.5-D-4': should(
    '6.5 D 4',
    'パスワード認証では(1)(2)を行います。',
    'For password authentication, implement (1) and (2).',
  ),
  'A-6.5-D-4-1': should(
    '6.5 D 4(1)',
    '入力失敗後に一定の不応時間を設けます。',
    'Impose a fixed non-response time after failed password entry.',
  ),
  'A-6.5-D-4-2': should(
    '6.5 D 4(2)',
    '失敗が一定回数を超えたら一定期間受け付けません。',
    'After a set number of failures refuse re-entry for a period.',
  ),
  'A-6.5-D-5': should(
    '6.5 D 5',
    '独立した2要素を用いる二要素認証等のより強い認証を採ります（端末側に実装がなくても入室時認証と合わせ記憶・生体・物理媒体のうち2種以上なら同等とみなせる）。',
    'Use stronger authentication such as two-factor with two independent factors; room-entry plus terminal authentication using two or more of knowledge/biometric/possession counts as equivalent.',
  ),
  'A-6.5-D-6': should(
    '6.5 D 6',
    '許可者以外の無線LAN利用を防ぐため802.1xや電子証明書等で強化します。',
    'Strengthen wireless LAN with 802.1x, certificates, etc.',
  ),
  'A-6.5-D-7': should(
    '6.5 D 7',
    'IoT機器を含むシステムの接続状況・異常を把握するため状態と通信状態を収集しログに残します。',
    'Collect and log device and communication status to grasp IoT connection and abnormality.',
  ),
} as const satisfies Record<string, SafetyEntryText>;
