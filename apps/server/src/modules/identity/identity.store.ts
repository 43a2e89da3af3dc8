import { type NotNull, sql } from 'kysely';
import type { Act } from '../../path/act.ts';
import { isOfPatients } from '../../path/actor.ts';
import { recordAttendance } from '../../path/attendance.ts';
import type { Handling } from '../../path/handler.ts';
import { json, type Tx } from '../../platform/database.ts';
import { newId } from '../../platform/ids.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { noteAccountEvent } from './account-events.ts';
import { endUseOf } from './sealed-session.ts';
import { newToken, tokenHash as hashOf } from '../../platform/secrets.ts';

export type TokenPurpose =
  | 'signInLink'
  | 'accountSetUp'
  | 'signInTicket'
  | 'passkeyChallenge'
  | 'passkeyAddition'
  | 'codesApp'
  | 'passwordRenewal'
  | 'accountRecovery'
  | 'temporaryAccess'
  | 'inspection'
  | 'providerSignIn'
  | 'chartTicket'
  | 'ownCodes';

export interface OneTimeToken {
  readonly tokenHash: Buffer;
  readonly accountId: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly clinicId: string | null;
  readonly content: Record<string, unknown>;
  readonly usedAt: string | null;
  readonly isExpired: boolean;
  readonly failures: number;
}

interface TokenToKeep {
  readonly purpose: TokenPurpose;
  readonly accountId?: string | null;
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly clinicId?: string | null;
  readonly content?: Record<string, unknown>;
  readonly minutes: number;
}

/** Makes a one-time token and returns what goes into the link; only its hash is kept. */
export async function issueToken(tx: Tx, token: TokenToKeep): Promise<string> {
  const fresh = newToken();
  await keepToken(tx, fresh.hash, token);
  return fresh.token;
}

/** Keeps the hash of a token whose words are given: a code short enough to be said. */
export async function keepTokenOf(tx: Tx, words: string, token: TokenToKeep): Promise<void> {
  await keepToken(tx, hashOf(words), token);
}

async function keepToken(tx: Tx, hash: Buffer, token: TokenToKeep): Promise<void> {
  await tx
    .insertInto('oneTimeToken')
    .values({
      tokenHash: hash,
      purpose: token.purpose,
      accountId: token.accountId ?? null,
      email: token.email ?? null,
      phone: token.phone ?? null,
      clinicId: token.clinicId ?? null,
      content: json(token.content ?? {}),
      expiresAt: sql<string>`now() + make_interval(mins => ${token.minutes})`,
    })
    .execute();
}

/** A token by its hash, locked, so that of two who use it at once one wins. */
export async function findToken(
  tx: Tx,
  tokenHash: Buffer,
  purpose: TokenPurpose,
): Promise<OneTimeToken | null> {
  const row = await tx
    .selectFrom('oneTimeToken')
    .select(['tokenHash', 'accountId', 'email', 'phone', 'clinicId', 'content', 'usedAt', 'failures'])
    .select(sql<boolean>`expires_at <= now()`.as('isExpired'))
    .where('tokenHash', '=', tokenHash)
    .where('purpose', '=', purpose)
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? null : { ...row, content: row.content as Record<string, unknown> };
}

export async function useToken(tx: Tx, tokenHash: Buffer): Promise<void> {
  await tx
    .updateTable('oneTimeToken')
    .set({ usedAt: sql`now()` })
    .where('tokenHash', '=', tokenHash)
    .execute();
}

export async function findAccountByEmail(tx: Tx, email: string) {
  return await tx
    .selectFrom('account')
    .selectAll()
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst();
}

/** The account of somebody who works at a clinic, which has an address (`staff_has_address`). */
export async function getStaffAccount(tx: Tx, accountId: string) {
  return await tx
    .selectFrom('account')
    .selectAll()
    .where('id', '=', accountId)
    .where('email', 'is not', null)
    .$narrowType<{ email: NotNull }>()
    .executeTakeFirstOrThrow();
}

/** The account of an address, made where there is none. */
export async function getOrMakeAccount(
  tx: Tx,
  person: { email: string; name: string; language: 'ja' | 'en' },
): Promise<{ id: string; name: string }> {
  const email = person.email.toLowerCase();
  await tx
    .insertInto('account')
    .values({ id: newId(), email, name: person.name, language: person.language })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .execute();
  return await tx
    .selectFrom('account')
    .select(['id', 'name'])
    .where('email', '=', email)
    .executeTakeFirstOrThrow();
}

/** The account of a mobile telephone, made where there is none. */
export async function getOrMakeAccountOfPhone(
  tx: Tx,
  person: { phone: string; name: string; language: 'ja' | 'en' },
): Promise<{ id: string; name: string }> {
  await tx
    .insertInto('account')
    .values({ id: newId(), ...person })
    .onConflict((conflict) => conflict.column('phone').doNothing())
    .execute();
  return await tx
    .selectFrom('account')
    .select(['id', 'name'])
    .where('phone', '=', person.phone)
    .executeTakeFirstOrThrow();
}

/** An officer's code that stands for the second factor: of which grant, and until when. */
export interface TemporaryAccess {
  readonly recoveryId: string;
  /** The clinic whose officer gave it; it opens no other. */
  readonly clinicId: string;
  readonly codeHash: Buffer;
  readonly endsAt: string;
}

/**
 * Opens a session of somebody who works somewhere, by their two factors. Whose last day is over has nowhere to go with
 * them.
 *
 * @throws ProblemError `signInFailed`
 */
export async function openStaffSession(
  act: Act,
  call: Handling,
  accountId: string,
  method: 'password' | 'passkey' | 'provider' | 'certificate',
  temporary?: TemporaryAccess,
): Promise<void> {
  const { rows } = await sql`select from lookup.staff_memberships(${accountId})`.execute(act.tx);
  if (rows.length === 0) throw new ProblemError('signInFailed');
  await openSession(act, call, { accountId, method, ...(temporary && { temporary }) });
  if (await isOpenElsewhere(act, call, accountId))
    await noteAccountEvent(act, call, accountId, 'signInFromSecondPlace');
}

/**
 * Opens a session and hands its token to the browser. It is always a new one, whatever the browser brought along: nobody
 * signs in under a token that somebody else knows. Whoever was signed in there before is signed out.
 */
export async function openSession(
  act: Act,
  call: Handling,
  session: {
    accountId: string;
    method:
      | 'link'
      | 'counter'
      | 'chartPasskey'
      | 'password'
      | 'passkey'
      | 'demonstration'
      | 'inspection'
      | 'provider'
      | 'certificate'
      | 'helper'
      | 'sealed';
    inspectionId?: string;
    /** Whose help a session of a helper is. */
    helperId?: string;
    enteringClinicId?: string | null;
    temporary?: TemporaryAccess;
    /** The use of an emergency account it rests on, and until when that lasts. */
    sealed?: { readonly useId: string; readonly endsAt: string };
  },
): Promise<void> {
  const fresh = newToken();
  const isOfStaff = !isOfPatients(session.method) && session.method !== 'inspection';
  const { id } = await act.tx
    .insertInto('session')
    .values({
      tokenHash: fresh.hash,
      accountId: session.accountId,
      method: session.method,
      enteringClinicId: session.temporary?.clinicId ?? session.enteringClinicId ?? null,
      inspectionId: session.inspectionId ?? null,
      helperId: session.helperId ?? null,
      endsAt: sql<string>`least(now() + interval '12 hours', ${session.temporary?.endsAt ?? session.sealed?.endsAt ?? 'infinity'}::timestamptz)`,
      recoveryId: session.temporary?.recoveryId ?? null,
      sealedUseId: session.sealed?.useId ?? null,
      spareCodeHash: session.temporary?.codeHash ?? null,
      // The provider has asked for both factors just now, and is all that some of its people have.
      steppedUpAt: session.method === 'provider' ? act.now : null,
      ...call.device,
      ...(isOfStaff ? { remoteAddress: act.remoteAddress } : {}),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  if (isOfStaff) await noteAccountEvent(act, call, session.accountId, 'signedIn');
  if (call.sessionHash !== null) await leaveSession(act, call.sessionHash);
  if (isOfStaff)
    await recordAttendance(act, session.accountId, 'signedIn', {
      session: id,
      method: session.method,
      ...(session.sealed && { sealedUseId: session.sealed.useId }),
    });
  call.setSession(fresh.token);
}

/** Whether the account has a session open on another device or at another address than this one. */
async function isOpenElsewhere(act: Act, { device }: Handling, accountId: string): Promise<boolean> {
  const { rows } = await sql`
    select from session
    where account_id = ${accountId} and ended_at is null and ends_at > now() and method not in ('link', 'counter', 'chartPasskey', 'helper', 'inspection', 'demonstration')
      and (browser, system, remote_address)
          is distinct from (${device.browser}, ${device.system}, ${act.remoteAddress})
    limit 1`.execute(act.tx);
  return rows.length > 0;
}

/** Ends a session and closes what it has open. */
export async function leaveSession(act: Act, tokenHash: Buffer): Promise<void> {
  act.announce({ kind: 'signedOut', session: tokenHash.toString('hex') });
  const ended = await endSession(act.tx, tokenHash);
  if (ended !== undefined && !isOfPatients(ended.method))
    await recordAttendance(act, ended.accountId, 'signedOut', {
      session: ended.id,
      ...(ended.sealedUseId !== null && { sealedUseId: ended.sealedUseId }),
    });
  if (ended !== undefined && ended.sealedUseId !== null) await endUseOf(act, ended.sealedUseId);
}

async function endSession(tx: Tx, tokenHash: Buffer) {
  return await tx
    .updateTable('session')
    .set({ endedAt: sql`now()` })
    .where('tokenHash', '=', tokenHash)
    .where('endedAt', 'is', null)
    .returning(['id', 'accountId', 'method', 'sealedUseId'])
    .executeTakeFirst();
}
