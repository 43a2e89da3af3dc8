import {
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { Act } from '../../path/act.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { kept, type Opens, type RelyingParty } from './verify-passkey.ts';

interface Person {
  readonly id: string;
  readonly email: string;
  readonly name: string;
}

/** Options for a new passkey that verifies its owner; a device that holds one already makes no second. */
export async function passkeyOptions(act: Act, party: RelyingParty, person: Person, opens: Opens = 'work') {
  const own = await act.tx
    .selectFrom(kept[opens].table)
    .select('id')
    .where('accountId', '=', person.id)
    .execute();
  const options = await generateRegistrationOptions({
    rpName: 'Onshin',
    rpID: party.id,
    userName: person.email,
    userDisplayName: person.name,
    userID: new TextEncoder().encode(kept[opens].handle(person.id)),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    attestationType: 'none',
    excludeCredentials: own,
  });
  return { challenge: options.challenge, options: { ...options } };
}

/**
 * Keeps a new passkey of an account.
 *
 * @throws ProblemError `signInFailed` where the answer does not fit the challenge, `alreadyExists`
 */
export async function keepPasskey(
  act: Act,
  party: RelyingParty,
  accountId: string,
  answer: { readonly challenge: unknown; readonly response: Record<string, unknown>; readonly name: string },
  opens: Opens = 'work',
): Promise<void> {
  if (typeof answer.challenge !== 'string') throw new ProblemError('signInFailed');
  const result = await verifyRegistrationResponse({
    response: answer.response as unknown as RegistrationResponseJSON,
    expectedChallenge: answer.challenge,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    requireUserVerification: true,
  }).catch(() => {
    throw new ProblemError('signInFailed');
  });
  if (!result.verified) throw new ProblemError('signInFailed');
  const { credential } = result.registrationInfo;
  const added = await act.tx
    .insertInto(kept[opens].table)
    .values({
      id: credential.id,
      accountId,
      publicKey: Buffer.from(credential.publicKey),
      counter: credential.counter,
      transports: credential.transports ?? [],
      name: answer.name,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (added === undefined) throw new ProblemError('alreadyExists');
}
