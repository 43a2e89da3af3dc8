import type { WorkOrderView } from '@onshin/contract';
import { civilDateOf, standingOfWorkOrder } from '@onshin/domain';
import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';
import { getClinic } from '../clinic/index.ts';
import { thresholds } from './thresholds.ts';

type Row = Omit<WorkOrderView, 'state' | 'dueBy' | 'isOverdue'>;
type Which = { readonly staffId?: string; readonly orderId?: string };

const waiting: readonly WorkOrderView['state'][] = ['asked', 'toReport', 'toConfirm', 'open', 'approved'];

/** The latest five hundred, those that wait for somebody first. */
export async function listOrders(act: Act, { staffId, orderId }: Which = {}): Promise<WorkOrderView[]> {
  const { timeZone } = await getClinic(act.tx, act.clinicId);
  const utc = sql.lit('YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');
  const { rows } = await sql<Row>`
    select o.id, o.staff_id, s.name as maintainer, o.on_day as day, o.opens_at, o.closes_at, o.category, o.purpose,
           o.concerns, o.attendee, k.name as asked_by, o.asked_at,
           (select e.organisation from maintenance_engagement e
            where e.clinic_id = o.clinic_id and e.staff_id = o.staff_id
            order by e.engaged_at desc, e.id desc limit 1) as organisation,
           (select json_build_object('isApproved', d.is_approved, 'words', d.words, 'by', b.name,
                                     'at', to_char(d.decided_at at time zone 'UTC', ${utc}))
            from work_order_decision d join staff_member b on b.clinic_id = d.clinic_id and b.id = d.decided_by
            where d.clinic_id = o.clinic_id and d.order_id = o.id) as decision,
           coalesce((select json_agg(json_build_object('id', p.id, 'name', p.name, 'number', p.number) order by p.number)
            from work_order_patient w join patient p on p.clinic_id = w.clinic_id and p.id = w.patient_id
            where w.clinic_id = o.clinic_id and w.order_id = o.id), '[]') as patients,
           (select json_build_object('words', r.words, 'takings', r.takings,
                                     'at', to_char(r.reported_at at time zone 'UTC', ${utc}))
            from work_order_report r where r.clinic_id = o.clinic_id and r.order_id = o.id) as report,
           (select json_build_object('words', f.words, 'by', b.name,
                                     'at', to_char(f.confirmed_at at time zone 'UTC', ${utc}))
            from work_order_confirmation f join staff_member b on b.clinic_id = f.clinic_id and b.id = f.confirmed_by
            where f.clinic_id = o.clinic_id and f.order_id = o.id) as confirmation
    from work_order o
    join staff_member s on s.clinic_id = o.clinic_id and s.id = o.staff_id
    join staff_member k on k.clinic_id = o.clinic_id and k.id = o.asked_by
    where o.clinic_id = ${act.clinicId}
      and (${staffId ?? null}::uuid is null or o.staff_id = ${staffId ?? null}::uuid)
      and (${orderId ?? null}::uuid is null or o.id = ${orderId ?? null}::uuid)
    order by o.opens_at desc, o.id limit 500`.execute(act.tx);
  const today = civilDateOf(Date.parse(act.now), timeZone);
  const orders = rows.map((row) => ({
    ...row,
    ...standingOfWorkOrder(
      {
        opensAt: row.opensAt,
        closesAt: row.closesAt,
        isApproved: row.decision?.isApproved ?? null,
        endsOn: row.day,
        reportedOn: row.report === null ? null : civilDateOf(Date.parse(row.report.at), timeZone),
        isConfirmed: row.confirmation !== null,
      },
      { at: act.now, today, dueBusinessDays: thresholds.maintenance.dueBusinessDays },
    ),
  }));
  return [
    ...orders.filter(({ state }) => waiting.includes(state)),
    ...orders.filter(({ state }) => !waiting.includes(state)),
  ];
}
