import { type OperationName, operations, staffRole } from '@onshin/contract';
import type { Permission } from '../path/permission.ts';
import { permissions } from '../path/permissions.ts';
import { relations } from '../path/relation.ts';

/** One row of the matrix: who may attempt an operation, and what must stand between them and the thing. */
export interface ListedPermission {
  readonly operation: OperationName;
  readonly method: string;
  readonly path: string;
  readonly roles: readonly string[];
  readonly kinds: readonly string[];
  readonly relation: string;
}

export function listPermissions(): ListedPermission[] {
  return (Object.keys(permissions) as OperationName[]).map((operation) => {
    const { roles, kinds, relation }: Permission = permissions[operation];
    const { method, path } = operations[operation].at;
    return { operation, method, path: `/api/v1${path}`, roles, kinds, relation };
  });
}

const roleWords = {
  doctor: '医師',
  nurse: '看護師',
  pharmacist: '薬剤師',
  clerk: '受付',
  administrator: '管理者',
  securityOfficer: '安全管理責任者',
  auditor: '監査',
  maintainer: '保守要員',
  remoteSpecialist: '遠隔の専門医',
  hostFacilityStaff: '施設職員',
  patient: '患者本人',
  deviceHelper: '手伝い（機器）',
  bookingHelper: '手伝い（予約）',
  supporter: '支援者',
  proxy: '代理人',
  visitor: 'ログインした人',
  inspector: '検査者',
  maintainerAtWork: '保守の承認された時間内',
  anonymous: '誰でも',
} as const;
type Column = keyof typeof roleWords;
const columns = [
  ...staffRole.options,
  'patient',
  'deviceHelper',
  'bookingHelper',
  'supporter',
  'proxy',
  'visitor',
  'inspector',
  'maintainerAtWork',
  'anonymous',
] as const satisfies Column[];

/** The page of docs/security, in both languages. */
export function permissionsPage(): string {
  const heads = columns.map((column) => `${roleWords[column]}<br>${column}`);
  const rows = listPermissions().map(({ operation, method, path, roles, kinds, relation }) => {
    const marks = columns.map((column) => (roles.includes(column) || kinds.includes(column) ? '○' : ''));
    return `| \`${operation}\`<br>${method} ${path} | ${marks.join(' | ')} | ${relation} |`;
  });
  return [
    '# 誰が何をできるか / Who may do what',
    '',
    '権限は、役割・操作・関係の積で決まります。表にない操作は存在せず、○のない役割には断られます。複数の役割を持つ人は、',
    'そのどれかでできることができます。職種や担当ごとに必要な範囲だけを開きます（A-6.5-C-6、A-6.5-C-6-2）。',
    '',
    'Permission is role x act x relation. An operation that is not in the table does not exist; a role without ○ is refused.',
    'Somebody with several roles may do what any of them may.',
    '',
    'Generated from `apps/server/src/path/permissions.ts` and `relation.ts`; a test fails when it is stale, and another asks a',
    'running server about every operation, as every role, in the own clinic and in another, at every relation. The same as',
    'data: `npm run --silent onshin -- permissions --json`.',
    '',
    '## 関係 / Relations',
    '',
    '| relation | 日本語 | English |',
    '| --- | --- | --- |',
    ...Object.entries(relations).map(([name, { words }]) => `| \`${name}\` | ${words.ja} | ${words.en} |`),
    '',
    '「医療機関がいま診ている」とは、終わっていない診療があるか、最後の診療・来院・登録から30日以内であることです。',
    'A patient is in the care of the clinic while a consultation is not closed, and for 30 days after the last one, the last',
    'visit in person or the enrolment.',
    '',
    '## 操作 / Operations',
    '',
    `| operation | ${heads.join(' | ')} | relation |`,
    `| --- |${columns.map(() => ' :-: |').join('')} --- |`,
    ...rows,
    '',
  ].join('\n');
}
