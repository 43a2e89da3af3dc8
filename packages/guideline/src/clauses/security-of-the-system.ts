import { must, should, starred, type ClauseText } from './clause-text.ts';

/** V-2-(5)-2: what the maker of the system does. Those marked (*) may be certified by a third party. */
export const securityOfTheSystem = {
  'S-2-5-2-0-1': must(
    'Ⅴ2(5)2)',
    '事業者は、必要な項目を備えたシステムを作り、安全な状態を保ちます。',
    'The vendor builds a system with the items below and keeps it safe.',
  ),
  'S-2-5-2-0-2': must(
    'Ⅴ2(5)2)',
    '導入のとき、事業者は、権利と義務、リスク、対策、患者への影響を、医療機関が理解できるまで説明します。',
    'At introduction the vendor explains rights, duties, risks, measures and effects until the clinic understands.',
  ),
  'S-2-5-2-0-3': should(
    'Ⅴ2(5)2)',
    '分かりやすい説明資料を作って示すのがよいとされます。',
    'Plain material should be prepared for it.',
  ),
  'S-2-5-2-0-4': must(
    'Ⅴ2(5)2)※',
    '医療機関の責任者は、所属する医師が行うべき対策を講じます。',
    'The clinic’s officer takes the measures its doctors have to follow.',
  ),
  'S-2-5-2-1-1': must(
    'Ⅴ2(5)2)2-1',
    '漏えいや不正アクセスのリスクと、障害が診療に及ぼす影響を、医療機関に説明します。',
    'Risks of leakage and intrusion, and what a failure does to care, are explained to the clinic.',
  ),
  'S-2-5-2-1-2': must(
    'Ⅴ2(5)2)2-1',
    '責任分界点を明確に説明し、合意した範囲で責任を負います。',
    'Where responsibility parts is explained, and the agreed share is borne.',
  ),
  'S-2-5-2-1-3': must(
    'Ⅴ2(5)2)2-1',
    '汎用サービスを組み込んでいても、全体のリスクを説明し、合意した範囲で責任を負います。',
    'With a generic service built in, the risks of the whole are explained and the agreed share is borne.',
  ),
  'S-2-5-2-1-4': must(
    'Ⅴ2(5)2)2-1',
    '脆弱性などが生じたら、状況と対応を速やかに医療機関へ知らせます。',
    'Of vulnerabilities the clinic is told promptly, with what to do.',
  ),
  'S-2-5-2-1-5': starred(
    must(
      'Ⅴ2(5)2)2-1',
      '医療情報システムに影響し得るかを明らかにします。',
      'It is stated whether medical information systems may be affected.',
    ),
  ),
  'S-2-5-2-1-6': starred(
    must(
      'Ⅴ2(5)2)2-1',
      '医療情報システム以外の端末やサーバーに、患者個人の診療データを残しません（２－２に当たる場合を除く）。',
      'No patient’s data stay on devices or servers outside the medical information system, save where 2-2 applies.',
    ),
  ),
  'S-2-5-2-1-7-a': starred(
    must(
      'Ⅴ2(5)2)2-1',
      '運用保守に携わる人のアクセス権限を管理します。',
      'Access of those who run and maintain the system is managed.',
    ),
  ),
  'S-2-5-2-1-7-b': starred(
    should(
      'Ⅴ2(5)2)2-1',
      'その認証は、多要素にするのがよいとされます。',
      'They should sign in with two factors.',
    ),
  ),
  'S-2-5-2-1-7-c': starred(
    must(
      'Ⅴ2(5)2)2-1',
      '退職者のアカウントの削除など、管理から漏れやすい点を重点的に見ます。',
      'What slips out of control, such as leavers’ accounts, is watched with special care.',
    ),
  ),
  'S-2-5-2-1-8': starred(
    must('Ⅴ2(5)2)2-1', '不正アクセスを防ぐ措置をとります。', 'Measures against intrusion are taken.'),
  ),
  'S-2-5-2-1-9': starred(
    must(
      'Ⅴ2(5)2)2-1',
      'なりすましを防ぎ、医師の本人証明と所属を患者がいつでも確かめられる機能を備えます。',
      'Impersonation is prevented, and patients can confirm doctor and clinic at any time.',
    ),
  ),
  'S-2-5-2-1-10-a': starred(must('Ⅴ2(5)2)2-1', 'アクセスログを保全します。', 'Access logs are preserved.')),
  'S-2-5-2-1-10-b': starred(
    should('Ⅴ2(5)2)2-1', 'ログの監査や監視を行うのがよいとされます。', 'Logs should be audited and watched.'),
  ),
  'S-2-5-2-1-11': starred(
    must(
      'Ⅴ2(5)2)2-1',
      'ウイルス対策ソフトの導入と、OSやソフトの更新を、定期的に促します。',
      'Users are reminded at intervals of virus protection and updates.',
    ),
  ),
  'S-2-5-2-1-12': starred(
    must(
      'Ⅴ2(5)2)2-1',
      '信頼できる機関の証明書で通信を暗号化します。TLS1.3以上とし、やむを得ず1.2なら暗号強度に注意します。',
      'Communication is encrypted under a trusted certificate with TLS 1.3 or above; 1.2 only if unavoidable and strong.',
    ),
  ),
  'S-2-5-2-1-13': starred(
    should(
      'Ⅴ2(5)2)2-1',
      '複数の患者が同じ施設から継続してつなぐなら、IP-VPNやIPsec+IKEがよいとされます。',
      'Where several patients connect continually from one facility, IP-VPN or IPsec with IKE should be used.',
    ),
  ),
  'S-2-5-2-1-14': starred(
    must(
      'Ⅴ2(5)2)2-1',
      '遠隔モニタリングなどでたまった情報を、安全管理関連ガイドラインに基づいて扱えるようにします。',
      'Data gathered by remote monitoring are handled under the safety guidelines.',
    ),
  ),
  'S-2-5-2-1-15': must(
    'Ⅴ2(5)2)2-1',
    '使うドメインが不適切に移管、再利用されないように気をつけます。',
    'Domains are kept from improper transfer and reuse.',
  ),
  'S-2-5-2-2-0': must(
    'Ⅴ2(5)2)2-2',
    '医療情報システムに影響し得るなら、安全管理関連ガイドラインにも沿います。',
    'Where medical information systems may be affected, the safety guidelines are kept in addition.',
  ),
  'S-2-5-2-2-1': starred(
    must(
      'Ⅴ2(5)2)2-2',
      '法律で保存義務のある医療情報のサーバーは、国内法の執行が及ぶ場所に置きます。',
      'Servers for legally retained data stand where domestic law reaches.',
    ),
  ),
  'S-2-5-2-2-2': must(
    'Ⅴ2(5)2)2-2',
    '追加のリスクを十分に説明し、事故のときの責任分界点を明らかにします。',
    'The added risks are explained, and who answers in an accident is clear.',
  ),
  'S-2-5-2-2-3': starred(
    must(
      'Ⅴ2(5)2)2-2',
      '医療情報を保存するシステムへの不正侵入を防ぐ対策をとります。',
      'Systems that store medical data are protected against intrusion.',
    ),
  ),
  'S-2-5-2-cert': should(
    'Ⅴ2(5)2)2-2 末尾',
    '（＊）の項目を満たすことについて、第三者機関の認証を受けるのがよいとされます。',
    'A third party should certify the starred items.',
  ),
} as const satisfies Record<string, ClauseText>;
