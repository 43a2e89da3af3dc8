import { createHash } from 'node:crypto';
import { secretAnswers } from '@onshin/contract';
import { json, type Tx } from '../platform/database.ts';
import { ProblemError } from '../platform/problem-error.ts';
import type { Actor } from './actor.ts';
import type { Incoming, Outgoing } from './incoming.ts';

/** The same key with another body is another request. */
function requestHash(incoming: Incoming): Buffer {
  return createHash('sha256').update(JSON.stringify(incoming.fingerprint)).digest();
}

/**
 * The answer given before under the same key, in the same clinic. Acts outside of clinics are sign-ins: each of their
 * tokens is used once anyway, and what they answer is a secret.
 */
export async function findRemembered(tx: Tx, incoming: Incoming, actor: Actor): Promise<Outgoing | null> {
  if (incoming.idempotencyKey === null || incoming.clinicId === null || actor.kind === 'anonymous')
    return null;
  const row = await tx
    .selectFrom('idempotencyKey')
    .select(['requestHash', 'status', 'answer'])
    .where('actorId', '=', actor.accountId)
    .where('route', '=', incoming.name)
    .where('clinicId', '=', incoming.clinicId)
    .where('key', '=', incoming.idempotencyKey)
    .executeTakeFirst();
  if (row === undefined) return null;
  if (!row.requestHash.equals(requestHash(incoming))) throw new ProblemError('keyReusedForAnother');
  if (secretAnswers.has(incoming.name)) throw new ProblemError('answeredOnce');
  return { status: row.status, answer: row.answer };
}

/** Keeps an answer under its key; a secret is kept nowhere. */
export async function remember(tx: Tx, incoming: Incoming, actor: Actor, outgoing: Outgoing): Promise<void> {
  if (incoming.idempotencyKey === null || incoming.clinicId === null || actor.kind === 'anonymous') return;
  await tx
    .insertInto('idempotencyKey')
    .values({
      clinicId: incoming.clinicId,
      actorId: actor.accountId,
      route: incoming.name,
      key: incoming.idempotencyKey,
      requestHash: requestHash(incoming),
      status: outgoing.status,
      answer: json(secretAnswers.has(incoming.name) ? null : outgoing.answer),
    })
    .execute();
}
