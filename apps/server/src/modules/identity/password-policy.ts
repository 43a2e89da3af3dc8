import { mustChangeAt, type PasswordPolicy, strictest } from '@onshin/domain';
import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';
import { liveSecret } from './live-factors.ts';

/** What is asked of somebody's password: of the clinics they work at, the strictest counts. */
export async function passwordPolicyOf(act: Pick<Act, 'tx'>, accountId: string): Promise<PasswordPolicy> {
  const { rows } = await sql<PasswordPolicy>`
    select mode, length, days from lookup.password_policies(${accountId})`.execute(act.tx);
  return strictest(rows);
}

/** When somebody's password has to be changed; null where it never has to be, or there is none. */
export async function passwordUntil(act: Pick<Act, 'tx'>, accountId: string): Promise<number | null> {
  const secret = await liveSecret(act.tx, accountId).select('s.changedAt').executeTakeFirst();
  if (secret === undefined) return null;
  return mustChangeAt(Date.parse(secret.changedAt), await passwordPolicyOf(act, accountId));
}

/** Whether the time of somebody's password is over: then it opens nothing but its own change (A-6.5-C-13-4b). */
export async function isPasswordOver(act: Pick<Act, 'tx' | 'now'>, accountId: string): Promise<boolean> {
  const until = await passwordUntil(act, accountId);
  return until !== null && until <= Date.parse(act.now);
}
