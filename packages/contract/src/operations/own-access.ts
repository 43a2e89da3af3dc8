import { z } from 'zod';
import { operation } from '../operation.ts';
import { clinicParams, id, instant, shortText } from '../values.ts';
import { code, token, webauthnAnswer, webauthnOptions } from './sign-in-values.ts';

/** How a patient comes in, and where they are in now. */
export const ownAccess = z.object({
  email: z.string().nullable(),
  mobile: z.string().nullable(),
  /**
   * Whether they may add a passkey or codes in this session: not in one the counter opened, nor as the demonstration's
   * patient.
   */
  mayAddPasskey: z.boolean(),
  /** Since when a code of their app is asked for beside the link; null where they did not wish it. */
  codesSince: instant.nullable(),
  passkeys: z.array(
    z.object({ id: z.string(), name: z.string(), addedAt: instant, lastUsedAt: instant.nullable() }),
  ),
  sessions: z.array(
    z.object({
      id,
      at: instant,
      browser: z.string().nullable(),
      system: z.string().nullable(),
      isThis: z.boolean(),
    }),
  ),
});
export type OwnAccess = z.infer<typeof ownAccess>;

export const getOwnAccess = operation('getOwnAccess', {
  tag: 'patient',
  summary: 'How a patient comes in, and on which devices they are in now',
  params: clinicParams,
  answer: ownAccess,
});
export const endPatientSession = operation('endPatientSession', {
  tag: 'patient',
  summary: 'End one session of one’s own, or all but this one',
  params: clinicParams,
  body: z.strictObject({ sessionId: id.nullable() }),
  answer: ownAccess,
});
export const startOwnPasskey = operation('startOwnPasskey', {
  tag: 'patient',
  summary: 'Options for a passkey that opens one’s own charts',
  params: clinicParams,
  answer: z.object({ ticket: z.string(), options: webauthnOptions }),
});
export const finishOwnPasskey = operation('finishOwnPasskey', {
  tag: 'patient',
  summary: 'Add the passkey',
  params: clinicParams,
  body: z.strictObject({ ticket: token, name: shortText, response: webauthnAnswer }),
  answer: ownAccess,
});
export const removeOwnPasskey = operation('removeOwnPasskey', {
  tag: 'patient',
  summary: 'Remove a passkey of one’s own; the link always opens the page',
  params: clinicParams,
  body: z.strictObject({ passkeyId: z.string().min(1).max(1400) }),
  answer: ownAccess,
});
export const startOwnCodes = operation('startOwnCodes', {
  tag: 'patient',
  summary: 'A fresh secret for a codes app that is asked for beside the link',
  params: clinicParams,
  answer: z.object({ ticket: z.string(), secret: z.string(), qr: z.string() }),
});
export const finishOwnCodes = operation('finishOwnCodes', {
  tag: 'patient',
  summary: 'Ask for a code of this app beside the link from now on',
  params: clinicParams,
  body: z.strictObject({ ticket: token, code }),
  answer: ownAccess,
});
export const removeOwnCodes = operation('removeOwnCodes', {
  tag: 'patient',
  summary: 'Ask for no code any more; whoever has lost the app goes to the counter',
  params: clinicParams,
  body: z.strictObject({ code }),
  answer: ownAccess,
});
export const confirmChartCode = operation('confirmChartCode', {
  tag: 'identity',
  summary: 'The code beside a link, of a patient who wished it',
  body: z.strictObject({ ticket: token, code }),
  answer: z.object({ goTo: z.string() }),
});
export const enterByPasskey = operation('enterByPasskey', {
  tag: 'identity',
  summary: 'A patient enters with a passkey; it opens charts and never work',
  body: z.strictObject({ clinicId: id, ticket: token, response: webauthnAnswer }),
  answer: z.object({ goTo: z.string() }),
});
