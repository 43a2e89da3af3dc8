import { context, premise, type SafetyEntryText } from '../entry.ts';

/** 5 to 5.1.1: standards of terms, codes and exchange that the ministry recommends. */
export const standardTerms = {
  'A-5-B-1': context(
    '5 (前文)',
    '再利用できる標準規格（用語・コード・保存形式・メッセージ）を使うか、容易に標準へ変換できる形で保存することが望ましいです。',
    'Use maintainable standard terminology, codes, storage formats and messages, or store data so that it converts to them easily.',
  ),
  'A-5-B-2': premise(
    '5 (前文)',
    'ベンダから標準化の基本方針、標準に非対応なら理由、将来の更新・他社接続時の相互運用性の考えについて説明を受け理解を共有します。',
    'Obtain from the vendor its stance on standards, reasons for any non-support, and its plan for interoperability at future renewal or third-party connection.',
  ),
  'A-5-B-3': context(
    '5 (前文)',
    '医療機関自身も相互運用性の中長期計画を持つことが望ましいです。',
    'Institutions are advised to hold a mid/long-term plan for interoperability.',
  ),
  'A-5-B-4': premise(
    '5 (前文)',
    '可用性とは必要な時に使えることで、システム更新後も旧データを確実に使えるようにすることを含みます。',
    'Availability includes being able to use data stored by an old system after system renewal.',
  ),
  'A-5.1-B-1': context(
    '5.1',
    '医療機関情報・受診歴・患者基本/病名・保険・処方（用法含む）・検体検査・放射線画像・生理検査・内視鏡・注射・手術は高い互換性が可能な項目群です。',
    'Institution, visit history, patient basics/diagnoses, insurance, prescription incl. usage, lab, radiology, physiology, endoscopy, injection and surgery are item groups for which high interoperability is attainable.',
  ),
  'A-5.1.1-B-HS001': context(
    '5.1.1 HS001',
    '厚生労働省標準規格 HS001「医薬品HOTコードマスター」は実装が推奨される標準の一つです。',
    'HS001 (drug HOT code master) is one of the MHLW standards whose implementation is recommended.',
  ),
  'A-5.1.1-B-HS005': context(
    '5.1.1 HS005',
    '厚生労働省標準規格 HS005「ICD10対応標準病名マスター」は実装が推奨される標準の一つです。',
    'HS005 (ICD-10 aligned standard disease-name master) is one of the MHLW standards whose implementation is recommended.',
  ),
  'A-5.1.1-B-HS007': context(
    '5.1.1 HS007',
    '厚生労働省標準規格 HS007「患者診療情報提供書及び電子診療データ提供書（患者への情報提供）」は実装が推奨される標準の一つです。',
    'HS007 (clinical information document provided to patients) is one of the MHLW standards whose implementation is recommended.',
  ),
  'A-5.1.1-B-HS008': context(
    '5.1.1 HS008',
    '厚生労働省標準規格 HS008「診療情報提供書（電子紹介状）」は実装が推奨される標準の一つです。',
    'HS008 (electronic referral letter) is one of the MHLW standards whose implementation is recommended.',
  ),
  'A-5.1.1-B-HS009': context(
    '5.1.1 HS009',
    '厚生労働省標準規格 HS009「IHE統合プロファイル「可搬型医用画像」およびその運用指針」は実装が推奨される標準の一つです。',
    'HS009 (IHE Portable Data for Imaging) is one of the MHLW standards whose implementation is recommended.',
  ),
  'A-5.1.1-B-HS010': context(
    '5.1.1 HS010',
    'HS010（医療波形フォーマット第92001部）は旧一覧の項目で、改定後はHS028に置き換えられたとみられます。',
    'HS010 (waveform format part 92001) belongs to the older list and appears replaced by HS028.',
  ),
  'A-5.1.1-B-HS011': context(
    '5.1.1 HS011',
    '厚生労働省標準規格 HS011「医療におけるデジタル画像と通信（DICOM）」は実装が推奨される標準の一つです。',
    'HS011 (DICOM) is one of the MHLW standards whose implementation is recommended.',
  ),
  'A-5.1.1-B-HS012': context(
    '5.1.1 HS012',
    '厚生労働省標準規格 HS012「JAHIS臨床検査データ交換規約」は実装が推奨される標準の一つです。',
    'HS012 (JAHIS laboratory data exchange) is one of the MHLW standards whose implementation is recommended.',
  ),
  'A-5.1.1-B-HS013': context(
    '5.1.1 HS013',
    '厚生労働省標準規格 HS013「標準歯科病名マスター」は実装が推奨される標準の一つです。',
    'HS013 (standard dental disease-name master) is one of the MHLW standards whose implementation is recommended.',
  ),
  'A-5.1.1-B-HS014': context(
    '5.1.1 HS014',
    '厚生労働省標準規格 HS014「臨床検査マスター」は実装が推奨される標準の一つです。',
    'HS014 (clinical laboratory test master) is one of the MHLW standards whose implementation is recommended.',
  ),
  'A-5.1.1-B-HS016': context(
    '5.1.1 HS016',
    '厚生労働省標準規格 HS016「JAHIS放射線データ交換規約」は実装が推奨される標準の一つです。',
    'HS016 (JAHIS radiology data exchange) is one of the MHLW standards whose implementation is recommended.',
  ),
  'A-5.1.1-B-HS017': context(
    '5.1.1 HS017',
    '厚生労働省標準規格 HS017「HIS,RIS,PACS,モダリティ間予約,会計,照射録情報連携指針（JJ1017指針）」は実装が推奨される標準の一つです。',
    'HS017 (JJ1017 HIS/RIS/PACS linkage guideline) is one of the MHLW standards whose implementation is recommended.',
  ),
  'A-5.1.1-B-HS022': context(
    '5.1.1 HS022',
    '厚生労働省標準規格 HS022「JAHIS処方データ交換規約」は実装が推奨される標準の一つです。',
    'HS022 (JAHIS prescription data exchange) is one of the MHLW standards whose implementation is recommended.',
  ),
  'A-5.1.1-B-HS024': context(
    '5.1.1 HS024',
    '厚生労働省標準規格 HS024「看護実践用語標準マスター」は実装が推奨される標準の一つです。',
    'HS024 (nursing practice terminology standard master) is one of the MHLW standards whose implementation is recommended.',
  ),
  'A-5.1.1-B-HS025': context(
    '5.1.1 HS025',
    'HS025（地域医療連携の情報連携基盤技術仕様）は旧番号で、改定後はHS031とみられます。',
    'HS025 (regional sharing infrastructure spec) is the old number and appears replaced by HS031.',
  ),
  'A-5.1.1-B-HS026': context(
    '5.1.1 HS026',
    '厚生労働省標準規格 HS026「SS-MIX2ストレージ仕様書および構築ガイドライン」は実装が推奨される標準の一つです。',
    'HS026 (SS-MIX2 storage specification) is one of the MHLW standards whose implementation is recommended.',
  ),
  'A-5.1.1-B-HS027': context(
    '5.1.1 HS027',
    '厚生労働省標準規格 HS027「処方・注射オーダ標準用法規格」は実装が推奨される標準の一つです。',
    'HS027 (standard usage (dosage instruction) specification) is one of the MHLW standards whose implementation is recommended.',
  ),
  'A-5.1.1-B-HS028': context(
    '5.1.1 HS028',
    '厚生労働省標準規格 HS028「ISO 22077-1:2015 医用波形フォーマット－パート1：符号化規則」は実装が推奨される標準の一つです。',
    'HS028 (medical waveform format encoding rules (ISO 22077-1:2015)) is one of the MHLW standards whose implementation is recommended.',
  ),
  'A-5.1.1-B-HS030': context(
    '5.1.1 HS030',
    '厚生労働省標準規格 HS030「データ入力用書式取得・提出に関する仕様（RFD）」は実装が推奨される標準の一つです。',
    'HS030 (Retrieve Form for Data capture (RFD)) is one of the MHLW standards whose implementation is recommended.',
  ),
  'A-5.1.1-B-HS031': context(
    '5.1.1 HS031',
    '厚生労働省標準規格 HS031「地域医療連携における情報連携基盤技術仕様」は実装が推奨される標準の一つです。',
    'HS031 (regional information-sharing infrastructure technical specification (IHE based)) is one of the MHLW standards whose implementation is recommended.',
  ),
  'A-5.1.1-B-HS032': context(
    '5.1.1 HS032',
    '厚生労働省標準規格 HS032「HL7 CDAに基づく退院時サマリー規約」は実装が推奨される標準の一つです。',
    'HS032 (HL7 CDA discharge summary) is one of the MHLW standards whose implementation is recommended.',
  ),
  'A-5.1.1-B-HS033': context(
    '5.1.1 HS033',
    '厚生労働省標準規格 HS033「標準歯式コード仕様」は実装が推奨される標準の一つです。',
    'HS033 (standard tooth-notation code) is one of the MHLW standards whose implementation is recommended.',
  ),
  'A-5.1.1-B-update': context(
    '5.1.1',
    '標準規格一覧（令和3年1月頃時点）は更新されるため最新版を厚労省サイトで確認します。',
    'The list (as of about January 2021) changes, so check the current version on the MHLW site.',
  ),
} as const satisfies Record<string, SafetyEntryText>;
