import { houseChain } from '@onshin/seal';
import { sql } from 'kysely';
import { watchersOf } from '../../modules/safeguard/index.ts';
import { type Database, json, type Tx } from '../../platform/database.ts';
import { newId } from '../../platform/ids.ts';
import { listChains } from './chains.ts';
import { readOutside } from './checkpoint-files.ts';
import type { CheckpointParts } from './make-checkpoints.ts';
import type { ChainVerdict } from './verdict.ts';
import { verifyChain } from './verify-chain.ts';

/**
 * Checks every chain against its records and the heads outside, writes down what was found, and writes to those who watch
 * over a clinic where something was (A-7.1-C-2-1d, A-6.5-B-7).
 *
 * @returns the verdicts that are not good
 */
export async function checkChains(db: Database, parts: CheckpointParts | null): Promise<ChainVerdict[]> {
  const outsideOf = async (chainId: string) =>
    parts === null ? undefined : await readOutside(parts.folder, chainId, (await parts.signer()).publicKey);
  const broken: ChainVerdict[] = [];
  for (const chainId of await listChains(db)) {
    const verdict = await verifyChain(db, chainId, await outsideOf(chainId));
    if (!verdict.isIntact) broken.push(verdict);
    if (chainId !== houseChain)
      await db.transaction().execute(async (tx) => await writeDown(tx, chainId, verdict));
  }
  return broken;
}

async function writeDown(tx: Tx, clinicId: string, verdict: ChainVerdict): Promise<void> {
  await sql`select set_config('app.clinic', ${clinicId}, true)`.execute(tx);
  const { links, checkpoints, restores, unsealed, faults, firstFault } = verdict;
  await tx
    .insertInto('sealCheck')
    .values({
      clinicId,
      id: newId(),
      links,
      heldUpTo: checkpoints.upTo,
      heads: checkpoints.count,
      waiting: unsealed.count,
      faults,
      restores: restores.length,
      firstFault: firstFault === null ? null : json(firstFault),
    })
    .execute();
  if (verdict.isIntact) return;
  for (const { to, language, clinicName } of await watchersOf(tx, clinicId)) {
    const parameters = { clinicName, path: `/staff/${clinicId}/safeguard/seal` };
    const letter = { template: 'sealBroken', to, language, parameters };
    await sql`select graphile_worker.add_job('sendMail', ${JSON.stringify(letter)}::json)`.execute(tx);
  }
}
