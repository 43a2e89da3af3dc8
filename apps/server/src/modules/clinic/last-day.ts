import { civilDateOf } from '@onshin/domain';
import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';
import type { Handler } from '../../path/handler.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { getClinic, getPersonRow } from './clinic.store.ts';
import { presentStaff } from './present-staff.ts';

/**
 * Sets somebody's last day here, or takes it back. Whoever works here is asked at every act, so a day to come needs
 * nothing more; a day that is over ends what is open at once. What is booked with them afterwards stays and is named.
 */
export const endStaffMember: Handler<'endStaffMember'> = async (act, { params, body }) => {
  const staff = await getPersonRow(act.tx, act.clinicId, params.staffId);
  const { timeZone } = await getClinic(act.tx, act.clinicId, 'forUpdate');
  const { lastDay } = body;
  if (lastDay !== null && lastDay < staff.activeFrom) refuse('body.lastDay', 'beforeTheFirstDay');
  await act.tx
    .updateTable('staffMember')
    .set({ activeTo: lastDay })
    .where('clinicId', '=', act.clinicId)
    .where('id', '=', params.staffId)
    .execute();
  await requireAdministrator(act);
  if (lastDay !== null && lastDay < civilDateOf(Date.parse(act.now), timeZone))
    await shutOut(act, staff.accountId);
  act.noteInAudit({ staffId: params.staffId, lastDay });
  return {
    person: presentStaff(await getPersonRow(act.tx, act.clinicId, params.staffId)),
    appointments: lastDay === null ? [] : await listAppointmentsAfter(act, params.staffId, lastDay, timeZone),
  };
};

/** Ends what is open, and what was sent to let them in. */
async function shutOut(act: Act, accountId: string): Promise<void> {
  await endSessions(act, accountId);
  await act.tx
    .updateTable('oneTimeToken')
    .set({ usedAt: act.now })
    .where('accountId', '=', accountId)
    .where('clinicId', '=', act.clinicId)
    .where('purpose', '=', 'accountSetUp')
    .where('usedAt', 'is', null)
    .execute();
}

function refuse(path: string, message: string): never {
  throw new ProblemError('refusedByRule', undefined, { fields: [{ path, message }] });
}

/** A clinic nobody administers could never take anybody in again. */
export async function requireAdministrator(act: Act, path = 'body.lastDay'): Promise<void> {
  const { rows } = await sql<{ remains: boolean }>`
    select exists (
      select from staff_member where clinic_id = ${act.clinicId}
        and active_to is null and not is_suspended(clinic_id, id)
        and 'administrator' = any(coalesce(
          (select c.roles from role_change c where c.clinic_id = staff_member.clinic_id and c.staff_id = staff_member.id
           order by c.valid_from desc, c.changed_at desc, c.id desc limit 1), roles))
    ) as remains`.execute(act.tx);
  if (rows[0]?.remains !== true) refuse(path, 'lastAdministrator');
}

/** Wherever they are signed in. Who works elsewhere or is a patient signs in again, and finds that alone. */
export async function endSessions(act: Act, accountId: string): Promise<void> {
  const ended = await act.tx
    .updateTable('session')
    .set({ endedAt: act.now })
    .where('accountId', '=', accountId)
    .where('endedAt', 'is', null)
    .returning('tokenHash')
    .execute();
  for (const { tokenHash } of ended) act.announce({ kind: 'signedOut', session: tokenHash.toString('hex') });
}

async function listAppointmentsAfter(act: Act, staffId: string, lastDay: string, timeZone: string) {
  const { rows } = await sql<{
    consultationId: string;
    patientId: string;
    patientName: string;
    from: string;
  }>`
    select a.consultation_id, p.id as patient_id, p.name as patient_name, lower(a.during) as from
    from appointment a
    join consultation c on c.clinic_id = a.clinic_id and c.id = a.consultation_id
    join patient p on p.clinic_id = c.clinic_id and p.id = c.patient_id
    where a.clinic_id = ${act.clinicId} and a.doctor_staff_id = ${staffId} and a.status in ('held', 'confirmed')
      and c.status <> 'closed' and (lower(a.during) at time zone ${timeZone})::date > ${lastDay}::date
    order by a.during`.execute(act.tx);
  act.concerns({ patientIds: rows.map((row) => row.patientId) });
  return rows.map(({ patientId: _patientId, ...row }) => row);
}
