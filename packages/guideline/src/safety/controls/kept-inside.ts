import { words } from '../../words.ts';
import { operator, passage, type SafetyControlText } from '../safety-control.ts';

/** Kept by people inside the house, with templates and ledgers. */
export const keptInside = {
  'policies-of-the-clinic': operator(
    words(
      '個人情報保護方針と安全管理方針を、ひな型から作り、掲示します。',
      'A privacy policy and a policy of security are made from a template and posted.',
    ),
    [
      passage('docs/compliance/templates/safety/policies.md', '個人情報保護方針'),
      passage('docs/compliance/templates/safety/policies.md', 'システムの安全管理方針'),
    ],
    [
      'A-6-A-1',
      'A-6.1-B-1',
      'A-6.1-B-2',
      'A-6.1-C-1',
      'A-6.1-C-2',
      'A-6.1-C-2-1',
      'A-6.1-C-2-2',
      'A-6.1-C-2-3',
      'A-6.1-C-2-4',
      'A-6.1-C-2-5',
      'A-6.1-C-2-6',
    ],
  ),
  'inventory-of-information': operator(
    words(
      '扱う情報、法定の文書かどうか、所在、見る手段、重要度を一覧で管理します。',
      'An inventory holds what is kept, whether the law names it, where, how it is read, and how much it matters.',
    ),
    [passage('docs/compliance/templates/safety/risk-analysis.md', '情報の一覧')],
    ['A-3.1-B-1', 'A-6.2-C-1', 'A-6.2-C-2', 'A-6.2-C-3', 'A-7.2-C-1', 'A-7.2-C-2'],
  ),
  'risk-analysis': operator(
    words(
      '一覧からリスクを分析し、技術と運用の対策を決め、文書で残します。',
      'Risks are analysed from the inventory; measures of technique and of rules are chosen and kept in writing.',
    ),
    [
      passage('docs/compliance/templates/safety/risk-analysis.md', 'リスク分析'),
      passage('docs/compliance/templates/safety/risk-analysis.md', '文書の管理'),
    ],
    ['A-4-B-1', 'A-4.4-B-1', 'A-6.2-B-1', 'A-6.2-C-4', 'A-6.2-C-6', 'A-6.2-D-1', 'A-6.2.3-B-2'],
  ),
  'told-by-the-vendor': operator(
    words(
      '標準への対応、更新、技術的な対策について事業者の説明を受け、相互運用性の計画を書きます。',
      'The vendor tells of standards, updates and measures; the clinic writes its plan for exchange.',
    ),
    [
      passage('docs/compliance/templates/safety/interoperability.md', '事業者からの説明'),
      passage('docs/compliance/templates/safety/interoperability.md', '相互運用性の計画'),
    ],
    ['A-5-B-2', 'A-5-B-3', 'A-5.1.1-B-update', 'A-6.2-C-5'],
  ),
  premises: operator(
    words(
      '区画ごとの施錠、のぞき見の対策、盗難防止、入退の記録を管理します。',
      'Locks, screens out of sight, theft protection and entries are kept by area.',
    ),
    [
      passage('docs/compliance/templates/safety/premises.md', '区画と対策'),
      passage('docs/compliance/templates/safety/premises.md', '入退の記録'),
    ],
    [
      'A-6.3-C-2',
      'A-6.4-B-1',
      'A-6.4-C-1',
      'A-6.4-C-2',
      'A-6.4-C-3',
      'A-6.4-C-3-1',
      'A-6.4-C-3-2',
      'A-6.4-C-3-3',
      'A-6.4-C-4',
      'A-6.4-C-5',
      'A-6.4-D-1',
      'A-6.6-B-2',
      'A-6.6-C-2-1c',
      'A-6.6-D-1',
      'A-7.3-B-5',
      'A-7.3-C-2-3',
      'A-7.3-D-1-1',
      'A-7.3-D-1-2',
    ],
  ),
  'ledger-of-devices': operator(
    words(
      '業務に使う機器とソフトを台帳に載せ、台帳にないものは使いません。',
      'Devices and software for work stand in a ledger; nothing else is used.',
    ),
    [
      passage('docs/compliance/templates/safety/devices-and-media.md', 'サーバーと機器'),
      passage('docs/compliance/templates/devices-of-the-clinic.md', '診療に使う端末の台帳'),
    ],
    ['A-6.2.3-B-1', 'A-6.9-C-5', 'A-6.9-D-3', 'A-7.1-C-1-1c', 'A-7.3-C-1-1', 'A-7.3-D-2-1'],
  ),
  'ledger-of-media': operator(
    words(
      '媒体と控えの置き場所、期限、点検、写しかえを台帳で管理します。',
      'Where media and backups are, how long they last, and when they were checked and copied stands in a ledger.',
    ),
    [passage('docs/compliance/templates/safety/devices-and-media.md', '媒体と控え')],
    ['A-7.3-C-2-1', 'A-7.3-C-2-2', 'A-7.3-C-3-1'],
  ),
  'software-and-malware': operator(
    words(
      '不正プログラムの検査、更新、導入のあとの確認を、台帳で続けます。',
      'Checks for malware, updates and checks after them are kept up in the ledger.',
    ),
    [passage('docs/compliance/templates/safety/devices-and-media.md', 'ソフトウェアと不正プログラム対策')],
    ['A-6.5-C-10', 'A-6.5-C-11', 'A-6.11-C-11', 'A-7.1-B-4'],
  ),
  'secrecy-and-training': operator(
    words(
      '守秘の契約と、教育・訓練の記録を残します。',
      'Promises of secrecy and training are kept on record.',
    ),
    [
      passage('docs/compliance/templates/safety/people.md', '守秘の契約'),
      passage('docs/compliance/templates/safety/people.md', '教育の記録'),
    ],
    ['A-6.6-B-1', 'A-6.6-C-1', 'A-6.6-C-1-1', 'A-6.6-C-1-2', 'A-6.6-C-1-3', 'A-6.9-C-4', 'A-6.10-C-2'],
  ),
  disposal: operator(
    words(
      '廃棄の条件、できる人、方法を決め、記録と証明書を残します。',
      'Conditions, people and ways of disposal are set, and records and certificates kept.',
    ),
    [
      passage('docs/compliance/templates/safety/disposal.md', '手順'),
      passage('docs/compliance/templates/safety/disposal.md', '記録'),
    ],
    [
      'A-6.7-C-1',
      'A-6.7-C-2',
      'A-6.7-C-3',
      'A-6.7-C-4',
      'A-8.1.3-B-1',
      'A-8.4.2-B-1',
      'A-8.4.2-B-2',
      'A-8.4.2-B-3',
      'A-8.4.2-B-4',
      'A-8.4.2-B-5',
      'A-App1.4-B-1',
    ],
  ),
  'taking-out-and-telework': operator(
    words(
      '持ち出し、テレワーク、個人の機器の規程と台帳を使います。',
      'Rules and a ledger cover what is taken out, work from elsewhere and private devices.',
    ),
    [
      passage('docs/compliance/templates/safety/taking-out.md', '方針'),
      passage('docs/compliance/templates/safety/taking-out.md', '台帳'),
    ],
    [
      'A-4.3-B-2-a',
      'A-6.9-B-1',
      'A-6.9-B-2',
      'A-6.9-C-1',
      'A-6.9-C-2',
      'A-6.9-C-6',
      'A-6.9-C-7',
      'A-6.9-C-8',
      'A-6.9-C-9',
      'A-6.9-C-10',
      'A-6.9-D-1',
      'A-6.9-D-4',
      'A-6.9-D-4-1',
      'A-6.11-B-4',
      'A-6.11-B-10',
      'A-6.11-D-1',
    ],
  ),
  'loss-and-theft': operator(
    words('盗難・紛失のときの手順を定めます。', 'What to do after loss or theft is set down.'),
    [passage('docs/compliance/templates/safety/taking-out.md', '盗難・紛失のとき')],
    ['A-6.9-C-3'],
  ),
  emergencies: operator(
    words(
      '非常時の判断、段階ごとの手順、復帰のあとの取り込みを定めます。',
      'Who calls an emergency, what is done at each stage, and how paper is taken in afterwards is set down.',
    ),
    [
      passage('docs/compliance/templates/safety/emergencies.md', '判断'),
      passage('docs/compliance/templates/safety/emergencies.md', '段階ごとにすること'),
    ],
    ['A-6.10-B-1', 'A-6.10-C-1', 'A-6.10-C-3'],
  ),
  'cyber-attacks': operator(
    words(
      'サイバー攻撃のときに切り離し、戻し、連絡する手順と連絡先を用意します。',
      'Steps and contacts for cutting off, bringing back and reporting after an attack are at hand.',
    ),
    [
      passage('docs/compliance/templates/safety/emergencies.md', 'サイバー攻撃のとき'),
      passage('docs/compliance/templates/safety/emergencies.md', '連絡先'),
    ],
    ['A-6.10-B-4', 'A-6.10-B-5', 'A-6.10-C-4-4', 'A-6.10-C-5', 'A-6.10-C-5b', 'A-6.10-C-5c'],
  ),
  'after-an-accident': operator(
    words(
      '漏えいなどの公表、説明、原因の究明、填補、再発防止を記録します。',
      'What was told, found, made good and changed after an accident is recorded.',
    ),
    [passage('docs/compliance/templates/safety/emergencies.md', '漏えいなどが起きたとき')],
    ['A-4.1-B-2-1a', 'A-4.1-B-2-1b', 'A-4.1-B-2-2a', 'A-4.1-B-2-2b', 'A-4.1-B-2-2c'],
  ),
  'audit-plan': operator(
    words(
      '監査を計画し、結果と対応を、第三者が検証できる形で残します。',
      'Audits are planned; results and answers are kept so that others can verify them.',
    ),
    [
      passage('docs/compliance/templates/safety/audit.md', '計画'),
      passage('docs/compliance/templates/safety/audit.md', '記録'),
    ],
    [
      'A-4.1-B-1-1b',
      'A-4.1-B-1-1c',
      'A-4.1-B-1-1d',
      'A-4.1-B-1-1e',
      'A-4.1-B-1-3a',
      'A-4.1-B-1-3b',
      'A-7.1-C-5-4',
    ],
  ),
} as const satisfies Record<string, SafetyControlText>;
