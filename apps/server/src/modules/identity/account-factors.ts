import { Secret, TOTP } from 'otpauth';
import qrcode from 'qrcode';
import type { Act } from '../../path/act.ts';
import type { SignedIn } from '../../path/actor.ts';
import type { Handler } from '../../path/handler.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { tokenHash } from '../../platform/secrets.ts';
import { endSessions, presentAccount } from './account.ts';
import { noteAccountEvent } from './account-events.ts';
import { keepPasskey, passkeyOptions } from './factors.ts';
import { findToken, issueToken, type OneTimeToken, type TokenPurpose, useToken } from './identity.store.ts';
import { liveSecret } from './live-factors.ts';
import { keepPassword, refuseField, requireGoodPassword } from './keep-password.ts';
import { checkPassword, stepOfCode, takeCode } from './password-sign-in.ts';
import { type ProofParts, requireStaff } from './proof.ts';
import { failedSignIn, forgetFailures, requireNotSlowedDown } from './sign-in-failures.ts';

const minutes = 10;

/** Somebody with factors of their own; the demonstration's people have none. */
function requireFactors(signedIn: SignedIn | null): SignedIn {
  const staff = requireStaff(signedIn);
  if (staff.method === 'demonstration') throw new ProblemError('notInDemonstration');
  return staff;
}

/** A ticket of one's own that was neither used nor has run out. */
async function getTicket(
  act: Act,
  signedIn: SignedIn,
  ticket: string,
  purpose: TokenPurpose,
): Promise<OneTimeToken> {
  const found = await findToken(act.tx, tokenHash(ticket), purpose);
  if (found === null || found.usedAt !== null || found.isExpired || found.accountId !== signedIn.accountId)
    throw new ProblemError('signInFailed');
  return found;
}

export function accountFactorHandlers(parts: ProofParts) {
  const startPasskeyAddition: Handler<'startPasskeyAddition'> = async (act, { signedIn }) => {
    const { accountId, email, name } = requireFactors(signedIn);
    const { challenge, options } = await passkeyOptions(act, parts.party, { id: accountId, email, name });
    const ticket = await issueToken(act.tx, {
      purpose: 'passkeyAddition',
      accountId,
      content: { challenge },
      minutes,
    });
    return { ticket, options };
  };

  const finishPasskeyAddition: Handler<'finishPasskeyAddition'> = async (act, call) => {
    const staff = requireFactors(call.signedIn);
    const { ticket, name, response } = call.body;
    const token = await getTicket(act, staff, ticket, 'passkeyAddition');
    const { challenge } = token.content;
    await keepPasskey(act, parts.party, staff.accountId, { challenge, response, name });
    await useToken(act.tx, token.tokenHash);
    await noteAccountEvent(act, call, staff.accountId, 'passkeyAdded');
    return await presentAccount(act, staff);
  };

  /** Two factors stay, whatever is taken away: a passkey that verifies its owner, or password and codes (A-6.5-C-12). */
  const removePasskey: Handler<'removePasskey'> = async (act, call) => {
    const staff = requireFactors(call.signedIn);
    const { accountId } = staff;
    await act.tx.selectFrom('account').select('id').where('id', '=', accountId).forUpdate().execute();
    const { passkeys, password } = await presentAccount(act, staff);
    if (!passkeys.some(({ id }) => id === call.body.passkeyId)) throw new ProblemError('notFound');
    if (passkeys.length === 1 && password === null) refuseField('body.passkeyId', 'lastFactor');
    await act.tx
      .deleteFrom('passkey')
      .where('id', '=', call.body.passkeyId)
      .where('accountId', '=', accountId)
      .execute();
    await endSessions(act, { accountId, but: staff.sessionId });
    await noteAccountEvent(act, call, accountId, 'passkeyRemoved');
    return await presentAccount(act, staff);
  };

  const changePassword: Handler<'changePassword'> = async (act, call) => {
    const staff = requireFactors(call.signedIn);
    const { accountId, email } = staff;
    const { current, code, next } = call.body;
    await requireNotSlowedDown(act, email);
    const isRight = await checkPassword(act.tx, parts.passwords, accountId, current);
    if (!isRight || !(await takeCode(act, parts.box, accountId, code))) throw failedSignIn(act, email);
    await forgetFailures(act, email);
    await requireGoodPassword(act, parts.passwords, accountId, next, { path: 'body.next', current });
    await keepPassword(act, parts.passwords, accountId, next);
    await endSessions(act, { accountId, but: staff.sessionId });
    await noteAccountEvent(act, call, accountId, 'passwordChanged');
    return await presentAccount(act, staff);
  };

  const startCodesApp: Handler<'startCodesApp'> = async (act, { signedIn }) => {
    const { accountId, email } = requireFactors(signedIn);
    const totp = new TOTP({ issuer: 'Onshin', label: email, secret: new Secret({ size: 20 }) });
    const { base32 } = totp.secret;
    const ticket = await issueToken(act.tx, {
      purpose: 'codesApp',
      accountId,
      content: { totpSealed: parts.box.seal(base32) },
      minutes,
    });
    const uri = totp.toString();
    return { ticket, secret: base32, uri, qr: await qrcode.toDataURL(uri, { margin: 1 }) };
  };

  const finishCodesApp: Handler<'finishCodesApp'> = async (act, call) => {
    const staff = requireFactors(call.signedIn);
    const { accountId } = staff;
    const { ticket, code, password } = call.body;
    const token = await getTicket(act, staff, ticket, 'codesApp');
    const sealed = String(token.content.totpSealed);
    const step = stepOfCode(parts.box.open(sealed), code, Date.parse(act.now));
    if (step === null) refuseField('body.code', 'wrongCode');
    const codes = { totpSecretSealed: sealed, totpLastStep: step, codesSince: act.now };
    const renewed = await act.tx
      .updateTable('accountSecret')
      .set(codes)
      .where('accountId', '=', accountId)
      .where((where) => where.exists(liveSecret(act.tx, accountId).select('s.accountId')))
      .returning('accountId')
      .executeTakeFirst();
    if (renewed === undefined) {
      // Neither stands without the other.
      await requireGoodPassword(act, parts.passwords, accountId, password ?? '', { path: 'body.password' });
      await keepPassword(act, parts.passwords, accountId, password ?? '', codes);
      await noteAccountEvent(act, call, accountId, 'passwordChanged');
    }
    await useToken(act.tx, token.tokenHash);
    await endSessions(act, { accountId, but: staff.sessionId });
    await noteAccountEvent(act, call, accountId, 'codesAppChanged');
    return await presentAccount(act, staff);
  };

  return {
    startPasskeyAddition,
    finishPasskeyAddition,
    removePasskey,
    changePassword,
    startCodesApp,
    finishCodesApp,
  };
}
