import { z } from 'zod';
import { operation } from '../operation.ts';
import { clinicParams } from '../values.ts';
import {
  code,
  password,
  passwordPolicy,
  sealedPhrase,
  token,
  webauthnAnswer,
  webauthnOptions,
} from './sign-in-values.ts';

const nothing = z.object({});

/** That the person in front of the screen is the one who signed in, shown anew. */
const passkeyProof = z.strictObject({ by: z.literal('passkey'), ticket: token, response: webauthnAnswer });
/** The demonstration's people have no factors: one press stands for them, and says so. */
const demonstrationProof = z.strictObject({ by: z.literal('demonstration') });

export const touchSession = operation('touchSession', {
  tag: 'identity',
  summary: 'Say that the person has touched key, mouse or screen; what a page asks by itself never counts',
  answer: nothing,
});
export const lockSession = operation('lockSession', {
  tag: 'identity',
  summary: 'Lock the screen by hand; everything of staff is refused until it is unlocked',
  answer: nothing,
});
export const startPasskeyProof = operation('startPasskeyProof', {
  tag: 'identity',
  summary: 'Options for showing anew, with a passkey of this account, who is there',
  answer: z.object({ ticket: z.string(), options: webauthnOptions }),
});
export const unlockSession = operation('unlockSession', {
  tag: 'identity',
  summary: 'Unlock the screen with a passkey, or with password and code',
  body: z.discriminatedUnion('by', [
    passkeyProof,
    z.strictObject({ by: z.literal('password'), password, code }),
    // In an emergency: what was in the envelope this session was opened with.
    z.strictObject({ by: z.literal('phrase'), phrase: sealedPhrase }),
    demonstrationProof,
  ]),
  answer: nothing,
});

export const stepUpSession = operation('stepUpSession', {
  tag: 'identity',
  summary: 'Show anew who is there, for what exports or changes settings; it holds until the screen locks',
  body: z.discriminatedUnion('by', [
    passkeyProof,
    z.strictObject({ by: z.literal('code'), code }),
    demonstrationProof,
  ]),
  answer: nothing,
});

/** How strictly a clinic guards its screens. */
export const accessPolicy = z.strictObject({
  /** Minutes without activity after which a screen locks. */
  idleMinutes: z.int().min(1).max(15),
  password: passwordPolicy,
  /** Whether a terminal that several people use may show who has used it today. */
  showsNames: z.boolean(),
});
export type AccessPolicy = z.infer<typeof accessPolicy>;

export const getAccessPolicy = operation('getAccessPolicy', {
  tag: 'identity',
  summary: 'How strictly the clinic guards its screens',
  params: clinicParams,
  answer: accessPolicy,
});
export const changeAccessPolicy = operation('changeAccessPolicy', {
  tag: 'identity',
  summary: 'Change how strictly the clinic guards its screens, never below the guideline',
  params: clinicParams,
  body: accessPolicy,
  answer: accessPolicy,
});
