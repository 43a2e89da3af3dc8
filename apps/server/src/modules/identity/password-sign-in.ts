import { Secret, TOTP } from 'otpauth';
import type { Handler } from '../../path/handler.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { hashPassword, isPassword, type SecretBox, tokenHash } from '../../platform/secrets.ts';
import { goToAfterSignIn } from './go-to.ts';
import { findAccountByEmail, findToken, issueToken, openStaffSession, useToken } from './identity.store.ts';
import { failedSignIn, forgetFailures, requireNotSlowedDown } from './sign-in-failures.ts';

const decoy = hashPassword('a password nobody has, so that an unknown address takes as long');

/** The first factor. Delays grow with failures instead of ending in a lock-out. */
export function signInWithPassword(): Handler<'signInWithPassword'> {
  return async (act, { body }) => {
    await requireNotSlowedDown(act.tx, body.email);
    const account = await findAccountByEmail(act.tx, body.email);
    const secret = account
      ? await act.tx
          .selectFrom('accountSecret')
          .select('passwordHash')
          .where('accountId', '=', account.id)
          .executeTakeFirst()
      : undefined;
    const isRight = await isPassword(body.password, secret?.passwordHash ?? (await decoy));
    if (account === undefined || secret === undefined || !isRight) throw failedSignIn(body.email);
    const ticket = await issueToken(act.tx, { purpose: 'signInTicket', accountId: account.id, minutes: 5 });
    return { ticket };
  };
}

/** The second factor; a code is taken once. */
export function confirmSignInCode(box: SecretBox): Handler<'confirmSignInCode'> {
  return async (act, { body, setSession }) => {
    const ticket = await findToken(act.tx, tokenHash(body.ticket), 'signInTicket');
    if (ticket === null || ticket.accountId === null || ticket.usedAt !== null || ticket.isExpired) {
      throw new ProblemError('signInFailed');
    }
    const secret = await act.tx
      .selectFrom('accountSecret as s')
      .innerJoin('account as a', 'a.id', 's.accountId')
      .select(['s.totpSecretSealed', 's.totpLastStep', 'a.email'])
      .where('s.accountId', '=', ticket.accountId)
      .forUpdate('s')
      .executeTakeFirst();
    if (secret === undefined) throw new ProblemError('signInFailed');
    await requireNotSlowedDown(act.tx, secret.email);
    const step = stepOfCode(box.open(secret.totpSecretSealed), body.code, Date.parse(act.now));
    if (step === null || step <= secret.totpLastStep) throw failedSignIn(secret.email);
    await act.tx
      .updateTable('accountSecret')
      .set({ totpLastStep: step })
      .where('accountId', '=', ticket.accountId)
      .execute();
    await forgetFailures(act.tx, secret.email);
    await useToken(act.tx, ticket.tokenHash);
    setSession(await openStaffSession(act.tx, ticket.accountId, 'password'));
    return { goTo: await goToAfterSignIn(act.tx, ticket.accountId, null) };
  };
}

/** The time step a code belongs to, one step early or late allowed; `null` for a wrong code. */
export function stepOfCode(secret: string, code: string, at: number): number | null {
  const totp = new TOTP({ secret: Secret.fromBase32(secret) });
  const delta = totp.validate({ token: code, timestamp: at, window: 1 });
  return delta === null ? null : Math.floor(at / 30_000) + delta;
}
