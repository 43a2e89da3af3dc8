import type { TimelineKind } from '@onshin/contract';
import { type RawBuilder, sql } from 'kysely';

/** One kind of the time line: its rows, the instant they are ordered by, and what is told of them. */
interface Branch {
  readonly from: RawBuilder<unknown>;
  /** Qualified, as the index has it. */
  readonly at: RawBuilder<unknown>;
  readonly consultationId: RawBuilder<unknown>;
  readonly isOnline: RawBuilder<unknown>;
  readonly by: RawBuilder<unknown>;
  readonly about: RawBuilder<unknown>;
  readonly state: RawBuilder<unknown>;
  readonly where: RawBuilder<unknown>;
}

const none = sql`null::uuid`;
const neither = sql`null::boolean`;
const always = sql`true`;
/** A telephone call is no online care, whatever it began as. */
const online = (consultation: string) =>
  sql`${sql.ref(`${consultation}.kind`)} = 'onlineConsultation'
      and ${sql.ref(`${consultation}.disposition`)} is distinct from 'changedToTelephone'`;
const ofConsultation = (consultationId: RawBuilder<unknown>) =>
  sql`(select ${online('o')} from consultation o where o.clinic_id = t.clinic_id and o.id = ${consultationId})`;
const staff = (id: RawBuilder<unknown>) =>
  sql`coalesce((select s.name from staff_member s where s.clinic_id = t.clinic_id and s.id = ${id}), '')`;
const account = (id: RawBuilder<unknown>) =>
  sql`coalesce((select a.name from account a where a.id = ${id}), '')`;
const problems = sql`coalesce((select string_agg(p.label, '、' order by p.id) from consultation_problem p
  where p.clinic_id = t.clinic_id and p.consultation_id = t.id), '')`;

/** Of each kind the rows stand in a table `t` with `clinic_id`, `patient_id` and `id`, over an index of its own. */
export const branches = {
  request: {
    from: sql`consultation t`,
    at: sql`t.requested_at`,
    consultationId: sql`t.id`,
    isOnline: online('t'),
    by: account(sql`t.requested_by`),
    about: problems,
    state: sql`t.status`,
    where: always,
  },
  call: {
    from: sql`consultation t`,
    at: sql`t.call_started_at`,
    consultationId: sql`t.id`,
    isOnline: online('t'),
    by: staff(sql`t.doctor_staff_id`),
    about: problems,
    state: sql`coalesce(t.disposition, t.status)`,
    where: sql`t.call_started_at is not null`,
  },
  note: {
    from: sql`note_version t`,
    at: sql`t.finalised_at`,
    consultationId: sql`t.consultation_id`,
    isOnline: ofConsultation(sql`t.consultation_id`),
    by: sql`t.finaliser_name`,
    about: sql`concat_ws(E'\n', nullif(t.content->>'problem', ''), nullif(t.content->>'assessment', ''),
                         nullif(t.reason, ''))`,
    state: sql`t.version::text`,
    where: always,
  },
  visit: {
    from: sql`in_person_visit t`,
    at: sql`noon_of(t.visited_on)`,
    consultationId: none,
    isOnline: sql`false`,
    by: staff(sql`t.doctor_staff_id`),
    about: sql`t.problem`,
    state: sql`''`,
    where: always,
  },
  plan: {
    from: sql`care_plan_version t`,
    at: sql`t.proposed_at`,
    consultationId: sql`t.basis_consultation_id`,
    isOnline: neither,
    by: staff(sql`t.proposed_by`),
    about: sql`t.version::text`,
    state: sql`case when exists (select from care_plan_adoption a
                 where a.clinic_id = t.clinic_id and a.plan_version_id = t.id) then 'adopted' else 'proposed' end`,
    where: always,
  },
  explanation: {
    from: sql`explanation t`,
    at: sql`t.explained_at`,
    consultationId: none,
    isOnline: neither,
    by: staff(sql`t.explained_by`),
    about: sql`t.questions`,
    state: sql`t.method`,
    where: always,
  },
  agreement: {
    from: sql`agreement t`,
    at: sql`t.agreed_at`,
    consultationId: none,
    isOnline: neither,
    by: account(sql`t.patient_side_account_id`),
    about: sql`''`,
    state: sql`case when exists (select from agreement_withdrawal w
                 where w.clinic_id = t.clinic_id and w.agreement_id = t.id) then 'withdrawn' else 'agreed' end`,
    where: always,
  },
  consent: {
    from: sql`consultation_invitation t`,
    at: sql`t.at`,
    consultationId: sql`t.consultation_id`,
    isOnline: ofConsultation(sql`t.consultation_id`),
    by: staff(sql`t.staff_id`),
    about: sql`t.why`,
    state: sql`t.consent`,
    where: always,
  },
  judgement: {
    from: sql`judgement t`,
    at: sql`t.judged_at`,
    consultationId: sql`t.consultation_id`,
    isOnline: ofConsultation(sql`t.consultation_id`),
    by: sql`t.actor_name`,
    about: sql`t.gate`,
    state: sql`t.outcome`,
    where: always,
  },
  referral: {
    from: sql`consultation t`,
    at: sql`coalesce(t.call_ended_at, t.closed_at)`,
    consultationId: sql`t.id`,
    isOnline: sql`false`,
    by: staff(sql`t.doctor_staff_id`),
    about: sql`coalesce(t.disposition_detail->>'where', '')`,
    state: sql`t.disposition`,
    where: sql`t.disposition in ('movedInPerson', 'referred')`,
  },
  message: {
    from: sql`patient_question t`,
    at: sql`t.asked_at`,
    consultationId: none,
    isOnline: neither,
    by: account(sql`t.asked_by`),
    about: sql`t.question`,
    state: sql`case when exists (select from question_answer a
                 where a.clinic_id = t.clinic_id and a.question_id = t.id) then 'answered' else 'open' end`,
    where: always,
  },
  health: {
    from: sql`health_statement t`,
    at: sql`t.recorded_at`,
    consultationId: none,
    isOnline: neither,
    by: account(sql`t.recorded_by`),
    about: sql`''`,
    state: sql`t.source`,
    where: always,
  },
  file: {
    from: sql`chart_file t`,
    at: sql`t.at`,
    consultationId: sql`t.consultation_id`,
    isOnline: neither,
    by: sql`t.added_by_name`,
    about: sql`t.title`,
    state: sql`case when exists (select from chart_file_withdrawal w
                 where w.clinic_id = t.clinic_id and w.file_id = t.id) then 'withdrawn' else t.purpose end`,
    where: always,
  },
} as const satisfies Record<TimelineKind, Branch>;
