import { context, must, premise, should, type SafetyEntryText } from '../entry.ts';

/** 6.1 to 6.4: policies, inventory and risks, organisation, premises. */
export const policiesAndPremises = {
  'A-6-A-1': premise(
    '6 A',
    '個人情報保護法の安全管理措置・従業者の監督・委託先の監督（引用時20・21・22条）を満たすことが必要です。',
    'Meet the privacy act duties of security control, employee supervision and contractor supervision (cited as Articles 20-22).',
  ),
  'A-6-B-1': context(
    '6 (前文)',
    '違反が無いことに加え、対策が足りていると示せること（説明責任）が求められます。',
    'It is not enough to have no violations; the institution must be able to show that safeguards are adequate.',
  ),
  'A-6.1-B-1': context(
    '6.1 B',
    '外部向け個人情報保護方針にはJIS Q 15001の内部向け項目に加え制定・最終改正日と問合せ先を載せ一般に入手できるようにします。',
    'The outward-facing privacy policy adds enactment/last revision dates and contact to the JIS Q 15001 internal items and is available to the general public.',
  ),
  'A-6.1-B-2': premise(
    '6.1 B',
    '個人情報保護方針の中でシステムの安全管理にも言及します。',
    'The privacy policy should also mention system security management.',
  ),
  'A-6.1-C-1': must(
    '6.1 C 1',
    '個人情報保護方針を作り、公開します。',
    'Establish and publish a privacy policy.',
  ),
  'A-6.1-C-2': must(
    '6.1 C 2',
    '医療情報システムの安全管理方針を策定し、(1)〜(6)の事項を含めます。',
    'Establish a security-management policy for the medical information system containing items (1)-(6).',
  ),
  'A-6.1-C-2-1': must(
    '6.1 C 2(1)',
    '安全管理方針に理念（基本方針と管理目的）を示します。',
    'The policy states its philosophy: basic policy and management purpose.',
  ),
  'A-6.1-C-2-2': must(
    '6.1 C 2(2)',
    '安全管理方針にシステムで扱う情報の範囲を示します。',
    'The policy states the range of information handled by the system.',
  ),
  'A-6.1-C-2-3': must(
    '6.1 C 2(3)',
    '安全管理方針に情報の取扱い・保存の方法と期間を示します。',
    'The policy states how information is handled and stored and for how long.',
  ),
  'A-6.1-C-2-4': must(
    '6.1 C 2(4)',
    '安全管理方針に、不要・不法なアクセスを防ぐための利用者識別の方法を示します。',
    'The policy states the user-identification method that prevents needless or unlawful access.',
  ),
  'A-6.1-C-2-5': must(
    '6.1 C 2(5)',
    '安全管理方針に、誰がシステムの安全管理の責任者かを示します。',
    'The policy names the person responsible for system safety management.',
  ),
  'A-6.1-C-2-6': must(
    '6.1 C 2(6)',
    '安全管理方針に苦情・質問の窓口を示します。',
    'The policy names the contact for complaints and questions.',
  ),
  'A-6.2-B-1': premise(
    '6.2.2-6.2.3 B',
    '重要度は少なくとも患者への影響と業務継続への影響で決め、画面・印刷等の入出力時の保護も分析対象にしてリスクを許容水準まで下げます。',
    'Importance is decided at least by impact on patients and on business continuity; protection at input/output (screens, printouts) is also analysed and risks reduced to an acceptable level.',
  ),
  'A-6.2-C-1': must(
    '6.2 C 1',
    'システムで扱う情報をすべて洗い出します。',
    'List all information handled by the system.',
  ),
  'A-6.2-C-2': must(
    '6.2 C 2',
    '洗い出した情報を重要度で分類し常に最新にします。',
    'Classify listed information by safety importance and keep it current.',
  ),
  'A-6.2-C-3': must(
    '6.2 C 3',
    '一覧は安全管理責任者が必要時すぐ確認できる状態で管理します。',
    'Keep the list so that the safety manager can check it promptly when needed.',
  ),
  'A-6.2-C-4': must(
    '6.2 C 4',
    '洗い出した情報についてリスク分析を行います。',
    'Perform risk analysis on the listed information.',
  ),
  'A-6.2-C-5': must(
    '6.2 C 5',
    'ベンダ等から技術的対策等の情報を集めます（サービス仕様適合開示書の利用など）。',
    'Collect information on technical measures from vendors/providers, e.g. the service-specification conformity disclosure.',
  ),
  'A-6.2-C-6': must(
    '6.2 C 6',
    '分析で得たリスクに6.3〜6.12章の対策を行います。',
    'Apply the 6.3-6.12 measures to the identified risks.',
  ),
  'A-6.2-D-1': should(
    '6.2 D 1',
    '上の1〜6の結果を体系的に文書化して管理します。',
    'Systematically document and manage the results of items 1-6.',
  ),
  'A-6.2.3-B-1': premise(
    '6.2.3 B',
    '組織の管理下にないIT（機器・ソフト・外部サービス）を業務に使わせません。',
    'Prohibit business use of devices, software and services not managed by the organisation.',
  ),
  'A-6.2.3-B-2': premise(
    '6.2.3 B',
    'リスク分析では利用者の悪意や過誤も想定し、その結果を文書として残し管理します。',
    'Document risk-analysis results and assume even user malice and error.',
  ),
  'A-6.3-B-1': premise(
    '6.3 B',
    '従業者の責任と権限、規程・手順書、医療情報の取扱い台帳、持ち出し・遠隔接続端末の規則、事故・違反への対処を整備し、日常の自己点検で実施状況を確かめます。',
    'Define responsibilities and authority, rules and procedures, an information-handling ledger, take-out and remote-terminal rules and handling of incidents/violations, and confirm implementation by routine self-inspection.',
  ),
  'A-6.3-C-1': must(
    '6.3 C 1',
    '安全管理の責任者を置き、システム管理者を含む運用担当者を絞り込みます（小規模で役割が明らかなら規程の明文化は不要）。',
    'Appoint a system safety manager and limit operators (including system administrators); small institutions with self-evident roles need no explicit rule.',
  ),
  'A-6.3-C-2': must(
    '6.3 C 2',
    '個人情報が見られる場所では来訪者の記録・識別・入退制限を定めます。',
    'Define entry control (visitor recording, identification, restriction) for places where personal data can be viewed.',
  ),
  'A-6.3-C-3': must(
    '6.3 C 3',
    'アクセス制限・記録・点検を定めたアクセス管理規程を作ります。',
    'Create an access-management rule covering restriction, recording and inspection.',
  ),
  'A-6.3-C-4': must(
    '6.3 C 4',
    '個人情報の取扱いを委託するときは契約に安全管理条項を入れます。',
    'Include safety-management clauses in contracts entrusting personal data.',
  ),
  'A-6.3-C-5': must(
    '6.3 C 5',
    '運用管理規程等に(1)〜(9)の内容を定めます。',
    'The operating rules must contain items (1)-(9).',
  ),
  'A-6.3-C-5-1': must(
    '6.3 C 5(1)',
    '運用管理規程等に「理念（基本方針・管理目的）」を定めます。',
    'Operating rules define: philosophy (basic policy and purpose).',
  ),
  'A-6.3-C-5-2': must(
    '6.3 C 5(2)',
    '運用管理規程等に「医療機関等の体制」を定めます。',
    'Operating rules define: organisation and structure.',
  ),
  'A-6.3-C-5-3': must(
    '6.3 C 5(3)',
    '運用管理規程等に「契約書・マニュアル等の文書管理方法」を定めます。',
    'Operating rules define: management of contracts, manuals and other documents.',
  ),
  'A-6.3-C-5-4': must(
    '6.3 C 5(4)',
    '運用管理規程等に「リスクの予防措置と発生時の対応」を定めます。',
    'Operating rules define: preventive measures and response when risks materialise.',
  ),
  'A-6.3-C-5-5': must(
    '6.3 C 5(5)',
    '運用管理規程等に「機器の管理方法」を定めます。',
    'Operating rules define: management of equipment.',
  ),
  'A-6.3-C-5-6': must(
    '6.3 C 5(6)',
    '運用管理規程等に「患者情報を記録した媒体の保管・受渡しなどの扱い方」を定めます。',
    'Operating rules define: management of media with personal data (storage, hand-over).',
  ),
  'A-6.3-C-5-7': must(
    '6.3 C 5(7)',
    '運用管理規程等に「患者等への説明と同意取得の方法」を定めます。',
    'Operating rules define: how patients are informed and consent is obtained.',
  ),
  'A-6.3-C-5-8': must('6.3 C 5(8)', '運用管理規程等に「監査」を定めます。', 'Operating rules define: audit.'),
  'A-6.3-C-5-9': must(
    '6.3 C 5(9)',
    '運用管理規程等に「苦情・質問の受付窓口」を定めます。',
    'Operating rules define: contact for complaints and questions.',
  ),
  'A-6.4-B-1': premise(
    '6.4 B',
    'データセンター等の設置場所もリスク分析に基づいて選びます。',
    'Choose data-centre locations based on risk analysis.',
  ),
  'A-6.4-C-1': must(
    '6.4 C 1',
    '個人情報を保存する機器の設置場所と媒体の保管場所を施錠します。',
    'Lock places where devices storing personal data are installed and media are kept.',
  ),
  'A-6.4-C-2': must(
    '6.4 C 2',
    '個人情報を入力・参照できる端末の区画は業務時間外に施錠する等、許可者以外が入れないようにします（同等の代替策可）。',
    'Areas with terminals that can view/enter personal data are locked out of hours so unauthorised people cannot enter (equivalent alternatives allowed).',
  ),
  'A-6.4-C-3': must(
    '6.4 C 3',
    '個人情報を物理保存する機器の区画で入退管理を行います（以下(1)〜(3)は例）。',
    'Control entry and exit for areas holding devices that physically store personal data (the following are examples).',
  ),
  'A-6.4-C-3-1': must(
    '6.4 C 3(1)',
    '入退者に名札等を着用させます。',
    'Require name badges for people entering.',
  ),
  'A-6.4-C-3-2': must(
    '6.4 C 3(2)',
    '台帳等で入退者を記録します。',
    'Record people entering and leaving in a ledger.',
  ),
  'A-6.4-C-3-3': must(
    '6.4 C 3(3)',
    '入退記録を定期的に点検し妥当性を確かめます。',
    'Periodically check entry records for validity.',
  ),
  'A-6.4-C-4': must(
    '6.4 C 4',
    '個人情報を保存する重要機器に盗難防止チェーン等を付けます。',
    'Fit anti-theft chains etc. to important equipment storing personal data.',
  ),
  'A-6.4-C-5': must(
    '6.4 C 5',
    '個人情報を扱う端末で覗き見対策を行います。',
    'Prevent shoulder-surfing at terminals handling personal data.',
  ),
  'A-6.4-D-1': should(
    '6.4 D 1',
    '重要区画に防犯カメラや侵入監視装置を設けます。',
    'Install security cameras or intrusion monitoring in important areas.',
  ),
} as const satisfies Record<string, SafetyEntryText>;
