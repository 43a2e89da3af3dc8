import type { StaffRole } from '@onshin/contract';
import { civilDateOf } from '@onshin/domain';
import { sql } from 'kysely';
import type { Handler } from '../../path/handler.ts';
import { isViolationOf } from '../../platform/database.ts';
import { newId } from '../../platform/ids.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { getClinic, getPersonRow } from './clinic.store.ts';
import { endSessions, requireAdministrator } from './last-day.ts';
import { presentStaff } from './present-staff.ts';

/**
 * Gives somebody other roles from a day on. What they had ends on that day without anybody doing anything, and who
 * decided it and why stays (A-6.5-C-6-1). Nobody gives themselves more where another officer could.
 */
export const changeRoles: Handler<'changeRoles'> = async (act, { params, body }) => {
  if (act.actor.kind !== 'staff') throw new ProblemError('forbidden');
  const { timeZone } = await getClinic(act.tx, act.clinicId, 'forUpdate');
  const staff = await getPersonRow(act.tx, act.clinicId, params.staffId);
  const today = civilDateOf(Date.parse(act.now), timeZone);
  const isOver = staff.activeTo !== null && staff.activeTo < body.from;
  if (body.from < today || isOver) {
    throw new ProblemError('refusedByRule', undefined, {
      fields: [{ path: 'body.from', message: isOver ? 'afterTheLastDay' : 'inThePast' }],
    });
  }
  const roles = [...new Set(body.roles)];
  await act.tx
    .insertInto('roleChange')
    .values({
      clinicId: act.clinicId,
      id: newId(),
      staffId: params.staffId,
      roles,
      validFrom: body.from,
      why: body.why,
      changedBy: act.actor.staffId,
      changedAt: act.now,
    })
    .execute()
    .catch((error: unknown) => {
      throw isViolationOf(error, 'roles_given_by_another') ? new ProblemError('notYourOwn') : error;
    });
  await requireAdministrator(act, 'body.roles');
  // Pages that are open may show what is theirs to see no longer.
  const losesSome = staff.roles.some((role) => !(roles as string[]).includes(role));
  if (body.from === today && losesSome) await endSessions(act, staff.accountId);
  act.noteInAudit({ staffId: params.staffId, roles, from: body.from });
  return presentStaff(await getPersonRow(act.tx, act.clinicId, params.staffId));
};

export const listRoleChanges: Handler<'listRoleChanges'> = async (act, { params }) => {
  await getPersonRow(act.tx, act.clinicId, params.staffId);
  const changes = await sql<{ roles: StaffRole[]; from: string; why: string; by: string; at: string }>`
    select c.roles, c.valid_from as "from", c.why, s.name as by, c.changed_at as at
    from role_change c join staff_member s on s.clinic_id = c.clinic_id and s.id = c.changed_by
    where c.clinic_id = ${act.clinicId} and c.staff_id = ${params.staffId}
    order by c.changed_at desc, c.id desc limit 200`.execute(act.tx);
  const suspensions = await sql<{ isSuspended: boolean; why: string; by: string | null; at: string }>`
    select p.is_suspended, p.why, s.name as by, p.decided_at as at
    from staff_suspension p left join staff_member s on s.clinic_id = p.clinic_id and s.id = p.decided_by
    where p.clinic_id = ${act.clinicId} and p.staff_id = ${params.staffId}
    order by p.decided_at desc, p.id desc limit 200`.execute(act.tx);
  return { changes: changes.rows, suspensions: suspensions.rows };
};
