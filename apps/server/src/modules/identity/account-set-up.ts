import { Secret, TOTP } from 'otpauth';
import qrcode from 'qrcode';
import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';
import type { Handler, Handling } from '../../path/handler.ts';
import { json } from '../../platform/database.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { type Passwords, type SecretBox, tokenHash } from '../../platform/secrets.ts';
import { endSessions } from './account.ts';
import { noteAccountEvent } from './account-events.ts';
import { hasWayIn, voidFactors } from './live-factors.ts';
import { noteStep } from './recovery-ledger.ts';
import { keepPasskey, passkeyOptions } from './factors.ts';
import { keepPassword, refuseField, requireGoodPassword } from './keep-password.ts';
import { goToAfterSignIn } from './go-to.ts';
import {
  findToken,
  getStaffAccount,
  openStaffSession,
  type OneTimeToken,
  useToken,
} from './identity.store.ts';
import { forgetFailures } from './sign-in-failures.ts';
import { passwordPolicyOf } from './password-policy.ts';
import { stepOfCode } from './password-sign-in.ts';
import type { RelyingParty } from './verify-passkey.ts';

async function getSetUp(act: Act, token: string): Promise<OneTimeToken & { accountId: string }> {
  const hash = tokenHash(token);
  const invitation = await findToken(act.tx, hash, 'accountSetUp');
  const found = invitation ?? (await findToken(act.tx, hash, 'accountRecovery'));
  if (found === null || found.accountId === null) throw new ProblemError('linkExpired');
  if (found.usedAt !== null) throw new ProblemError('linkUsed');
  if (found.isExpired) throw new ProblemError('linkExpired');
  // An invitation is one factor: it never takes the place of factors somebody has.
  if (invitation !== null && (await hasWayIn(act.tx, found.accountId))) throw new ProblemError('linkUsed');
  return { ...found, accountId: found.accountId };
}

async function getAccount(act: Act, accountId: string) {
  return await getStaffAccount(act.tx, accountId);
}

async function keepContent(act: Act, token: OneTimeToken, content: Record<string, unknown>): Promise<void> {
  await act.tx
    .updateTable('oneTimeToken')
    .set({ content: json({ ...token.content, ...content }) })
    .where('tokenHash', '=', token.tokenHash)
    .execute();
}

/** Whose account a set-up link is for, with a fresh secret for the authenticator app. */
export function openAccountSetUp(box: SecretBox): Handler<'openAccountSetUp'> {
  return async (act, { body }) => {
    const token = await getSetUp(act, body.token);
    const account = await getAccount(act, token.accountId);
    const clinic = await sql<{
      name: string;
    }>`select name from lookup.clinic_slug_and_name(${token.clinicId})`.execute(act.tx);
    const totp = new TOTP({ issuer: 'Onshin', label: account.email, secret: new Secret({ size: 20 }) });
    await keepContent(act, token, { totpSealed: box.seal(totp.secret.base32) });
    return {
      name: account.name,
      email: account.email,
      clinicName: clinic.rows[0]?.name ?? '',
      totp: {
        secret: totp.secret.base32,
        uri: totp.toString(),
        qr: await qrcode.toDataURL(totp.toString(), { margin: 1 }),
      },
      passwordPolicy: await passwordPolicyOf(act, account.id),
    };
  };
}

/** What a recovery takes the place of ends with it: former factors, and every session (A-6.5-C-13-2). */
async function endFormer(
  act: Act,
  call: Handling,
  token: OneTimeToken & { accountId: string },
): Promise<void> {
  const { recoveryId } = token.content;
  if (typeof recoveryId !== 'string' || token.clinicId === null) return;
  await voidFactors(act, token.accountId);
  await endSessions(act, { accountId: token.accountId });
  await noteStep(act, token.clinicId, recoveryId, 'used');
  await noteAccountEvent(act, call, token.accountId, 'recovered');
}

/** Password and authenticator app are set together. */
export function setUpPassword(box: SecretBox, passwords: Passwords): Handler<'setUpPassword'> {
  return async (act, call) => {
    const { body } = call;
    const token = await getSetUp(act, body.token);
    const account = await getAccount(act, token.accountId);
    await requireGoodPassword(act, passwords, account.id, body.password, { path: 'body.password' });
    const sealed = token.content.totpSealed;
    const step =
      typeof sealed === 'string' ? stepOfCode(box.open(sealed), body.code, Date.parse(act.now)) : null;
    if (typeof sealed !== 'string' || step === null) refuseField('body.code', 'wrongCode');
    await endFormer(act, call, token);
    await keepPassword(act, passwords, account.id, body.password, {
      totpSecretSealed: sealed,
      totpLastStep: step,
    });
    await forgetFailures(act, account.email);
    await useToken(act.tx, token.tokenHash);
    await openStaffSession(act, call, account.id, 'password');
    return { goTo: await goToAfterSignIn(act.tx, account.id, null) };
  };
}

export function startPasskeySetUp(party: RelyingParty): Handler<'startPasskeySetUp'> {
  return async (act, { body }) => {
    const token = await getSetUp(act, body.token);
    const account = await getAccount(act, token.accountId);
    const { challenge, options } = await passkeyOptions(act, party, account);
    await keepContent(act, token, { challenge });
    return { options };
  };
}

export function finishPasskeySetUp(party: RelyingParty): Handler<'finishPasskeySetUp'> {
  return async (act, call) => {
    const { body } = call;
    const token = await getSetUp(act, body.token);
    const { challenge } = token.content;
    const name = `${call.device.browser} (${call.device.system})`;
    await endFormer(act, call, token);
    await keepPasskey(act, party, token.accountId, { challenge, response: body.response, name });
    await useToken(act.tx, token.tokenHash);
    await openStaffSession(act, call, token.accountId, 'passkey');
    return { goTo: await goToAfterSignIn(act.tx, token.accountId, null) };
  };
}
