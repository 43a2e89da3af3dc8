import type { Body } from '@onshin/contract';
import { instantOf } from '@onshin/domain';
import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';
import { newId } from '../../platform/ids.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { getClinic } from '../clinic/index.ts';
import { staffIdOf } from './emergency-access.ts';
import { tellOfficers } from './tell-officers.ts';

/** Most orders of one person that wait for a decision at a time. */
const mostAsked = 20;

/** Asks for some hours of one day, and says so to whoever decides (A-6.8-C-5). */
export async function askForWork(act: Act, staffId: string, body: Body<'askForWorkOrder'>): Promise<void> {
  const { timeZone } = await getClinic(act.tx, act.clinicId);
  const opensAt = instantOf(body.day, body.from, timeZone);
  const closesAt = instantOf(body.day, body.until, timeZone);
  const { rows } = await sql<{ isEngaged: boolean; asked: number }>`
    select is_engaged(${act.clinicId}::uuid, ${staffId}::uuid, ${body.day}::date) as is_engaged,
           (select count(*)::int from work_order o
            where o.clinic_id = ${act.clinicId} and o.staff_id = ${staffId} and o.closes_at > now()
              and not exists (select from work_order_decision d
                              where d.clinic_id = o.clinic_id and d.order_id = o.id)) as asked`.execute(
    act.tx,
  );
  const is = rows[0] ?? { isEngaged: false, asked: 0 };
  const faults = [
    [opensAt >= closesAt, 'until', 'fromBeforeTo'],
    [closesAt <= Date.parse(act.now), 'day', 'inThePast'],
    [!is.isEngaged, 'day', 'afterTheContract'],
  ] as const;
  const fields = faults
    .filter(([isFault]) => isFault)
    .map(([, name, message]) => ({ path: `body.${name}`, message }));
  if (fields.length > 0) throw new ProblemError('refusedByRule', undefined, { fields });
  if (is.asked >= mostAsked) throw new ProblemError('limitReached');
  const id = newId();
  await act.tx
    .insertInto('workOrder')
    .values({
      clinicId: act.clinicId,
      id,
      staffId,
      onDay: body.day,
      opensAt: new Date(opensAt).toISOString(),
      closesAt: new Date(closesAt).toISOString(),
      category: body.category,
      purpose: body.purpose,
      concerns: body.concerns,
      attendee: body.attendee,
      askedBy: staffIdOf(act),
      askedAt: act.now,
    })
    .execute();
  act.noteInAudit({ orderId: id });
  await tellOfficers(act, 'maintenance');
}
