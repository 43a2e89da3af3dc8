import type { Config } from '../../config/config.ts';
import { readOutside } from '../../worker/seal/checkpoint-files.ts';
import type { ChainVerdict, Outside } from '../../worker/seal/verdict.ts';
import { verifyChain } from '../../worker/seal/verify-chain.ts';
import { chainsNamed } from '../chains-named.ts';
import { type Command, textOf } from '../command.ts';
import { checkpointFolder, dataFolder, sealPublicKeyIn } from '../data-folder.ts';
import { openDatabaseUrls } from '../prepare-database.ts';
import { withDatabase } from '../with-database.ts';

/** Compares what stands in the database with what was sealed. */
export const verify: Command = {
  summary: 'Checks that no sealed record was changed, added or removed. Exits with 1 where one was.',
  options: { clinic: { type: 'string' } },
  run: (given) =>
    withDatabase(process.env, openDatabaseUrls, async ({ app, worker, config }) => {
      const verdicts = [];
      for (const { id, name: clinic } of await chainsNamed(app, textOf(given, 'clinic')))
        verdicts.push({ clinic, ...(await verifyChain(worker, id, await outsideOf(config, id))) });
      return {
        isGood: verdicts.every((verdict) => verdict.isIntact),
        lines: verdicts.flatMap(linesOf),
        data: { chains: verdicts },
      };
    }),
};

async function outsideOf(config: Config, chainId: string): Promise<Outside> {
  const folder = dataFolder(config);
  return await readOutside(checkpointFolder(folder, config), chainId, await sealPublicKeyIn(folder, config));
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
  const restores = verdict.restores.map(
    ({ from, to, at, by, why }) => `  RESTORED at ${at} by ${by} (${why}): links ${from} to ${to} were lost`,
  );
  if (firstFault === null)
    return [
      `${clinic}: intact${restores.length === 0 ? '' : ' since it was restored'}, ${links} sealed records; ${outside}; ${waiting}`,
      ...restores,
    ];
  const { sequence, kind, recordKey, fault } = firstFault;
  const place = sequence === null ? 'outside the chain' : `at link ${sequence} of ${links}`;
  const { extent } = verdict;
  return [
    `${clinic}: BROKEN ${place} (${kind} ${recordKey}): ${fault}`,
    `  ${verdict.faults} faults${extent === null ? '' : `, from link ${extent.from} to link ${extent.to}`}; ${outside}; ${waiting}`,
    ...restores,
  ];
}
