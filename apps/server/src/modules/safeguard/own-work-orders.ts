import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';
import type { Handler } from '../../path/handler.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { askForWork } from './ask-for-work.ts';
import { staffIdOf } from './emergency-access.ts';
import { tellOfficers } from './tell-officers.ts';
import { listOrders } from './work-order.store.ts';

interface Engagement {
  readonly organisation: string;
  readonly contractUntil: string;
  readonly confidentialityOn: string;
  readonly validUntil: string;
}

/** All a maintainer sees outside of approved hours: what they asked for. Whose charts it opens shows only while it does. */
async function present(act: Act) {
  const staffId = staffIdOf(act);
  const orders = (await listOrders(act, { staffId })).map((order) =>
    order.state === 'open' ? order : { ...order, patients: [] },
  );
  act.concerns({ patientIds: orders.flatMap(({ patients }) => patients.map(({ id }) => id)) });
  const { rows } = await sql<Engagement>`
    select organisation, contract_until, confidentiality_on, valid_until from maintenance_engagement
    where clinic_id = ${act.clinicId} and staff_id = ${staffId}
    order by engaged_at desc, id desc limit 1`.execute(act.tx);
  const engagement = rows[0];
  if (engagement === undefined) throw new ProblemError('forbidden');
  return { orders, engagement };
}

export const listOwnWorkOrders: Handler<'listOwnWorkOrders'> = async (act) => await present(act);

export const askForWorkOrder: Handler<'askForWorkOrder'> = async (act, { body }) => {
  await askForWork(act, staffIdOf(act), body);
  return await present(act);
};

/** Reports what was done: what was open closes with it. */
export const reportWorkOrder: Handler<'reportWorkOrder'> = async (act, { params, body }) => {
  const staffId = staffIdOf(act);
  const [order] = await listOrders(act, { staffId, orderId: params.orderId });
  if (order === undefined) throw new ProblemError('notFound');
  if (order.state !== 'open' && order.state !== 'toReport') throw new ProblemError('notAllowedInThisState');
  await act.tx
    .insertInto('workOrderReport')
    .values({
      clinicId: act.clinicId,
      orderId: order.id,
      ...body,
      reportedBy: staffId,
      reportedAt: act.now,
    })
    .execute();
  act.noteInAudit({ orderId: order.id });
  await tellOfficers(act, 'maintenance');
  return await present(act);
};
