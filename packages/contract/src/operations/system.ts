import { z } from 'zod';
import { operation } from '../operation.ts';
import { id, instant, shortText } from '../values.ts';

export const getSystem = operation('getSystem', {
  tag: 'system',
  summary: 'Which mode the deployment runs in, and how sign-in works here',
  answer: z.object({
    mode: z.enum(['demonstration', 'real']),
    version: z.string(),
    /** What the hospital's own identity provider is called, where people may sign in through one. */
    provider: z.string().nullable(),
    /** Whether certificates of people and devices are recognised here. */
    clientCertificates: z.boolean(),
    /** Whether patients may receive their link by short message. */
    sms: z.boolean(),
    clinics: z.array(z.object({ id, slug: z.string(), name: z.string() })),
  }),
});

export const signInToDemonstration = operation('signInToDemonstration', {
  tag: 'demonstration',
  summary: 'One-click sign-in of the demonstration clinic',
  body: z.strictObject({ as: z.enum(['doctor', 'clerk', 'patient', 'newPatient', 'administrator']) }),
  answer: z.object({ goTo: z.string() }),
});

export const listDemonstrationMails = operation('listDemonstrationMails', {
  tag: 'demonstration',
  summary: 'Mails the demonstration wrote instead of sending',
  answer: z.object({
    mails: z.array(z.object({ id, to: shortText, subject: z.string(), text: z.string(), at: instant })),
  }),
});
