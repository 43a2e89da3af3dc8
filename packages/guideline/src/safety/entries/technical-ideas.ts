import { context, premise, type SafetyEntryText } from '../entry.ts';

/** 6.5 B: the thoughts behind the technical measures. */
export const technicalIdeas = {
  'A-6.5-B-1': premise(
    '6.5 B(1)',
    '二段階認証は同じ要素の繰返しもあり得るので、二段階であるだけでは二要素とは認められません。',
    'Two-step authentication may repeat the same factor and so alone does not satisfy two-factor.',
  ),
  'A-6.5-B-2': premise(
    '6.5 B(1)',
    'SSOは最初のログインで二要素なら可だが、ログインしたままの長時間放置や一端末のログインで他端末に入れる運用はできません。',
    'SSO is acceptable if first login is two-factor, but long unattended sessions or login at one terminal opening other terminals is not.',
  ),
  'A-6.5-B-3': context(
    '6.5 B(1)',
    '13文字以上のランダムで管理が安全なら定期変更は必須でなく、二要素認証採用時も必ずしも不要だが、それ以外は原則として定期変更を求めます。',
    'Rotation is not necessarily required with random 13+ characters under secure management or with two-factor; otherwise periodic change is in principle required.',
  ),
  'A-6.5-B-4': premise(
    '6.5 B(1)',
    '生体認証は1対N照合に頼らず利用者IDと組み合わせた1対1照合で用い、欠損・なりすまし対策に別手段を備えます。',
    'Use biometrics one-to-one together with a user ID, with alternatives for loss and spoofing.',
  ),
  'A-6.5-B-5': premise(
    '6.5 B(1)',
    'セキュリティ・デバイス単独では使えないようにし、本人のみが知る情報との組合せでのみ有効にします。',
    'Security devices must not suffice alone; they must work only with knowledge held by the user.',
  ),
  'A-6.5-B-6': premise(
    '6.5 B(2)',
    '権限は必要最小限とし、クラウド等で設定が意図せず既定値に戻る等の変更を自動的に検知します。',
    'Grant least privilege, and automatically detect unintended configuration changes such as cloud defaults overriding policy.',
  ),
  'A-6.5-B-7': premise(
    '6.5 B(3)',
    'ログを分析し緊急時に警報を出す仕組みを設け、事業者委託時はログの管理方法と提供を明確にします。',
    'Analyse logs and raise alerts in emergencies; clarify log management and provision when outsourced.',
  ),
  'A-6.5-B-8': premise(
    '6.5 B(4)',
    'パッチ適用、不要サービス・ポートの停止、マクロ抑制等で脆弱性を小さく保ちます。',
    'Keep vulnerabilities small: patches, disabling unused services/ports, suppressing macros.',
  ),
  'A-6.5-B-9': context(
    '6.5 B(5)',
    'IDS/IPS、定期的な脆弱性診断、侵入を前提とした内部監視の採用を検討します。',
    'Consider IDS/IPS, periodic vulnerability assessment and internal monitoring assuming intrusion.',
  ),
  'A-6.5-B-10': context(
    '6.5 B(7)',
    '無線LANの可用性と医療機器への影響、PLC（電力線通信）の医療機器影響に留意します。',
    'Mind wireless availability and effects on medical devices, and PLC effects.',
  ),
  'A-6.5-B-11': premise(
    '6.5 B(1)',
    '全職員・関係者の認証手段を統一的に管理し、入退職・異動等の更新を速やかに行います（貼り紙、未設定・初期値のまま、使い回し、退職者IDの放置等のリスクに対処する）。',
    'Manage all users’ credentials uniformly and update promptly; address risks such as notes with passwords, blank/initial passwords, sharing and leaver IDs left active.',
  ),
  'A-6.5-B-12': context(
    '6.5 B(1)',
    '法令等で入室制限があり入場時に識別・認証される区画の端末は、入場時と端末利用時で別種の要素が計2つ以上あれば二要素相当とみなせます。',
    'Terminals inside legally access-restricted areas with identification at entry count as two-factor if entry plus terminal use together involve two or more different factors.',
  ),
  'A-6.5-B-13': premise(
    '6.5 B(5)',
    'MACアドレスは改ざんできる前提で接続機器を識別し、なりすましを確実に防ぎます。',
    'Identify connecting devices on the premise that MAC addresses can be forged, and firmly prevent impersonation.',
  ),
  'A-6.5-B-14': context(
    '6.5 B(6)',
    'Bluetooth・NFC等の近距離通信は暗号化が十分でない場合があるため、不要時の電源断・接続遮断や監視で補います。',
    'Short-range links such as Bluetooth/NFC may lack encryption, so compensate by powering off, disconnecting and monitoring.',
  ),
} as const satisfies Record<string, SafetyEntryText>;
