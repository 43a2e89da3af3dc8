import type { Body, MaintainerView } from '@onshin/contract';
import { addDays, civilDateOf } from '@onshin/domain';
import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';
import type { Handler } from '../../path/handler.ts';
import { newId } from '../../platform/ids.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { addStaff, getClinic } from '../clinic/index.ts';
import { staffIdOf } from './emergency-access.ts';
import { thresholds } from './thresholds.ts';

export async function presentMaintainers(act: Act): Promise<{ maintainers: MaintainerView[] }> {
  const { rows } = await sql<MaintainerView>`
    select s.id as staff_id, s.name,
           is_engaged(s.clinic_id, s.id, (now() at time zone c.time_zone)::date)
             and not is_suspended(s.clinic_id, s.id)
             and (now() at time zone c.time_zone)::date between s.active_from and coalesce(s.active_to, 'infinity')
             as is_in,
           (select json_build_object(
              'organisation', e.organisation, 'contractUntil', e.contract_until,
              'confidentialityOn', e.confidentiality_on, 'validUntil', e.valid_until, 'by', b.name,
              'at', to_char(e.engaged_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
            from maintenance_engagement e
            join staff_member b on b.clinic_id = e.clinic_id and b.id = e.engaged_by
            where e.clinic_id = s.clinic_id and e.staff_id = s.id
            order by e.engaged_at desc, e.id desc limit 1) as engagement
    from staff_member s join clinic c on c.id = s.clinic_id
    where s.clinic_id = ${act.clinicId} and 'maintainer' = any(roles_today(s.clinic_id, s.id, s.roles))
    order by 3 desc, s.name, s.id limit 200`.execute(act.tx);
  return { maintainers: rows };
}

export const listMaintainers: Handler<'listMaintainers'> = async (act) => await presentMaintainers(act);

/** Contract and secrecy stand before anybody is let in, and are looked at anew every ninety days (A-6.8-C-4, -C-6). */
async function engage(act: Act, staffId: string, body: Body<'renewMaintainer'>): Promise<void> {
  const { timeZone } = await getClinic(act.tx, act.clinicId);
  const today = civilDateOf(Date.parse(act.now), timeZone);
  const faults = [
    [body.confidentialityOn > today, 'confidentialityOn', 'inTheFuture'],
    [body.contractUntil < today, 'contractUntil', 'inThePast'],
    [body.validUntil < today, 'validUntil', 'inThePast'],
    [body.validUntil > body.contractUntil, 'validUntil', 'afterTheContract'],
    [body.validUntil > addDays(today, thresholds.maintenance.accountDays), 'validUntil', 'tooLong'],
  ] as const;
  const fields = faults
    .filter(([isFault]) => isFault)
    .map(([, name, message]) => ({ path: `body.${name}`, message }));
  if (fields.length > 0) throw new ProblemError('refusedByRule', undefined, { fields });
  await act.tx
    .insertInto('maintenanceEngagement')
    .values({
      clinicId: act.clinicId,
      id: newId(),
      staffId,
      organisation: body.organisation,
      contractUntil: body.contractUntil,
      confidentialityOn: body.confidentialityOn,
      validUntil: body.validUntil,
      engagedBy: staffIdOf(act),
      engagedAt: act.now,
    })
    .execute();
  act.noteInAudit({ staffId, validUntil: body.validUntil });
}

export const inviteMaintainer: Handler<'inviteMaintainer'> = async (act, { body }) => {
  const { name, email, ...engagement } = body;
  await engage(act, await addStaff(act, { name, email, roles: ['maintainer'] }), engagement);
  return await presentMaintainers(act);
};

export const renewMaintainer: Handler<'renewMaintainer'> = async (act, { params, body }) => {
  const { maintainers } = await presentMaintainers(act);
  if (!maintainers.some(({ staffId }) => staffId === params.staffId)) throw new ProblemError('notFound');
  await engage(act, params.staffId, body);
  return await presentMaintainers(act);
};
