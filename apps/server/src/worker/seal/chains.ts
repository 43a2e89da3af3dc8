import { houseChain } from '@onshin/seal';
import { sql } from 'kysely';
import type { Database, Tx } from '../../platform/database.ts';

/** Every chain of this house: one per clinic, and its own. */
export async function listChains(db: Database): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select lookup.clinic_ids() as id`.execute(db);
  return [houseChain, ...rows.map(({ id }) => id)];
}

/** A transaction as the sealer, within one chain; instants are written in UTC. */
export async function asSealer<T>(db: Database, chainId: string, run: (tx: Tx) => Promise<T>): Promise<T> {
  return await db.transaction().execute(async (tx) => {
    await sql`set local role onshin_sealer`.execute(tx);
    const clinicId = chainId === houseChain ? '' : chainId;
    await sql`select set_config('app.clinic', ${clinicId}, true), set_config('TimeZone', 'UTC', true)`.execute(
      tx,
    );
    return await run(tx);
  });
}
