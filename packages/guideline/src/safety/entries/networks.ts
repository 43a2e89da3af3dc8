import { context, must, premise, should, type SafetyEntryText } from '../entry.ts';

/** 6.11: exchange with the outside over networks. */
export const networks = {
  'A-6.11-B-1': premise(
    '6.11 B-1',
    '情報自体の暗号化・改ざん検知（オブジェクト・セキュリティ）と経路の保護（チャネル・セキュリティ）を区別し、院内設備から出る時点では暗号化済みであることが勧められます。',
    'Distinguish object security (encryption/tamper detection of data) from channel security; data should be encrypted when leaving the facility.',
  ),
  'A-6.11-B-2': premise(
    '6.11 B-1',
    'TLS・署名・暗号化・機器認証など用途ごとに鍵を適切に管理する機能を備えます。',
    'Provide key-management functions appropriate to each use (TLS, signature, encryption, device authentication).',
  ),
  'A-6.11-B-3': premise(
    '6.11 B-2 II',
    '外部から取り込むデータの安全を確認し、無害化等で標的型攻撃リスクを減らし、必要に応じメール系と医療情報系を分離します。',
    'Check safety of imported data, sanitise it, and where needed separate e-mail systems from medical systems.',
  ),
  'A-6.11-B-4': premise(
    '6.11 B-3',
    '職員の自宅等からのアクセスは通常避け、やむを得ず行うなら機器管理・仮想デスクトップ・厳しい運用要件を組み合わせます。',
    'Staff access from home should normally be avoided; if unavoidable combine device control, VDI and strict operations.',
  ),
  'A-6.11-B-5': premise(
    '6.11 B-4',
    '患者への情報提供は医療機関自身が同意を得て行い、受託事業者が独自に行ってはなりません（患者指定の外部事業者へ送る場合は送信先の安全性を確認し、疑義があれば断り、責任分界を取り決める）。',
    'Providing information to patients is done by the institution with consent, never independently by the storage vendor; when sending to a service designated by the patient, check its safety, decline if doubtful and agree demarcation.',
  ),
  'A-6.11-B-6': context(
    '6.11 B-2',
    '機密性に応じてリスク分析しネットワークを選び、責任の所在を契約で明らかにします（再診予約など低機密の情報に過度な対策は不要）。',
    'Choose network by risk analysis according to confidentiality and fix responsibility by contract; low-confidentiality data such as re-visit bookings need not be over-protected.',
  ),
  'A-6.11-B-7': premise(
    '6.11 B',
    '医療情報は送るべき相手に、正しい内容で、盗み見されない方法で送ります（一方向の伝送も対象）。',
    'Medical data must be sent to the right party, with the right content, in a way that cannot be seen by others (one-way transfer included).',
  ),
  'A-6.11-B-8': premise(
    '6.11 B-2 I・II',
    'クローズドな網でも情報自体の暗号化と改ざん検知を行い、オープンな網では情報そのものの暗号化が必須です。',
    'Even on closed networks encrypt the data itself and detect tampering; on open networks encrypting the data itself is mandatory.',
  ),
  'A-6.11-B-9': premise(
    '6.11 B-2',
    'ネットワーク技術の特性とリスク受容範囲を理解して選び、必要に応じて患者にもリスクを説明します（TLS等の脆弱性情報に日頃から注意する）。',
    'Choose knowing the technology’s characteristics and accepted risk, explain the risk to patients where needed, and watch for TLS etc. vulnerability news.',
  ),
  'A-6.11-B-10': context(
    '6.11 B-2 III',
    'ネットカフェ等の備え付け端末からの利用はリスクが大きく、認めるかは慎重に検討します。',
    'Access from shared terminals such as internet cafes is high-risk and must be considered carefully.',
  ),
  'A-6.11-B-11': context(
    '6.11 B-2 I',
    'ISDN等の旧回線は2024年1月の終了に備え代替へ移行します。',
    'Migrate from ISDN, announced to end in January 2024.',
  ),
  'A-6.11-B-12': premise(
    '6.11 B-2 III',
    '途中でインターネットを経由する閉域網利用では、その区間の保護が契約上確保されているか確かめます。',
    'When a closed network is reached via the internet, confirm by contract that the intermediate section is protected.',
  ),
  'A-6.11-C-1a': must(
    '6.11 C 1',
    '経路上のメッセージ挿入・ウイルス混入等の改ざんと中間者攻撃を防ぎます。',
    'Prevent tampering on the route (message injection, malware insertion) and man-in-the-middle attacks.',
  ),
  'A-6.11-C-1b': must(
    '6.11 C 1',
    '施設間経路でのパスワード・本文の盗聴を防ぎます。',
    'Prevent eavesdropping of passwords and content between facilities.',
  ),
  'A-6.11-C-1c': must(
    '6.11 C 1',
    'セッションの乗っ取りやIP詐称などによる成り代わりを防ぎます。',
    'Prevent impersonation such as session hijacking and IP spoofing.',
  ),
  'A-6.11-C-1d': must(
    '6.11 C 1',
    '対策例としてIPsecとIKEで安全な通信路を確保します。',
    'As an example, secure the channel with IPsec and IKE.',
  ),
  'A-6.11-C-1e': must(
    '6.11 C 1',
    '閉域網にチャネル・セキュリティを期待するなら、閉域性の範囲を電気通信事業者に確認します。',
    'If relying on a closed network for channel security, confirm the scope of closedness with the carrier.',
  ),
  'A-6.11-C-2': must(
    '6.11 C 2',
    '送受信両端で拠点・機器・機能・利用者など必要な単位で相手を確認し、認証手段を決めます（PKI、Kerberos、事前共有鍵、ワンタイムパスワード等の解読されにくい方法が望ましい）。',
    'Verify the peer at the necessary unit (site, device, function, user) at both ends and decide the method; strong methods such as PKI, Kerberos-like key distribution, pre-shared keys or OTP preferred.',
  ),
  'A-6.11-C-3': must(
    '6.11 C 3',
    '施設内でも正規利用者・許可機器へのなりすましを防ぎます（6.5章）。',
    'Within the facility also prevent impersonation of users and devices (see 6.5).',
  ),
  'A-6.11-C-4': must(
    '6.11 C 4',
    'ルータ等は安全性が確認できる機器（ISO 15408のST等の文書で適合確認できるもの）を使い、施設内ルータ経由で異なる施設間VPN同士が通信できない経路設定とします。',
    'Use routers etc. whose security can be confirmed (e.g. documents such as ISO 15408 security targets), and set routing so different site-to-site VPNs cannot exchange traffic via the internal router.',
  ),
  'A-6.11-C-5': must(
    '6.11 C 5',
    '当事者間で情報そのものの暗号化等を行い（TLS、S/MIME、ファイル暗号化等）、鍵・暗号は電子政府推奨暗号を使います。',
    'Encrypt the information itself between the parties (TLS, S/MIME, file encryption) using e-Government recommended ciphers.',
  ),
  'A-6.11-C-6': must(
    '6.11 C 6',
    '関係組織（医療機関、通信事業者、SI、運用受託、遠隔保守等）の責任分界点・所在を契約書等で明確にします。',
    'Clarify demarcation and responsibility among all related organisations in contracts.',
  ),
  'A-6.11-C-6-1-1': must(
    '6.11 C 6(1)-1',
    '契約等で「送信のタイミングと交換操作を開始する動作の決定」を明確にします。',
    'Contracts clarify: timing of sending and who starts the exchange.',
  ),
  'A-6.11-C-6-1-2': must(
    '6.11 C 6(1)-2',
    '契約等で「送信側がつながらないとき何をするか」を明確にします。',
    'Contracts clarify: handling when the sender cannot connect.',
  ),
  'A-6.11-C-6-1-3': must(
    '6.11 C 6(1)-3',
    '契約等で「受信側がつながらなかったとき何をするか」を明確にします。',
    'Contracts clarify: handling when the recipient could not connect.',
  ),
  'A-6.11-C-6-1-4': must(
    '6.11 C 6(1)-4',
    '契約等で「経路途中の不通・著しい遅延の場合の対処」を明確にします。',
    'Contracts clarify: handling of outage or severe delay en route.',
  ),
  'A-6.11-C-6-1-5': must(
    '6.11 C 6(1)-5',
    '契約等で「受信データが壊れていた・欠けていたとき何をするか」を明確にします。',
    'Contracts clarify: handling when data was not correctly received.',
  ),
  'A-6.11-C-6-1-6': must(
    '6.11 C 6(1)-6',
    '契約等で「暗号処理が正しく働かなかったとき何をするか」を明確にします。',
    'Contracts clarify: handling of encryption faults.',
  ),
  'A-6.11-C-6-1-7': must(
    '6.11 C 6(1)-7',
    '契約等で「双方の相手認証が失敗したとき何をするか」を明確にします。',
    'Contracts clarify: handling of authentication faults.',
  ),
  'A-6.11-C-6-1-8': must(
    '6.11 C 6(1)-8',
    '契約等で「障害部位を切り分ける責任」を明確にします。',
    'Contracts clarify: responsibility for isolating the fault.',
  ),
  'A-6.11-C-6-1-9': must(
    '6.11 C 6(1)-9',
    '契約等で「情報交換を中止する場合の対処」を明確にします。',
    'Contracts clarify: handling when exchange is stopped.',
  ),
  'A-6.11-C-6-2-1': must(
    '6.11 C 6(2)-1',
    '医療機関内でも契約や運用管理規程で「通信・暗号・認証の装置を誰が管理するか（外部委託なら分界点と契約も）」を定めます。',
    'Within the institution, define by contract or rules: management responsibility for communication, encryption and authentication equipment (with demarcation/contract if outsourced).',
  ),
  'A-6.11-C-6-2-2': must(
    '6.11 C 6(2)-2',
    '医療機関内でも契約や運用管理規程で「患者等への説明責任」を定めます。',
    'Within the institution, define by contract or rules: responsibility for explaining to patients.',
  ),
  'A-6.11-C-6-2-3': must(
    '6.11 C 6(2)-3',
    '医療機関内でも契約や運用管理規程で「事故時の復旧と他施設・ベンダ連絡に当たる専任管理者の設置」を定めます。',
    'Within the institution, define by contract or rules: a dedicated manager for recovery and liaison on incidents.',
  ),
  'A-6.11-C-6-2-4': must(
    '6.11 C 6(2)-4',
    '医療機関内でも契約や運用管理規程で「交換した情報の管理責任・事後責任（照会時の双方への連絡、秘密事項を含む）」を定めます。',
    'Within the institution, define by contract or rules: management and ex-post responsibility for exchanged data, incl. mutual notice on patient inquiries.',
  ),
  'A-6.11-C-7': must(
    '6.11 C 7',
    'リモート保守ではアクセスポイント設定・プロトコル限定・権限管理等で不要なログインを防ぎます（保守自体は6.8章）。',
    'For remote maintenance prevent needless login by access-point settings, protocol limits and privilege control (see 6.8 for maintenance itself).',
  ),
  'A-6.11-C-8': must(
    '6.11 C 8',
    '回線やオンラインサービスの契約時に、脅威への責任範囲と可用性等の品質に問題がないか確認し、上記1と4を満たすことも確かめます。',
    'When contracting carriers/online service providers confirm scope of responsibility for threats and quality such as availability, and that items 1 and 4 are met.',
  ),
  'A-6.11-C-9a': must(
    '6.11 C 9',
    '患者等に情報を見せる場合、公開系を通じて内部へ侵入されないようシステム・アプリを切り分け、ファイアウォール・アクセス監視・TLS・PKI個人認証等で守ります。',
    'When letting patients view information, separate systems/applications so the public side cannot be a route into internal systems, using firewall, access monitoring, TLS, PKI personal authentication, etc.',
  ),
  'A-6.11-C-9b': must(
    '6.11 C 9',
    '患者等に危険性・提供目的を納得できるよう説明し、法的根拠も含む幅広い対策を立て、責任を明確にします。',
    'Explain risks and purpose to patients convincingly, take broad measures including legal grounds, and clarify responsibilities.',
  ),
  'A-6.11-C-10a': must(
    '6.11 C 10',
    'IPsec等のVPNを使わずオープンネットでHTTPS接続する場合、TLSは1.3以上に限定します。',
    'On open networks with HTTPS and no IPsec VPN, limit TLS to version 1.3 or later.',
  ),
  'A-6.11-C-10b': must(
    '6.11 C 10',
    '同じ場合、クライアント証明書によるTLSクライアント認証を行います。',
    'In the same case perform TLS client authentication with client certificates.',
  ),
  'A-6.11-C-10c': must(
    '6.11 C 10',
    'システム等の対応が難しい場合はTLS1.2の設定も可能とします。',
    'If systems/services cannot support it, TLS 1.2 is permitted.',
  ),
  'A-6.11-C-10d': must(
    '6.11 C 10',
    'TLS設定はサーバ・クライアントとも「TLS暗号設定ガイドライン3.0.1版」の最高水準「高セキュリティ型」に準じます。',
    'TLS settings on both server and client follow the "high-security type" of the TLS configuration guideline v3.0.1.',
  ),
  'A-6.11-C-10e': must(
    '6.11 C 10',
    'SSL-VPNは偽サーバ対策が不十分なものが多く原則使いません。',
    'In principle do not use SSL-VPN, many of which are weak against fake servers.',
  ),
  'A-6.11-C-10f': must(
    '6.11 C 10',
    'ソフトウェア型IPsecやTLS1.2以上の接続ではセッション間の回り込み等の攻撃を防ぐ対策を適切に行います。',
    'With software IPsec or TLS 1.2+, properly guard against traffic turning between sessions (access to closed sessions by irregular routes).',
  ),
  'A-6.11-C-11': must(
    '6.11 C 11',
    'クローズドなネットでも内部での脅威拡散を防ぐため、パターンファイルやOSパッチ等をリスクに応じて適用します。',
    'Even on closed networks apply pattern files, OS patches, etc. to prevent spread of threats internally.',
  ),
  'A-6.11-C-12': must(
    '6.11 C 12',
    '電子署名の秘密鍵は認証局の証明書ポリシー（CP）等の鍵管理要件を満たして管理します。',
    'Manage signature private keys per the CA’s certificate policy.',
  ),
  'A-6.11-D-1': should(
    '6.11 D 1',
    '従業者の外部アクセスをやむを得ず許す場合、VPNと組み合わせた仮想デスクトップ等の仮想的な安全環境を使い、運用要件を定めます。',
    'If employee external access is unavoidable, use a virtual secure environment such as VDI combined with VPN, and set operating requirements.',
  ),
  'A-6.11-D-2': should(
    '6.11 D 2',
    '暗号の鍵を入れる機器・媒体はFIPS 140-2レベル1相当以上のものにします。',
    'Devices/media storing symmetric or private keys conform to FIPS 140-2 level 1 or above.',
  ),
} as const satisfies Record<string, SafetyEntryText>;
