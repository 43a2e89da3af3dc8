import { houseChain } from '@onshin/seal';
import { sql } from 'kysely';
import { watchersOf } from '../../modules/safeguard/index.ts';
import { type Database, json, type Tx } from '../../platform/database.ts';
import { newId } from '../../platform/ids.ts';
import type { FilesToCheck } from './check-files.ts';
import { listChains } from './chains.ts';
import { readOutside } from './checkpoint-files.ts';
import type { CheckpointParts } from './make-checkpoints.ts';
import { type StampsVerdict, verifyStamps } from './stamp-files.ts';
import type { ChainVerdict, Outside } from './verdict.ts';
import { verifyChain } from './verify-chain.ts';

/** What was found of a chain and of the stamps under its heads. */
export type StampedVerdict = ChainVerdict & { readonly stamps: StampsVerdict };

/**
 * Checks every chain against its records and the heads outside, writes down what was found, and writes to those who watch
 * over a clinic where something was (A-7.1-C-2-1d, A-6.5-B-7).
 *
 * @returns the verdicts that are not good
 */
export async function checkChains(
  db: Database,
  parts: CheckpointParts | null,
  files: FilesToCheck | null = null,
): Promise<StampedVerdict[]> {
  const outsideOf = async (chainId: string) =>
    parts === null ? undefined : await readOutside(parts.folder, chainId, (await parts.signer()).publicKey);
  const broken: StampedVerdict[] = [];
  for (const chainId of await listChains(db)) {
    const outside = await outsideOf(chainId);
    const verdict = await verifyChain(db, chainId, outside, files);
    const stamps = await stampsOf(parts, chainId, outside);
    if (!verdict.isIntact || stamps.forged > 0) broken.push({ ...verdict, stamps });
    if (chainId !== houseChain)
      await db.transaction().execute(async (tx) => await writeDown(tx, chainId, { ...verdict, stamps }));
  }
  return broken;
}

async function stampsOf(
  parts: CheckpointParts | null,
  chainId: string,
  outside: Outside | undefined,
): Promise<StampsVerdict> {
  if (parts === null || parts.authority === null || outside === undefined)
    return { count: 0, last: null, forged: 0 };
  return await verifyStamps(parts.folder, chainId, outside.lines, parts.authority.trusted);
}

async function writeDown(tx: Tx, clinicId: string, verdict: StampedVerdict): Promise<void> {
  await sql`select set_config('app.clinic', ${clinicId}, true)`.execute(tx);
  const { links, checkpoints, restores, unsealed, faults, firstFault, stamps } = verdict;
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
      stampedUpTo: stamps.last?.sequence ?? null,
      forgedStamps: stamps.forged,
    })
    .execute();
  if (verdict.isIntact && stamps.forged === 0) return;
  for (const { to, language, clinicName } of await watchersOf(tx, clinicId)) {
    const parameters = { clinicName, path: `/staff/${clinicId}/safeguard/seal` };
    const letter = { template: 'sealBroken', to, language, parameters };
    await sql`select graphile_worker.add_job('sendMail', ${JSON.stringify(letter)}::json)`.execute(tx);
  }
}
