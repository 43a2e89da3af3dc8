import { words } from '../words.ts';
import type { ControlText } from './control.ts';

/** Held by how the system is built, recorded by it, or shown by it. */
export const byConstruction = {
  'clinics-kept-apart': {
    kind: 'enforced',
    how: words(
      '患者のデータは、データベースの行ごとの制御で医療機関ごとに分けられます。',
      'Patients’ data are kept apart by clinic in the database itself.',
    ),
    clauses: ['S-II-appi-23', 'S-IV-ii-c'],
    state: 'inUse',
    screens: [],
    tests: ['apps/server/src/walls/clinics-apart.test.ts'],
    documents: [],
  },
  'records-nobody-changes': {
    kind: 'enforced',
    how: words(
      '監査記録と確認結果は、アプリからは誰も書き換えられません。鎖でつなぎ、書き換えがあれば分かります。',
      'No part of the application can rewrite audit events and judgements; a chain shows whatever was changed beneath it.',
    ),
    clauses: ['S-2-5-2-1-10-a'],
    state: 'inUse',
    screens: ['evidence'],
    tests: [
      'apps/server/src/walls/append-only.test.ts',
      'apps/server/src/walls/audit-and-chain.test.ts',
      'packages/seal/src/chain.test.ts',
    ],
    documents: [],
  },
  'start-and-end-logged': {
    kind: 'recorded',
    how: words('通話の開始と終了の時刻を記録します。', 'The beginning and end of every call are recorded.'),
    clauses: ['S-1-6-3-i'],
    state: 'inUse',
    screens: ['evidence'],
    tests: ['apps/server/src/consultations.test.ts'],
    documents: [],
  },
  'two-factors': {
    kind: 'enforced',
    how: words(
      '職員は、パスキー、またはパスワードと認証アプリで入ります。',
      'Staff enter with a passkey, or with password and authenticator.',
    ),
    clauses: ['S-2-5-1-1-7', 'S-2-5-2-1-7-b'],
    state: 'inUse',
    screens: ['sign-in'],
    tests: ['apps/server/src/real-mode.test.ts', 'e2e/src/real-mode.test.ts'],
    documents: [],
  },
  'nothing-kept-on-the-device': {
    kind: 'enforced',
    how: words(
      'ログアウトすると、患者の端末に診療の情報は残りません。サーバーの動作記録にも、氏名や症状を書きません。',
      'Signing out leaves nothing of the patient on the device, and the log of the server names nobody and no symptom.',
    ),
    clauses: ['S-2-5-2-1-6'],
    state: 'inUse',
    screens: [],
    tests: ['e2e/src/consultations.test.ts', 'apps/server/src/logs.test.ts'],
    documents: [],
  },
  'intrusion-is-met': {
    kind: 'enforced',
    how: words(
      '通信量の制限、送信元の検査、入力の検査、失敗を遅らせる認証で、不正アクセスを防ぎます。',
      'Bounds, origin checks, checked input and slowed sign-ins meet intrusion.',
    ),
    clauses: ['S-2-5-2-1-8', 'S-2-5-2-2-3'],
    state: 'inUse',
    screens: [],
    tests: [
      'apps/server/src/http/doors.test.ts',
      'apps/server/src/real-mode.test.ts',
      'apps/server/src/hostile-input.test.ts',
      'apps/server/src/bounds.test.ts',
    ],
    documents: [],
  },
  'plan-open-to-the-patient': {
    kind: 'assisted',
    how: words(
      '診療計画は、患者のページでいつでも読めます。',
      'The plan is open to the patient at any time.',
    ),
    clauses: ['S-1-3-3-i'],
    state: 'inUse',
    screens: ['plan'],
    tests: ['e2e/src/pages.test.ts'],
    documents: [],
  },
  'licence-search': {
    kind: 'assisted',
    how: words(
      '医師の資格は、医師の紹介のそばにある厚生労働省の「医師等資格確認検索」で確かめられます。',
      'Beside each doctor’s card stands the ministry’s search, in which anybody can look up a licence.',
    ),
    clauses: ['S-1-4-2-iv-b'],
    state: 'inUse',
    screens: ['clinic'],
    tests: ['apps/server/src/licence-search.test.ts'],
    documents: ['docs/compliance/templates/patients-guide.md'],
  },
  'editions-are-data': {
    kind: 'assisted',
    how: words(
      '指針の版は日付つきのデータで、診療ごとに、そのとき有効な版で確かめます。',
      'Editions are dated data; each consultation is judged under the one in force.',
    ),
    clauses: ['S-I-review'],
    state: 'inUse',
    screens: ['evidence'],
    tests: ['packages/guideline/src/edition.test.ts'],
    documents: [],
  },
  'minimum-requirements-shown': {
    kind: 'recorded',
    how: words(
      '診療ごとの遵守記録で、最低限遵守する事項を満たしたことを示します。',
      'The evidence of each consultation shows that the minimum requirements were met.',
    ),
    clauses: ['S-V-head-a'],
    state: 'inUse',
    screens: ['evidence'],
    tests: ['e2e/src/consultations.test.ts'],
    documents: [],
  },
  'adherence-published': {
    kind: 'assisted',
    how: words(
      '指針を守っていることを、公開ページに具体的に示します。',
      'The public page says concretely how the guideline is kept.',
    ),
    clauses: ['S-2-1-2-vi-a'],
    state: 'inUse',
    screens: ['clinic', 'settings'],
    tests: ['packages/guideline/src/adherence.test.ts', 'e2e/src/pages.test.ts'],
    documents: [],
  },
  'purposes-of-the-design': {
    kind: 'assisted',
    how: words(
      '申込で生活の様子を聞き、少ない手数で再診を受けられます。',
      'Requests ask for daily life, and follow-ups take few acts.',
    ),
    clauses: ['S-IV-purpose-1', 'S-IV-purpose-2', 'S-IV-purpose-3', 'S-1-2-4-i', 'S-1-2-4-ii'],
    state: 'inUse',
    screens: ['request'],
    tests: ['e2e/src/consultations.test.ts'],
    documents: [],
  },
} as const satisfies Record<string, ControlText>;
