import type { SeatRole } from '@onshin/contract';
import { sql } from 'kysely';
import type { Act } from './act.ts';
import { actsFor, isHelper } from './actor.ts';
import { noStanding, type Standing } from './relation.ts';

/** Days after the last visit or consultation in which the clinic still looks after somebody: results come, questions too. */
export const careLastsDays = 30;

interface Row {
  readonly patientId: string;
  readonly hasTreated: boolean;
  readonly isInCare: boolean;
  readonly emergencyAccessId: string | null;
  readonly isNamedInOrder: boolean;
  readonly isItsDoctor: boolean;
  readonly hasNoDoctor: boolean;
  readonly hasLeftNote: boolean;
  readonly hasSeat: boolean;
  readonly requestedOn: string | null;
  readonly invitedAs: readonly SeatRole[];
  readonly isSpecialistFor: boolean;
}

/**
 * What stands between the actor and the patient or consultation a path names, in one statement.
 *
 * @returns null where the clinic has no such patient or consultation
 */
export async function findStanding(
  act: Pick<Act, 'tx' | 'clinicId' | 'actor'>,
  params: Readonly<Record<string, string>>,
): Promise<{ readonly patientId: string; readonly standing: Standing } | null> {
  const { actor } = act;
  const staffId = actor.kind === 'staff' ? actor.staffId : null;
  const workOrderId = actor.kind === 'staff' ? (actor.workOrderId ?? null) : null;
  const accountId = actor.kind === 'anonymous' ? null : actor.accountId;
  const { rows } = await sql<Row>`
    with named as (
      select p.clinic_id, p.id as patient_id, p.created_at, c.id as consultation_id, c.doctor_staff_id, c.status,
             (c.requested_at at time zone k.time_zone)::date as requested_on,
             (now() at time zone k.time_zone)::date - ${careLastsDays}::int as since
      from patient p
      join clinic k on k.id = p.clinic_id
      left join consultation c
        on c.clinic_id = p.clinic_id and c.patient_id = p.id and c.id = ${params.consultationId ?? null}::uuid
      where p.clinic_id = ${act.clinicId}
        and case when ${params.consultationId ?? null}::uuid is null
                 then p.id = ${params.patientId ?? null}::uuid else c.id is not null end
    )
    select n.patient_id, n.requested_on,
      coalesce(n.doctor_staff_id = ${staffId}::uuid, false) as is_its_doctor,
      n.consultation_id is not null and n.doctor_staff_id is null as has_no_doctor,
      n.status = 'ended'
        and exists (select from note_draft d
                    where d.clinic_id = n.clinic_id and d.consultation_id = n.consultation_id) as has_left_note,
      exists (select from seat s
              where s.clinic_id = n.clinic_id and s.consultation_id = n.consultation_id
                and s.account_id = ${accountId}::uuid and s.admitted_at is not null) as has_seat,
      exists (select from consultation c
              where c.clinic_id = n.clinic_id and c.patient_id = n.patient_id and c.doctor_staff_id = ${staffId}::uuid)
        or exists (select from in_person_visit v
                   where v.clinic_id = n.clinic_id and v.patient_id = n.patient_id
                     and v.doctor_staff_id = ${staffId}::uuid)
        or exists (select from regular_doctor_declaration r
                   where r.clinic_id = n.clinic_id and r.patient_id = n.patient_id
                     and r.doctor_staff_id = ${staffId}::uuid) as has_treated,
      n.created_at >= n.since
        or exists (select from consultation c
                   where c.clinic_id = n.clinic_id and c.patient_id = n.patient_id
                     and (c.status <> 'closed' or c.closed_at >= n.since))
        or exists (select from in_person_visit v
                   where v.clinic_id = n.clinic_id and v.patient_id = n.patient_id
                     and v.visited_on >= n.since) as is_in_care,
      exists (select from work_order_patient w
              where w.clinic_id = n.clinic_id and w.patient_id = n.patient_id
                and w.order_id = ${workOrderId}::uuid) as is_named_in_order,
      array(select i.invited_as from consultation_invitation i
            where i.clinic_id = n.clinic_id and i.patient_id = n.patient_id and i.staff_id = ${staffId}::uuid
              and i.consultation_id = coalesce(n.consultation_id, i.consultation_id) and stands(i)) as invited_as,
      exists (select from consultation_invitation i
              where i.clinic_id = n.clinic_id and i.patient_id = n.patient_id and i.staff_id = ${staffId}::uuid
                and i.invited_as = 'remoteSpecialist' and stands(i)) as is_specialist_for,
      (select e.id from emergency_access e
       where e.clinic_id = n.clinic_id and e.patient_id = n.patient_id and e.staff_id = ${staffId}::uuid
         and e.until > now()
         and not exists (select from emergency_access_end d where d.clinic_id = e.clinic_id and d.access_id = e.id)
       order by e.opened_at desc limit 1) as emergency_access_id
    from named n`.execute(act.tx);
  const [row] = rows;
  if (row === undefined) return null;
  const { patientId, requestedOn, ...found } = row;
  return {
    patientId,
    standing: {
      ...noStanding,
      ...found,
      isOwnChart: actor.kind === 'patient' && actsFor(actor, patientId),
      isHelped: isHelper(actor) && actsFor(actor, patientId),
      isInPeriod:
        actor.kind === 'inspector' &&
        requestedOn !== null &&
        actor.from <= requestedOn &&
        requestedOn <= actor.until,
    },
  };
}
