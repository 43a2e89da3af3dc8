import { addDays, civilDateOf, instantOf } from '@onshin/domain';
import { sql } from 'kysely';
import { type Actor, isHelper } from '../../path/actor.ts';
import type { Handler } from '../../path/handler.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { getClinic } from '../clinic/index.ts';
import { getPatient, listSummaries, listSummariesOfPatient } from '../patient/index.ts';
import {
  agreementStateOf,
  findAgreement,
  findExplanation,
  listCurrentTexts,
  listPlanVersions,
} from '../agreement/index.ts';
import { summaryWithoutHealth } from './for-helper.ts';
import { getConsultationRow } from './consultation.store.ts';
import { listMissing } from './missing.store.ts';
import { presentConsultation } from './present.ts';
import { listTasks, maySettle } from './tasks.store.ts';

export const getConsultation: Handler<'getConsultation'> = async (act, { params }) =>
  await presentConsultation(act, params.consultationId);

/** Who is next, and what is missing: everything open without a time, and all of the day. */
export const getBoard: Handler<'getBoard'> = async (act, { query }) => {
  const { timeZone } = await getClinic(act.tx, act.clinicId);
  const date = query.date ?? civilDateOf(Date.parse(act.now), timeZone);
  const from = new Date(instantOf(date, '00:00', timeZone)).toISOString();
  const to = new Date(instantOf(addDays(date, 1), '00:00', timeZone)).toISOString();
  const rows = await listSummaries(
    act.tx,
    act.clinicId,
    // Three questions with an index each: together, as one condition, they would read every consultation there ever was.
    sql`c.id in (
      select t.consultation_id from appointment t
      where t.clinic_id = ${act.clinicId} and t.status in ('held', 'confirmed')
        and t.during && tstzrange(${from}::timestamptz, ${to}::timestamptz)
      union
      select o.id from consultation o
      where o.clinic_id = ${act.clinicId} and o.status not in ('closed', 'scheduled')
      union
      select d.id from consultation d
      where d.clinic_id = ${act.clinicId} and d.closed_at >= ${from}::timestamptz and d.closed_at < ${to}::timestamptz
    )`,
  );
  act.concerns({ patientIds: rows.map((row) => row.patientId) });
  const missing = await listMissing(
    act,
    rows.map((row) => row.id),
  );
  return { date, consultations: rows.map((row) => ({ ...row, missing: missing.get(row.id) ?? [] })) };
};

export const getPatientHome: Handler<'getPatientHome'> = async (act, { signedIn }) => {
  const { actor } = act;
  if (actor.kind === 'staff' || actor.kind === 'anonymous') throw new ProblemError('forbidden');
  const charts = (signedIn?.charts ?? [])
    .filter((chart) => chart.clinicId === act.clinicId)
    .map(({ patientId, name }) => ({ id: patientId, name }));
  const patientId = chartAtHome(actor);
  if (patientId === null)
    return { patient: null, charts, consultations: [], carePlanVersion: null, agreementState: 'none' };
  const patient = await getPatient(act, patientId);
  const plans = await listPlanVersions(act.tx, act.clinicId, patientId);
  const texts = await listCurrentTexts(act.tx, act.clinicId);
  const explanation = await findExplanation(act.tx, act.clinicId, patientId);
  const agreement = await findAgreement(act.tx, act.clinicId, patientId);
  const consultations = await listSummariesOfPatient(act, patientId);
  return {
    patient: { id: patient.id, name: patient.name, version: patient.version },
    charts,
    consultations: actor.kind === 'helper' ? consultations.map(summaryWithoutHealth) : consultations,
    carePlanVersion: plans.find((plan) => plan.status === 'adopted')?.version ?? null,
    agreementState: agreementStateOf(texts, explanation, agreement),
  };
};

function chartAtHome(actor: Actor): string | null {
  if (isHelper(actor)) return actor.patientId;
  return actor.kind === 'patient' ? actor.chartInUse : null;
}

export const settleTask: Handler<'settleTask'> = async (act, { params, body }) => {
  const consultation = await getConsultationRow(act, params.consultationId, 'forUpdate');
  const task = (await listTasks(act, consultation.id)).find(({ id }) => id === params.taskId);
  if (task === undefined) throw new ProblemError('notFound');
  if (!maySettle(act.actor, task)) throw new ProblemError('forbidden');
  const settled = await act.tx
    .updateTable('dueTask')
    .set({
      settledAt: act.now,
      settledHow: body.how,
      settledBy: act.actor.kind === 'staff' ? act.actor.staffId : null,
    })
    .where('clinicId', '=', act.clinicId)
    .where('consultationId', '=', consultation.id)
    .where('id', '=', params.taskId)
    .where('settledAt', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (settled === undefined) throw new ProblemError('notAllowedInThisState');
  return await presentConsultation(act, consultation.id);
};
