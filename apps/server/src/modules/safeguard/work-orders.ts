import type { Answer, WorkOrderView } from '@onshin/contract';
import { instantOf } from '@onshin/domain';
import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';
import type { Handler } from '../../path/handler.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { getClinic } from '../clinic/index.ts';
import { askForWork } from './ask-for-work.ts';
import { staffIdOf } from './emergency-access.ts';
import { presentMaintainers } from './maintainers.ts';
import { listOrders } from './work-order.store.ts';

async function present(act: Act) {
  const orders = await listOrders(act);
  act.concerns({ patientIds: orders.flatMap(({ patients }) => patients.map(({ id }) => id)) });
  return { orders };
}

async function getOrder(act: Act, orderId: string): Promise<WorkOrderView> {
  const [order] = await listOrders(act, { orderId });
  if (order === undefined) throw new ProblemError('notFound');
  return order;
}

function refuseOnesOwn(act: Act, order: WorkOrderView): void {
  if (order.staffId !== staffIdOf(act)) return;
  throw new ProblemError('refusedByRule', undefined, {
    fields: [{ path: 'params.orderId', message: 'notOnesOwn' }],
  });
}

export const listWorkOrders: Handler<'listWorkOrders'> = async (act) => await present(act);

export const writeWorkOrder: Handler<'writeWorkOrder'> = async (act, { body }) => {
  const { staffId, ...asked } = body;
  const { maintainers } = await presentMaintainers(act);
  if (!maintainers.some((each) => each.staffId === staffId)) throw new ProblemError('notFound');
  await askForWork(act, staffId, asked);
  return await present(act);
};

/** Approves before the hours are over, and names the charts that open with it; none is added later (A-6.8-C-5). */
export const decideWorkOrder: Handler<'decideWorkOrder'> = async (act, { params, body }) => {
  const order = await getOrder(act, params.orderId);
  refuseOnesOwn(act, order);
  if (order.state !== 'asked') throw new ProblemError('notAllowedInThisState');
  const numbers = body.isApproved ? [...new Set(body.patientNumbers)] : [];
  const patientIds = await findByNumber(act, numbers);
  if (patientIds.length > 0)
    await act.tx
      .insertInto('workOrderPatient')
      .values(patientIds.map((patientId) => ({ clinicId: act.clinicId, orderId: order.id, patientId })))
      .execute();
  await act.tx
    .insertInto('workOrderDecision')
    .values({
      clinicId: act.clinicId,
      orderId: order.id,
      isApproved: body.isApproved,
      words: body.words,
      decidedBy: staffIdOf(act),
      decidedAt: act.now,
    })
    .execute();
  act.noteInAudit({ orderId: order.id, isApproved: body.isApproved, charts: patientIds.length });
  return await present(act);
};

async function findByNumber(act: Act, numbers: readonly string[]): Promise<string[]> {
  if (numbers.length === 0) return [];
  const found = await act.tx
    .selectFrom('patient')
    .select('id')
    .where('clinicId', '=', act.clinicId)
    .where('number', 'in', [...numbers])
    .execute();
  if (found.length !== numbers.length) {
    throw new ProblemError('refusedByRule', undefined, {
      fields: [{ path: 'body.patientNumbers', message: 'noSuchPatient' }],
    });
  }
  return found.map(({ id }) => id);
}

/**
 * Somebody of the clinic compares report and log, and closes the order (A-6.8-C-8). Where the report never came it is
 * closed with words of their own, once it is overdue.
 */
export const confirmWorkOrder: Handler<'confirmWorkOrder'> = async (act, { params, body }) => {
  const order = await getOrder(act, params.orderId);
  refuseOnesOwn(act, order);
  const isMissing = order.state === 'toReport' && order.isOverdue;
  if (order.state !== 'toConfirm' && !isMissing) throw new ProblemError('notAllowedInThisState');
  await act.tx
    .insertInto('workOrderConfirmation')
    .values({
      clinicId: act.clinicId,
      orderId: order.id,
      words: body.words,
      confirmedBy: staffIdOf(act),
      confirmedAt: act.now,
    })
    .execute();
  act.noteInAudit({ orderId: order.id, isReported: !isMissing });
  return await present(act);
};

/** What was done under the order in order of time, and how often to whose record between two times (A-6.8-D-5). */
export const readWorkOrder: Handler<'readWorkOrder'> = async (act, { params, query }) => {
  const order = await getOrder(act, params.orderId);
  const { timeZone } = await getClinic(act.tx, act.clinicId);
  const at = (time: string | undefined, otherwise: string) =>
    time === undefined ? otherwise : new Date(instantOf(order.day, time, timeZone)).toISOString();
  const from = at(query.from, order.opensAt);
  const until = at(query.until, order.closesAt);
  const wanted = sql`
    wanted as (
      select e.id, e.at, e.act, e.outcome from audit_event e
      where e.clinic_id = ${act.clinicId} and e.detail ? 'workOrderId' and e.detail->>'workOrderId' = ${order.id}
        and e.at >= ${from}::timestamptz and e.at <= ${until}::timestamptz
    ),
    named as (
      select s.event_id, p.id, p.name, p.number
      from wanted w join audit_subject s on s.clinic_id = ${act.clinicId} and s.event_id = w.id
      join patient p on p.clinic_id = s.clinic_id and p.id = s.patient_id
    )`;
  const events = await sql<Answer<'readWorkOrder'>['events'][number]>`
    with ${wanted}
    select w.id, w.at, w.act, w.outcome,
           coalesce((select json_agg(json_build_object('name', n.name, 'number', n.number) order by n.number)
                     from named n where n.event_id = w.id), '[]') as patients
    from wanted w order by w.at, w.id limit 1000`.execute(act.tx);
  const counts = await sql<Answer<'readWorkOrder'>['byPatient'][number] & { id: string }>`
    with ${wanted}
    select id, name, number, count(*)::int as count from named
    group by id, name, number order by 4 desc, number`.execute(act.tx);
  act.concerns({
    patientIds: [...order.patients.map(({ id }) => id), ...counts.rows.map(({ id }) => id)],
  });
  act.leaveTrace();
  act.noteInAudit({ orderId: order.id });
  return {
    order,
    events: events.rows,
    byPatient: counts.rows.map(({ id: _id, ...row }) => row),
  };
};
