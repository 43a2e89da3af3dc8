import type { SecretBox } from '../../platform/secrets.ts';
import { finishPasskeySetUp, openAccountSetUp, setUpPassword, startPasskeySetUp } from './account-set-up.ts';
import { listDemonstrationMails, signInToDemonstration } from './demonstration.ts';
import { finishPasskeySignIn, startPasskeySignIn } from './passkey-sign-in.ts';
import { accessPolicyHandlers } from './access-policy.ts';
import { startPasskeyProof } from './proof.ts';
import { lockSession, touchSession, unlockSession } from './session-lock.ts';
import type { RelyingParty } from './verify-passkey.ts';
import { confirmSignInCode, signInWithPassword } from './password-sign-in.ts';
import { endSession, getSession } from './session.ts';
import { redeemSignInLink, sendSignInLink } from './sign-in-links.ts';

export { demonstrationAddresses } from './demonstration.ts';
export { findToken, getOrMakeAccount, issueToken, openSession, type OneTimeToken } from './identity.store.ts';

/** Who is there: sessions, sign-in links of patients, two factors of staff. */
export function identityHandlers(parts: {
  mode: 'demonstration' | 'real';
  party: RelyingParty;
  box: SecretBox;
  demonstrationClinicId: () => string | null;
}) {
  return {
    getSession: getSession(parts.mode),
    endSession,
    touchSession,
    lockSession,
    startPasskeyProof: startPasskeyProof(parts.party),
    unlockSession: unlockSession(parts),
    ...accessPolicyHandlers,
    sendSignInLink,
    redeemSignInLink,
    signInWithPassword: signInWithPassword(),
    confirmSignInCode: confirmSignInCode(parts.box),
    startPasskeySignIn: startPasskeySignIn(parts.party),
    finishPasskeySignIn: finishPasskeySignIn(parts.party),
    openAccountSetUp: openAccountSetUp(parts.box),
    setUpPassword: setUpPassword(parts.box),
    startPasskeySetUp: startPasskeySetUp(parts.party),
    finishPasskeySetUp: finishPasskeySetUp(parts.party),
    signInToDemonstration: signInToDemonstration(parts.mode, parts.demonstrationClinicId),
    listDemonstrationMails: listDemonstrationMails(parts.mode),
  };
}
