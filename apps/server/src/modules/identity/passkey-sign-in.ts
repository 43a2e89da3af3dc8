import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server';
import { sql } from 'kysely';
import type { Handler } from '../../path/handler.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { tokenHash } from '../../platform/secrets.ts';
import { goToAfterSignIn } from './go-to.ts';
import { findToken, issueToken, openStaffSession, useToken } from './identity.store.ts';

/** For whom passkeys are made: the host and origin people reach this server under. */
export interface RelyingParty {
  readonly id: string;
  readonly origin: string;
}

export function startPasskeySignIn(party: RelyingParty): Handler<'startPasskeySignIn'> {
  return async (act) => {
    const options = await generateAuthenticationOptions({ rpID: party.id, userVerification: 'required' });
    const ticket = await issueToken(act.tx, {
      purpose: 'passkeyChallenge',
      content: { challenge: options.challenge },
      minutes: 5,
    });
    return { ticket, options: { ...options } };
  };
}

export function finishPasskeySignIn(party: RelyingParty): Handler<'finishPasskeySignIn'> {
  return async (act, { body, setSession }) => {
    const ticket = await findToken(act.tx, tokenHash(body.ticket), 'passkeyChallenge');
    const response = body.response as unknown as AuthenticationResponseJSON;
    const challenge = ticket?.content.challenge;
    if (
      ticket === null ||
      ticket.usedAt !== null ||
      ticket.isExpired ||
      typeof challenge !== 'string' ||
      typeof response.id !== 'string'
    ) {
      throw new ProblemError('signInFailed');
    }
    const passkey = await act.tx
      .selectFrom('passkey')
      .selectAll()
      .where('id', '=', response.id)
      .forUpdate()
      .executeTakeFirst();
    if (passkey === undefined) throw new ProblemError('signInFailed');
    const result = await verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: true,
      credential: { id: passkey.id, publicKey: new Uint8Array(passkey.publicKey), counter: passkey.counter },
    }).catch(() => {
      throw new ProblemError('signInFailed');
    });
    if (!result.verified) throw new ProblemError('signInFailed');
    await act.tx
      .updateTable('passkey')
      .set({ counter: result.authenticationInfo.newCounter, lastUsedAt: sql`now()` })
      .where('id', '=', passkey.id)
      .execute();
    await useToken(act.tx, ticket.tokenHash);
    setSession(await openStaffSession(act.tx, passkey.accountId, 'passkey'));
    return { goTo: await goToAfterSignIn(act.tx, passkey.accountId, null) };
  };
}
