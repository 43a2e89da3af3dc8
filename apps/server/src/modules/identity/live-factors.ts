import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';
import type { Tx } from '../../platform/database.ts';

/** Password and codes app of an account, while they still open something. */
export function liveSecret(tx: Tx, accountId: string) {
  return tx
    .selectFrom('accountSecret as s')
    .innerJoin('account as a', 'a.id', 's.accountId')
    .where('s.accountId', '=', accountId)
    .where(sql<boolean>`s.codes_since >= coalesce(a.factors_since, '-infinity')`);
}

/** Passkeys of an account that still open something. */
export function livePasskeys(tx: Tx, accountId: string) {
  return tx
    .selectFrom('passkey as k')
    .innerJoin('account as a', 'a.id', 'k.accountId')
    .where('k.accountId', '=', accountId)
    .where(sql<boolean>`k.created_at >= coalesce(a.factors_since, '-infinity')`);
}

/** Whether somebody has a way in to work already; then an invitation makes no other. */
export async function hasWayIn(tx: Tx, accountId: string): Promise<boolean> {
  const found = await Promise.all([
    liveSecret(tx, accountId).select('s.accountId').executeTakeFirst(),
    livePasskeys(tx, accountId).select('k.id').executeTakeFirst(),
    tx.selectFrom('providerIdentity').select('subject').where('accountId', '=', accountId).executeTakeFirst(),
  ]);
  return found.some((each) => each !== undefined);
}

/** Whatever the account had until now opens nothing any more: new factors take its place, or it is in wrong hands. */
export async function voidFactors(act: Act, accountId: string): Promise<void> {
  await act.tx.updateTable('account').set({ factorsSince: act.now }).where('id', '=', accountId).execute();
  await act.tx
    .deleteFrom('passkey')
    .where('accountId', '=', accountId)
    .where('createdAt', '<', act.now)
    .execute();
  // So does every link, code and ticket on its way: one may lie in a mailbox that is in the wrong hands as well.
  await act.tx
    .updateTable('oneTimeToken')
    .set({ usedAt: act.now })
    .where('accountId', '=', accountId)
    .where('usedAt', 'is', null)
    .execute();
}
