import { Secret, TOTP } from 'otpauth';
import type { Act } from '../../path/act.ts';
import type { Handler } from '../../path/handler.ts';
import type { Tx } from '../../platform/database.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { type Passwords, type SecretBox, tokenHash } from '../../platform/secrets.ts';
import { enterWork } from './enter-work.ts';
import { findAccountByEmail, findToken, getStaffAccount, issueToken, useToken } from './identity.store.ts';
import { liveSecret } from './live-factors.ts';
import { takeSpareCode } from './spare-code.ts';
import { failedSignIn, forgetFailures, requireNotSlowedDown } from './sign-in-failures.ts';

/** The first factor. Delays grow with failures instead of ending in a lock-out. */
export function signInWithPassword(passwords: Passwords): Handler<'signInWithPassword'> {
  return async (act, { body }) => {
    await requireNotSlowedDown(act, body.email);
    const account = await findAccountByEmail(act.tx, body.email);
    const isRight = await checkPassword(act.tx, passwords, account?.id ?? null, body.password);
    if (account === undefined || !isRight) throw failedSignIn(act, body.email);
    const ticket = await issueToken(act.tx, { purpose: 'signInTicket', accountId: account.id, minutes: 5 });
    return { ticket };
  };
}

const decoys = new WeakMap<Passwords, Promise<string>>();

/** What a password is held against where there is none: an unknown address takes as long. */
export async function decoyOf(passwords: Passwords): Promise<string> {
  const decoy = decoys.get(passwords) ?? passwords.hash('a password nobody has');
  decoys.set(passwords, decoy);
  return await decoy;
}

/**
 * Whether a password is the account's. It takes as long where there is no such account, or it has none. One that was kept
 * under other costs is kept anew while it is at hand.
 */
export async function checkPassword(
  tx: Tx,
  passwords: Passwords,
  accountId: string | null,
  password: string,
): Promise<boolean> {
  const secret =
    accountId === null
      ? undefined
      : await liveSecret(tx, accountId).select('s.passwordHash').executeTakeFirst();
  const isRight = await passwords.isRight(password, secret?.passwordHash ?? (await decoyOf(passwords)));
  if (secret === undefined || !isRight) return false;
  if (passwords.isOutdated(secret.passwordHash)) {
    await tx
      .updateTable('accountSecret')
      .set({ passwordHash: await passwords.hash(password) })
      .where('accountId', '=', accountId)
      .execute();
  }
  return true;
}

/** Takes a code of the account's authenticator app, each once. Says whether it was one. */
export async function takeCode(act: Act, box: SecretBox, accountId: string, code: string): Promise<boolean> {
  const secret = await liveSecret(act.tx, accountId)
    .select(['s.totpSecretSealed', 's.totpLastStep'])
    .forUpdate('s')
    .executeTakeFirst();
  if (secret === undefined) return false;
  const step = stepOfCode(box.open(secret.totpSecretSealed), code, Date.parse(act.now));
  if (step === null || step <= secret.totpLastStep) return false;
  await act.tx
    .updateTable('accountSecret')
    .set({ totpLastStep: step })
    .where('accountId', '=', accountId)
    .execute();
  return true;
}

/** The second factor; a code is taken once. */
export function confirmSignInCode(box: SecretBox): Handler<'confirmSignInCode'> {
  return async (act, call) => {
    const ticket = await findToken(act.tx, tokenHash(call.body.ticket), 'signInTicket');
    if (ticket === null || ticket.accountId === null || ticket.usedAt !== null || ticket.isExpired) {
      throw new ProblemError('signInFailed');
    }
    const { accountId } = ticket;
    const { email } = await getStaffAccount(act.tx, accountId);
    await requireNotSlowedDown(act, email);
    const isOwn = await takeCode(act, box, accountId, call.body.code);
    const temporary = isOwn ? null : await takeSpareCode(act, call, accountId, call.body.code);
    if (!isOwn && temporary === null) throw failedSignIn(act, email);
    await forgetFailures(act, email);
    await useToken(act.tx, ticket.tokenHash);
    return await enterWork(act, call, accountId, 'password', temporary);
  };
}

/** The time step a code belongs to, one step early or late allowed; `null` for a wrong code. */
export function stepOfCode(secret: string, code: string, at: number): number | null {
  const totp = new TOTP({ secret: Secret.fromBase32(secret) });
  const delta = totp.validate({ token: code, timestamp: at, window: 1 });
  return delta === null ? null : Math.floor(at / 30_000) + delta;
}
