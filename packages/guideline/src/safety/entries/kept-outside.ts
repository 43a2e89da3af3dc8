import { context, must, premise, should, type SafetyEntryText } from '../entry.ts';

/** 8: records kept outside the institution. */
export const keptOutside = {
  'A-8-B-1': premise(
    '8.1',
    'ネットワーク経由の外部保存では医療機関が主体的に責任を負って安全管理を進めます。',
    'For network external storage, the institution takes the lead and responsibility for security.',
  ),
  'A-8-B-2': context(
    '8 (前文)',
    '保存場所の基準は①ネットワーク②可搬媒体③紙・フィルムの3つに分けて考えます。',
    'Storage-place criteria are split into (1) network, (2) portable media, (3) paper/film.',
  ),
  'A-8.1.1-B-1': premise(
    '8.1.1',
    '外部保存でも電子保存の3基準（7.1〜7.3章）を守ります。',
    'External storage must also observe the three criteria of 7.1-7.3.',
  ),
  'A-8.1.2-A-1': premise(
    '8.1.2 A',
    '外部保存のサーバは、医療機関や医療法人等の管理場所、行政機関等のデータセンター、契約で確保した安全な場所のいずれかに置きます。',
    'External-storage servers are at places properly managed by hospitals/clinics etc., government data centres, or safe places secured by contract.',
  ),
  'A-8.1.2-B-1': premise(
    '8.1.2 B 2',
    '暗号化・分散保管では可用性も確保し、鍵の預託は厳重に管理し、使用を非常時に限定し、使用の証跡で不正利用がないか確認します。',
    'Ensure availability with encryption/split storage; escrow keys under strict control, limit use to emergencies and verify use by evidence.',
  ),
  'A-8.1.2-B-2': premise(
    '8.1.2 B 3',
    '受託者は保存情報を独自に第三者提供してはならず、匿名化情報やCookieでも許されません。',
    'The vendor must not provide stored information to third parties on its own, not even anonymised data or cookies.',
  ),
  'A-8.1.2-B-3': premise(
    '8.1.2 B 3',
    '受託者を通じ他の医療機関に提供するのは、医療機関同士の合意と患者の同意を得た場合に限ります。',
    'Provision to other institutions via the vendor only with inter-institution agreement and patient consent.',
  ),
  'A-8.1.2-B-4': premise(
    '8.1.2 B 1',
    '行政の調査等に円滑に提出できるよう、国内法が適用され、それを妨げる国外法の適用がないことを確認して選びます。',
    'Select so that domestic law applies and no foreign law impedes it, enabling smooth submission to authorities.',
  ),
  'A-8.1.2-B-5': premise(
    '8.1.2 B 2',
    '病院等が受託した記録を分析する場合は検証組織で客観的に評価し、匿名化しても地域や規模で個人が特定され得る点に配慮します。',
    'If a hospital analyses entrusted records, evaluate objectively by a verification body, mindful that anonymised data may be re-identifiable by region or size.',
  ),
  'A-8.1.2-C-1-1': must(
    '8.1.2 C 1(1)',
    '医療機関側が管理する場所で預かる形態では、病院・診療所の建物内に置きます。',
    'When storing at a place managed by hospitals/clinics/medical corporations, store inside the hospital or clinic.',
  ),
  'A-8.1.2-C-1-2': must(
    '8.1.2 C 1(2)',
    '委託した医療機関・患者の許可なく、受託した診療録等を分析等の目的で扱わせません。',
    'Without permission of the entrusting institution and patients, do not let entrusted records be handled for analysis.',
  ),
  'A-8.1.2-C-1-3': must(
    '8.1.2 C 1(3)',
    '分析等は委託元と患者双方の同意があり、かつ営利目的の不当利用でない場合だけ認めます。',
    'Permit analysis only with consent of institution and patients and not for improper profit.',
  ),
  'A-8.1.2-C-1-4': must(
    '8.1.2 C 1(4)',
    '匿名化情報でも検証組織で妥当性を検討し、院内掲示等で取扱いの事実を知らせて扱わせます。',
    'Even anonymised data is handled only after validity review by a verification body and with notice to patients.',
  ),
  'A-8.1.2-C-1-5': must(
    '8.1.2 C 1(5)',
    '患者が自分の記録を閲覧する仕組みでは、受託者にアクセス権を適切に設定させ、漏えいや誤閲覧（他患者・見せてはならない情報）を防がせます。',
    'Where patients view their own records, have the storage vendor set proper access rights preventing leakage and mistaken viewing.',
  ),
  'A-8.1.2-C-1-6': must(
    '8.1.2 C 1(6)',
    '患者への提供は原則、受診医療機関と患者の同意に基づきます。',
    'Provision to patients is in principle based on agreement between the treating institution and patient.',
  ),
  'A-8.1.2-C-2-1': must(
    '8.1.2 C 2(1)',
    '監督できるよう、事業者・管理者・電子保存作業従事者の守秘と違反時のペナルティを契約書等で定めます。',
    'To enable supervision, contract with vendor sets secrecy of vendor, managers and storage workers and penalties for breach.',
  ),
  'A-8.1.2-C-2-2': must(
    '8.1.2 C 2(2)',
    '医療機関と受託者を結ぶ回線は6.11章を守らせます。',
    'Have the line between institution and vendor comply with 6.11.',
  ),
  'A-8.1.2-C-2-3': must(
    '8.1.2 C 2(3)',
    '総務省・経産省の提供事業者向け安全管理ガイドライン等の遵守を契約で定め、少なくとも定期報告で確認します。',
    'Contract requires compliance with the MIC/METI provider guideline and confirm at least by periodic reports.',
  ),
  'A-8.1.2-C-2-4': must(
    '8.1.2 C 2(4)',
    '選定に当たり、候補事業者の対策状況が分かる資料（サービス仕様適合開示書等）を取り寄せて確かめます。',
    'At selection check documents on the vendor’s security (e.g. service-spec conformity disclosure).',
  ),
  'A-8.1.2-C-2-5': must(
    '8.1.2 C 2(5)',
    '受託者には合意した保守に必要な範囲を超えて情報を閲覧させません（保守は6.8章による）。',
    'Do not let the vendor view information beyond what agreed maintenance needs; maintenance follows 6.8.',
  ),
  'A-8.1.2-C-2-6': must(
    '8.1.2 C 2(6)',
    'Cookieや匿名加工情報のように個人が特定されない情報も含め、受託者が勝手に分析・解析しないことを契約に書き、守らせます。',
    'Contract states and enforces that vendor does not on its own analyse stored information, including cookies and anonymised data.',
  ),
  'A-8.1.2-C-2-7': must(
    '8.1.2 C 2(7)',
    '受託者が独自に提供しないよう契約で情報提供を定め、アクセス権設定を受託するなら適切に設定させ漏えい・誤閲覧を防がせます。',
    'Contract prevents vendor from providing information on its own; if it sets access rights, have it do so properly to avoid leaks and mis-viewing.',
  ),
  'A-8.1.2-C-2-8': must(
    '8.1.2 C 2(8)',
    '保存先の機器やストレージに日本の法令が適用されることを確かめます。',
    'Confirm that equipment storing the information is subject to Japanese law.',
  ),
  'A-8.1.2-C-2-9': must(
    '8.1.2 C 2(9)',
    '受託者の選定基準を定め、少なくともa〜hを確認します。',
    'Define selection criteria for vendors and confirm at least items a-h.',
  ),
  'A-8.1.2-C-2-9a': must(
    '8.1.2 C 2(9)a',
    '選定のときに、医療情報等の安全管理の基本方針・取扱規程等の整備状況を確かめます。',
    'Selection check item: basic policy and handling rules.',
  ),
  'A-8.1.2-C-2-9b': must(
    '8.1.2 C 2(9)b',
    '選定のときに、安全管理の実施体制の整備状況を確かめます。',
    'Selection check item: implementation structure.',
  ),
  'A-8.1.2-C-2-9c': must(
    '8.1.2 C 2(9)c',
    '選定のときに、これまでの実績から見た個人データ管理の信用度を確かめます。',
    'Selection check item: trustworthiness from track record.',
  ),
  'A-8.1.2-C-2-9d': must(
    '8.1.2 C 2(9)d',
    '選定のときに、財務諸表から見た経営状態を確かめます。',
    'Selection check item: financial soundness.',
  ),
  'A-8.1.2-C-2-9e': must(
    '8.1.2 C 2(9)e',
    '選定のときに、プライバシー・情報セキュリティのJIS認証（Q 15001／Q 27001）を持つかを確かめます。',
    'Selection check item: JIS Q 15001 / JIS Q 27001 certification.',
  ),
  'A-8.1.2-C-2-9f': must(
    '8.1.2 C 2(9)f',
    '選定のときに、政府のクラウド利用方針にあるセキュリティ認証（JASA CSゴールドマーク、FedRAMP、SOC2＝IT7号、SOC3＝IT2号）のいずれか（無ければシステム監査技術者又はCISAによる外部監査で同等の能力を確かめる）を確かめます。',
    'Selection check item: security cloud certifications (JASA CS Gold, FedRAMP, SOC 2, SOC 3) or, lacking them, external audit by a systems auditor or CISA showing equal capability.',
  ),
  'A-8.1.2-C-2-9g': must(
    '8.1.2 C 2(9)g',
    '選定のときに、情報を保存する機器の設置場所（地域・国）を確かめます。',
    'Selection check item: location (region, country) of storage equipment.',
  ),
  'A-8.1.2-C-2-9h': must(
    '8.1.2 C 2(9)h',
    '選定のときに、受託事業者への国外法の適用可能性を確かめます。',
    'Selection check item: possibility of foreign law applying to the vendor.',
  ),
  'A-8.1.2-C-gov': context(
    '8.1.2 C（旧②）',
    '旧版の「行政機関等のデータセンター」固有の要件（罰則付き守秘義務、適格監査人による定期確認、分析禁止契約、提供規定）は5.1版で外部事業者の項に統合されました。',
    'The former separate requirements for government data centres (statutory secrecy with penalties, periodic checks by qualified auditors, no-analysis contract, provision rules) were merged into the outside-vendor item in v5.1.',
  ),
  'A-8.1.2-D-1': should(
    '8.1.2 D 1',
    '医療法人等が管理する場所に預ける場合等は、プライバシーマークやISMS等の認定を取得した事業者を選び、ISMSはリスクに応じた適合性資料を求めます。',
    'Choose vendors holding PrivacyMark/ISMS or other third-party certification; ask for risk-appropriate conformity evidence for ISMS.',
  ),
  'A-8.1.2-D-2': should(
    '8.1.2 D 2',
    '修復作業等の緊急時を除き、委託した医療機関だけがデータ内容を見られることを技術的に担保するよう求めます。',
    'Except emergencies such as repair, technically ensure that only the entrusting institution can view contents.',
  ),
  'A-8.1.2-D-3': should(
    '8.1.2 D 3',
    '個人識別情報の暗号化や、事業者管理者も通常アクセスできない制御（暗号化・分散保管）を備え、非常時のアクセスは医療機関が明示的に識別できる機構を備えるよう求めます。',
    'Encrypt identifying information or use controls (encryption, split storage) so even vendor administrators normally cannot access; emergency access must be explicitly recognisable to the institution.',
  ),
  'A-8.1.2-D-gov': context(
    '8.1.2 D（旧②）',
    '旧版にあった行政機関等データセンター向けの第三者認定取得の推奨は5.1版で統合・削除されたとみられます。',
    'The former recommendation that government data centres also obtain third-party certification appears merged/deleted in v5.1.',
  ),
  'A-8.1.3-B-1': premise(
    '8.1.3 B',
    '法定保存期間や契約期間の終了後も個人情報がある限り保護し、バックアップも同様に扱います。',
    'Protect as long as personal data exists even after retention or contract ends, including backups.',
  ),
  'A-8.1.3-C-1-1': must(
    '8.1.3 C 1(1)',
    '受託事業者を適切に監督します。',
    'Supervise the storage vendor properly.',
  ),
  'A-8.1.3-C-1-2': must(
    '8.1.3 C 1(2)',
    '受託事業者内の個人情報保護は6章に沿って適切に管理させます。',
    'Have personal data inside the vendor managed per chapter 6.',
  ),
  'A-8.1.3-C-2-0': must(
    '8.1.3 C 2',
    '外部保存を委託するに当たり、送付・保存先と安全性・リスクを含めあらかじめ院内掲示等で患者に説明し理解を得ます。',
    'Before entrusting, explain to patients via notices etc. that data is sent to and stored at an outside place incl. safety and risks, and gain understanding.',
  ),
  'A-8.1.3-C-2-1': must(
    '8.1.3 C 2(1)',
    '病態・病歴等の収集前に、外部保存の旨を説明し理解を得て診療を始めます。',
    'Explain and gain understanding before collecting condition/history and start care after that.',
  ),
  'A-8.1.3-C-2-2': must(
    '8.1.3 C 2(2)',
    '本人への説明が困難で緊急性がある場合は事前説明は必須でないが、回復後に説明し理解を得ます。',
    'If explanation is hard and care is urgent, prior explanation is not required, but explain after recovery.',
  ),
  'A-8.1.3-C-2-3': must(
    '8.1.3 C 2(3)',
    '本人への説明が困難で緊急性がない場合は親権者・保護者に説明します（虐待の疑い等でできない場合は理由を診療録等に明記することが望まれる）。',
    'If hard and not urgent, explain to parents/guardians; if impossible (suspected abuse, no guardian) the reason should be written in the record.',
  ),
  'A-8.1.4-A-1': premise(
    '8.1.4 A',
    '外部保存は保存義務をもつ医療機関の責任で行い、事故時の責任の所在を明確にしておきます。',
    'External storage is at the responsibility of the institution bound to retain; responsibility on accidents must be clear beforehand.',
  ),
  'A-8.1.5-B-1': premise(
    '8.1.5',
    '受託者が可搬媒体に保存する場合は付則1にも留意します。',
    'If the vendor stores on portable media, also heed annex 1.',
  ),
  'A-8.4.1-A-1': premise(
    '8.4.1 A',
    '外部保存を行う管理者は運用管理規程を定めて従います（既存規程の修正・追加で足りる）。',
    'Administrators using external storage define and follow operating rules; amending existing rules suffices.',
  ),
  'A-8.4.2-B-1': premise(
    '8.4.2',
    '委託元は受託先に残る診療録等を定期的に調べ、終了すべきものを速やかに処理し、厳正な処理を監査します。',
    'The institution regularly checks records held by the vendor, promptly processes those to end, and audits the processing.',
  ),
  'A-8.4.2-B-2': premise(
    '8.4.2',
    '受託者は求めに応じて処理を行った旨を医療機関に明確に示します。',
    'The vendor clearly shows the institution that processing was done.',
  ),
  'A-8.4.2-B-3': premise(
    '8.4.2',
    '廃棄・返却の規定を開始前に契約書へ明記し、廃棄・返却の手順をあらかじめ作っておきます。',
    'Write disposal/return terms into the contract before starting, and prepare disposal/return procedures in advance.',
  ),
  'A-8.4.2-B-4': premise(
    '8.4.2',
    'インデックスやバックアップファイルも含めて慎重に廃棄します。',
    'Dispose carefully of index files and backups too.',
  ),
  'A-8.4.2-B-5': premise(
    '8.4.2',
    '同意した期間を超えて保持せず、確実に廃棄されたことを双方が確認できるようにします。',
    'Do not hold beyond the agreed period; both sides can confirm disposal.',
  ),
  'A-8.4.3-B-1': premise(
    '8.4.3',
    '法定の保存義務がない記録を外に置く場合の扱いは3.4章によります。',
    'External storage of records without retention duty follows 3.4.',
  ),
} as const satisfies Record<string, SafetyEntryText>;
