import { context, premise, type SafetyEntryText } from '../entry.ts';

/** 2 to 4: how to read the guideline, which documents it covers, who answers for what. */
export const scopeAndResponsibility = {
  'A-2-B-1': context(
    '2 (読み方)',
    'C項は必須だが規模により手段を選べ、D項は任意だが説明責任上望ましい対策であり、採用した技術的対策に見合う運用的対策を運用管理規程に書く構造です。',
    'C items are mandatory though the means may vary with size, D items are optional but help accountability, and every chosen technical control must be paired with an operational control in the operating rules.',
  ),
  'A-3.1-B-1': premise(
    '3.1',
    '7章・9章の対象は診療録・助産録・処方せん（※印は施行通知第二2(4)の条件付き）・照射録・医療法上の諸記録など列挙された22種の法定文書です。',
    'Chapters 7 and 9 cover the 22 listed statutory document types (clinical records, prescriptions [the marked ones subject to an extra condition in the enforcement notice], radiation records, records under the Medical Care Act, etc.).',
  ),
  'A-3.1-B-2': premise(
    '3.1',
    '介護事業者の文書でも医療情報を含みe-文書法の対象であれば7章・9章を守る必要があります。',
    'Care-provider documents that contain medical information and fall under the e-Document Act must also follow chapters 7 and 9.',
  ),
  'A-3.1-B-3': premise(
    '3.1',
    'e-文書法の対象外である法定文書は、電子化しても法定の原本とは認められず別途作成・保存が要ります。',
    'Statutory documents outside the e-Document Act cannot be treated as the legal original once digitised and must be kept separately in their required form.',
  ),
  'A-3.2-B-1': premise(
    '3.2',
    '8章（外部保存）の対象は外部保存改正通知が列挙する18種の文書です。',
    'Chapter 8 (external storage) covers the 18 document types listed in the amended external-storage notice.',
  ),
  'A-3.2-B-2': context(
    '3.2',
    '調剤録の外部保存は薬局開設者の責任で行い、薬局ごとに他と区分して個別管理します。',
    'External storage of dispensing records is the pharmacy owner’s responsibility and must be kept separately per pharmacy.',
  ),
  'A-3.3-B-1': context(
    '3.3',
    '紙の処方せんは調剤済みになるまで電子化したものを原本として扱ってはなりません。',
    'A scanned paper prescription must not be treated as the original until dispensing is complete.',
  ),
  'A-3.3-B-2': context(
    '3.3',
    '電子化済みの調剤済み処方せんを直すときは元の署名が検証できる形のまま修正し薬剤師が署名します。',
    'A digitised dispensed prescription may be amended only while keeping the earlier signature verifiable, and the pharmacist must sign the amendment.',
  ),
  'A-3.4-B-1': premise(
    '3.4',
    '法定保存期間を過ぎた文書、診療録作成時に参考にした画像等、算定用文書なども、バックアップを含め廃棄せず持つ限り同等に保護します。',
    'Documents past statutory retention, images consulted when writing the record, billing-support documents and the like must be protected to the same standard for as long as any copy, including backups, exists.',
  ),
  'A-3.4-B-2': premise(
    '3.4',
    '法定保存期間経過後も外部保存を続ける場合は8章対象文書に準じて扱います。',
    'Where external storage continues after the statutory period, the documents are handled like chapter 8 documents.',
  ),
  'A-4-B-1': premise(
    '4 (前文)',
    '電子保存でも、管理者の注意義務は紙を院内に置く場合を下回りません（電子情報は動きが見えにくく一度に大量に漏れ得る等の特性を踏まえて対策を選ぶ）。',
    'The administrator owes at least the same duty of care for electronic records as for in-house paper, taking into account that electronic data moves invisibly and can leak in bulk at once.',
  ),
  'A-4.1-B-1-1a': premise(
    '4.1(1)①',
    '平時の説明責任として、システムの仕様と運用方法を文書に明示します。',
    'Ordinary accountability: document the system specification and how it is operated.',
  ),
  'A-4.1-B-1-1b': premise(
    '4.1(1)①',
    '仕様・運用が文書どおりに機能しているかを定期監査します。',
    'Audit periodically that specification and operation work as documented.',
  ),
  'A-4.1-B-1-1c': premise(
    '4.1(1)①',
    '監査結果を曖昧さなく文書に残します。',
    'Record audit results unambiguously in writing.',
  ),
  'A-4.1-B-1-1d': premise(
    '4.1(1)①',
    '監査で見つかった問題に誠実に対応します。',
    'Respond properly to problems found in audits.',
  ),
  'A-4.1-B-1-1e': premise(
    '4.1(1)①',
    '対応の記録を第三者が検証できる形で残します。',
    'Keep the response record in a form a third party can verify.',
  ),
  'A-4.1-B-1-2a': premise(
    '4.1(1)②',
    '管理を事業者任せにせず、少なくとも管理状況の定期報告を受けます。',
    'Do not leave management to the vendor; receive at least periodic management reports.',
  ),
  'A-4.1-B-1-2b': premise(
    '4.1(1)②',
    '管理の最終責任の所在を明確にして監督します。',
    'Make the locus of final responsibility clear and supervise accordingly.',
  ),
  'A-4.1-B-1-2c': premise('4.1(1)②', '受託事業者を監督します。', 'Supervise contracted vendors.'),
  'A-4.1-B-1-2d': premise(
    '4.1(1)②',
    '個人情報保護の責任者を定めます。',
    'Appoint a person responsible for personal-information protection.',
  ),
  'A-4.1-B-1-2e': premise(
    '4.1(1)②',
    '電子化された個人情報の保護に一定の知識をもつ責任者を定めます。',
    'Appoint a responsible person with adequate knowledge of protecting digitised personal information.',
  ),
  'A-4.1-B-1-3a': premise(
    '4.1(1)③',
    '運用管理の状況を定期監査し再評価します。',
    'Periodically audit and re-evaluate operations management.',
  ),
  'A-4.1-B-1-3b': premise(
    '4.1(1)③',
    '洗い出した問題点を改善し、技術の陳腐化に合わせて見直し続けます。',
    'Fix identified problems and keep revising as technology ages.',
  ),
  'A-4.1-B-2-1a': premise(
    '4.1(2)①',
    '漏えい等が起きたら患者・行政・社会に対し発生を公表します。',
    'After an incident such as a leak, disclose the fact to patients, authorities and the public.',
  ),
  'A-4.1-B-2-1b': premise(
    '4.1(2)①',
    '原因と対処方法を説明します。',
    'Explain the cause and how it is being handled.',
  ),
  'A-4.1-B-2-2a': premise('4.1(2)②', '善後策として原因を究明します。', 'Remedial duty: determine the cause.'),
  'A-4.1-B-2-2b': premise('4.1(2)②', '損害が生じた場合は填補します。', 'Remedial duty: compensate damage.'),
  'A-4.1-B-2-2c': premise('4.1(2)②', '再発防止策を講じます。', 'Remedial duty: prevent recurrence.'),
  'A-4.2.1-B-0': premise(
    '4.2.1 (前文)',
    '委託しても患者に対する責任主体は医療機関であり、事故時の受託者の義務と善後策の分担を契約に明記します。',
    'Even when work is entrusted the institution remains responsible to patients; the contract states the vendor’s duties on incidents and the sharing of remedial measures.',
  ),
  'A-4.2.1-B-1-1': premise(
    '4.2.1(1)①',
    '委託契約に、受託者から医療機関への情報提供・説明義務を盛り込み履行を確保します。',
    'Put into the contract the vendor’s duty to provide information and explanations to the institution.',
  ),
  'A-4.2.1-B-1-2': premise(
    '4.2.1(1)②',
    '受託者の管理実態を把握し監督する仕組みを契約に入れます。',
    'Include in the contract a mechanism to understand and supervise the vendor’s management practice.',
  ),
  'A-4.2.1-B-1-3': premise(
    '4.2.1(1)③',
    '定期監査・問題点洗い出し・技術進展に応じた見直しと協議の分担を契約に定めます。',
    'Contractually allocate periodic audits, problem identification and technology-driven review/consultation.',
  ),
  'A-4.2.1-B-2-1': premise(
    '4.2.1(2)①',
    '事故時の説明責任の分担を、想定できる事態ごとにあらかじめ契約で決めます。',
    'Agree in advance by contract how explanation duties are shared for foreseeable incidents.',
  ),
  'A-4.2.1-B-2-2a': premise(
    '4.2.1(2)②',
    '責任分担の争いより原因追及と再発防止を優先する旨を契約に明記します。',
    'State in the contract that cause-finding and recurrence prevention take priority over disputes on liability.',
  ),
  'A-4.2.1-B-2-2b': context(
    '4.2.1(2)②',
    '受託者の原因追及責任・再発防止策の提案義務を具体的に書くことも検討します。',
    'Consider stating explicitly the vendor’s duty to investigate and to propose preventive measures.',
  ),
  'A-4.2.1-B-2-2c': premise(
    '4.2.1(2)②',
    '損害填補責任の分担を、原因究明の妨げや保険も考慮して契約に明記します。',
    'Specify allocation of compensation liability in the contract, considering insurance and not hampering investigation.',
  ),
  'A-4.2.2-B-1': premise(
    '4.2.2',
    '第三者提供は個人情報保護法とガイダンスに従い正当に行います。',
    'Third-party provision must be lawful under the privacy act and guidance.',
  ),
  'A-4.2.2-B-2': premise(
    '4.2.2',
    '提供後も手元に情報が残る限り保護責任は残ります。',
    'Responsibility for protection remains for the copy retained after provision.',
  ),
  'A-4.2.2-B-3': premise(
    '4.2.2',
    'ネットワークで提供する場合、到達するまでは原則として提供元に責任があるため、事業者との分担をあらかじめ明確にします。',
    'For network transfer the sender is in principle responsible until the data reaches the recipient, so the split with carriers must be agreed beforehand.',
  ),
  'A-4.3-B-1-a1': premise(
    '4.3(1)(a)①',
    '事業者提供ネットワークで患者情報を交換する医療機関同士は、経路の責任分界点と不通・事故時の対処を契約で合意し、各自の事業者との分担も決めます。',
    'Institutions exchanging data over a provider network agree on demarcation and handling of outages and incidents, and each fixes its split with its provider.',
  ),
  'A-4.3-B-1-a2': premise(
    '4.3(1)(a)②',
    '医療機関同士が独自に接続する場合は提供先を特定できなければ、法令の例外を除き医療情報を提供できません。',
    'When institutions connect on their own, data may not be provided unless the recipient institution can be identified, save for statutory exceptions.',
  ),
  'A-4.3-B-1-b1': premise(
    '4.3(1)(b)①',
    '送受信両端で暗号化・復号する場合でも、改ざん・侵入・妨害への事業者の責任範囲と可用性等の品質を契約で定めます。',
    'Even with end-to-end encryption between institutions, contractually define the carrier’s responsibility for tampering, intrusion, obstruction and service quality.',
  ),
  'A-4.3-B-1-b2': premise(
    '4.3(1)(b)②',
    '暗号化回線サービスを使う場合は回線上の保護責任・品質は事業者だが、回線に到達するまでと情報自体の保護は医療機関に残ります。',
    'With an encrypted-line service the carrier protects the line, but protection up to the line and of the content remains with the institution.',
  ),
  'A-4.3-B-1-c': premise(
    '4.3(1)(c)',
    '外部保存先を他の医療機関と共用する場合は管理責任の分担を明確にし、患者の同意も得ます。',
    'If the external store is shared with other institutions, clarify responsibility split and obtain patient consent.',
  ),
  'A-4.3-B-2-a': premise(
    '4.3(2)(a)',
    'テレワークは責任分界上は自施設に閉じるが多様な回線を使うため広範な対策が要ります。',
    'Telework stays within the institution’s own responsibility but uses many kinds of lines and needs broad protection.',
  ),
  'A-4.3-B-2-b': premise(
    '4.3(2)(b)',
    '遠隔保守は利便と保護を比較して可否を決め、認める場合も定期報告と監督で管理責任を果たします。',
    'Decide whether to allow remote maintenance by weighing convenience against protection, and supervise it through reports if allowed.',
  ),
  'A-4.3-B-3-1': premise(
    '4.3(3)',
    '検査等の委託で情報が一時的に外部に置かれる場合、委託先の選定・改善指示・保存期間等を管理し、機微情報の扱いを取り決めます。',
    'When data is held temporarily outside due to outsourced tests etc., manage vendor selection, improvement orders and storage period, and agree on handling of sensitive data.',
  ),
  'A-4.3-B-3-2': premise(
    '4.3(3)',
    '治験等で外部事業者に提供する場合もあらかじめ責任と情報の扱いを取り決めます。',
    'For clinical-trial style provision to outside parties, agree responsibilities and handling in advance.',
  ),
  'A-4.3-B-4-1': premise(
    '4.3(4)',
    'オンライン外部保存では、説明責任を果たす資料提供を契約で定め、回線事業者と保存事業者が別の場合の障害対応範囲を明確にし、定期報告を受けます。',
    'For online external storage, contractually secure explanatory material, clarify fault responsibility when carrier and storage vendor differ, and receive regular safety reports.',
  ),
  'A-4.3-B-4-2': premise(
    '4.3(4)',
    'クラウドは共同利用型である特性を踏まえた管理監督・責任分界の取決めを行います。',
    'Make management and demarcation arrangements that reflect the shared nature of cloud services.',
  ),
  'A-4.3-B-4-3': premise(
    '4.3(4) 図4-3-1',
    '複数事業者を使うときは、事故時に最初に原因調査範囲を決める主体と調査協力義務を各社と取り決め、各社の契約を合わせて要求に漏れがないか確認します。',
    'With multiple vendors, agree who first scopes the investigation and each vendor’s duty to cooperate, and verify that the contracts together leave no gap against this guideline.',
  ),
  'A-4.3-B-5-1': premise(
    '4.3(5)',
    '法令上の事情で暗号化しない情報が事業者に渡る場合は経路で盗聴対策を行い、責任を明確化します。',
    'Where law requires sending unencrypted data to a provider, protect the route against eavesdropping and clarify responsibility.',
  ),
  'A-4.3-B-5-2': premise(
    '4.3(5)',
    '管理責任を委託するときは各事業者と個人情報の委託契約を結び監督します。',
    'When delegating management responsibility, conclude proper personal-data entrustment contracts and supervise.',
  ),
  'A-4.4-B-1': premise(
    '4.4',
    'リスク分析と経済性からシステム要件と運用規程の組合せを決め、ベンダの運用条件を明確にして責任分界点を定めます。',
    'Decide the mix of system requirements and operating rules from risk analysis and cost, and fix the demarcation with the vendor by making its operating conditions explicit.',
  ),
  'A-4.4-B-2': premise(
    '4.4',
    '10章と付表を基に基準適合チェックリストを作り、第三者への説明にも使えるようにします。',
    'Build a conformity checklist from chapter 10 and the annex tables, usable for third-party explanation.',
  ),
} as const satisfies Record<string, SafetyEntryText>;
