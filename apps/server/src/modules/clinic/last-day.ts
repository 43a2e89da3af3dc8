import { civilDateOf } from '@onshin/domain';
import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';
import type { Handler } from '../../path/handler.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { getClinic, getStaffRow } from './clinic.store.ts';
import { presentStaff } from './present-staff.ts';

/**
 * Sets somebody's last day here, or takes it back. Whoever works here is asked at every act, so a day to come needs
 * nothing more; a day that is over ends what is open at once. What is booked with them afterwards stays and is named.
 */
export const endStaffMember: Handler<'endStaffMember'> = async (act, { params, body }) => {
  const staff = await getStaffRow(act.tx, act.clinicId, params.staffId);
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
    await endSessions(act, staff.accountId);
  act.noteInAudit({ staffId: params.staffId, lastDay });
  return {
    person: presentStaff(await getStaffRow(act.tx, act.clinicId, params.staffId)),
    appointments: lastDay === null ? [] : await listAppointmentsAfter(act, params.staffId, lastDay, timeZone),
  };
};

function refuse(path: string, message: string): never {
  throw new ProblemError('refusedByRule', undefined, { fields: [{ path, message }] });
}

/** A clinic nobody administers could never take anybody in again. */
async function requireAdministrator(act: Act): Promise<void> {
  const { rows } = await sql<{ remains: boolean }>`
    select exists (
      select from staff_member where clinic_id = ${act.clinicId}
        and 'administrator' = any(roles) and active_to is null
    ) as remains`.execute(act.tx);
  if (rows[0]?.remains !== true) refuse('body.lastDay', 'lastAdministrator');
}

/** Wherever they are signed in. Who works elsewhere or is a patient signs in again, and finds that alone. */
async function endSessions(act: Act, accountId: string): Promise<void> {
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
