import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { ProblemError } from '../../platform/problem-error.ts';

const hashOf = (email: string) => createHash('sha256').update(email.toLowerCase()).digest();

/**
 * Lets nobody try again too soon. An address no account has is slowed down just as one that has: the answer tells nobody
 * who is here.
 *
 * @throws ProblemError `tooManyRequests`
 */
export async function requireNotSlowedDown(tx: Tx, email: string): Promise<void> {
  const row = await tx
    .selectFrom('signInFailure')
    .select(sql<boolean>`locked_until > now()`.as('isLocked'))
    .where('addressHash', '=', hashOf(email))
    .forUpdate()
    .executeTakeFirst();
  if (row?.isLocked === true) throw new ProblemError('tooManyRequests');
}

/** Counts a failure; from the third on the next try waits, twice as long each time, an hour at most. */
export function failedSignIn(email: string): ProblemError {
  return new ProblemError('signInFailed').keeping(async (tx) => {
    await tx
      .insertInto('signInFailure')
      .values({ addressHash: hashOf(email) })
      .onConflict((conflict) =>
        conflict.column('addressHash').doUpdateSet({
          failures: sql`sign_in_failure.failures + 1`,
          lockedUntil: sql`case when sign_in_failure.failures >= 2 then now() + least(interval '1 hour', interval '5 seconds' * power(2, least(sign_in_failure.failures - 2, 10))) end`,
          at: sql`now()`,
        }),
      )
      .execute();
  });
}

export async function forgetFailures(tx: Tx, email: string): Promise<void> {
  await tx
    .updateTable('signInFailure')
    .set({ failures: 0, lockedUntil: null })
    .where('addressHash', '=', hashOf(email))
    .execute();
}
