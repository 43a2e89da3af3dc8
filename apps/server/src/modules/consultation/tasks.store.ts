import type { StaffRole } from '@onshin/contract';
import type { Words } from '@onshin/guideline';
import type { Act } from '../../path/act.ts';
import { type Actor, hasRole } from '../../path/actor.ts';

interface Owned {
  readonly ownerStaffId: string | null;
  readonly ownerRole: StaffRole;
}

/** A task has a name on it: that person settles it, or another of the same kind of work. */
export function maySettle(actor: Actor, task: Owned): boolean {
  return hasRole(actor, task.ownerRole) || (actor.kind === 'staff' && actor.staffId === task.ownerStaffId);
}

/** What was left to do in a consultation, open ones first. */
export async function listTasks(act: Pick<Act, 'tx' | 'clinicId'>, consultationId: string) {
  const rows = await act.tx
    .selectFrom('dueTask as t')
    .leftJoin('staffMember as s', (join) =>
      join.onRef('s.clinicId', '=', 't.clinicId').onRef('s.id', '=', 't.ownerStaffId'),
    )
    .select([
      't.id',
      't.type',
      't.clauseId',
      't.words',
      't.createdAt',
      't.settledAt',
      't.ownerStaffId',
      't.ownerRole',
      's.name as owner',
    ])
    .where('t.clinicId', '=', act.clinicId)
    .where('t.consultationId', '=', consultationId)
    .orderBy('t.settledAt', (order) => order.asc().nullsFirst())
    .orderBy('t.id')
    .execute();
  return rows.map((row) => ({ ...row, words: row.words as Words, ownerRole: row.ownerRole as StaffRole }));
}
