import type { Handler } from '../../path/handler.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { type Passwords, tokenHash } from '../../platform/secrets.ts';
import { noteAccountEvent } from './account-events.ts';
import { goToAfterSignIn } from './go-to.ts';
import {
  findToken,
  type OneTimeToken,
  openStaffSession,
  type TemporaryAccess,
  useToken,
} from './identity.store.ts';
import { keepPassword, refuseField, requireGoodPassword } from './keep-password.ts';
import { checkPassword } from './password-sign-in.ts';

/** What came in by an officer's code goes on as that, and ends when it ends. */
function temporaryIn({ content }: OneTimeToken): TemporaryAccess | undefined {
  const temporary = content.temporary as (Omit<TemporaryAccess, 'codeHash'> & { codeHash: string }) | null;
  return temporary ? { ...temporary, codeHash: Buffer.from(temporary.codeHash, 'hex') } : undefined;
}

/** A password whose time is over is changed before anything else; both factors were shown a moment ago. */
export function renewPassword(passwords: Passwords): Handler<'renewPassword'> {
  return async (act, call) => {
    const { ticket, current, next } = call.body;
    const token = await findToken(act.tx, tokenHash(ticket), 'passwordRenewal');
    if (token === null || token.accountId === null || token.isExpired) throw new ProblemError('linkExpired');
    if (token.usedAt !== null) throw new ProblemError('linkUsed');
    const { accountId } = token;
    if (!(await checkPassword(act.tx, passwords, accountId, current)))
      refuseField('body.current', 'wrongPassword');
    await requireGoodPassword(act, passwords, accountId, next, { path: 'body.next', current });
    await keepPassword(act, passwords, accountId, next);
    await useToken(act.tx, token.tokenHash);
    await noteAccountEvent(act, call, accountId, 'passwordChanged');
    await openStaffSession(act, call, accountId, 'password', temporaryIn(token));
    return { goTo: await goToAfterSignIn(act.tx, accountId, null) };
  };
}
