import type { Passwords, SecretBox } from '../../platform/secrets.ts';
import { finishPasskeySetUp, openAccountSetUp, setUpPassword, startPasskeySetUp } from './account-set-up.ts';
import { listDemonstrationMails, signInToDemonstration } from './demonstration.ts';
import { finishPasskeySignIn, startPasskeySignIn } from './passkey-sign-in.ts';
import { acknowledgeSignIn, endOtherSessions, endOwnSession, getAccount, reportNotMe } from './account.ts';
import { accountFactorHandlers } from './account-factors.ts';
import { stepUpSession } from './step-up.ts';
import { confirmSignInCertificate } from './certificates/certificate-sign-in.ts';
import { decideCertificate, listCertificates } from './certificates/clinic-certificates.ts';
import {
  changeNetworkPolicy,
  getNetworkPolicy,
  type ListenerInForce,
} from './certificates/network-policy.ts';
import { getOwnCertificates, registerCertificate } from './certificates/own-certificates.ts';
import { confirmTemporaryAccess, listOwnTemporaryAccess, listRecoveries } from './recovery-ledger.ts';
import { giveRecovery, giveTemporaryAccess, reportCompromised } from './recovery.ts';
import { accessPolicyHandlers } from './access-policy.ts';
import { ownAccessHandlers } from './own-access.ts';
import { ownCodesHandlers } from './own-codes.ts';
import { startPasskeyProof } from './proof.ts';
import { lockSession, touchSession, unlockSession } from './session-lock.ts';
import type { RelyingParty } from './verify-passkey.ts';
import { confirmSignInCode, signInWithPassword } from './password-sign-in.ts';
import {
  finishProviderSignIn,
  type ProviderParts,
  startProviderSignIn,
} from './provider/provider-sign-in.ts';
import { renewPassword } from './renew-password.ts';
import { enterAsHelper, getHelping } from './helping.ts';
import { endSession, getSession } from './session.ts';
import { redeemSignInLink, sendSignInLink } from './sign-in-links.ts';

export { endSessions } from './account.ts';
export { goToAfterSignIn } from './go-to.ts';
export { hasWayIn } from './live-factors.ts';
export { decoyOf } from './password-sign-in.ts';
export { failedSignIn, forgetFailures, requireNotSlowedDown } from './sign-in-failures.ts';
export { forgetChartFactors } from './own-access.ts';
export { issueCounterCode, type LinkTo, mayBeWrittenTo, sendHelperLink } from './sign-in-links.ts';

export { openProvider } from './provider/provider.ts';
export type { ProviderParts } from './provider/provider-sign-in.ts';
export { demonstrationAddresses } from './demonstration.ts';
export {
  findToken,
  getOrMakeAccount,
  getOrMakeAccountOfPhone,
  issueToken,
  openSession,
  type OneTimeToken,
} from './identity.store.ts';

/** Who is there: sessions, sign-in links of patients, two factors of staff. */
export function identityHandlers(parts: {
  mode: 'demonstration' | 'real';
  party: RelyingParty;
  box: SecretBox;
  passwords: Passwords;
  demonstrationClinicId: () => string | null;
  /** The hospital's own identity provider; null where there is none. */
  provider: ProviderParts | null;
  listener: ListenerInForce;
  /** Whether certificates of people and devices are asked for. */
  clientCertificates: boolean;
  /** Short messages a clinic pays for in a day; null where nobody sends any. */
  smsPerDay: number | null;
}) {
  return {
    getSession: getSession(parts.mode),
    endSession,
    touchSession,
    lockSession,
    startPasskeyProof: startPasskeyProof(parts.party),
    unlockSession: unlockSession(parts),
    stepUpSession: stepUpSession(parts),
    getAccount,
    endOwnSession,
    endOtherSessions,
    acknowledgeSignIn,
    reportNotMe,
    ...accountFactorHandlers(parts),
    ...accessPolicyHandlers,
    ...ownAccessHandlers(parts.party),
    ...ownCodesHandlers(parts.box),
    giveRecovery: giveRecovery(parts.party.origin),
    giveTemporaryAccess,
    reportCompromised,
    listRecoveries,
    listOwnTemporaryAccess,
    confirmTemporaryAccess,
    sendSignInLink: sendSignInLink(parts.smsPerDay),
    redeemSignInLink,
    getHelping,
    enterAsHelper,
    signInWithPassword: signInWithPassword(parts.passwords),
    renewPassword: renewPassword(parts.passwords),
    confirmSignInCode: confirmSignInCode(parts.box),
    startPasskeySignIn: startPasskeySignIn(parts.party),
    finishPasskeySignIn: finishPasskeySignIn(parts.party),
    startProviderSignIn: startProviderSignIn(parts.provider),
    finishProviderSignIn: finishProviderSignIn(parts.provider),
    confirmSignInCertificate,
    getOwnCertificates,
    registerCertificate: registerCertificate(parts.mode),
    listCertificates,
    decideCertificate,
    getNetworkPolicy: getNetworkPolicy(parts.listener),
    changeNetworkPolicy,
    openAccountSetUp: openAccountSetUp(parts.box),
    setUpPassword: setUpPassword(parts.box, parts.passwords),
    startPasskeySetUp: startPasskeySetUp(parts.party),
    finishPasskeySetUp: finishPasskeySetUp(parts.party),
    signInToDemonstration: signInToDemonstration(parts.mode, parts.demonstrationClinicId),
    listDemonstrationMails: listDemonstrationMails(parts.mode),
  };
}
