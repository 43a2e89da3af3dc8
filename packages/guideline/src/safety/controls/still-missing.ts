import { words } from '../../words.ts';
import { notYet, type SafetyControlText } from '../safety-control.ts';

/** Nothing shows it yet; the words say what is missing. */
export const stillMissing = {
  'classes-of-information': notYet(
    words(
      '特に慎重に扱う記録を区分して開く人を絞る機能と、設定が意図せず戻ることを見つける仕組みがありません。',
      'Records cannot be marked as especially sensitive and opened to fewer people. Nothing notices settings that fall back.',
    ),
    ['A-6.5-B-6', 'A-6.5-D-1'],
  ),
  'convention-of-single-sign-on': notYet(
    words(
      '病院のアカウントでのログインは OpenID Connect に従いますが、JAHIS のガイドラインとは照らし合わせていません。',
      'Signing in through the hospital follows OpenID Connect; it was not held against the guideline of JAHIS.',
    ),
    ['A-5.2-B-19'],
  ),
  'written-and-exported': notYet(
    words(
      '診療の記録を書面（PDF）にできることを示す試験がなく、止まったときに備えて自動で書き出す写しもありません。',
      'No test shows a record put on paper as a document, and no copy is written by itself for when the system is down.',
    ),
    ['A-7.2-A-1', 'A-7.2-B-1', 'A-7.2-C-3', 'A-7.2-D-1', 'A-7.2-D-3', 'A-7.2-D-4', 'A-7.2-D-5'],
  ),
  'a-second-line': notYet(
    words(
      '予備の系統や、代わりに読む手段の用意と手順がありません。',
      'There is no standby and no other way to read, nor steps for one.',
    ),
    ['A-7.2-C-4'],
  ),
  'standard-formats': notYet(
    words(
      '標準の形式（SS-MIX2、HL7、電子紹介状など）での入出力がありません。',
      'Nothing goes in or out in a standard format (SS-MIX2, HL7, electronic referrals and the like).',
    ),
    [
      'A-5-B-1',
      'A-5.1-B-1',
      'A-5.1.1-B-HS007',
      'A-5.1.1-B-HS008',
      'A-5.1.1-B-HS026',
      'A-5.1.2-B-1',
      'A-5.1.3-B-11',
      'A-5.2-B-13',
      'A-5.2-B-15',
      'A-5.2-B-21',
      'A-5.2-B-22',
      'A-5.2-B-26',
      'A-5.3-B-1',
      'A-7.3-C-4-1',
      'A-App1.1-C-3-1',
    ],
  ),
  'standard-terms': notYet(
    words(
      '病名、薬、症状を標準マスターのコードで記録できません。文章で記録します。',
      'Diagnoses, medicines and findings carry no codes of the standard masters; they are kept as text.',
    ),
    [
      'A-5.1.1-B-HS001',
      'A-5.1.1-B-HS005',
      'A-5.1.1-B-HS013',
      'A-5.1.1-B-HS033',
      'A-5.1.3-B-1',
      'A-5.1.3-B-4',
      'A-5.1.3-B-7',
      'A-5.1.3-B-8',
      'A-5.1.3-B-12',
    ],
  ),
  'front-that-is-watched': notYet(
    words(
      '患者向けの入口へのアクセスを監視する仕組みと、患者の電子証明書による認証がありません。',
      'Nobody watches accesses at the patients’ door, and patients are not verified by certificates of their own.',
    ),
    ['A-6.11-C-9a'],
  ),
  'keys-changed-and-held-apart': notYet(
    words(
      'サーバーの鍵を取り替える機能と、FIPS 140-2 の機器に鍵を置く方法がありません。',
      'The server’s key cannot be changed, nor kept in a device of FIPS 140-2.',
    ),
    ['A-6.11-B-2', 'A-6.11-D-2'],
  ),
  'sealed-against-the-host': notYet(
    words(
      'データベースの中の患者の情報を暗号化していないため、データベースの管理者は内容を読めます。',
      'Patients’ data are not encrypted inside the database: whoever administers it can read them.',
    ),
    ['A-8.1.2-B-1', 'A-8.1.2-D-2', 'A-8.1.2-D-3'],
  ),
  'software-known-to-be-ours': notYet(
    words(
      '配布物に署名がなく、動いているソフトが書き換えられていないことを確かめる手段がありません。',
      'Releases carry no signature, and nothing shows that the running software is the one published.',
    ),
    ['A-7.3-B-1'],
  ),
  'a-way-for-disasters': notYet(
    words('災害のときに手順を減らす機能がありません。', 'There is no shorter way for times of disaster.'),
    ['A-6.10-B-3'],
  ),
  'maintenance-in-detail': notYet(
    words(
      'サーバーやデータベースで直接行う保守の詳しい操作は、Onshin の記録に残りません。',
      'Acts of maintenance at the server and the database themselves are not recorded by Onshin.',
    ),
    ['A-6.8-D-1'],
  ),
  'disposal-of-single-records': notYet(
    words(
      '保存期間を過ぎた記録だけを、ほかに影響なく廃棄する機能がありません。',
      'Records past their time cannot be disposed of one by one without touching others.',
    ),
    ['A-6.7-B-1'],
  ),
} as const satisfies Record<string, SafetyControlText>;
