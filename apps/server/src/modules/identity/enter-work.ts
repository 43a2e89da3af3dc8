import type { Act } from '../../path/act.ts';
import type { Handling } from '../../path/handler.ts';
import { goToAfterSignIn } from './go-to.ts';
import { issueToken, openStaffSession, type TemporaryAccess } from './identity.store.ts';
import { isPasswordOver } from './password-policy.ts';

/** Both factors were right, one of them a password: in to work, or first to another password where its time is over. */
export async function enterWork(
  act: Act,
  call: Handling,
  accountId: string,
  method: 'password' | 'certificate',
  temporary: TemporaryAccess | null = null,
): Promise<{ goTo: string }> {
  if (await isPasswordOver(act, accountId)) {
    const content = {
      temporary: temporary && { ...temporary, codeHash: temporary.codeHash.toString('hex') },
    };
    const renewal = await issueToken(act.tx, { purpose: 'passwordRenewal', accountId, content, minutes: 10 });
    return { goTo: `/staff/new-password#${renewal}` };
  }
  await openStaffSession(act, call, accountId, method, temporary ?? undefined);
  return { goTo: await goToAfterSignIn(act.tx, accountId, null) };
}
