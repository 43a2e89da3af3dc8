import { z } from 'zod';
import { operation } from '../operation.ts';
import { civilDate, clinicParams, email, filledText, id, instant, shortText, timeOfDay } from '../values.ts';

const remarks = z.string().trim().max(2000);
/** For whom somebody maintains the system, and until when. */
const engagement = {
  organisation: shortText,
  contractUntil: civilDate,
  confidentialityOn: civilDate,
  validUntil: civilDate,
};
export const maintainerView = z.object({
  staffId: id,
  name: z.string(),
  isIn: z.boolean(),
  engagement: z.object({ ...engagement, by: z.string(), at: instant }).nullable(),
});
export type MaintainerView = z.infer<typeof maintainerView>;
const maintainers = z.object({ maintainers: z.array(maintainerView) });

/** What is asked for: some hours of one day. */
const asked = {
  day: civilDate,
  from: timeOfDay,
  until: timeOfDay,
  category: z.enum(['routine', 'fault', 'update', 'check']),
  purpose: z.string().trim().min(1).max(2000),
  concerns: remarks,
  attendee: shortText,
};
const namedPatient = z.object({ id, name: z.string(), number: z.string() });
export const workOrderView = z.object({
  id,
  staffId: id,
  maintainer: z.string(),
  organisation: z.string(),
  day: civilDate,
  opensAt: instant,
  closesAt: instant,
  category: asked.category,
  purpose: z.string(),
  concerns: z.string(),
  attendee: z.string(),
  askedBy: z.string(),
  askedAt: instant,
  state: z.enum(['asked', 'declined', 'lapsed', 'approved', 'open', 'toReport', 'toConfirm', 'confirmed']),
  /** By when it is reported, then confirmed; null where nothing is waited for. */
  dueBy: civilDate.nullable(),
  isOverdue: z.boolean(),
  decision: z.object({ isApproved: z.boolean(), by: z.string(), at: instant, words: z.string() }).nullable(),
  patients: z.array(namedPatient),
  report: z.object({ words: z.string(), takings: z.enum(['none', 'erased']), at: instant }).nullable(),
  confirmation: z.object({ by: z.string(), at: instant, words: z.string() }).nullable(),
});
export type WorkOrderView = z.infer<typeof workOrderView>;
const orders = z.object({ orders: z.array(workOrderView) });
const ownOrders = z.object({
  orders: z.array(workOrderView),
  engagement: z.object(engagement),
});
const orderParams = { ...clinicParams, orderId: id };

export const listMaintainers = operation('listMaintainers', {
  tag: 'maintenance',
  summary: 'Who maintains the system from outside, for whom and until when',
  params: clinicParams,
  answer: maintainers,
});
export const inviteMaintainer = operation('inviteMaintainer', {
  tag: 'maintenance',
  summary: 'Invite a maintainer, for ninety days at most; they reach nothing without an approved work order',
  params: clinicParams,
  body: z.strictObject({ name: shortText, email, ...engagement }),
  answer: maintainers,
  status: 201,
});
export const renewMaintainer = operation('renewMaintainer', {
  tag: 'maintenance',
  summary: 'Confirm contract and secrecy of a maintainer anew, for ninety days at most',
  params: { ...clinicParams, staffId: id },
  body: z.strictObject(engagement),
  answer: maintainers,
});
export const listWorkOrders = operation('listWorkOrders', {
  tag: 'maintenance',
  summary: 'Work orders of maintenance, those that wait for somebody first',
  params: clinicParams,
  answer: orders,
});
export const writeWorkOrder = operation('writeWorkOrder', {
  tag: 'maintenance',
  summary: 'Write a work order for a maintainer; it is approved apart',
  params: clinicParams,
  body: z.strictObject({ staffId: id, ...asked }),
  answer: orders,
  status: 201,
});
export const readWorkOrder = operation('readWorkOrder', {
  tag: 'maintenance',
  summary: 'A work order, what was done under it in order of time, and counted by patient',
  params: orderParams,
  query: { from: timeOfDay.optional(), until: timeOfDay.optional() },
  answer: z.object({
    order: workOrderView,
    events: z.array(
      z.object({
        id,
        at: instant,
        act: z.string(),
        outcome: z.enum(['done', 'read', 'refused']),
        patients: z.array(z.object({ name: z.string(), number: z.string() })),
      }),
    ),
    byPatient: z.array(z.object({ name: z.string(), number: z.string(), count: z.int() })),
  }),
});
export const decideWorkOrder = operation('decideWorkOrder', {
  tag: 'maintenance',
  summary: 'Approve a work order and name the charts it opens, or decline it; never the maintainer’s to do',
  params: orderParams,
  body: z.strictObject({
    isApproved: z.boolean(),
    words: remarks,
    patientNumbers: z.array(z.string().trim().min(1).max(60)).max(20),
  }),
  answer: orders,
});
export const confirmWorkOrder = operation('confirmWorkOrder', {
  tag: 'maintenance',
  summary: 'Confirm what was reported against the log, and close the order',
  params: orderParams,
  body: z.strictObject({ words: z.string().trim().min(1).max(2000) }),
  answer: orders,
});
export const listOwnWorkOrders = operation('listOwnWorkOrders', {
  tag: 'maintenance',
  summary: 'The work orders of the maintainer who asks, and what is open to them now',
  params: clinicParams,
  answer: ownOrders,
});
export const askForWorkOrder = operation('askForWorkOrder', {
  tag: 'maintenance',
  summary: 'Ask for some hours of one day',
  params: clinicParams,
  body: z.strictObject(asked),
  answer: ownOrders,
  status: 201,
});
export const reportWorkOrder = operation('reportWorkOrder', {
  tag: 'maintenance',
  summary: 'Report what was done; it ends the work at once',
  params: orderParams,
  body: z.strictObject({ words: filledText, takings: z.enum(['none', 'erased']) }),
  answer: ownOrders,
});
