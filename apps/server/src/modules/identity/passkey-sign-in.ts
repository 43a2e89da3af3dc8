import type { Handler } from '../../path/handler.ts';
import { goToAfterSignIn } from './go-to.ts';
import { openStaffSession } from './identity.store.ts';
import { challenge, type RelyingParty, verifyPasskey } from './verify-passkey.ts';

export function startPasskeySignIn(party: RelyingParty): Handler<'startPasskeySignIn'> {
  return async (act) => await challenge(act, party, null);
}

export function finishPasskeySignIn(party: RelyingParty): Handler<'finishPasskeySignIn'> {
  return async (act, call) => {
    const accountId = await verifyPasskey(act, party, call.body, null);
    await openStaffSession(act, call, accountId, 'passkey');
    return { goTo: await goToAfterSignIn(act.tx, accountId, null) };
  };
}
