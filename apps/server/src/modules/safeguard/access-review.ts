import type { AccessReviewView } from '@onshin/contract';
import { instantOf } from '@onshin/domain';
import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';
import type { Handler } from '../../path/handler.ts';
import { newId } from '../../platform/ids.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { getClinic } from '../clinic/index.ts';
import { countsOf, detectionsOf, type MonthSpan, sampleOf } from './access-review.store.ts';

const fewPatients = 5;

interface Month {
  readonly month: string;
  readonly isOver: boolean;
}

/** The months since the clinic began, the newest first; the one that goes on is among them. */
async function monthsOf(act: Act): Promise<Month[]> {
  const { rows } = await sql<Month>`
    select to_char(m, 'YYYY-MM') as month,
           m + interval '1 month' <= (now() at time zone c.time_zone) as is_over
    from clinic c,
         generate_series(date_trunc('month', c.created_at at time zone c.time_zone),
                         date_trunc('month', now() at time zone c.time_zone), interval '1 month') m
    where c.id = ${act.clinicId} order by m desc limit 36`.execute(act.tx);
  return rows;
}

async function spanOf(act: Act, month: string): Promise<MonthSpan> {
  const { timeZone } = await getClinic(act.tx, act.clinicId);
  const [year = 0, number = 0] = month.split('-').map(Number);
  const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
  const begin = (of: string) => new Date(instantOf(`${of}-01`, '00:00', timeZone)).toISOString();
  return { from: begin(month), to: begin(next), timeZone };
}

/** What of a month there is to look at; whoever looks stands in the log afterwards (A-6.5-C-8). */
export const getAccessReview: Handler<'getAccessReview'> = async (act, { query }) => {
  if (act.actor.kind !== 'staff') throw new ProblemError('forbidden');
  const { accountId } = act.actor;
  const months = await monthsOf(act);
  const month = query.month ?? months.find((each) => each.isOver)?.month ?? months[0]?.month ?? '';
  const span = await spanOf(act, month);
  const [detections, sample] = [await detectionsOf(act, span), await sampleOf(act, span)];
  const handled = await act.tx
    .selectFrom('accessFinding as f')
    .innerJoin('staffMember as s', (join) =>
      join.onRef('s.clinicId', '=', 'f.clinicId').onRef('s.id', '=', 'f.handledBy'),
    )
    .select(['f.kind', 'f.firstEventId', 'f.outcome', 'f.reason', 's.name as by', 'f.handledAt as at'])
    .where('f.clinicId', '=', act.clinicId)
    .execute();
  const alarms = await act.tx
    .selectFrom('accessAlarm')
    .select(['kind', 'firstEventId', 'raisedAt'])
    .where('clinicId', '=', act.clinicId)
    .execute();
  const reviews = await act.tx
    .selectFrom('accessReview as r')
    .innerJoin('staffMember as s', (join) =>
      join.onRef('s.clinicId', '=', 'r.clinicId').onRef('s.id', '=', 'r.signedBy'),
    )
    .select(['r.month', 's.name as by', 'r.signedAt as at', 'r.words'])
    .where('r.clinicId', '=', act.clinicId)
    .execute();
  const signedOf = (of: string) => reviews.find((each) => each.month.slice(0, 7) === of) ?? null;
  const patients = await patientsNamed(
    act,
    detections.flatMap((each) => each.patientIds.slice(0, fewPatients)),
  );
  const people = await peopleNamed(act);
  const signed = signedOf(month);
  act.leaveTrace();
  act.noteInAudit({ month });
  return {
    month,
    isOver: months.some((each) => each.month === month && each.isOver),
    counts: await countsOf(act, span),
    findings: detections.map((each) => {
      const what = handled.find((one) => one.kind === each.kind && one.firstEventId === each.firstEventId);
      return {
        kind: each.kind,
        firstEventId: each.firstEventId,
        at: new Date(each.at).toISOString(),
        name: people.get(each.accountId) ?? '',
        alarmedAt:
          alarms.find((one) => one.kind === each.kind && one.firstEventId === each.firstEventId)?.raisedAt ??
          null,
        isOwn: each.accountId === accountId,
        count: each.count,
        patients: each.patientIds.slice(0, fewPatients).flatMap((patientId) => patients.get(patientId) ?? []),
        morePatients: Math.max(0, each.patientIds.length - fewPatients),
        handled:
          what === undefined
            ? null
            : {
                outcome: what.outcome as NonNullable<
                  AccessReviewView['findings'][number]['handled']
                >['outcome'],
                reason: what.reason,
                by: what.by,
                at: what.at,
              },
      };
    }),
    sample: await eventsNamed(act, sample),
    signed: signed === null ? null : { by: signed.by, at: signed.at, words: signed.words },
    months: months.map((each) => ({ ...each, isSigned: signedOf(each.month) !== null })),
  };
};

/** Says what was made of it, once; somebody else does of one's own (also in the database). */
export const handleAccessFinding: Handler<'handleAccessFinding'> = async (act, { body }) => {
  if (act.actor.kind !== 'staff') throw new ProblemError('forbidden');
  const { month, kind, firstEventId, outcome, reason } = body;
  const found = (await detectionsOf(act, await spanOf(act, month))).find(
    (each) => each.kind === kind && each.firstEventId === firstEventId,
  );
  if (found === undefined) throw new ProblemError('notFound');
  if (found.accountId === act.actor.accountId) throw new ProblemError('notYourOwn');
  const made = await act.tx
    .insertInto('accessFinding')
    .values({
      clinicId: act.clinicId,
      id: newId(),
      kind,
      firstEventId,
      outcome,
      reason,
      handledBy: act.actor.staffId,
    })
    .onConflict((conflict) => conflict.columns(['clinicId', 'kind', 'firstEventId']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (made === undefined) throw new ProblemError('alreadyExists');
  act.noteInAudit({ month, kind, firstEventId, outcome });
  return {};
};

/** Signs for a month that is over and whose findings are all handled; what was counted and drawn is kept with it. */
export const signAccessReview: Handler<'signAccessReview'> = async (act, { body }) => {
  if (act.actor.kind !== 'staff') throw new ProblemError('forbidden');
  const months = await monthsOf(act);
  if (!months.some((each) => each.month === body.month && each.isOver))
    throw new ProblemError('notAllowedInThisState');
  const span = await spanOf(act, body.month);
  const handled = await act.tx
    .selectFrom('accessFinding')
    .select(['kind', 'firstEventId'])
    .where('clinicId', '=', act.clinicId)
    .execute();
  const open = (await detectionsOf(act, span)).filter(
    (each) => !handled.some((one) => one.kind === each.kind && one.firstEventId === each.firstEventId),
  );
  if (open.length > 0) throw new ProblemError('notAllowedInThisState');
  const made = await sql<{ id: string }>`
    insert into access_review (clinic_id, id, month, counts, sample, words, signed_by)
    values (${act.clinicId}, ${newId()}, ${`${body.month}-01`}::date, ${JSON.stringify(await countsOf(act, span))}::jsonb,
            ${await sampleOf(act, span)}::uuid[], ${body.words}, ${act.actor.staffId})
    on conflict (clinic_id, month) do nothing returning id`.execute(act.tx);
  if (made.rows.length === 0) throw new ProblemError('alreadyExists');
  act.noteInAudit({ month: body.month });
  return {};
};

async function patientsNamed(act: Act, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, { name: string; number: string }>();
  const rows = await act.tx
    .selectFrom('patient')
    .select(['id', 'name', 'number'])
    .where('clinicId', '=', act.clinicId)
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map(({ id, name, number }) => [id, { name, number }]));
}

async function peopleNamed(act: Act): Promise<Map<string, string>> {
  const rows = await act.tx
    .selectFrom('staffMember')
    .select(['accountId', 'name'])
    .where('clinicId', '=', act.clinicId)
    .execute();
  return new Map(rows.map(({ accountId, name }) => [accountId, name]));
}

async function eventsNamed(act: Act, ids: readonly string[]): Promise<AccessReviewView['sample']> {
  const { rows } = await sql<AccessReviewView['sample'][number]>`
    select e.id, e.at, e.act, e.outcome, e.actor_name as name, e.actor_role as role, e.remote_address,
           e.detail ?| '{emergencyAccessId,sealedUseId}' as is_emergency,
           coalesce((select json_agg(n) from (
             select p.name, p.number from audit_subject s join patient p on p.clinic_id = s.clinic_id and p.id = s.patient_id
             where s.clinic_id = e.clinic_id and s.event_id = e.id order by p.number limit 5) n), '[]') as patients,
           greatest(0, (select count(*)::int from audit_subject s
                        where s.clinic_id = e.clinic_id and s.event_id = e.id) - 5) as more_patients
    from audit_event e where e.clinic_id = ${act.clinicId} and e.id = any (${ids}::uuid[])
    order by e.at, e.id`.execute(act.tx);
  return rows;
}
