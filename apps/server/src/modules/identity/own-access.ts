import type { OwnAccess } from '@onshin/contract';
import { asDialled } from '@onshin/domain';
import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';
import { isOfPatients, type SignedIn } from '../../path/actor.ts';
import type { Handler } from '../../path/handler.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { tokenHash } from '../../platform/secrets.ts';
import { enqueueNotice } from '../notification/index.ts';
import { chartCodesSince, forgetChartCodes } from './chart-codes.ts';
import { keepPasskey, passkeyOptions } from './factors.ts';
import { findToken, issueToken, openSession, useToken } from './identity.store.ts';
import { type RelyingParty, verifyPasskey } from './verify-passkey.ts';

const minutes = 10;

/** Whoever is signed in as a patient. */
export function requirePerson(signedIn: SignedIn | null): SignedIn {
  if (signedIn === null) throw new ProblemError('notSignedIn');
  return signedIn;
}

/**
 * Whether a passkey or codes may be added: they open every chart of the account, or close the link, so the session must
 * have begun with what reaches its person. A code from one clinic's counter is not that, and the demonstration's patient is
 * everybody.
 */
export const mayAddFactor = ({ method }: SignedIn): boolean => method === 'link' || method === 'chartPasskey';

async function findPerson(act: Act, accountId: string) {
  return await act.tx
    .selectFrom('account')
    .select(['email', 'phone', 'language'])
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow();
}

/** Sessions in which somebody came as a patient; those of work have a page of their own. */
async function listSessions(act: Act, { accountId, sessionId }: SignedIn) {
  const sessions = await act.tx
    .selectFrom('session')
    .select(['id', 'tokenHash', 'method', 'createdAt as at', 'browser', 'system'])
    .where('accountId', '=', accountId)
    .where('endedAt', 'is', null)
    .where('endsAt', '>', sql<string>`now()`)
    .orderBy('createdAt', 'desc')
    .execute();
  return sessions.filter(({ id, method }) => id === sessionId || isOfPatients(method));
}

export async function presentOwnAccess(act: Act, signedIn: SignedIn): Promise<OwnAccess> {
  const { accountId, sessionId } = signedIn;
  const { email, phone } = await findPerson(act, accountId);
  const passkeys = await act.tx
    .selectFrom('chartPasskey')
    .select(['id', 'name', 'createdAt as addedAt', 'lastUsedAt'])
    .where('accountId', '=', accountId)
    .orderBy('createdAt')
    .execute();
  const sessions = await listSessions(act, signedIn);
  return {
    email,
    mobile: phone === null ? null : asDialled(phone),
    mayAddPasskey: mayAddFactor(signedIn),
    codesSince: await chartCodesSince(act.tx, accountId),
    passkeys,
    sessions: sessions.map(({ id, at, browser, system }) => ({
      id,
      at,
      browser,
      system,
      isThis: id === sessionId,
    })),
  };
}

/** It may have been done by whoever reads the mail: the person is told where they are reached. */
export async function tellOfOwnAccess(
  act: Act,
  accountId: string,
  template: 'ownPasskey' | 'ownCodes',
): Promise<void> {
  const { email, phone, language } = await findPerson(act, accountId);
  const { rows } = await sql<{ name: string }>`
    select name from lookup.clinic_slug_and_name(${act.clinicId})`.execute(act.tx);
  const clinicName = rows[0]?.name ?? '';
  const path = `/p/${act.clinicId}/access`;
  const letter = { template, language: language === 'en' ? 'en' : 'ja' } as const;
  if (email !== null)
    await act.enqueue('sendMail', { ...letter, to: email, parameters: { clinicName, at: act.now, path } });
  if (phone !== null) await enqueueNotice(act, phone, { ...letter, clinicName, path });
}

/** Takes away what a lost device may hold. */
export async function forgetChartFactors(act: Act, accountId: string): Promise<void> {
  await forgetChartCodes(act.tx, accountId);
  await act.tx.deleteFrom('chartPasskey').where('accountId', '=', accountId).execute();
}

export function ownAccessHandlers(party: RelyingParty) {
  const getOwnAccess: Handler<'getOwnAccess'> = async (act, { signedIn }) =>
    await presentOwnAccess(act, requirePerson(signedIn));

  const endPatientSession: Handler<'endPatientSession'> = async (act, { signedIn, body }) => {
    const person = requirePerson(signedIn);
    const ending = (await listSessions(act, person)).filter(({ id }) =>
      body.sessionId === null ? id !== person.sessionId : id === body.sessionId,
    );
    if (body.sessionId !== null && ending.length === 0) throw new ProblemError('notFound');
    for (const { id, tokenHash: hash } of ending) {
      await act.tx.updateTable('session').set({ endedAt: act.now }).where('id', '=', id).execute();
      act.announce({ kind: 'signedOut', session: hash.toString('hex') });
    }
    return await presentOwnAccess(act, person);
  };

  const startOwnPasskey: Handler<'startOwnPasskey'> = async (act, { signedIn }) => {
    const person = requirePerson(signedIn);
    if (!mayAddFactor(person)) throw new ProblemError('forbidden');
    const { accountId: id, name } = person;
    const { email, phone } = await findPerson(act, id);
    const shown = email ?? (phone === null ? name : asDialled(phone));
    const { challenge, options } = await passkeyOptions(act, party, { id, email: shown, name }, 'charts');
    const content = { challenge };
    const ticket = await issueToken(act.tx, { purpose: 'passkeyAddition', accountId: id, content, minutes });
    return { ticket, options };
  };

  const finishOwnPasskey: Handler<'finishOwnPasskey'> = async (act, { signedIn, body }) => {
    const person = requirePerson(signedIn);
    if (!mayAddFactor(person)) throw new ProblemError('forbidden');
    const { accountId } = person;
    const ticket = await findToken(act.tx, tokenHash(body.ticket), 'passkeyAddition');
    if (ticket === null || ticket.usedAt !== null || ticket.isExpired || ticket.accountId !== accountId)
      throw new ProblemError('signInFailed');
    const { challenge } = ticket.content;
    await keepPasskey(
      act,
      party,
      accountId,
      { challenge, response: body.response, name: body.name },
      'charts',
    );
    await useToken(act.tx, ticket.tokenHash);
    await tellOfOwnAccess(act, accountId, 'ownPasskey');
    return await presentOwnAccess(act, person);
  };

  const removeOwnPasskey: Handler<'removeOwnPasskey'> = async (act, { signedIn, body }) => {
    const person = requirePerson(signedIn);
    const removed = await act.tx
      .deleteFrom('chartPasskey')
      .where('id', '=', body.passkeyId)
      .where('accountId', '=', person.accountId)
      .returning('id')
      .execute();
    if (removed.length === 0) throw new ProblemError('notFound');
    return await presentOwnAccess(act, person);
  };

  const enterByPasskey: Handler<'enterByPasskey'> = async (act, call) => {
    const accountId = await verifyPasskey(act, party, call.body, null, 'charts');
    const enteringClinicId = call.body.clinicId;
    await openSession(act, call, { accountId, method: 'chartPasskey', enteringClinicId });
    return { goTo: `/p/${enteringClinicId}` };
  };

  return {
    getOwnAccess,
    endPatientSession,
    startOwnPasskey,
    finishOwnPasskey,
    removeOwnPasskey,
    enterByPasskey,
  };
}
