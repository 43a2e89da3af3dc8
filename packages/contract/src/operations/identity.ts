import { z } from 'zod';
import { operation } from '../operation.ts';
import { civilDate, email, id, instant, language, mobile, shortText } from '../values.ts';
import { openedAt } from './account.ts';
import { helping } from './helpers.ts';
import { code, password, passwordPolicy, token, webauthnAnswer, webauthnOptions } from './sign-in-values.ts';

const goTo = z.object({ goTo: z.string() });

export const staffRole = z.enum([
  'doctor',
  'nurse',
  'pharmacist',
  'clerk',
  'administrator',
  'securityOfficer',
  'auditor',
  'maintainer',
  'remoteSpecialist',
  'hostFacilityStaff',
]);
export type StaffRole = z.infer<typeof staffRole>;

export const sessionView = z.object({
  account: z.object({ id, name: z.string() }).nullable(),
  staff: z.array(
    z.object({
      clinicId: id,
      clinicName: z.string(),
      slug: z.string(),
      staffId: id,
      roles: z.array(staffRole),
      /** The clinic asks for a certificate from where this call came, and was shown none. */
      needsCertificate: z.boolean(),
    }),
  ),
  patients: z.array(
    z.object({ clinicId: id, clinicName: z.string(), slug: z.string(), patientId: id, name: z.string() }),
  ),
  /** A patient who has signed in but has no chart yet at the clinic the link was for. */
  enteringClinic: z.object({ clinicId: id, slug: z.string(), clinicName: z.string() }).nullable(),
  /** In whose place this session acts, for one patient alone. */
  helping: helping.extend({ clinicId: id }).nullable(),
  /** The session was a helper's, whose help was ended or whose last day is over. */
  isHelpOver: z.boolean(),
  /** An inspection this session may read. */
  inspection: z
    .object({
      clinicId: id,
      clinicName: z.string(),
      inspector: z.string(),
      from: civilDate,
      until: civilDate,
      openUntil: instant,
    })
    .nullable(),
  /** How long the session of somebody who works somewhere stays open, and whether it is locked now. */
  work: z
    .object({
      isLocked: z.boolean(),
      /** Whether its person has shown anew who they are since it was last unlocked. */
      isSteppedUp: z.boolean(),
      /** Whether a code of an officer stands for the second factor; then nothing can be exported or set up. */
      isTemporary: z.boolean(),
      /** Whether it is of an account sealed for an emergency; then nothing can be exported or set up. */
      isEmergency: z.boolean(),
      /** Minutes without activity after which it locks. */
      idleMinutes: z.int(),
      /** Whether a shared terminal may show that this person has used it today. */
      showsNames: z.boolean(),
      endsAt: instant,
      /** What its person can show who they are with. */
      /** When the password has to be changed, where it ever has to be. */
      passwordUntil: instant.nullable(),
      factors: z.array(z.enum(['passkey', 'password', 'phrase', 'demonstration'])),
      /** A sign-in of the same account elsewhere, since this session began and unless it was acknowledged. */
      elsewhere: openedAt.nullable(),
    })
    .nullable(),
  mode: z.enum(['demonstration', 'real']),
  language,
});
export type SessionView = z.infer<typeof sessionView>;

export const getSession = operation('getSession', {
  tag: 'identity',
  summary: 'Who is signed in, and where they may go',
  answer: sessionView,
});
export const endSession = operation('endSession', {
  tag: 'identity',
  summary: 'Sign out',
  answer: z.object({}),
});
export const sendSignInLink = operation('sendSignInLink', {
  tag: 'identity',
  summary:
    'Send a patient a one-time link by mail or short message; the answer never says whether address or number is known',
  body: z.union([
    z.strictObject({ clinicId: id, email, language }),
    z.strictObject({ clinicId: id, mobile, language }),
  ]),
  answer: z.object({}),
  status: 202,
});
export const redeemSignInLink = operation('redeemSignInLink', {
  tag: 'identity',
  summary:
    'Use a one-time link; only a press on the landing page posts this, so a mail scanner cannot burn it. Where its person wished to be asked for a code as well, the answer is the ticket for that',
  body: z.strictObject({ token }),
  answer: z.union([goTo, z.object({ ticket: z.string() })]),
});
export const signInWithPassword = operation('signInWithPassword', {
  tag: 'identity',
  summary: 'First factor of staff',
  body: z.strictObject({ email, password }),
  answer: z.object({ ticket: z.string() }),
});
export const confirmSignInCode = operation('confirmSignInCode', {
  tag: 'identity',
  summary: 'Second factor of staff: the code of the authenticator app',
  body: z.strictObject({ ticket: token, code }),
  answer: goTo,
});
export const startPasskeySignIn = operation('startPasskeySignIn', {
  tag: 'identity',
  summary: 'Options for signing in with a passkey',
  answer: z.object({ ticket: z.string(), options: webauthnOptions }),
});
export const finishPasskeySignIn = operation('finishPasskeySignIn', {
  tag: 'identity',
  summary: 'Sign in with a passkey',
  body: z.strictObject({ ticket: token, response: webauthnAnswer }),
  answer: goTo,
});
export const startProviderSignIn = operation('startProviderSignIn', {
  tag: 'identity',
  summary: 'Where to go to sign in through the hospital’s own identity provider',
  answer: z.object({ ticket: z.string(), url: z.string() }),
});
export const finishProviderSignIn = operation('finishProviderSignIn', {
  tag: 'identity',
  summary: 'Sign in with what the identity provider sent back, where it asserts two factors',
  body: z.strictObject({
    ticket: token,
    /** The query of the address one was sent back to, from its `?` on. */
    answer: z.string().max(4000),
  }),
  answer: goTo,
});
export const openAccountSetUp = operation('openAccountSetUp', {
  tag: 'identity',
  summary: 'What a one-time set-up link is for: whose account, and a fresh secret for the authenticator app',
  body: z.strictObject({ token }),
  answer: z.object({
    name: shortText,
    email,
    clinicName: z.string(),
    totp: z.object({ secret: z.string(), uri: z.string(), qr: z.string() }),
    passwordPolicy,
  }),
});
export const setUpPassword = operation('setUpPassword', {
  tag: 'identity',
  summary: 'Set password and authenticator app together; neither stands without the other',
  body: z.strictObject({ token, password: z.string().max(200), code }),
  answer: goTo,
});
export const startPasskeySetUp = operation('startPasskeySetUp', {
  tag: 'identity',
  summary: 'Options for making a passkey with user verification',
  body: z.strictObject({ token }),
  answer: z.object({ options: webauthnOptions }),
});
export const finishPasskeySetUp = operation('finishPasskeySetUp', {
  tag: 'identity',
  summary: 'Make a passkey',
  body: z.strictObject({ token, response: webauthnAnswer }),
  answer: goTo,
});
export const renewPassword = operation('renewPassword', {
  tag: 'identity',
  summary: 'Change a password whose time is over, after both factors were shown, and sign in',
  body: z.strictObject({ ticket: token, current: password, next: z.string().max(200) }),
  answer: goTo,
});
