import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';
import { writeAttendance } from '../../path/attendance.ts';
import type { Tx } from '../../platform/database.ts';
import { placeOf } from '../../platform/place.ts';
import { ProblemError } from '../../platform/problem-error.ts';

/** A try at somebody's way in, by the address it names and from where it comes. */
type From = Pick<Act, 'tx' | 'remoteAddress' | 'clinicId'>;

/** Days in which a place where somebody signed in stays theirs. */
const knownDays = 30;

/**
 * Under what failures are counted: the address. A place where its person has signed in of late has a count of its own, or
 * anybody who knows an address could keep its person out, and their screen locked, by failing again and again from elsewhere.
 */
async function countOf({ tx, remoteAddress }: From, email: string): Promise<Buffer> {
  const address = email.toLowerCase();
  const { rows } = await sql<{ remoteAddress: string }>`
    select distinct e.remote_address
    from account a join account_event e on e.account_id = a.id
    where a.email = ${address} and e.kind = 'signedIn' and e.remote_address is not null
      and e.at > now() - make_interval(days => ${knownDays})
    limit 200`.execute(tx);
  const place = placeOf(remoteAddress);
  const isKnown = rows.some((row) => placeOf(row.remoteAddress) === place);
  return createHash('sha256')
    .update(isKnown ? `${address}\n${place}` : address)
    .digest();
}

/**
 * Lets nobody try again too soon. An address no account has is slowed down just as one that has: the answer tells nobody
 * who is here.
 *
 * @throws ProblemError `tooManyRequests`
 */
export async function requireNotSlowedDown(from: From, email: string): Promise<void> {
  const row = await from.tx
    .selectFrom('signInFailure')
    .select(sql<boolean>`locked_until > now()`.as('isLocked'))
    .where('addressHash', '=', await countOf(from, email))
    .forUpdate()
    .executeTakeFirst();
  if (row?.isLocked === true) throw new ProblemError('tooManyRequests');
}

/**
 * Counts a failure; from the third on the next try waits, twice as long each time, an hour at most. Of somebody who works
 * at a clinic it stands in that clinic's trail.
 */
export function failedSignIn(from: From, email: string): ProblemError {
  return new ProblemError('signInFailed').keeping(async (tx) => {
    await tx
      .insertInto('signInFailure')
      .values({ addressHash: await countOf({ ...from, tx }, email) })
      .onConflict((conflict) =>
        conflict.column('addressHash').doUpdateSet({
          failures: sql`sign_in_failure.failures + 1`,
          lockedUntil: sql`case when sign_in_failure.failures >= 2 then now() + least(interval '1 hour', interval '5 seconds' * power(2, least(sign_in_failure.failures - 2, 10))) end`,
          at: sql`now()`,
        }),
      )
      .execute();
    await noteInTrail(tx, from, email);
  });
}

async function noteInTrail(tx: Tx, from: From, email: string): Promise<void> {
  const account = await tx
    .selectFrom('account')
    .select('id')
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst();
  if (account !== undefined) await writeAttendance(tx, from, account.id, 'signInFailed', {});
}

export async function forgetFailures(from: From, email: string): Promise<void> {
  await from.tx
    .updateTable('signInFailure')
    .set({ failures: 0, lockedUntil: null })
    .where('addressHash', '=', await countOf(from, email))
    .execute();
}
