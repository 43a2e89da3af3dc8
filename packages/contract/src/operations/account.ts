import { z } from 'zod';
import { operation } from '../operation.ts';
import { id, instant, shortText } from '../values.ts';
import { code, password, passwordPolicy, token, webauthnAnswer, webauthnOptions } from './sign-in-values.ts';

/** Where a session was opened: two coarse words for the device, and the address it came from. */
export const openedAt = z.object({
  at: instant,
  browser: z.string().nullable(),
  system: z.string().nullable(),
  remoteAddress: z.string().nullable(),
});

/** What may happen to how somebody signs in. */
export const accountEventKind = z.enum([
  'signedIn',
  'signInFromSecondPlace',
  'passkeyAdded',
  'passkeyRemoved',
  'passwordChanged',
  'codesAppChanged',
  'reportedNotMe',
  'recovered',
  'temporaryAccess',
  'compromised',
]);
export type AccountEventKind = z.infer<typeof accountEventKind>;

const passkeyId = z.string().min(1).max(1400);

export const accountView = z.object({
  name: z.string(),
  email: z.string(),
  sessions: z.array(
    z.object({
      id,
      opened: openedAt,
      lastUsedAt: instant,
      isThis: z.boolean(),
      isLocked: z.boolean(),
    }),
  ),
  passkeys: z.array(
    z.object({ id: passkeyId, name: z.string(), addedAt: instant, lastUsedAt: instant.nullable() }),
  ),
  passwordPolicy,
  /** Password and codes app, which stand together or not at all. */
  password: z.object({ changedAt: instant, codesSince: instant }).nullable(),
  /** The newest first. */
  events: z.array(z.object({ kind: accountEventKind, opened: openedAt })),
});
export type AccountView = z.infer<typeof accountView>;

export const getAccount = operation('getAccount', {
  tag: 'account',
  summary: 'How one signs in, and where one is signed in now',
  answer: accountView,
});
export const endOwnSession = operation('endOwnSession', {
  tag: 'account',
  summary: 'End one session of one’s own',
  params: { sessionId: id },
  answer: accountView,
});
export const endOtherSessions = operation('endOtherSessions', {
  tag: 'account',
  summary: 'End every session of one’s own but this one',
  answer: accountView,
});
export const startPasskeyAddition = operation('startPasskeyAddition', {
  tag: 'account',
  summary: 'Options for one more passkey',
  answer: z.object({ ticket: z.string(), options: webauthnOptions }),
});
export const finishPasskeyAddition = operation('finishPasskeyAddition', {
  tag: 'account',
  summary: 'Add one more passkey',
  body: z.strictObject({ ticket: token, name: shortText, response: webauthnAnswer }),
  answer: accountView,
});
export const removePasskey = operation('removePasskey', {
  tag: 'account',
  summary: 'Remove a passkey, never the last way to sign in',
  body: z.strictObject({ passkeyId }),
  answer: accountView,
});
export const changePassword = operation('changePassword', {
  tag: 'account',
  summary: 'Change the password, with the present one and a code',
  body: z.strictObject({ current: password, code, next: z.string().max(200) }),
  answer: accountView,
});
export const startCodesApp = operation('startCodesApp', {
  tag: 'account',
  summary: 'A fresh secret for the codes app; the former one counts until the new one is confirmed',
  answer: z.object({ ticket: z.string(), secret: z.string(), uri: z.string(), qr: z.string() }),
});
export const finishCodesApp = operation('finishCodesApp', {
  tag: 'account',
  summary: 'Confirm the new codes app; whoever has no password yet sets one together with it',
  body: z.strictObject({ ticket: token, code, password: z.string().max(200).nullable() }),
  answer: accountView,
});
export const acknowledgeSignIn = operation('acknowledgeSignIn', {
  tag: 'account',
  summary: 'Say that the sign-in from another place was one’s own',
  answer: z.object({}),
});
export const reportNotMe = operation('reportNotMe', {
  tag: 'account',
  summary:
    'Say that a sign-in was not one’s own: ends every session, this one too, and tells the clinic’s officers',
  answer: z.object({}),
});
