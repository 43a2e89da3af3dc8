import type { Handler } from '../../../path/handler.ts';
import { ProblemError } from '../../../platform/problem-error.ts';
import { tokenHash } from '../../../platform/secrets.ts';
import { enterWork } from '../enter-work.ts';
import { findToken, useToken } from '../identity.store.ts';
import { findHolder } from './certificate.store.ts';

/**
 * The second factor, shown by the connection itself: an approved certificate of the person whose password was right. A
 * certificate alone opens nothing, for a card may have been left in its reader and nobody sees when its PIN was asked.
 */
export const confirmSignInCertificate: Handler<'confirmSignInCertificate'> = async (act, call) => {
  const ticket = await findToken(act.tx, tokenHash(call.body.ticket), 'signInTicket');
  if (ticket === null || ticket.accountId === null || ticket.usedAt !== null || ticket.isExpired)
    throw new ProblemError('signInFailed');
  const shown = call.cameFrom.certificate;
  if (shown === null) throw new ProblemError('noCertificateShown');
  if ((await findHolder(act.tx, shown.fingerprint)) !== ticket.accountId)
    throw new ProblemError('signInFailed');
  await useToken(act.tx, ticket.tokenHash);
  return await enterWork(act, call, ticket.accountId, 'certificate');
};
