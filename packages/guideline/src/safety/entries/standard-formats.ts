import { context, premise, type SafetyEntryText } from '../entry.ts';

/** 5.1.2 to 5.3: masters, conventions of exchange, letters outside the standard. */
export const standardFormats = {
  'A-5.1.2-B-1': context(
    '5.1.2',
    'JAHIS基本データセット適用ガイドライン（第3版）：利用者、患者（基本・感染症・アレルギー・入退院歴・受診歴）、オーダ、検体検査結果、病名、注射、処置・手術の項目群です。',
    'JAHIS basic data set guideline (3rd ed.): user, patient (basics, infection, allergy, admission and visit history), orders, lab results, diagnoses, injections, procedures/surgery.',
  ),
  'A-5.1.3-B-1': context(
    '5.1.3 1',
    'MEDIS-DC標準マスター「病名」は用語・コードの標準として示されています。',
    'MEDIS-DC standard master for disease names is named as a standard terminology/code set.',
  ),
  'A-5.1.3-B-2': context(
    '5.1.3 2',
    'MEDIS-DC標準マスター「手術・処置」は用語・コードの標準として示されています。',
    'MEDIS-DC standard master for surgery/procedures is named as a standard terminology/code set.',
  ),
  'A-5.1.3-B-3': context(
    '5.1.3 3',
    'MEDIS-DC標準マスター「臨床検査（生理機能検査を含む）」は用語・コードの標準として示されています。',
    'MEDIS-DC standard master for laboratory incl. physiological tests is named as a standard terminology/code set.',
  ),
  'A-5.1.3-B-4': context(
    '5.1.3 4',
    'MEDIS-DC標準マスター「医薬品（HOTコード）」は用語・コードの標準として示されています。',
    'MEDIS-DC standard master for drugs (HOT codes) is named as a standard terminology/code set.',
  ),
  'A-5.1.3-B-5': context(
    '5.1.3 5',
    'MEDIS-DC標準マスター「医療機器データベース」は用語・コードの標準として示されています。',
    'MEDIS-DC standard master for medical device database is named as a standard terminology/code set.',
  ),
  'A-5.1.3-B-6': context(
    '5.1.3 6',
    'MEDIS-DC標準マスター「看護用語」は用語・コードの標準として示されています。',
    'MEDIS-DC standard master for nursing terms is named as a standard terminology/code set.',
  ),
  'A-5.1.3-B-7': context(
    '5.1.3 7',
    'MEDIS-DC標準マスター「症状所見＜身体所見編＞」は用語・コードの標準として示されています。',
    'MEDIS-DC standard master for symptoms/physical findings is named as a standard terminology/code set.',
  ),
  'A-5.1.3-B-8': context(
    '5.1.3 8',
    'MEDIS-DC標準マスター「歯科病名」は用語・コードの標準として示されています。',
    'MEDIS-DC standard master for dental diseases is named as a standard terminology/code set.',
  ),
  'A-5.1.3-B-9': context(
    '5.1.3 9',
    'MEDIS-DC標準マスター「歯科手術・処置」は用語・コードの標準として示されています。',
    'MEDIS-DC standard master for dental procedures is named as a standard terminology/code set.',
  ),
  'A-5.1.3-B-10': context(
    '5.1.3 10',
    'MEDIS-DC標準マスター「画像検査」は用語・コードの標準として示されています。',
    'MEDIS-DC standard master for imaging examinations is named as a standard terminology/code set.',
  ),
  'A-5.1.3-B-11': context(
    '5.1.3 11',
    'MEDIS-DC標準マスター「J-MIX（電子保存された診療録情報の交換のためのデータ項目セット）」は用語・コードの標準として示されています。',
    'MEDIS-DC standard master for J-MIX data item set for exchanging electronically stored records is named as a standard terminology/code set.',
  ),
  'A-5.1.3-B-12': context(
    '5.1.3',
    '医薬品・臨床検査は院内独自コードから標準コードへ対応付けるツールがMEDIS-DCから提供されています。',
    'MEDIS-DC offers tools mapping local drug and lab codes to the standard ones.',
  ),
  'A-5.2-B-1': context(
    '5.2 1',
    'HL7/DICOM等の国際標準を国内で使うための規約として「JAHIS病理・臨床細胞DICOM画像データ規約」が挙げられています。',
    'Named JAHIS (or allied) convention for using international standards in Japan: pathology DICOM images.',
  ),
  'A-5.2-B-2': context(
    '5.2 2',
    'HL7/DICOM等の国際標準を国内で使うための規約として「JAHIS病理診断レポート構造化記述規約」が挙げられています。',
    'Named JAHIS (or allied) convention for using international standards in Japan: structured pathology report.',
  ),
  'A-5.2-B-3': context(
    '5.2 3',
    'HL7/DICOM等の国際標準を国内で使うための規約として「JAHIS処方データ交換規約」が挙げられています。',
    'Named JAHIS (or allied) convention for using international standards in Japan: prescription data exchange.',
  ),
  'A-5.2-B-4': context(
    '5.2 4',
    'HL7/DICOM等の国際標準を国内で使うための規約として「JAHIS生理検査データ交換規約」が挙げられています。',
    'Named JAHIS (or allied) convention for using international standards in Japan: physiological test exchange.',
  ),
  'A-5.2-B-5': context(
    '5.2 5',
    'HL7/DICOM等の国際標準を国内で使うための規約として「JAHISヘルスケアPKIを利用した医療文書に対する電子署名規格」が挙げられています。',
    'Named JAHIS (or allied) convention for using international standards in Japan: electronic signature of medical documents using healthcare PKI.',
  ),
  'A-5.2-B-6': context(
    '5.2 6',
    'HL7/DICOM等の国際標準を国内で使うための規約として「JAHIS内視鏡データ交換規約」が挙げられています。',
    'Named JAHIS (or allied) convention for using international standards in Japan: endoscopy data exchange.',
  ),
  'A-5.2-B-7': context(
    '5.2 7',
    'HL7/DICOM等の国際標準を国内で使うための規約として「JAHIS内視鏡DICOM画像データ規約」が挙げられています。',
    'Named JAHIS (or allied) convention for using international standards in Japan: endoscopy DICOM images.',
  ),
  'A-5.2-B-8': context(
    '5.2 8',
    'HL7/DICOM等の国際標準を国内で使うための規約として「JAHIS病理・臨床細胞データ交換規約」が挙げられています。',
    'Named JAHIS (or allied) convention for using international standards in Japan: pathology data exchange.',
  ),
  'A-5.2-B-9': context(
    '5.2 9',
    'HL7/DICOM等の国際標準を国内で使うための規約として「JAHIS放射線データ交換規約」が挙げられています。',
    'Named JAHIS (or allied) convention for using international standards in Japan: radiology data exchange.',
  ),
  'A-5.2-B-10': context(
    '5.2 10',
    'HL7/DICOM等の国際標準を国内で使うための規約として「JAHIS放射線治療データ交換規約」が挙げられています。',
    'Named JAHIS (or allied) convention for using international standards in Japan: radiotherapy data exchange.',
  ),
  'A-5.2-B-11': context(
    '5.2 11',
    'HL7/DICOM等の国際標準を国内で使うための規約として「JAHIS臨床検査データ交換規約」が挙げられています。',
    'Named JAHIS (or allied) convention for using international standards in Japan: laboratory data exchange.',
  ),
  'A-5.2-B-12': context(
    '5.2 12',
    'HL7/DICOM等の国際標準を国内で使うための規約として「JAHIS生理機能検査レポート構造化記述規約」が挙げられています。',
    'Named JAHIS (or allied) convention for using international standards in Japan: structured physiology report.',
  ),
  'A-5.2-B-13': context(
    '5.2 13',
    'HL7/DICOM等の国際標準を国内で使うための規約として「JAHIS病名情報データ交換規約」が挙げられています。',
    'Named JAHIS (or allied) convention for using international standards in Japan: diagnosis data exchange.',
  ),
  'A-5.2-B-14': context(
    '5.2 14',
    'HL7/DICOM等の国際標準を国内で使うための規約として「JAHIS注射データ交換規約」が挙げられています。',
    'Named JAHIS (or allied) convention for using international standards in Japan: injection data exchange.',
  ),
  'A-5.2-B-15': context(
    '5.2 15',
    'HL7/DICOM等の国際標準を国内で使うための規約として「JAHISヘルスケア分野における監査証跡のメッセージ標準規約」が挙げられています。',
    'Named JAHIS (or allied) convention for using international standards in Japan: audit-trail message standard for healthcare.',
  ),
  'A-5.2-B-16': context(
    '5.2 16',
    'HL7/DICOM等の国際標準を国内で使うための規約として「JAHIS介護標準メッセージ仕様」が挙げられています。',
    'Named JAHIS (or allied) convention for using international standards in Japan: long-term-care message specification.',
  ),
  'A-5.2-B-17': context(
    '5.2 17',
    'HL7/DICOM等の国際標準を国内で使うための規約として「健康診断結果報告書規格」が挙げられています。',
    'Named JAHIS (or allied) convention for using international standards in Japan: health check-up result report.',
  ),
  'A-5.2-B-18': context(
    '5.2 18',
    'HL7/DICOM等の国際標準を国内で使うための規約として「リモートサービスセキュリティガイドライン」が挙げられています。',
    'Named JAHIS (or allied) convention for using international standards in Japan: remote service security guideline.',
  ),
  'A-5.2-B-19': context(
    '5.2 19',
    'HL7/DICOM等の国際標準を国内で使うための規約として「JAHISシングルサインオンにおけるセキュリティガイドライン」が挙げられています。',
    'Named JAHIS (or allied) convention for using international standards in Japan: single sign-on security guideline.',
  ),
  'A-5.2-B-20': context(
    '5.2 20',
    'HL7/DICOM等の国際標準を国内で使うための規約として「JAHIS心臓カテーテル検査レポート構造化記述規約」が挙げられています。',
    'Named JAHIS (or allied) convention for using international standards in Japan: structured cardiac catheterisation report.',
  ),
  'A-5.2-B-21': context(
    '5.2 21',
    'HL7/DICOM等の国際標準を国内で使うための規約として「JAHIS診療文書構造化記述規約共通編」が挙げられています。',
    'Named JAHIS (or allied) convention for using international standards in Japan: structured clinical documents, common part.',
  ),
  'A-5.2-B-22': context(
    '5.2 22',
    'HL7/DICOM等の国際標準を国内で使うための規約として「JAHISデータ交換規約（共通編）」が挙げられています。',
    'Named JAHIS (or allied) convention for using international standards in Japan: data exchange, common part.',
  ),
  'A-5.2-B-23': context(
    '5.2 23',
    'HL7/DICOM等の国際標準を国内で使うための規約として「JAHIS保存が義務付けられた診療録等の電子保存ガイドライン」が挙げられています。',
    'Named JAHIS (or allied) convention for using international standards in Japan: guideline for electronic storage of records under statutory retention.',
  ),
  'A-5.2-B-24': context(
    '5.2 24',
    'HL7/DICOM等の国際標準を国内で使うための規約として「JAHIS HPKI電子認証ガイドライン」が挙げられています。',
    'Named JAHIS (or allied) convention for using international standards in Japan: HPKI electronic authentication guideline.',
  ),
  'A-5.2-B-25': context(
    '5.2 25',
    'HL7/DICOM等の国際標準を国内で使うための規約として「HPKI対応ICカードガイドライン」が挙げられています。',
    'Named JAHIS (or allied) convention for using international standards in Japan: HPKI IC card guideline.',
  ),
  'A-5.2-B-26': context(
    '5.2',
    'データ交換の国際標準としてHL7とDICOMへの準拠が基本とされます。',
    'HL7 and DICOM are the base international standards for data exchange.',
  ),
  'A-5.3-B-1': context(
    '5.3',
    '標準規格の使い方の指針としてIHEのTechnical Frameworkおよび日本IHE協会の地域連携仕様を参照します。',
    'Refer to the IHE Technical Framework and IHE Japan regional-linkage specification on how to use the standards.',
  ),
  'A-5.3-B-2': premise(
    '5.3',
    '外字を使う場合は使用した外字の一覧を管理し、システム変更や他システム連携で表記の食い違いが出ないようにします。',
    'If user-defined characters (gaiji) are used, manage their list and prevent notation mismatch on system change or exchange.',
  ),
} as const satisfies Record<string, SafetyEntryText>;
