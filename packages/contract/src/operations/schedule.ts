import { z } from 'zod';
import { operation } from '../operation.ts';
import { civilDate, consultationParams, id, instant } from '../values.ts';
import { consultationView } from './consultation-view.ts';

export const listSlots = operation('listSlots', {
  tag: 'schedule',
  summary: 'Free times of the doctor over the days asked for',
  params: consultationParams,
  query: { from: civilDate.optional(), days: z.coerce.number().int().min(1).max(28).default(14) },
  answer: z.object({
    doctorStaffId: id,
    timeZone: z.string(),
    days: z.array(z.object({ date: civilDate, slots: z.array(z.object({ from: instant, to: instant })) })),
  }),
});
export const holdSlot = operation('holdSlot', {
  tag: 'schedule',
  summary: 'Hold a time for five minutes; of two who press at once exactly one is told yes',
  params: consultationParams,
  body: z.strictObject({ from: instant }),
  answer: consultationView,
});
export const confirmAppointment = operation('confirmAppointment', {
  tag: 'schedule',
  summary: 'Confirm the held time (gate confirmAppointment)',
  params: consultationParams,
  answer: consultationView,
});
