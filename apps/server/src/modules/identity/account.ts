import type { AccountEventKind, AccountView } from '@onshin/contract';
import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';
import type { SignedIn } from '../../path/actor.ts';
import type { Handler } from '../../path/handler.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { listAccountEvents, noteAccountEvent, tellOfficers } from './account-events.ts';
import { livePasskeys, liveSecret } from './live-factors.ts';
import { passwordPolicyOf } from './password-policy.ts';
import { requireStaff } from './proof.ts';

/** How one signs in and where one is signed in. The demonstration's people are many: each sees their own session alone. */
export async function presentAccount(act: Act, signedIn: SignedIn): Promise<AccountView> {
  const { accountId, sessionId } = signedIn;
  const sessions = await sql<{
    id: string;
    at: string;
    browser: string | null;
    system: string | null;
    remoteAddress: string | null;
    lastUsedAt: string;
    isLocked: boolean;
  }>`
    select s.id, s.created_at as at, s.browser, s.system, s.remote_address, s.active_at as last_used_at,
           is_locked(s) as is_locked
    from session s
    where s.account_id = ${accountId} and s.ended_at is null and s.ends_at > now()
      and (s.id = ${sessionId} or s.method <> 'demonstration')
    order by s.id <> ${sessionId}, s.created_at desc limit 50`.execute(act.tx);
  const passkeys = await livePasskeys(act.tx, accountId)
    .select(['k.id', 'k.name', 'k.createdAt as addedAt', 'k.lastUsedAt'])
    .orderBy('k.createdAt')
    .execute();
  const password = await liveSecret(act.tx, accountId)
    .select(['s.changedAt', 's.codesSince'])
    .executeTakeFirst();
  const events = signedIn.method === 'demonstration' ? [] : await listAccountEvents(act.tx, accountId);
  return {
    name: signedIn.name,
    email: signedIn.email,
    sessions: sessions.rows.map(({ id, lastUsedAt, isLocked, ...opened }) => ({
      id,
      opened,
      lastUsedAt,
      isThis: id === sessionId,
      isLocked,
    })),
    passkeys,
    password: password ?? null,
    passwordPolicy: await passwordPolicyOf(act, accountId),
    events: events.map(({ kind, ...opened }) => ({ kind: kind as AccountEventKind, opened })),
  };
}

export const getAccount: Handler<'getAccount'> = async (act, { signedIn }) =>
  await presentAccount(act, requireStaff(signedIn));

export const endOwnSession: Handler<'endOwnSession'> = async (act, { params, signedIn }) => {
  const staff = requireStaff(signedIn);
  const { accountId } = staff;
  const ended = await endSessions(act, { accountId, only: params.sessionId });
  if (ended === 0) throw new ProblemError('notFound');
  return await presentAccount(act, staff);
};

export const endOtherSessions: Handler<'endOtherSessions'> = async (act, { signedIn }) => {
  const staff = requireStaff(signedIn);
  // Of the demonstration's people each visitor is one; nobody ends the others' visit.
  if (staff.method !== 'demonstration')
    await endSessions(act, { accountId: staff.accountId, but: staff.sessionId });
  return await presentAccount(act, staff);
};

/** Ends sessions of an account, closes what they have open, and says how many there were. */
export async function endSessions(
  act: Act,
  which: {
    readonly accountId: string;
    readonly only?: string;
    readonly but?: string;
    /** Those that were opened with it. */
    readonly method?: 'certificate' | 'link' | 'helper';
  },
): Promise<number> {
  let query = act.tx
    .updateTable('session')
    .set({ endedAt: act.now })
    .where('accountId', '=', which.accountId)
    .where('endedAt', 'is', null);
  if (which.only !== undefined) query = query.where('id', '=', which.only);
  if (which.method !== undefined) query = query.where('method', '=', which.method);
  if (which.but !== undefined) query = query.where('id', '<>', which.but);
  const ended = await query.returning('tokenHash').execute();
  for (const { tokenHash } of ended) act.announce({ kind: 'signedOut', session: tokenHash.toString('hex') });
  return ended.length;
}

export const acknowledgeSignIn: Handler<'acknowledgeSignIn'> = async (act, { signedIn }) => {
  const { sessionId } = requireStaff(signedIn);
  await act.tx.updateTable('session').set({ acknowledgedAt: act.now }).where('id', '=', sessionId).execute();
  return {};
};

/** Whoever signed in elsewhere was somebody else: nobody stays signed in, and the officers are told. */
export const reportNotMe: Handler<'reportNotMe'> = async (act, call) => {
  const { accountId, name, method } = requireStaff(call.signedIn);
  if (method === 'demonstration') throw new ProblemError('notInDemonstration');
  await noteAccountEvent(act, call, accountId, 'reportedNotMe');
  await tellOfficers(act, accountId, name);
  await endSessions(act, { accountId });
  call.setSession(null);
  return {};
};
