import { must, should, type ClauseText } from './clause-text.ts';

/** V-3: training, quality and records. */
export const trainingAndRecords = {
  'S-3-1-a': must(
    'Ⅴ3(1)',
    '医師は、厚生労働省が定める研修を受講していなければなりません。',
    'The doctor has taken the training designated by the Ministry of Health, Labour and Welfare.',
  ),
  'S-3-1-b': must(
    'Ⅴ3(1)※',
    '災害時、通知等で認められた場合に限り、未受講の医師による診療が許容されることがあります。',
    'In a disaster an untrained doctor may be allowed, only where a notice says so.',
  ),
  'S-3-1-c': should(
    'Ⅴ3(1)',
    '医師は、関係団体の研修などでも知識を得るように努めます。',
    'Doctors strive to learn from professional bodies too.',
  ),
  'S-3-1-d': should(
    'Ⅴ3(1)',
    '合意や計画の事項、機器の使い方、情報の扱いを、患者に前もって説明しておくべきです。',
    'Agreement, plan, devices and safe handling should be explained to the patient beforehand.',
  ),
  'S-3-1-e': should(
    'Ⅴ3(1)',
    '患者のより積極的な協力が要ることも、前もって説明すべきです。',
    'That the patient’s more active help is needed should be explained too.',
  ),
  'S-3-1-f': should(
    'Ⅴ3(1)',
    '患者は、情報に限界があることを理解し、医師が中止を決めたら尊重すべきです。',
    'Patients should understand the limits and respect a doctor’s decision to stop.',
  ),
  'S-3-1-g': should(
    'Ⅴ3(1)',
    'よりよい伝え方を、医師と患者が話し合い続けるのがよいとされます。',
    'Doctor and patient should go on talking about better ways to convey things.',
  ),
  'S-3-1-h': should(
    'Ⅴ3(1)',
    '不慣れな患者は支援者が助けてよく、医師は支援者に使い方やリスクを説明しておくのがよいとされます。',
    'A supporter may help; the doctor should brief them on device, risks and when it begins.',
  ),
  'S-3-2-a': must('Ⅴ3(2)', '質を評価し、結果を生かす体制を整えます。', 'Quality is evaluated and fed back.'),
  'S-3-2-b': should(
    'Ⅴ3(2)',
    '評価は、医学、医療経済、社会など多くの面から行うのがよいとされます。',
    'It should be evaluated from medical, economic and social sides.',
  ),
  'S-3-2-c': must(
    'Ⅴ3(2)',
    'オンラインでも、対面と同じく診療録の記載が必要です。',
    'Online care is charted just as in-person care.',
  ),
  'S-3-2-d': should(
    'Ⅴ3(2)',
    '診療録は、対面の記載に劣らないように注意します。',
    'Charts should be as good as in-person ones.',
  ),
  'S-3-2-e': should(
    'Ⅴ3(2)',
    '診断の基礎となる動画や画像を保管するなら、安全管理関連ガイドラインと同等の対策をとります。',
    'Pictures that underlie a diagnosis should be kept as safely as the safety guidelines ask.',
  ),
  'S-3-3-a': should(
    'Ⅴ3(3)',
    '安全性と有効性の情報を、社会全体で共有、分析するのがよいとされます。',
    'Safety and effect should be shared and analysed by society.',
  ),
  'S-3-3-b': should(
    'Ⅴ3(3)',
    'カルテに、日時や内容をできるだけ具体的に書くように努めます。',
    'Charts should say date, time and content as concretely as possible.',
  ),
  'S-3-3-c': should(
    'Ⅴ3(3)',
    'オンライン診療であることが容易に分かる記録にします。',
    'It should be easy to tell that the care was online.',
  ),
} as const satisfies Record<string, ClauseText>;
