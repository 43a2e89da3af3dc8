import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server';
import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { tokenHash } from '../../platform/secrets.ts';
import { livePasskeys } from './live-factors.ts';
import { findToken, issueToken, useToken } from './identity.store.ts';

/** For whom passkeys are made: the host and origin people reach this server under. */
export interface RelyingParty {
  readonly id: string;
  readonly origin: string;
}

/** What a passkey opens: work, or one's own charts alone. */
export type Opens = 'work' | 'charts';

/** Where each kind is kept, and under which name an authenticator keeps it: one of a person's never replaces the other. */
export const kept = {
  work: { table: 'passkey', handle: (accountId: string) => accountId },
  // The same columns; staff's own never come from here.
  charts: { table: 'chartPasskey' as 'passkey', handle: (accountId: string) => `charts:${accountId}` },
} as const;

/** A challenge for one answer. Made for an account, only a passkey of that account answers it. */
export async function challenge(act: Act, party: RelyingParty, accountId: string | null) {
  const own = accountId === null ? [] : await livePasskeys(act.tx, accountId).select('k.id').execute();
  const options = await generateAuthenticationOptions({
    rpID: party.id,
    userVerification: 'required',
    allowCredentials: own.map(({ id }) => ({ id })),
  });
  const ticket = await issueToken(act.tx, {
    purpose: 'passkeyChallenge',
    accountId,
    content: { challenge: options.challenge },
    minutes: 5,
  });
  return { ticket, options: { ...options } };
}

/**
 * Whose passkey answered the challenge of a ticket. It names its own person where it was asked for nobody in particular,
 * and the one who is asked otherwise.
 *
 * @param accountId whom the challenge was made for; null when it was for whoever comes
 * @throws ProblemError `signInFailed`
 */
export async function verifyPasskey(
  act: Act,
  party: RelyingParty,
  answer: { readonly ticket: string; readonly response: Readonly<Record<string, unknown>> },
  accountId: string | null,
  opens: Opens = 'work',
): Promise<string> {
  const ticket = await findToken(act.tx, tokenHash(answer.ticket), 'passkeyChallenge');
  const response = answer.response as unknown as AuthenticationResponseJSON;
  const expected = ticket?.content.challenge;
  if (
    ticket === null ||
    ticket.usedAt !== null ||
    ticket.isExpired ||
    ticket.accountId !== accountId ||
    typeof expected !== 'string' ||
    typeof response.id !== 'string'
  ) {
    throw new ProblemError('signInFailed');
  }
  const { table, handle } = kept[opens];
  const passkey = await act.tx
    .selectFrom(table)
    .selectAll()
    .where('id', '=', response.id)
    .forUpdate()
    .executeTakeFirst();
  if (
    passkey === undefined ||
    (opens === 'work' && !(await isLive(act, passkey))) ||
    (accountId !== null && passkey.accountId !== accountId)
  )
    throw new ProblemError('signInFailed');
  requireHandle(response, handle(passkey.accountId), accountId === null);
  const result = await verifyAuthenticationResponse({
    response,
    expectedChallenge: expected,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    requireUserVerification: true,
    credential: { id: passkey.id, publicKey: new Uint8Array(passkey.publicKey), counter: passkey.counter },
  }).catch(() => {
    throw new ProblemError('signInFailed');
  });
  if (!result.verified) throw new ProblemError('signInFailed');
  await act.tx
    .updateTable(table)
    .set({ counter: result.authenticationInfo.newCounter, lastUsedAt: sql`now()` })
    .where('id', '=', passkey.id)
    .execute();
  await useToken(act.tx, ticket.tokenHash);
  return passkey.accountId;
}

/** Whether nothing has taken its place meanwhile. */
async function isLive(
  act: Act,
  { id, accountId }: { readonly id: string; readonly accountId: string },
): Promise<boolean> {
  const live = await livePasskeys(act.tx, accountId).where('k.id', '=', id).select('k.id').executeTakeFirst();
  return live !== undefined;
}

/** Whom the authenticator says the key is of. One that was asked for nobody in particular has to say it. */
function requireHandle(response: AuthenticationResponseJSON, handle: string, isNeeded: boolean): void {
  const said = (response.response as { userHandle?: unknown } | undefined)?.userHandle;
  if (said === undefined || said === null) {
    if (isNeeded) throw new ProblemError('signInFailed');
    return;
  }
  if (said !== Buffer.from(handle).toString('base64url')) throw new ProblemError('signInFailed');
}
