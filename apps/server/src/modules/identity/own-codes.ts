import { Secret, TOTP } from 'otpauth';
import qrcode from 'qrcode';
import type { SignedIn } from '../../path/actor.ts';
import type { Handler } from '../../path/handler.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { type SecretBox, tokenHash } from '../../platform/secrets.ts';
import { endSessions } from './account.ts';
import { chartCodesSince, forgetChartCodes, takeChartCode } from './chart-codes.ts';
import { enterCharts } from './enter-charts.ts';
import { findToken, issueToken, useToken } from './identity.store.ts';
import { refuseField } from './keep-password.ts';
import { mayAddFactor, presentOwnAccess, requirePerson, tellOfOwnAccess } from './own-access.ts';
import { stepOfCode } from './password-sign-in.ts';
import { failedSignIn, forgetFailures, requireNotSlowedDown } from './sign-in-failures.ts';

const minutes = 10;

/** Failures at somebody's codes are counted by themselves: a patient may have no address. */
const guessesAt = (accountId: string): string => `chart:${accountId}`;

function requireMayAdd(signedIn: SignedIn | null): SignedIn {
  const person = requirePerson(signedIn);
  if (!mayAddFactor(person)) throw new ProblemError('forbidden');
  return person;
}

/** The codes a patient may wish to be asked for beside the link. */
export function ownCodesHandlers(box: SecretBox) {
  const startOwnCodes: Handler<'startOwnCodes'> = async (act, { signedIn }) => {
    const { accountId, name } = requireMayAdd(signedIn);
    if ((await chartCodesSince(act.tx, accountId)) !== null) throw new ProblemError('alreadyExists');
    const totp = new TOTP({ issuer: 'Onshin', label: name, secret: new Secret({ size: 20 }) });
    const { base32 } = totp.secret;
    const content = { totpSealed: box.seal(base32) };
    const ticket = await issueToken(act.tx, { purpose: 'ownCodes', accountId, content, minutes });
    return { ticket, secret: base32, qr: await qrcode.toDataURL(totp.toString(), { margin: 1 }) };
  };

  const finishOwnCodes: Handler<'finishOwnCodes'> = async (act, { signedIn, body }) => {
    const person = requireMayAdd(signedIn);
    const { accountId } = person;
    const ticket = await findToken(act.tx, tokenHash(body.ticket), 'ownCodes');
    if (ticket === null || ticket.usedAt !== null || ticket.isExpired || ticket.accountId !== accountId)
      throw new ProblemError('signInFailed');
    const sealed = String(ticket.content['totpSealed']);
    const step = stepOfCode(box.open(sealed), body.code, Date.parse(act.now));
    if (step === null) refuseField('body.code', 'wrongCode');
    const kept = await act.tx
      .insertInto('chartCodes')
      .values({ accountId, totpSecretSealed: sealed, totpLastStep: step, since: act.now })
      .onConflict((conflict) => conflict.column('accountId').doNothing())
      .returning('accountId')
      .executeTakeFirst();
    if (kept === undefined) throw new ProblemError('alreadyExists');
    await useToken(act.tx, ticket.tokenHash);
    // Who came by a link alone before may be whom the codes are to keep out.
    for (const method of ['link', 'helper'] as const)
      await endSessions(act, { accountId, method, but: person.sessionId });
    await tellOfOwnAccess(act, accountId, 'ownCodes');
    return await presentOwnAccess(act, person);
  };

  /** A code shows that it is the one with the app who wants it no more. */
  const removeOwnCodes: Handler<'removeOwnCodes'> = async (act, { signedIn, body }) => {
    const person = requirePerson(signedIn);
    const { accountId } = person;
    if ((await chartCodesSince(act.tx, accountId)) === null) throw new ProblemError('notFound');
    await requireNotSlowedDown(act, guessesAt(accountId));
    if (!(await takeChartCode(act, box, accountId, body.code))) throw failedSignIn(act, guessesAt(accountId));
    await forgetFailures(act, guessesAt(accountId));
    await forgetChartCodes(act.tx, accountId);
    await tellOfOwnAccess(act, accountId, 'ownCodes');
    return await presentOwnAccess(act, person);
  };

  const confirmChartCode: Handler<'confirmChartCode'> = async (act, call) => {
    const ticket = await findToken(act.tx, tokenHash(call.body.ticket), 'chartTicket');
    if (ticket === null || ticket.accountId === null) throw new ProblemError('linkExpired');
    if (ticket.usedAt !== null) throw new ProblemError('linkUsed');
    if (ticket.isExpired) throw new ProblemError('linkExpired');
    const { accountId } = ticket;
    await requireNotSlowedDown(act, guessesAt(accountId));
    if (!(await takeChartCode(act, box, accountId, call.body.code)))
      throw failedSignIn(act, guessesAt(accountId));
    await forgetFailures(act, guessesAt(accountId));
    await useToken(act.tx, ticket.tokenHash);
    const helperId = typeof ticket.content['helperId'] === 'string' ? ticket.content['helperId'] : null;
    return await enterCharts(act, call, { accountId, clinicId: ticket.clinicId, helperId });
  };

  return { startOwnCodes, finishOwnCodes, removeOwnCodes, confirmChartCode };
}
