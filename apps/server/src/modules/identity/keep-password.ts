import { type PasswordFault, passwordFaults } from '@onshin/domain';
import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';
import { newId } from '../../platform/ids.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { isGuessable } from '../../platform/guessable.ts';
import type { Passwords } from '../../platform/secrets.ts';
import { passwordPolicyOf } from './password-policy.ts';
import { getStaffAccount } from './identity.store.ts';

/** How many former passwords are remembered, so that none comes back too soon. */
const remembered = 10;

export function refuseField(path: string, message: string): never {
  throw new ProblemError('refusedByRule', undefined, { fields: [{ path, message }] });
}

/**
 * Lets through a password nobody can guess easily, and which was none of the person's last ones (A-6.5-C-13-5).
 *
 * @throws ProblemError `refusedByRule`, with each fault beside the field
 */
export async function requireGoodPassword(
  act: Act,
  passwords: Passwords,
  accountId: string,
  password: string,
  { path, current }: { readonly path: string; readonly current?: string },
): Promise<void> {
  const person = await getStaffAccount(act.tx, accountId);
  const policy = await passwordPolicyOf(act, accountId);
  const known = await sql<{ piece: string | null }>`
    select piece from lookup.about_account(${accountId}) as piece`.execute(act.tx);
  const about = [person.name, person.email, ...known.rows.flatMap(({ piece }) => piece ?? [])];
  const faults: PasswordFault[] = passwordFaults(password, {
    policy,
    about,
    ...(current === undefined ? {} : { previous: current }),
  });
  if (faults.length === 0 && (await isGuessable(password))) faults.push('tooCommon');
  if (faults.length > 0) {
    throw new ProblemError('refusedByRule', undefined, {
      fields: faults.map((fault) => ({ path, message: fault })),
    });
  }
  for (const kept of await listHashes(act, accountId))
    if (await passwords.isRight(password, kept)) refuseField(path, 'usedBefore');
}

async function listHashes(act: Act, accountId: string): Promise<string[]> {
  const { rows } = await sql<{ passwordHash: string }>`
    select password_hash from account_secret where account_id = ${accountId}
    union all
    (select password_hash from former_password where account_id = ${accountId} order by until desc
     limit ${remembered})`.execute(act.tx);
  return rows.map(({ passwordHash }) => passwordHash);
}

/** Keeps a password that was found good, and the former one among those remembered. */
export async function keepPassword(
  act: Act,
  passwords: Passwords,
  accountId: string,
  password: string,
  codes?: { readonly totpSecretSealed: string; readonly totpLastStep: number },
): Promise<void> {
  const fresh = { passwordHash: await passwords.hash(password), changedAt: act.now };
  const former = await act.tx
    .selectFrom('accountSecret')
    .select('passwordHash')
    .where('accountId', '=', accountId)
    .forUpdate()
    .executeTakeFirst();
  if (former !== undefined) {
    await act.tx
      .insertInto('formerPassword')
      .values({ accountId, id: newId(), passwordHash: former.passwordHash })
      .execute();
    await sql`
      delete from former_password where account_id = ${accountId} and id not in (
        select id from former_password where account_id = ${accountId} order by until desc limit ${remembered})`.execute(
      act.tx,
    );
  }
  if (codes === undefined) {
    await act.tx.updateTable('accountSecret').set(fresh).where('accountId', '=', accountId).execute();
    return;
  }
  await act.tx
    .insertInto('accountSecret')
    .values({ accountId, ...fresh, ...codes })
    .onConflict((conflict) =>
      conflict.column('accountId').doUpdateSet({ ...fresh, ...codes, codesSince: act.now }),
    )
    .execute();
}
