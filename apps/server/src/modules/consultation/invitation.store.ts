import type { Invitation, Invitations, SeatRole } from '@onshin/contract';
import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';
import type { Consultation } from './consultation.store.ts';

type Reading = Pick<Act, 'tx' | 'clinicId'>;

interface Row extends Omit<Invitation, 'state' | 'ended'> {
  readonly stands: boolean;
  readonly endedAt: string | null;
  readonly endedWhy: NonNullable<Invitation['ended']>['why'] | null;
  readonly endedWords: string | null;
  readonly endedBy: string | null;
}

/** Everybody who is or was invited to a consultation, newest first. */
export async function listInvited(act: Reading, consultationId: string): Promise<Invitation[]> {
  const { rows } = await sql<Row>`
    select i.id, i.staff_id, s.name, i.invited_as, i.why, i.consent, b.name as by, i.at, stands(i) as stands,
           e.at as ended_at, e.why as ended_why, e.words as ended_words, d.name as ended_by
    from consultation_invitation i
    join staff_member s on s.clinic_id = i.clinic_id and s.id = i.staff_id
    join staff_member b on b.clinic_id = i.clinic_id and b.id = i.invited_by
    left join consultation_invitation_end e on e.clinic_id = i.clinic_id and e.invitation_id = i.id
    left join staff_member d on d.clinic_id = e.clinic_id and d.id = e.ended_by
    where i.clinic_id = ${act.clinicId} and i.consultation_id = ${consultationId}
    order by i.at desc, i.id desc limit 100`.execute(act.tx);
  return rows.map(({ stands, endedAt, endedWhy, endedWords, endedBy, ...row }) => ({
    ...row,
    state: endedAt !== null ? 'ended' : stands ? 'standing' : 'over',
    ended:
      endedAt === null
        ? null
        : { at: endedAt, why: endedWhy ?? 'other', words: endedWords ?? '', by: endedBy ?? '' },
  }));
}

/** Who may be invited to a consultation: whoever has a seat's role today, can come in, and is not invited to it yet. */
export async function listInvitable(
  act: Reading,
  consultationId: string,
): Promise<Invitations['mayBeInvited']> {
  const { rows } = await sql<Invitations['mayBeInvited'][number]>`
    select s.id as staff_id, s.name,
           array(select r from unnest(roles_today(s.clinic_id, s.id, s.roles)) r
                 where r in ('remoteSpecialist', 'hostFacilityStaff')) as roles
    from staff_member s join clinic c on c.id = s.clinic_id
    where s.clinic_id = ${act.clinicId}
      and roles_today(s.clinic_id, s.id, s.roles) && array['remoteSpecialist', 'hostFacilityStaff']
      and not is_suspended(s.clinic_id, s.id)
      and (now() at time zone c.time_zone)::date between s.active_from and coalesce(s.active_to, 'infinity')
      and not exists (
        select from consultation_invitation i
        where i.clinic_id = s.clinic_id and i.staff_id = s.id and i.consultation_id = ${consultationId} and stands(i))
    order by s.name, s.id limit 200`.execute(act.tx);
  return rows;
}

/** Where somebody of the clinic is written to, and in which language. */
export async function findAddress(
  act: Reading,
  staffId: string,
): Promise<{ readonly name: string; readonly to: string; readonly language: 'ja' | 'en' }> {
  const row = await act.tx
    .selectFrom('staffMember as s')
    .innerJoin('account as a', 'a.id', 's.accountId')
    .select(['s.name', 'a.email', 'a.language'])
    .where('s.clinicId', '=', act.clinicId)
    .where('s.id', '=', staffId)
    .executeTakeFirstOrThrow();
  return { name: row.name, to: row.email ?? '', language: row.language === 'en' ? 'en' : 'ja' };
}

/** A consultation somebody is invited to, as far as everybody invited may know it. */
export interface InvitedTo {
  readonly consultationId: string;
  readonly patientId: string;
  readonly patientName: string;
  readonly doctorName: string;
  readonly invitedAs: SeatRole;
  readonly why: string;
  readonly status: Consultation['status'];
  readonly appointment: { readonly from: string; readonly to: string } | null;
}

/** What somebody is invited to now, in their roles of today: the next appointment first. */
export async function listInvitedTo(
  act: Reading,
  { staffId, roles }: { readonly staffId: string; readonly roles: readonly string[] },
): Promise<InvitedTo[]> {
  const { rows } = await sql<Omit<InvitedTo, 'appointment'> & { from: string | null; to: string | null }>`
    select i.consultation_id, i.patient_id, p.name as patient_name, coalesce(d.name, '') as doctor_name,
           i.invited_as, i.why, c.status, lower(a.during) as "from", upper(a.during) as "to"
    from consultation_invitation i
    join consultation c on c.clinic_id = i.clinic_id and c.id = i.consultation_id
    join patient p on p.clinic_id = i.clinic_id and p.id = i.patient_id
    left join staff_member d on d.clinic_id = c.clinic_id and d.id = c.doctor_staff_id
    left join appointment a on a.clinic_id = c.clinic_id and a.consultation_id = c.id
      and (a.status = 'confirmed' or (a.status = 'held' and a.held_until > now()))
    where i.clinic_id = ${act.clinicId} and i.staff_id = ${staffId} and stands(i)
      and i.invited_as = any (${[...roles]}::text[])
    order by lower(a.during) nulls last, i.at, i.id limit 200`.execute(act.tx);
  return rows.map(({ from, to, ...row }) => ({
    ...row,
    appointment:
      from === null || to === null
        ? null
        : { from: new Date(from).toISOString(), to: new Date(to).toISOString() },
  }));
}
