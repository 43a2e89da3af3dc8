import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';
import type { Handling } from '../../path/handler.ts';
import { tokenHash } from '../../platform/secrets.ts';
import { noteAccountEvent } from './account-events.ts';
import { findToken, type TemporaryAccess, useToken } from './identity.store.ts';
import { noteStep } from './recovery-ledger.ts';

/** What a code of an officer is kept under: it is of one account alone. */
export const spareCode = (accountId: string, code: string): string => `${accountId}:${code}`;

/** Takes a code an officer gave in place of the second factor, once and within its minutes. Null where it is none. */
export async function takeSpareCode(
  act: Act,
  call: Handling,
  accountId: string,
  code: string,
): Promise<TemporaryAccess | null> {
  const codeHash = tokenHash(spareCode(accountId, code));
  const token = await findToken(act.tx, codeHash, 'temporaryAccess');
  if (token === null || token.usedAt !== null || token.isExpired || token.clinicId === null) return null;
  const { recoveryId, endsAt } = token.content;
  if (typeof recoveryId !== 'string' || typeof endsAt !== 'string') return null;
  await useToken(act.tx, token.tokenHash);
  await noteStep(act, token.clinicId, recoveryId, 'used');
  await noteAccountEvent(act, call, accountId, 'temporaryAccess');
  return { recoveryId, clinicId: token.clinicId, codeHash, endsAt };
}

/** Whether a code is the one a session by temporary access was opened with: it unlocks that session, and nothing else. */
export async function isSpareCodeOf(
  act: Act,
  session: { readonly sessionId: string; readonly accountId: string },
  code: string,
): Promise<boolean> {
  const { rows } = await sql`
    select from session
    where id = ${session.sessionId} and spare_code_hash = ${tokenHash(spareCode(session.accountId, code))}`.execute(
    act.tx,
  );
  return rows.length > 0;
}
