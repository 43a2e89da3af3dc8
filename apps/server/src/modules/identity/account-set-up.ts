import { passwordFaults, minimumPasswordLength } from '@onshin/domain';
import {
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { Secret, TOTP } from 'otpauth';
import qrcode from 'qrcode';
import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';
import type { Handler } from '../../path/handler.ts';
import { json } from '../../platform/database.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { hashPassword, type SecretBox, tokenHash } from '../../platform/secrets.ts';
import { goToAfterSignIn } from './go-to.ts';
import { findToken, openStaffSession, type OneTimeToken, useToken } from './identity.store.ts';
import { forgetFailures } from './sign-in-failures.ts';
import { stepOfCode } from './password-sign-in.ts';
import type { RelyingParty } from './verify-passkey.ts';

async function getSetUp(act: Act, token: string): Promise<OneTimeToken & { accountId: string }> {
  const found = await findToken(act.tx, tokenHash(token), 'accountSetUp');
  if (found === null || found.accountId === null) throw new ProblemError('linkExpired');
  if (found.usedAt !== null) throw new ProblemError('linkUsed');
  if (found.isExpired) throw new ProblemError('linkExpired');
  return { ...found, accountId: found.accountId };
}

async function getAccount(act: Act, accountId: string) {
  return await act.tx.selectFrom('account').selectAll().where('id', '=', accountId).executeTakeFirstOrThrow();
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
      minimumLength: minimumPasswordLength,
    };
  };
}

/** Password and authenticator app are set together. */
export function setUpPassword(box: SecretBox): Handler<'setUpPassword'> {
  return async (act, call) => {
    const { body } = call;
    const token = await getSetUp(act, body.token);
    const account = await getAccount(act, token.accountId);
    const faults = passwordFaults(body.password, [account.name, account.email]);
    if (faults.length > 0) {
      throw new ProblemError('refusedByRule', undefined, {
        fields: faults.map((fault) => ({ path: 'body.password', message: fault })),
      });
    }
    const sealed = token.content.totpSealed;
    const step =
      typeof sealed === 'string' ? stepOfCode(box.open(sealed), body.code, Date.parse(act.now)) : null;
    if (typeof sealed !== 'string' || step === null) {
      throw new ProblemError('refusedByRule', undefined, {
        fields: [{ path: 'body.code', message: 'wrongCode' }],
      });
    }
    const secret = {
      passwordHash: await hashPassword(body.password),
      totpSecretSealed: sealed,
      totpLastStep: step,
    };
    await act.tx
      .insertInto('accountSecret')
      .values({ accountId: account.id, ...secret })
      .onConflict((conflict) => conflict.column('accountId').doUpdateSet(secret))
      .execute();
    await forgetFailures(act.tx, account.email);
    await useToken(act.tx, token.tokenHash);
    await openStaffSession(act, call, account.id, 'password');
    return { goTo: await goToAfterSignIn(act.tx, account.id, null) };
  };
}

export function startPasskeySetUp(party: RelyingParty): Handler<'startPasskeySetUp'> {
  return async (act, { body }) => {
    const token = await getSetUp(act, body.token);
    const account = await getAccount(act, token.accountId);
    const options = await generateRegistrationOptions({
      rpName: 'Onshin',
      rpID: party.id,
      userName: account.email,
      userDisplayName: account.name,
      userID: new TextEncoder().encode(account.id),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      attestationType: 'none',
    });
    await keepContent(act, token, { challenge: options.challenge });
    return { options: { ...options } };
  };
}

export function finishPasskeySetUp(party: RelyingParty): Handler<'finishPasskeySetUp'> {
  return async (act, call) => {
    const { body } = call;
    const token = await getSetUp(act, body.token);
    const { challenge } = token.content;
    if (typeof challenge !== 'string') throw new ProblemError('signInFailed');
    const result = await verifyRegistrationResponse({
      response: body.response as unknown as RegistrationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: true,
    }).catch(() => {
      throw new ProblemError('signInFailed');
    });
    if (!result.verified) throw new ProblemError('signInFailed');
    const { credential } = result.registrationInfo;
    await act.tx
      .insertInto('passkey')
      .values({
        id: credential.id,
        accountId: token.accountId,
        publicKey: Buffer.from(credential.publicKey),
        counter: credential.counter,
        transports: credential.transports ?? [],
      })
      .execute();
    await useToken(act.tx, token.tokenHash);
    await openStaffSession(act, call, token.accountId, 'passkey');
    return { goTo: await goToAfterSignIn(act.tx, token.accountId, null) };
  };
}
