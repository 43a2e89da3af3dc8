import { must, type SafetyEntryText } from '../entry.ts';

/** 10 (5) to (11): what the operating rules say of contractors, taking out, exchange, emergencies, training, audit. */
export const rulesOfWork = {
  'A-10-C-1-5a': must(
    '10 C 1(5)a',
    '運用管理規程に、業務委託契約の安全管理・守秘条項を定めます。',
    'Operating rules item: security/confidentiality clauses in outsourcing contracts.',
  ),
  'A-10-C-1-5b': must(
    '10 C 1(5)b',
    '運用管理規程に、再委託時の安全管理措置を定めます。',
    'Operating rules item: security measures for subcontracting.',
  ),
  'A-10-C-1-5c-1': must(
    '10 C 1(5)c-1',
    '運用管理規程に、改造・保守での作業管理監督のうち保守要員専用アカウントの作成・運用を定めます。',
    'Operating rules item: supervision of modification/maintenance: dedicated maintenance accounts.',
  ),
  'A-10-C-1-5c-2': must(
    '10 C 1(5)c-2',
    '運用管理規程に、保守作業で触れてよいデータの範囲の確認を定めます。',
    'Operating rules item: confirmation of data-access scope of work.',
  ),
  'A-10-C-1-5c-3': must(
    '10 C 1(5)c-3',
    '運用管理規程に、アクセスログの採取と確認（リモートは(7)も参照）を定めます。',
    'Operating rules item: collection and check of access logs (remote: see also (7)).',
  ),
  'A-10-C-1-6a': must(
    '10 C 1(6)a',
    '運用管理規程に、持ち出し対象の情報・機器を定めます。',
    'Operating rules item: information/devices that may be taken out.',
  ),
  'A-10-C-1-6b': must(
    '10 C 1(6)b',
    '運用管理規程に、持ち出した情報・機器の運用管理を定めます。',
    'Operating rules item: operation of taken-out items.',
  ),
  'A-10-C-1-6c': must(
    '10 C 1(6)c',
    '運用管理規程に、持ち出した情報・機器の安全管理措置を定めます。',
    'Operating rules item: security measures for taken-out items.',
  ),
  'A-10-C-1-6d': must(
    '10 C 1(6)d',
    '運用管理規程に、盗難・紛失時の対応策を定めます。',
    'Operating rules item: response to theft/loss.',
  ),
  'A-10-C-1-6e': must(
    '10 C 1(6)e',
    '運用管理規程に、利用者への周知徹底方法を定めます。',
    'Operating rules item: how users are informed.',
  ),
  'A-10-C-1-7a': must(
    '10 C 1(7)a',
    '運用管理規程に、外部と交換する場合に技術・運用両面から安全を確認する規程を定めます。',
    'Operating rules item: rule to confirm safety technically and operationally when exchanging externally.',
  ),
  'A-10-C-1-7b': must(
    '10 C 1(7)b',
    '運用管理規程に、リスク対策の検討文書の管理を定めます。',
    'Operating rules item: management of risk-measure study documents.',
  ),
  'A-10-C-1-7c': must(
    '10 C 1(7)c',
    '運用管理規程に、受託事業者等との平時・事故時の責任分界を書いた契約書の保管と更新を定めます。',
    'Operating rules item: management/maintenance of contracts setting demarcation in normal and incident times.',
  ),
  'A-10-C-1-7d': must(
    '10 C 1(7)d',
    '運用管理規程に、遠隔保守を認めるかの方針と、保守体制が安全かの確認を定めます。',
    'Operating rules item: basic policy on remote maintenance (confirm safety of maintenance structure).',
  ),
  'A-10-C-1-7e': must(
    '10 C 1(7)e',
    '運用管理規程に、職員が院外から接続する場合の運用と、使う機器の安全管理を定めます。',
    'Operating rules item: rules for employee external access and device safety.',
  ),
  'A-10-C-1-8a': must(
    '10 C 1(8)a',
    '運用管理規程に、BCPにおける医療情報システムの項を定めます。',
    'Operating rules item: the medical-system part of the BCP.',
  ),
  'A-10-C-1-8b': must(
    '10 C 1(8)b',
    '運用管理規程に、システムの縮退運用管理を定めます。',
    'Operating rules item: degraded-operation management.',
  ),
  'A-10-C-1-8c': must(
    '10 C 1(8)c',
    '運用管理規程に、非常時の機能と運用管理を定めます。',
    'Operating rules item: emergency functions and their operation.',
  ),
  'A-10-C-1-8d': must(
    '10 C 1(8)d',
    '運用管理規程に、報告先と内容の一覧を定めます。',
    'Operating rules item: list of report recipients and contents.',
  ),
  'A-10-C-1-9a': must(
    '10 C 1(9)a',
    '運用管理規程に、マニュアルの整備を定めます。',
    'Operating rules item: preparation of manuals.',
  ),
  'A-10-C-1-9b': must(
    '10 C 1(9)b',
    '運用管理規程に、取扱い・プライバシー・セキュリティ意識向上の研修を定めます。',
    'Operating rules item: training on handling, privacy and security awareness.',
  ),
  'A-10-C-1-9c': must(
    '10 C 1(9)c',
    '運用管理規程に、従業者への人的安全管理（医療従事者以外との守秘契約、退職後の規程）を定めます。',
    'Operating rules item: personnel security (NDA with non-medical staff, post-employment rules).',
  ),
} as const satisfies Record<string, SafetyEntryText>;
