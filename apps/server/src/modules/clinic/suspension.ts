import type { Handler } from '../../path/handler.ts';
import { newId } from '../../platform/ids.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { getClinic, getPersonRow } from './clinic.store.ts';
import { endSessions, requireAdministrator } from './last-day.ts';
import { presentStaff } from './present-staff.ts';

/** Keeps somebody out at once, or lets them in again. The last administrator always finds the way in. */
export const suspendStaff: Handler<'suspendStaff'> = async (act, { params, body }) => {
  if (act.actor.kind !== 'staff') throw new ProblemError('forbidden');
  await getClinic(act.tx, act.clinicId, 'forUpdate');
  const staff = await getPersonRow(act.tx, act.clinicId, params.staffId);
  if (staff.isSuspended === body.isSuspended) throw new ProblemError('notAllowedInThisState');
  await act.tx
    .insertInto('staffSuspension')
    .values({
      clinicId: act.clinicId,
      id: newId(),
      staffId: params.staffId,
      ...body,
      decidedBy: act.actor.staffId,
      decidedAt: act.now,
    })
    .execute();
  await requireAdministrator(act, 'body.isSuspended');
  if (body.isSuspended) await endSessions(act, staff.accountId);
  act.noteInAudit({ staffId: params.staffId, isSuspended: body.isSuspended });
  return presentStaff(await getPersonRow(act.tx, act.clinicId, params.staffId));
};
