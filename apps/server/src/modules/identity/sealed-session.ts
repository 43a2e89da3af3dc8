import { foldSealed } from '@onshin/domain';
import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';
import type { SignedIn } from '../../path/actor.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import type { Passwords } from '../../platform/secrets.ts';
import { failedSignIn, forgetFailures, requireNotSlowedDown } from './sign-in-failures.ts';

/** Whoever used an emergency account signed out: its use has ended with that. */
export async function endUseOf(act: Act, useId: string): Promise<void> {
  const { rows } = await sql<{ clinicId: string }>`select clinic_id from lookup.sealed_use(${useId})`.execute(
    act.tx,
  );
  for (const { clinicId } of rows) {
    await sql`select set_config('app.clinic', ${clinicId}, true)`.execute(act.tx);
    await act.tx
      .insertInto('sealedUseEnd')
      .values({ clinicId, useId, endedBy: null, endedAt: act.now })
      .onConflict((conflict) => conflict.columns(['clinicId', 'useId']).doNothing())
      .execute();
    await sql`select set_config('app.clinic', ${act.clinicId}, true)`.execute(act.tx);
  }
}

/**
 * Lets go on who shows the phrase this very session was opened with. It opens no other.
 *
 * @throws ProblemError `signInFailed`, `tooManyRequests`
 */
export async function requirePhrase(
  act: Act,
  passwords: Passwords,
  { sealedUseId }: SignedIn,
  phrase: string,
): Promise<void> {
  const counted = `envelope:${sealedUseId ?? ''}`;
  await requireNotSlowedDown(act, counted);
  const { rows } = await sql<{ phraseHash: string }>`
    select phrase_hash from lookup.sealed_use(${sealedUseId})`.execute(act.tx);
  const kept = rows[0]?.phraseHash;
  if (sealedUseId === null || kept === undefined) throw new ProblemError('signInFailed');
  if (!(await passwords.isRight(foldSealed(phrase), kept))) throw failedSignIn(act, counted);
  await forgetFailures(act, counted);
}
