import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';
import type { Handler } from '../../path/handler.ts';
import type { Answer } from '@onshin/contract';
import { newId } from '../../platform/ids.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { requireDoctors } from '../clinic/index.ts';

type Grants = Answer<'listEntryGrants'>;

/** Every grant of the clinic, those that stand first; and whether it lets whoever asks enter. */
async function listGrants(act: Act): Promise<Grants> {
  const { actor } = act;
  const staffId = actor.kind === 'staff' ? actor.staffId : null;
  const roles = actor.kind === 'staff' ? [...actor.roles] : [];
  const { rows } = await sql<Grants['grants'][number]>`
    select g.id, case when g.role is null then 'person' else 'role' end as to, p.name as staff_name, g.role,
           g.doctor_staff_id, d.name as doctor_name, g.parts, b.name as granted_by, g.granted_at, e.ended_at,
           e.ended_at is null and g.doctor_staff_id <> ${staffId}::uuid
             and coalesce(g.staff_id = ${staffId}::uuid, g.role = any (${roles}::text[])) as is_mine
    from entry_grant g
    join staff_member d on d.clinic_id = g.clinic_id and d.id = g.doctor_staff_id
    join staff_member b on b.clinic_id = g.clinic_id and b.id = g.granted_by
    left join staff_member p on p.clinic_id = g.clinic_id and p.id = g.staff_id
    left join entry_grant_end e on e.clinic_id = g.clinic_id and e.grant_id = g.id
    where g.clinic_id = ${act.clinicId}
    order by e.ended_at is not null, g.granted_at desc, g.id`.execute(act.tx);
  return { grants: rows };
}

const listEntryGrants: Handler<'listEntryGrants'> = async (act) => await listGrants(act);

/** Who may enter for which doctor, and what of a note (A-7.1-C-4-1). */
const grantEntry: Handler<'grantEntry'> = async (act, { body: { grantee, doctorStaffId, parts } }) => {
  if (act.actor.kind !== 'staff') throw new Error('staff grant it');
  await requireDoctors(act, [doctorStaffId], 'body.doctorStaffId');
  const staffId = grantee.to === 'person' ? grantee.staffId : null;
  if (staffId !== null) {
    const found = await act.tx
      .selectFrom('staffMember')
      .select('id')
      .where('clinicId', '=', act.clinicId)
      .where('id', '=', staffId)
      .executeTakeFirst();
    if (found === undefined || staffId === doctorStaffId) throw new ProblemError('notFound');
  }
  const id = newId();
  await act.tx
    .insertInto('entryGrant')
    .values({
      clinicId: act.clinicId,
      id,
      staffId,
      role: grantee.to === 'role' ? grantee.role : null,
      doctorStaffId,
      parts: [...new Set(parts)],
      grantedBy: act.actor.staffId,
    })
    .execute();
  act.noteInAudit({ grantId: id });
  return await listGrants(act);
};

const endEntryGrant: Handler<'endEntryGrant'> = async (act, { params }) => {
  if (act.actor.kind !== 'staff') throw new Error('staff end it');
  const { grants } = await listGrants(act);
  const grant = grants.find(({ id }) => id === params.grantId);
  if (grant === undefined) throw new ProblemError('notFound');
  const ended = await act.tx
    .insertInto('entryGrantEnd')
    .values({ clinicId: act.clinicId, id: newId(), grantId: grant.id, endedBy: act.actor.staffId })
    .onConflict((conflict) => conflict.columns(['clinicId', 'grantId']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (ended === undefined) throw new ProblemError('notAllowedInThisState');
  act.noteInAudit({ grantId: grant.id });
  return await listGrants(act);
};

export const entryGrantHandlers = { listEntryGrants, grantEntry, endEntryGrant };
