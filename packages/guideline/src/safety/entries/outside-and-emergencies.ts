import { context, must, premise, should, type SafetyEntryText } from '../entry.ts';

/** 6.9 and 6.10: information and devices outside the house, emergencies. */
export const outsideAndEmergencies = {
  'A-6.9-B-1': premise(
    '6.9 B',
    'タブレット等は、機器管理規程、起動パスワードと定期変更、アプリ自体のパスワードと端末内暗号化、最小限のアプリ、公衆無線LAN自動接続の停止（VPN常時でない場合）、BYOD原則禁止を守ります。',
    'For tablets/phones: device rules, start-up password with rotation, app-level password plus on-device encryption, minimal apps, disable auto-join to public Wi-Fi unless VPN starts with the app, BYOD in principle prohibited.',
  ),
  'A-6.9-B-2': premise(
    '6.9 B',
    '持ち出してよい情報・機器とそうでないものを切り分け、小規模でもリスク分析を行い、紛失等の人的過誤を重く見た対策をとります。',
    'Separate what may and may not be taken out; even small institutions do the risk analysis and weigh human error such as loss heavily.',
  ),
  'A-6.9-C-1': must(
    '6.9 C 1',
    'リスク分析の上、情報・機器の持ち出し方針を運用管理規程に定めます。',
    'After risk analysis, define the take-out policy for information and devices in the rules.',
  ),
  'A-6.9-C-2': must(
    '6.9 C 2',
    '持ち出した情報・機器の管理方法を規程に定めます。',
    'Define management of taken-out information and devices in the rules.',
  ),
  'A-6.9-C-3': must(
    '6.9 C 3',
    '媒体・機器の盗難・紛失時の対応を規程に定めます。',
    'Define response to theft/loss of media and devices in the rules.',
  ),
  'A-6.9-C-4': must(
    '6.9 C 4',
    '盗難・紛失時の対応を従業者に周知し教育します。',
    'Make the theft/loss response known and train employees.',
  ),
  'A-6.9-C-5': must(
    '6.9 C 5',
    '情報を格納した媒体・機器の所在を台帳で管理します。',
    'Manage whereabouts of media and devices holding information by ledger.',
  ),
  'A-6.9-C-6': must(
    '6.9 C 6',
    '機器に起動パスワード等を設定し、推定しやすいものを避け定期変更等を行います。',
    'Set start-up passwords on devices, avoid guessable ones and change periodically.',
  ),
  'A-6.9-C-7': must(
    '6.9 C 7',
    '盗難・置き忘れに備え、情報の暗号化やアクセスパスワードで容易に読めないようにします。',
    'Protect against theft/misplacement by encrypting data or access passwords.',
  ),
  'A-6.9-C-8': must(
    '6.9 C 8',
    '持ち出した機器を外部ネットや媒体につなぐ場合は対策ソフトやパーソナルファイアウォール等で守り、6.11章を守ります（公衆無線LANは他に手段がない場合に限り6.11章の基準を満たす通信でのみ可）。',
    'When connecting taken-out devices to external networks/media, protect with anti-malware and personal firewall and follow 6.11; public Wi-Fi only if nothing else is available and only with 6.11-compliant communication.',
  ),
  'A-6.9-C-9': must(
    '6.9 C 9',
    '持ち出し情報を扱う機器には必要最小限のアプリだけ入れ、不要なものは削除・停止か影響なしを確認します。',
    'Install only minimum necessary applications on devices handling taken-out data; remove/stop or verify others.',
  ),
  'A-6.9-C-10': must(
    '6.9 C 10',
    '個人所有機器で業務情報を扱う場合も、責任者が1〜5を行い、6〜9と同等の要件を守らせます。',
    'For personally owned devices, the safety manager does items 1-5 and makes users observe items 6-9.',
  ),
  'A-6.9-D-1': should(
    '6.9 D 1',
    '外部利用機器に覗き見防止フィルタを張ります。',
    'Attach privacy filters to devices used outside.',
  ),
  'A-6.9-D-2': should(
    '6.9 D 2',
    '機器ログインや情報アクセスに複数の認証要素を使います。',
    'Use multiple authentication factors for device login and information access.',
  ),
  'A-6.9-D-3': should(
    '6.9 D 3',
    '媒体・機器は全て登録し、未登録機器での持ち出しを禁じます。',
    'Register all media and devices and forbid take-out by unregistered ones.',
  ),
  'A-6.9-D-4': should(
    '6.9 D 4',
    'ノートPC・スマートフォン等を持ち出して使う場合は(1)(2)を行います。',
    'When laptops/smartphones are taken out, implement (1)(2).',
  ),
  'A-6.9-D-4-1': should(
    '6.9 D 4(1)',
    'BYODは原則行わず、設定変更は管理者だけが可能とします。',
    'In principle no BYOD; only administrators can change device settings.',
  ),
  'A-6.9-D-4-2': should(
    '6.9 D 4(2)',
    '端末内に医療情報を置かず、置く場合や容易に見られる場合は一定回数の誤入力で初期化する等の対策をとります。',
    'Keep no medical data on the device; otherwise wipe after a set number of wrong passwords, etc.',
  ),
  'A-6.10-B-1': context(
    '6.10 B',
    'BCPは事前周知、実行、業務再開、業務回復、全面復旧、見直しの段階ごとに項目を決めておきます。',
    'A BCP decides items for each phase: preparation, execution, resumption, recovery, full restoration, review.',
  ),
  'A-6.10-B-2': premise(
    '6.10 B',
    'ブレークグラスでは非常用アカウントを封印し、使用開始を周知し、痕跡を残し、復帰後は新しいものに替えます。',
    'Break-glass principle: seal emergency accounts, announce their use, leave traces and replace after return to normal.',
  ),
  'A-6.10-B-3': context(
    '6.10 B',
    '災害時には受付登録を飛ばす運用など、非常時に合わせた機能の実装を考えます。',
    'Consider functions for emergencies, such as operating without reception registration.',
  ),
  'A-6.10-B-4': context(
    '6.10 B',
    '感染時は外部ネットの一時切断、感染機器の隔離、業務停止調査、バックアップからの復元を行えるようにし、重要ファイルは数世代のバックアップが望ましいです。',
    'On infection be able to cut external network, isolate devices, stop systems for investigation and restore from backup; several generations of backup of important files are desirable.',
  ),
  'A-6.10-B-5': context(
    '6.10 B',
    '平時から指揮・報告・調査体制を定め、一定規模以上の病院等ではCISOやCSIRT等の設置が強く求められます。',
    'Define command/report/investigation structure in peacetime; larger hospitals are strongly expected to set a CISO and CSIRT.',
  ),
  'A-6.10-C-1': must(
    '6.10 C 1',
    'BCPの一環として非常時と判断する基準・手順・判断者と正常復帰の手順をあらかじめ決めます。',
    'As part of BCP decide beforehand criteria, procedure and decision-maker for declaring an emergency, and the procedure to return to normal.',
  ),
  'A-6.10-C-2': must(
    '6.10 C 2',
    '非常時対応の教育訓練を従業者に行い、システム障害時も同様とします。',
    'Train employees on emergency response, and likewise on system-failure response.',
  ),
  'A-6.10-C-3': must(
    '6.10 C 3',
    '復帰後、紙などの代替運用中に生じた情報を食い違いなく取り込む決まりを用意します。',
    'Prepare rules for reconciling data produced by substitute means after recovery.',
  ),
  'A-6.10-C-4-1': must(
    '6.10 C 4(1)',
    '非常時用アカウント・非常時機能の管理手順を整備します。',
    'Establish management procedure for emergency accounts and functions.',
  ),
  'A-6.10-C-4-2': must(
    '6.10 C 4(2)',
    '非常時機能が平時に不適切に使われないようにし、使われたら検知できるよう管理・監査します。',
    'Prevent improper use in normal times and manage/audit so that use is detected.',
  ),
  'A-6.10-C-4-3': must(
    '6.10 C 4(3)',
    '非常時アカウントが使われたら復帰後は継続使用できないように変更します。',
    'After use, change the emergency account so it cannot continue to be used.',
  ),
  'A-6.10-C-4-4': must(
    '6.10 C 4(4)',
    '標的型メール等で感染した場合に備え、関係先への連絡手段や紙運用等の代替手段を用意します。',
    'Prepare contact means and paper-based alternatives in case of infection.',
  ),
  'A-6.10-C-5': must(
    '6.10 C 5',
    'サイバー攻撃（疑い含む）や障害で漏えい・提供体制への支障が生じた、又はそのおそれがあるときは、平成30年10月29日通知に基づき所管官庁へ連絡し必要な対応を行う体制を整えます。',
    'If a (suspected) cyber-attack or failure causes or may cause leakage or disruption, contact the competent authority under the notice of 29 Oct 2018 and have the structure to do so.',
  ),
  'A-6.10-C-5b': must(
    '6.10 C 5',
    '上記以外でもシステム障害が起きたら必要に応じて所管官庁へ連絡します。',
    'Apart from that, contact the authority as needed for any system failure.',
  ),
  'A-6.10-C-5c': must(
    '6.10 C 5',
    '独立行政法人等は法人のポリシーに従い所管課へ連絡し、不正アクセス等の技術相談はIPA窓口を利用できます。',
    'Independent administrative bodies follow own policy for reporting; IPA offers a consultation desk.',
  ),
} as const satisfies Record<string, SafetyEntryText>;
