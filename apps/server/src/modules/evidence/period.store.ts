import type { PeriodEvidenceView } from '@onshin/contract';
import type { Words } from '@onshin/guideline';
import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';

/** Civil days of the clinic's own calendar, both included. */
export interface Period {
  readonly from: string;
  readonly until: string;
}

type Reading = Pick<Act, 'tx' | 'clinicId'>;

/** From the beginning of the first day to the end of the last, in the clinic's time zone. */
const within = (column: string, { from, until }: Period) => sql`
  ${sql.ref(column)} >= (${from}::date)::timestamp at time zone c.time_zone
  and ${sql.ref(column)} < (${until}::date + 1)::timestamp at time zone c.time_zone`;

/**
 * Every verdict of the period that is an exception, a refusal or a recommendation not followed. What a gate left to be
 * done afterwards refused nothing.
 */
const notable = (act: Reading, period: Period) => sql`
  select j.id, j.consultation_id, j.actor_name, j.judged_at, j.gate, v.verdict
  from judgement j join clinic c on c.id = j.clinic_id
  cross join lateral jsonb_array_elements(j.verdicts) v(verdict)
  where j.clinic_id = ${act.clinicId} and ${within('j.judged_at', period)}
    and (v.verdict ->> 'kind' in ('excepted', 'notFollowed') or (v.verdict ->> 'kind' = 'unmet' and j.outcome = 'refused'))`;

type Shown = PeriodEvidenceView['consultations'][number];

export interface ConsultationRow {
  readonly id: string;
  readonly requestedAt: string;
  readonly kind: Shown['kind'];
  readonly status: Shown['status'];
  readonly disposition: Shown['disposition'];
  readonly doctorName: string | null;
  readonly refusals: number;
  readonly exceptions: number;
  readonly month: string;
}

/** Every consultation asked for in the period, the newest first; one more than `most` where there are more. */
export async function listConsultations(
  act: Reading,
  period: Period,
  most: number,
): Promise<ConsultationRow[]> {
  const { rows } = await sql<ConsultationRow>`
    with counted as (
      select consultation_id,
             count(distinct id) filter (where verdict ->> 'kind' = 'unmet')::int as refusals,
             count(distinct verdict ->> 'clauseId') filter (where verdict ->> 'kind' = 'excepted')::int as exceptions
      from (
        select j.id, j.consultation_id, v.verdict
        from judgement j
        join consultation k on k.clinic_id = j.clinic_id and k.id = j.consultation_id
        join clinic c on c.id = j.clinic_id
        cross join lateral jsonb_array_elements(j.verdicts) v(verdict)
        where j.clinic_id = ${act.clinicId} and ${within('k.requested_at', period)}
          and (v.verdict ->> 'kind' = 'excepted' or (v.verdict ->> 'kind' = 'unmet' and j.outcome = 'refused'))
      ) notable
      group by consultation_id
    )
    select k.id, k.requested_at, k.kind, k.status, k.disposition,
           coalesce(p.name, s.name) as doctor_name,
           coalesce(n.refusals, 0) as refusals, coalesce(n.exceptions, 0) as exceptions,
           to_char(k.requested_at at time zone c.time_zone, 'YYYY-MM') as month
    from consultation k
    join clinic c on c.id = k.clinic_id
    left join staff_member s on s.clinic_id = k.clinic_id and s.id = k.doctor_staff_id
    left join practitioner p on p.id = s.practitioner_id
    left join counted n on n.consultation_id = k.id
    where k.clinic_id = ${act.clinicId} and ${within('k.requested_at', period)}
    order by k.requested_at desc, k.id
    limit ${most + 1}`.execute(act.tx);
  return rows;
}

export interface ExceptionRow {
  readonly consultationId: string | null;
  readonly clauseId: string;
  readonly type: string;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** Every exception once per consultation and clause, at its first use; a standing fact tells its source as reason. */
export async function listExceptions(act: Reading, period: Period): Promise<ExceptionRow[]> {
  const { rows } = await sql<ExceptionRow>`
    select * from (
      select distinct on (consultation_id, clause_id, type, reason)
             consultation_id, clause_id, type, reason, by, at
      from (
        select consultation_id, verdict ->> 'clauseId' as clause_id,
               coalesce(verdict -> 'exception' ->> 'type', verdict -> 'exception' ->> 'standingFact') as type,
               coalesce(verdict -> 'exception' ->> 'reason', verdict -> 'exception' ->> 'source') as reason,
               actor_name as by, judged_at as at
        from (${notable(act, period)}) n
        where verdict ->> 'kind' = 'excepted'
      ) used
      order by consultation_id, clause_id, type, reason, at
    ) first
    order by at desc
    limit 2000`.execute(act.tx);
  return rows;
}

export interface CountedRow {
  readonly clauseId: string;
  readonly code: string;
  readonly times: number;
  readonly words: Words;
}

/** Refusals, or recommendations not followed, each with how often it happened and what was said. */
export async function countVerdicts(
  act: Reading,
  period: Period,
  kind: 'unmet' | 'notFollowed',
): Promise<CountedRow[]> {
  const { rows } = await sql<CountedRow>`
    select verdict ->> 'clauseId' as clause_id, verdict ->> 'code' as code, count(*)::int as times,
           (array_agg(coalesce(verdict -> 'remedy', verdict -> 'advice') order by judged_at desc))[1] as words
    from (${notable(act, period)}) n
    where verdict ->> 'kind' = ${kind}
    group by 1, 2
    order by times desc, 1, 2`.execute(act.tx);
  return rows;
}

/** The newest explanation of each clause that the clinic has explained. */
export async function listExplanations(
  act: Reading,
): Promise<{ clauseId: string; words: string; by: string; at: string }[]> {
  const { rows } = await sql<{ clauseId: string; words: string; by: string; at: string }>`
    select distinct on (e.clause_id) e.clause_id, e.words, s.name as by, e.given_at as at
    from clause_explanation e
    join staff_member s on s.clinic_id = e.clinic_id and s.id = e.given_by
    where e.clinic_id = ${act.clinicId}
    order by e.clause_id, e.given_at desc`.execute(act.tx);
  return rows;
}

export async function countOpenTasks(act: Reading, period: Period): Promise<number> {
  const { rows } = await sql<{ open: number }>`
    select count(*)::int as open
    from due_task d
    join consultation k on k.clinic_id = d.clinic_id and k.id = d.consultation_id
    join clinic c on c.id = d.clinic_id
    where d.clinic_id = ${act.clinicId} and d.settled_at is null and ${within('k.requested_at', period)}`.execute(
    act.tx,
  );
  return rows[0]?.open ?? 0;
}
