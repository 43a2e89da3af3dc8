import { assertsTwoFactors } from '@onshin/domain';
import type { Handler } from '../../../path/handler.ts';
import type { Tx } from '../../../platform/database.ts';
import { ProblemError } from '../../../platform/problem-error.ts';
import { tokenHash } from '../../../platform/secrets.ts';
import { goToAfterSignIn } from '../go-to.ts';
import { findAccountByEmail, findToken, issueToken, openStaffSession, useToken } from '../identity.store.ts';
import type { Asserted, Errand, Provider } from './provider.ts';

export interface ProviderParts {
  /** What people call it. */
  readonly name: string;
  readonly provider: Provider;
  readonly twoFactorClasses: readonly string[];
}

/**
 * Sends somebody to the hospital's own provider. What comes back is taken from the page alone that holds the ticket, so
 * that nobody is signed in by a link somebody else began.
 */
export function startProviderSignIn(parts: ProviderParts | null): Handler<'startProviderSignIn'> {
  return async (act) => {
    const { provider } = require(parts);
    const { url, errand } = await provider.send();
    const content = { ...errand };
    const ticket = await issueToken(act.tx, { purpose: 'providerSignIn', content, minutes: 10 });
    return { ticket, url };
  };
}

/** Takes the provider's word for who is there, and for both factors; without the second nobody enters (A-6.5-C-12). */
export function finishProviderSignIn(parts: ProviderParts | null): Handler<'finishProviderSignIn'> {
  return async (act, call) => {
    const { provider, twoFactorClasses } = require(parts);
    const ticket = await findToken(act.tx, tokenHash(call.body.ticket), 'providerSignIn');
    if (ticket === null || ticket.usedAt !== null || ticket.isExpired) throw new ProblemError('signInFailed');
    await useToken(act.tx, ticket.tokenHash);
    const asserted = await provider.receive(call.body.answer, errandIn(ticket.content));
    if (!assertsTwoFactors(asserted, twoFactorClasses)) throw new ProblemError('secondFactorNotAsserted');
    const accountId = await accountOf(act.tx, asserted);
    await openStaffSession(act, call, accountId, 'provider');
    return { goTo: await goToAfterSignIn(act.tx, accountId, null) };
  };
}

function require(parts: ProviderParts | null): ProviderParts {
  if (parts === null) throw new ProblemError('notFound');
  return parts;
}

function errandIn({ state, nonce, verifier }: Record<string, unknown>): Errand {
  if (typeof state !== 'string' || typeof nonce !== 'string' || typeof verifier !== 'string')
    throw new ProblemError('signInFailed');
  return { state, nonce, verifier };
}

/**
 * The account of a person at the provider. The first time they are known by an address the provider has verified; from
 * then on by the provider's own name for them, whatever becomes of the address.
 */
async function accountOf(tx: Tx, { issuer, subject, email, isEmailVerified }: Asserted): Promise<string> {
  const known = await tx
    .selectFrom('providerIdentity')
    .select('accountId')
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst();
  if (known !== undefined) return known.accountId;
  const account = email !== null && isEmailVerified ? await findAccountByEmail(tx, email) : undefined;
  if (account === undefined) throw new ProblemError('signInFailed');
  // An address given on to somebody new leads to nobody's account: it is the former person's.
  const linked = await tx
    .insertInto('providerIdentity')
    .values({ issuer, subject, accountId: account.id })
    .onConflict((conflict) => conflict.doNothing())
    .returning('accountId')
    .executeTakeFirst();
  if (linked === undefined) throw new ProblemError('signInFailed');
  return linked.accountId;
}
