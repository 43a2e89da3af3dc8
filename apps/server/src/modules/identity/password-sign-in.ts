import { sql } from 'kysely';
import { Secret, TOTP } from 'otpauth';
import type { Handler } from '../../path/handler.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { hashPassword, isPassword, type SecretBox, tokenHash } from '../../platform/secrets.ts';
import { goToAfterSignIn } from './go-to.ts';
import { findAccountByEmail, findToken, issueToken, openSession, useToken } from './identity.store.ts';

const decoy = hashPassword('a password nobody has, so that an unknown address takes as long');

/** The first factor. Delays grow with failures instead of ending in a lock-out. */
export function signInWithPassword(): Handler<'signInWithPassword'> {
  return async (act, { body }) => {
    const account = await findAccountByEmail(act.tx, body.email);
    const secret = account
      ? await act.tx
          .selectFrom('accountSecret')
          .selectAll()
          .select(sql<boolean>`locked_until > now()`.as('isLocked'))
          .where('accountId', '=', account.id)
          .forUpdate()
          .executeTakeFirst()
      : undefined;
    if (secret?.isLocked === true) throw new ProblemError('tooManyRequests');
    const isRight = await isPassword(body.password, secret?.passwordHash ?? (await decoy));
    if (account === undefined || secret === undefined) throw new ProblemError('signInFailed');
    if (!isRight) throw failed(secret.accountId);
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
      .selectFrom('accountSecret')
      .selectAll()
      .select(sql<boolean>`locked_until > now()`.as('isLocked'))
      .where('accountId', '=', ticket.accountId)
      .forUpdate()
      .executeTakeFirst();
    if (secret === undefined) throw new ProblemError('signInFailed');
    if (secret.isLocked) throw new ProblemError('tooManyRequests');
    const step = stepOfCode(box.open(secret.totpSecretSealed), body.code, Date.parse(act.now));
    if (step === null || step <= secret.totpLastStep) throw failed(ticket.accountId);
    await act.tx
      .updateTable('accountSecret')
      .set({ totpLastStep: step, failures: 0, lockedUntil: null })
      .where('accountId', '=', ticket.accountId)
      .execute();
    await useToken(act.tx, ticket.tokenHash);
    setSession(await openSession(act.tx, { accountId: ticket.accountId, method: 'password' }));
    return { goTo: await goToAfterSignIn(act.tx, ticket.accountId, null) };
  };
}

/** The time step a code belongs to, one step early or late allowed; `null` for a wrong code. */
export function stepOfCode(secret: string, code: string, at: number): number | null {
  const totp = new TOTP({ secret: Secret.fromBase32(secret) });
  const delta = totp.validate({ token: code, timestamp: at, window: 1 });
  return delta === null ? null : Math.floor(at / 30_000) + delta;
}

/** Counts a failure; from the third on the next try waits, twice as long each time, an hour at most. */
function failed(accountId: string): ProblemError {
  return new ProblemError('signInFailed').keeping(async (tx) => {
    await tx
      .updateTable('accountSecret')
      .set({
        failures: sql`failures + 1`,
        lockedUntil: sql`case when failures >= 2 then now() + least(interval '1 hour', interval '5 seconds' * power(2, least(failures - 2, 10))) end`,
      })
      .where('accountId', '=', accountId)
      .execute();
  });
}
