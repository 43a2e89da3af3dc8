import { context, must, premise, type SafetyEntryText } from '../entry.ts';

/** 9: paper turned into electronic records. */
export const scannedPaper = {
  'A-9-B-1': context(
    '9 (前文)',
    '紙に描いた図を電子カルテに取り込むだけの入力は9章でなく7章の真正性の対象です。',
    'Simply capturing a hand-drawn schema into the electronic record falls under chapter 7, not chapter 9.',
  ),
  'A-9.1-B-1': context(
    '9.1 B',
    '一度紙で運用した情報の電子化は慎重に、混在で著しい支障がある場合等に限り、元の媒体も保存することが有効です。',
    'Digitising information once run on paper should be limited and keeping the original medium is effective.',
  ),
  'A-9.1-C-1': must(
    '9.1 C 1',
    '必要な情報量を確保できる光学解像度等の基準を満たすスキャナを使い、重なりや読取範囲外で情報が欠けないか事前に確認します。',
    'Use scanners meeting resolution/sensor standards to keep necessary information, and check before scanning for overlapping or out-of-range content.',
  ),
  'A-9.1-C-1-1': must(
    '9.1 C 1(1)',
    '紹介状などの紙は、診療で読んで困らない精細さで読み取ります。',
    'Scan paper such as referral letters at precision adequate for care.',
  ),
  'A-9.1-C-1-2': must(
    '9.1 C 1(2)',
    '放射線フィルム等の高精細情報は日本医学放射線学会のデジタル画像ガイドライン3.0版を参考にします。',
    'For radiographic film refer to the JRS digital image guideline v3.0.',
  ),
  'A-9.1-C-1-3': must(
    '9.1 C 1(3)',
    '心電図波形やポラロイド等も業務に支障ない精度でスキャンします。',
    'ECG waveforms, instant photos, etc. are also scanned at adequate precision.',
  ),
  'A-9.1-C-1-4': must(
    '9.1 C 1(4)',
    '一般書類は汎用で可視化しやすい形式で保存し、非可逆圧縮は業務に支障なく紙の汚損も判定できる精度を保ちます（医用画像はDICOM等で保存する）。',
    'Save ordinary documents in generic viewable formats; lossy compression only if no hindrance and stains/damage still discernible; medical images in DICOM etc.',
  ),
  'A-9.1-C-2-1': must(
    '9.1 C 2(1)',
    '改ざん防止のためスキャナ読取りを運用管理規程に定めます。',
    'Define scanner reading in the rules to prevent alteration.',
  ),
  'A-9.1-C-2-2': must(
    '9.1 C 2(2)',
    '読み取った電子情報が元文書と同じ内容だと保証する役（情報作成管理者）を置きます。',
    'Appoint an information-creation manager ensuring equivalence to the original.',
  ),
  'A-9.1-C-2-3': must(
    '9.1 C 2(3)',
    '読取りの責任を明らかにするため、実施者か情報作成管理者が遅れず電子署名（電子署名法の要件を満たすもの）とタイムスタンプ等を施します（6.12章参照）。',
    'The person in charge promptly applies electronic signature and timestamp conforming to the act (see 6.12).',
  ),
  'A-9.1-C-3': must(
    '9.1 C 3',
    '情報作成管理者は規程に基づき読取り作業が適正な手続で確実に行われる措置をとります。',
    'The manager ensures reading work follows proper procedure per the rules.',
  ),
  'A-9.2-C-1': must(
    '9.2 C 1',
    '診療の都度電子化する場合、情報の作成・入手後、改ざん動機が生じない期間（長くとも1〜2日程度以内で規程に定める）に遅滞なくスキャンします（時間外等やむを得ない場合は可能になり次第遅滞なく行う）。',
    'When digitising at each care, scan without delay within the period set in the rules during which no motive for alteration arises (at most about 1-2 days) after creation/receipt; if unavoidable (out of hours) as soon as possible.',
  ),
  'A-9.3-C-1': must(
    '9.3 C 1',
    '過去蓄積分を電子化する前に院内掲示等で周知し、異議のある患者の分は電子化しません。',
    'Before digitising accumulated records, announce to patients, and do not digitise those of objecting patients.',
  ),
  'A-9.3-C-2': must(
    '9.3 C 2',
    '実施前に(1)〜(7)を含む実施計画書を必ず作ります。',
    'Always prepare an implementation plan containing items (1)-(7) beforehand.',
  ),
  'A-9.3-C-2-1': must(
    '9.3 C 2(1)',
    '実施計画書に、運用管理規程の作成と妥当性評価の方法（大規模機関では外部有識者を含む公正な委員会等）を書きます。',
    'Plan item: rules and method of validity evaluation (large institutions: fair committee incl. outside experts).',
  ),
  'A-9.3-C-2-2': must(
    '9.3 C 2(2)',
    '実施計画書に、作業責任者の特定を書きます。',
    'Plan item: identify the person in charge.',
  ),
  'A-9.3-C-2-3': must(
    '9.3 C 2(3)',
    '実施計画書に、患者等への周知手段と異議申立てへの対応を書きます。',
    'Plan item: means of announcement and handling of objections.',
  ),
  'A-9.3-C-2-4': must(
    '9.3 C 2(4)',
    '実施計画書に、相互監視を含む実施体制を書きます。',
    'Plan item: structure incl. mutual monitoring.',
  ),
  'A-9.3-C-2-5': must(
    '9.3 C 2(5)',
    '実施計画書に、監査に耐える実施記録の作成と記録項目を書きます。',
    'Plan item: records able to withstand audit.',
  ),
  'A-9.3-C-2-6': must(
    '9.3 C 2(6)',
    '実施計画書に、事後の監査人の選定と監査項目を書きます。',
    'Plan item: selection of post-auditor and audit items.',
  ),
  'A-9.3-C-2-7': must(
    '9.3 C 2(7)',
    '実施計画書に、電子化から紙・フィルム破棄までの期間と破棄方法を書きます。',
    'Plan item: period until disposal of paper/film and disposal method.',
  ),
  'A-9.3-C-3': must(
    '9.3 C 3',
    '自院スキャナで電子化する場合、システム監査技術者やCISA等の外部監査人による事後監査を行います。',
    'When using own scanners, post-audit by external auditors such as systems auditor or CISA.',
  ),
  'A-9.3-C-4': must(
    '9.3 C 4',
    '外部に任せるなら9.1章以上の安全性を備え、最低限プライバシーマーク保有かつ過去に問題のない業者を選び、外部監査を含む安全管理条項を契約に具体的に書きます。',
    'If outsourced, choose vendors with security equal to or above 9.1, at least PrivacyMark and no past problems, and write concrete security clauses incl. external audit in the contract.',
  ),
  'A-9.4-C-1': must(
    '9.4 C 1',
    '紙の調剤済み処方せんは電子化の時期に応じ9.2又は9.3章の対策をとります。',
    'For dispensed paper prescriptions apply 9.2 or 9.3 according to timing.',
  ),
  'A-9.4-C-2': must(
    '9.4 C 2',
    '電子化した調剤済み処方せんの修正には薬剤師の電子署名が必須で、元の署名が正しく検証できる形で行います。',
    'Amending a digitised dispensed prescription requires the pharmacist’s signature, keeping the former signature verifiable.',
  ),
  'A-9.5-B-1': premise(
    '9.5 B',
    '紙を残す場合の電子化データは参照情報で保存義務は課されないが、個人情報保護と必要な精度は同等に求められます。',
    'When paper is kept, the scan is reference data without retention duty, yet privacy protection and adequate precision are equally required.',
  ),
  'A-9.5-C-1': must(
    '9.5 C 1',
    '紙も残す参照用の電子化でも、必要な情報量を保つ規格のスキャナを使います。',
    'For reference digitisation keeping paper, use scanners meeting standards to keep information.',
  ),
  'A-9.5-C-1-1': must(
    '9.5 C 1(1)',
    '紙書類は診療に差し支えない精度で読み取り見読性をできる限り保ちます（もともと印字された情報等で支障がなければ精度を下げてよい）。',
    'Paper is scanned with adequate precision keeping readability; precision may be lowered for printed matter if no hindrance.',
  ),
  'A-9.5-C-1-2': must(
    '9.5 C 1(2)',
    '放射線フィルム等は学会ガイドライン3.0版を参考にします。',
    'For film refer to the JRS guideline v3.0.',
  ),
  'A-9.5-C-1-3': must(
    '9.5 C 1(3)',
    '波形・ポラロイド等も業務に支障ない精度でスキャンします。',
    'Waveforms/instant photos scanned with adequate precision.',
  ),
  'A-9.5-C-1-4': must(
    '9.5 C 1(4)',
    '汎用形式で保存し、非可逆圧縮は支障のない精度とし、医用画像はDICOM等で保存します。',
    'Save in generic formats; lossy compression only without hindrance; medical images in DICOM etc.',
  ),
  'A-9.5-C-2': must(
    '9.5 C 2',
    '情報作成管理者が規程を定め読取り作業が適正に行われる措置をとります。',
    'The manager sets rules and ensures proper reading work.',
  ),
  'A-9.5-C-3': must(
    '9.5 C 3',
    '急ぎで見る必要が生じたときに備え、保管中の紙も探し出せる状態を保ちます。',
    'Keep searchability of stored paper for urgent viewing.',
  ),
  'A-9.5-C-4': must(
    '9.5 C 4',
    '電子化後の元の紙・フィルムも安全管理します。',
    'Keep originals secure after digitisation.',
  ),
} as const satisfies Record<string, SafetyEntryText>;
