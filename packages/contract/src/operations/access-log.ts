import { z } from 'zod';
import { operation } from '../operation.ts';
import { civilDate, clinicParams, id, instant } from '../values.ts';

export const accessLogView = z.object({
  total: z.int(),
  events: z.array(
    z.object({
      id,
      at: instant,
      act: z.string(),
      outcome: z.enum(['done', 'read', 'refused']),
      name: z.string(),
      role: z.string(),
      remoteAddress: z.string(),
      patients: z.array(z.object({ name: z.string(), number: z.string() })),
      /** How many more patients the act named than are listed. */
      morePatients: z.int(),
      isEmergency: z.boolean(),
    }),
  ),
  /** Where the next page begins; null on the last one. */
  next: id.nullable(),
  byPatient: z.array(z.object({ name: z.string(), number: z.string(), count: z.int() })),
  byPerson: z.array(z.object({ name: z.string(), count: z.int(), patients: z.int() })),
  /** When staff were signed in, for how long at least, and about how many patients they did something. */
  sessions: z.array(
    z.object({
      name: z.string(),
      from: instant,
      /** The sign-out, or the last thing they did where they did not sign out. */
      until: instant,
      signedOut: z.boolean(),
      acts: z.int(),
      patients: z.int(),
    }),
  ),
});
export type AccessLogView = z.infer<typeof accessLogView>;

export const searchAccessLog = operation('searchAccessLog', {
  tag: 'safeguard',
  summary:
    'Who did what to whose data in a time, with counts by patient and person; looking is itself recorded',
  params: clinicParams,
  body: z.strictObject({
    from: civilDate,
    until: civilDate,
    patientNumber: z.string().trim().max(60).optional(),
    staffId: id.optional(),
    after: id.optional(),
  }),
  answer: accessLogView,
});
