import { createPublicKey } from 'node:crypto';
import { houseChain, isSignedBy } from '@onshin/seal';
import { sql } from 'kysely';
import type { Config } from '../../config/config.ts';
import { readOutside } from '../../worker/seal/checkpoint-files.ts';
import { type ChainVerdict, type Outside, verifyChain } from '../../worker/seal/verify-chain.ts';
import type { Database } from '../../platform/database.ts';
import { type Command, CommandRefused, textOf } from '../command.ts';
import { checkpointFolder, dataFolder, sealKeyIn } from '../data-folder.ts';
import { openDatabaseUrls } from '../prepare-database.ts';
import { withDatabase } from '../with-database.ts';

interface Chain {
  readonly id: string;
  readonly slug: string;
}

/** What belongs to no clinic, as it is called on the command line. */
const house = 'house';

/** Compares what stands in the database with what was sealed. */
export const verify: Command = {
  summary: 'Checks that no sealed record was changed, added or removed. Exits with 1 where one was.',
  options: { clinic: { type: 'string' } },
  run: (given) =>
    withDatabase(process.env, openDatabaseUrls, async ({ app, worker, config }) => {
      const slug = textOf(given, 'clinic');
      const chains = (await listChains(app)).filter((each) => slug === undefined || each.slug === slug);
      if (slug !== undefined && chains.length === 0)
        throw new CommandRefused(`There is no clinic ${slug} in this database.`);
      const verdicts = [];
      for (const { id, slug: clinic } of chains)
        verdicts.push({ clinic, ...(await verifyChain(worker, id, await outsideOf(config, id))) });
      return {
        isGood: verdicts.every((verdict) => verdict.isIntact),
        lines: verdicts.flatMap(linesOf),
        data: { chains: verdicts },
      };
    }),
};

async function listChains(app: Database): Promise<Chain[]> {
  const { rows } = await sql<Chain>`
    select id, (select slug from lookup.clinic_slug_and_name(id)) as slug
    from lookup.clinic_ids() as id`.execute(app);
  return [...rows, { id: houseChain, slug: house }];
}

async function outsideOf(config: Config, chainId: string): Promise<Outside> {
  const folder = dataFolder(config);
  const key = createPublicKey(await sealKeyIn(folder, config));
  const kept = await readOutside(checkpointFolder(folder, config), chainId);
  return { ...kept, isOurs: (checkpoint) => isSignedBy(checkpoint, key) };
}

function linesOf(verdict: ChainVerdict & { clinic: string }): string[] {
  const { clinic, links, firstFault, checkpoints, unsealed } = verdict;
  const waiting =
    unsealed.count === 0
      ? 'nothing waits to be sealed'
      : `${unsealed.count} records wait to be sealed (${unsealed.kinds.join(', ')})`;
  const outside =
    checkpoints.count === 0
      ? 'no signed head lies outside the database'
      : `held against ${checkpoints.count} signed heads up to link ${checkpoints.upTo}`;
  if (firstFault === null) return [`${clinic}: intact, ${links} sealed records; ${outside}; ${waiting}`];
  const { sequence, kind, recordKey, fault } = firstFault;
  const place = sequence === null ? 'outside the chain' : `at link ${sequence} of ${links}`;
  const { extent } = verdict;
  return [
    `${clinic}: BROKEN ${place} (${kind} ${recordKey}): ${fault}`,
    `  ${verdict.faults} faults${extent === null ? '' : `, from link ${extent.from} to link ${extent.to}`}; ${outside}; ${waiting}`,
  ];
}
