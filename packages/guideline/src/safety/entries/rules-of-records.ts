import { must, should, type SafetyEntryText } from '../entry.ts';

/** 10 C 2 to 4: what the operating rules say of electronic records, keeping outside and scanning. */
export const rulesOfRecords = {
  'A-10-C-2-1a': must(
    '10 C 2(1)a',
    '運用管理規程に、真正性の入力者・確定者の識別・認証を定めます。',
    'Operating rules item: authenticity: identification/authentication of enterer and confirmer.',
  ),
  'A-10-C-2-1b': must(
    '10 C 2(1)b',
    '運用管理規程に、真正性のうち、確定の手順と入力者・確定者の記録方法を定めます。',
    'Operating rules item: authenticity: finalisation procedure and identity recording.',
  ),
  'A-10-C-2-1c': must(
    '10 C 2(1)c',
    '運用管理規程に、真正性の更新履歴の保存を定めます。',
    'Operating rules item: authenticity: update history.',
  ),
  'A-10-C-2-1d': must(
    '10 C 2(1)d',
    '運用管理規程に、真正性の代行入力の承認記録を定めます。',
    'Operating rules item: authenticity: approval records for proxy entry.',
  ),
  'A-10-C-2-1e': must(
    '10 C 2(1)e',
    '運用管理規程に、真正性の機器・ソフトの品質管理と動作状況の内部監査を定めます。',
    'Operating rules item: authenticity: quality control and internal audit of operation.',
  ),
  'A-10-C-2-2a': must(
    '10 C 2(2)a',
    '運用管理規程に、見読性の情報の所在管理を定めます。',
    'Operating rules item: readability: whereabouts management.',
  ),
  'A-10-C-2-2b': must(
    '10 C 2(2)b',
    '運用管理規程に、見読性の見読化手段の管理を定めます。',
    'Operating rules item: readability: means of reading.',
  ),
  'A-10-C-2-2c': must(
    '10 C 2(2)c',
    '運用管理規程に、見読の目的別に必要な応答速度と処理量を定めます。',
    'Operating rules item: readability: response time and throughput per purpose.',
  ),
  'A-10-C-2-2d-1': must(
    '10 C 2(2)d-1',
    '運用管理規程に、見読性の障害対策としての冗長性を定めます。',
    'Operating rules item: readability: redundancy.',
  ),
  'A-10-C-2-2d-2': must(
    '10 C 2(2)d-2',
    '運用管理規程に、見読性の障害対策としてのバックアップを定めます。',
    'Operating rules item: readability: backup.',
  ),
  'A-10-C-2-2d-3': must(
    '10 C 2(2)d-3',
    '運用管理規程に、見読性の障害時の緊急対応を定めます。',
    'Operating rules item: readability: emergency response.',
  ),
  'A-10-C-2-3a': must(
    '10 C 2(3)a',
    '運用管理規程に、保存性のソフト・機器・媒体の管理（設置場所、施錠、定期点検、ウイルスチェック等）と破壊・混同の防止を定めます。',
    'Operating rules item: preservation: management of software, equipment and media and prevention of destruction/confusion.',
  ),
  'A-10-C-2-3b': must(
    '10 C 2(3)b',
    '運用管理規程に、保存性の不適切な保管・取扱いによる滅失防止（バックアップ・作業履歴管理）を定めます。',
    'Operating rules item: preservation: prevention of loss by improper handling (backup, work history).',
  ),
  'A-10-C-2-3c': must(
    '10 C 2(3)c',
    '運用管理規程に、保存性の媒体・設備の劣化防止を定めます。',
    'Operating rules item: preservation: prevention of deterioration.',
  ),
  'A-10-C-2-3d': must(
    '10 C 2(3)d',
    '運用管理規程に、保存性の不整合による復元不能の防止（移行時の業務計画の作成規約）を定めます。',
    'Operating rules item: preservation: prevention of unrestorability by inconsistency (migration planning).',
  ),
  'A-10-C-2-4a': must(
    '10 C 2(4)a',
    '運用管理規程に、相互運用性のシステム改修時のデータ互換性確保を定めます。',
    'Operating rules item: interoperability: data compatibility on modification.',
  ),
  'A-10-C-2-4b': must(
    '10 C 2(4)b',
    '運用管理規程に、相互運用性のシステム更新時のデータ互換性確保を定めます。',
    'Operating rules item: interoperability: data compatibility on renewal.',
  ),
  'A-10-C-3-0': must(
    '10 C 3',
    '可搬媒体や紙での外部保存を行うときも、ネットワーク外部保存の項を参照して管理事項を作ります。',
    'For external storage on portable media or paper, prepare items by reference to the network external-storage part.',
  ),
  'A-10-C-3-1a': must(
    '10 C 3(1)a',
    '運用管理規程に、受託事業者の選定規約と「適合」と判断した根拠の記載（総務省・経産省の提供事業者向けガイドライン準拠の確認を含む）を定めます。',
    'Operating rules item: vendor selection rule and record of grounds for judging suitable (incl. conformity with MIC/METI guideline).',
  ),
  'A-10-C-3-1b': must(
    '10 C 3(1)b',
    '運用管理規程に、医療機関側の管理責任者を定めます。',
    'Operating rules item: manager on the institution side.',
  ),
  'A-10-C-3-1c': must(
    '10 C 3(1)c',
    '運用管理規程に、受託事業者への監査体制を定めます。',
    'Operating rules item: audit structure over vendor.',
  ),
  'A-10-C-3-1d': must(
    '10 C 3(1)d',
    '運用管理規程に、受託・回線事業者等との責任分界点を定めます。',
    'Operating rules item: demarcation with vendor and carrier.',
  ),
  'A-10-C-3-1e': must(
    '10 C 3(1)e',
    '運用管理規程に、事業者の管理・説明・見直し責任の範囲を明文化した契約文書の作成と保管を定めます。',
    'Operating rules item: contract documents stating scope of management, explanation and review responsibility.',
  ),
  'A-10-C-3-1f': must(
    '10 C 3(1)f',
    '運用管理規程に、不都合な事態の対処責任・障害部位切分けの責任を明文化した契約文書を定めます。',
    'Operating rules item: contract documents on handling of incidents and fault isolation.',
  ),
  'A-10-C-3-1g': must(
    '10 C 3(1)g',
    '運用管理規程に、どの文書を外部に預けるかの基準を定めます。',
    'Operating rules item: criteria for documents entrusted externally.',
  ),
  'A-10-C-3-2a': must(
    '10 C 3(2)a',
    '運用管理規程に、契約終了時に診療録等が受託者に残らない処理方法（契約と管理者の確認を含む）を定めます。',
    'Operating rules item: method to leave no records with vendor at contract end (incl. contract and manager check).',
  ),
  'A-10-C-3-3a': must(
    '10 C 3(3)a',
    '運用管理規程に、真正性の相互認証機能の採用を定めます。',
    'Operating rules item: authenticity: mutual authentication.',
  ),
  'A-10-C-3-3b': must(
    '10 C 3(3)b',
    '運用管理規程に、真正性の回線上の改ざんがないことの保証機能を定めます。',
    'Operating rules item: authenticity: guarantee of no tampering on the line.',
  ),
  'A-10-C-3-4a': must(
    '10 C 3(4)a',
    '運用管理規程に、見読性の施設内保存と同項目の確認を定めます。',
    'Operating rules item: readability: confirm same items as in-house.',
  ),
  'A-10-C-3-4b': should(
    '10 C 3(4)b',
    '運用管理規程に、見読性の緊急に必要な医療情報の確保手段（推奨）を定めます。',
    'Operating rules item: readability: means for urgently needed data (recommended).',
  ),
  'A-10-C-3-4c': should(
    '10 C 3(4)c',
    '運用管理規程に、見読性の緊急とまではいえない医療情報の確保手段（推奨）を定めます。',
    'Operating rules item: readability: means for non-urgent data (recommended).',
  ),
  'A-10-C-3-5a': must(
    '10 C 3(5)a',
    '運用管理規程に、保存性の受託者での保存確認機能を定めます。',
    'Operating rules item: preservation: confirmation of storage at vendor.',
  ),
  'A-10-C-3-5b': must(
    '10 C 3(5)b',
    '運用管理規程に、保存性の施設内保存と同項目の確認を定めます。',
    'Operating rules item: preservation: confirm same items as in-house.',
  ),
  'A-10-C-3-5c': should(
    '10 C 3(5)c',
    '運用管理規程に、保存性の標準的なデータ形式・転送プロトコルの採用（推奨）を定めます。',
    'Operating rules item: preservation: standard data formats/protocols (recommended).',
  ),
  'A-10-C-3-5d': must(
    '10 C 3(5)d',
    '運用管理規程に、保存性のデータ形式・プロトコルの版管理と継続性を定めます。',
    'Operating rules item: preservation: version control and continuity of formats/protocols.',
  ),
  'A-10-C-3-6a': must(
    '10 C 3(6)a',
    '運用管理規程に、伝送中の保護の適切な暗号化を定めます。',
    'Operating rules item: protection in transit: encryption.',
  ),
  'A-10-C-3-6b': must(
    '10 C 3(6)b',
    '運用管理規程に、伝送中の保護の起点・終点の認証を定めます。',
    'Operating rules item: protection in transit: authentication of endpoints.',
  ),
  'A-10-C-3-7a': must(
    '10 C 3(7)a',
    '運用管理規程に、受託者内の個人情報保護を定めます。',
    'Operating rules item: inside vendor: personal-data protection.',
  ),
  'A-10-C-3-7b': must(
    '10 C 3(7)b',
    '運用管理規程に、受託者内の診療録等へのアクセス禁止を定めます。',
    'Operating rules item: inside vendor: prohibition of access.',
  ),
  'A-10-C-3-7c': must(
    '10 C 3(7)c',
    '運用管理規程に、受託者内の障害対策時のアクセス通知を定めます。',
    'Operating rules item: inside vendor: notice of access on fault handling.',
  ),
  'A-10-C-3-7d': must(
    '10 C 3(7)d',
    '運用管理規程に、受託者が持つアクセスログが改ざんされず、触れないようにすることを定めます。',
    'Operating rules item: inside vendor: integrity of logs and no access to them.',
  ),
  'A-10-C-3-8a': must(
    '10 C 3(8)a',
    '運用管理規程に、患者説明の診療開始前の方法を定めます。',
    'Operating rules item: explanation before start of care.',
  ),
  'A-10-C-3-8b': must(
    '10 C 3(8)b',
    '運用管理規程に、患者説明の理解を得るのが困難で緊急性がある場合を定めます。',
    'Operating rules item: explanation when hard and urgent.',
  ),
  'A-10-C-3-8c': must(
    '10 C 3(8)c',
    '運用管理規程に、患者説明の理解を得るのが困難で緊急性がない場合を定めます。',
    'Operating rules item: explanation when hard and not urgent.',
  ),
  'A-10-C-3-9a': must(
    '10 C 3(9)a',
    '運用管理規程に、受託者監査の保存記録（内容・期間等）を定めます。',
    'Operating rules item: vendor audit: storage records (content, period).',
  ),
  'A-10-C-3-9b': must(
    '10 C 3(9)b',
    '運用管理規程に、受託者監査の管理策と実施状況を定めます。',
    'Operating rules item: vendor audit: controls and their implementation.',
  ),
  'A-10-C-4a': must(
    '10 C 4 a',
    '運用管理規程に、スキャナ電子化のスキャナ読取りの対象文書を定めます。',
    'Operating rules item: scanning: documents to be scanned.',
  ),
  'A-10-C-4b': must(
    '10 C 4 b',
    '運用管理規程に、スキャナ電子化の情報作成管理者の任命を定めます。',
    'Operating rules item: scanning: appointment of information-creation manager.',
  ),
  'A-10-C-4c': must(
    '10 C 4 c',
    '運用管理規程に、スキャナ電子化の作業責任者の電子署名・タイムスタンプを定めます。',
    'Operating rules item: scanning: signature/timestamp by person in charge.',
  ),
  'A-10-C-4d': must(
    '10 C 4 d',
    '運用管理規程に、スキャナ電子化の診療の都度スキャンするタイミングを定めます。',
    'Operating rules item: scanning: timing of per-care scanning.',
  ),
  'A-10-C-4e': must(
    '10 C 4 e',
    '運用管理規程に、スキャナ電子化のうち、溜まった過去文書を電子化するときの手順を定めます。',
    'Operating rules item: scanning: procedure for digitising accumulated documents.',
  ),
} as const satisfies Record<string, SafetyEntryText>;
