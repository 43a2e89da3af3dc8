import type { Config } from '../../config/config.ts';
import { readOutside } from '../../worker/seal/checkpoint-files.ts';
import type { Database } from '../../platform/database.ts';
import type { StampedVerdict } from '../../worker/seal/check-chains.ts';
import { verifyStamps } from '../../worker/seal/stamp-files.ts';
import { trustedForStamps } from '../stamp-authority.ts';
import { verifyChain } from '../../worker/seal/verify-chain.ts';
import { chainsNamed } from '../chains-named.ts';
import { type Command, textOf } from '../command.ts';
import { checkpointFolder, dataFolder, sealPublicKeyIn } from '../data-folder.ts';
import { fileStoreIn } from '../files-in.ts';
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
        verdicts.push({ clinic, ...(await verdictOf(worker, config, id)) });
      return {
        isGood: verdicts.every(({ isIntact, stamps }) => isIntact && stamps.forged === 0),
        lines: verdicts.flatMap(linesOf),
        data: { chains: verdicts },
      };
    }),
};

async function verdictOf(worker: Database, config: Config, chainId: string): Promise<StampedVerdict> {
  const data = dataFolder(config);
  const folder = checkpointFolder(data, config);
  const outside = await readOutside(folder, chainId, await sealPublicKeyIn(data, config));
  const stamps = await verifyStamps(folder, chainId, outside.lines, await trustedForStamps(config));
  return { ...(await verifyChain(worker, chainId, outside, { store: fileStoreIn(data, config) })), stamps };
}

function stampedWords({ stamps: { count, last, forged } }: StampedVerdict): string[] {
  if (forged > 0)
    return [`  ${forged} TIME STAMPS ARE NONE, or nobody in TIME_STAMP_CA_FILE stands for them`];
  return last === null ? [] : [`  ${count} time stamps, the last under link ${last.sequence} at ${last.at}`];
}

function linesOf(verdict: StampedVerdict & { clinic: string }): string[] {
  const { clinic, links, firstFault, checkpoints, unsealed } = verdict;
  const waiting =
    unsealed.count === 0
      ? 'nothing waits to be sealed'
      : `${unsealed.count} records wait to be sealed (${unsealed.kinds.join(', ')})`;
  const outside =
    checkpoints.count === 0
      ? 'no signed head lies outside the database'
      : `held against ${checkpoints.count} signed heads up to link ${checkpoints.upTo}`;
  const ofFiles = verdict.files === null || verdict.files === 0 ? '' : ` and ${verdict.files} files`;
  const restores = verdict.restores.map(
    ({ from, to, at, by, why }) => `  RESTORED at ${at} by ${by} (${why}): links ${from} to ${to} were lost`,
  );
  if (firstFault === null)
    return [
      `${clinic}: intact${restores.length === 0 ? '' : ' since it was restored'}, ${links} sealed records${ofFiles}; ${outside}; ${waiting}`,
      ...restores,
      ...stampedWords(verdict),
    ];
  const { sequence, kind, recordKey, fault } = firstFault;
  const place = sequence === null ? 'outside the chain' : `at link ${sequence} of ${links}`;
  const { extent } = verdict;
  return [
    `${clinic}: BROKEN ${place} (${kind} ${recordKey}): ${fault}`,
    `  ${verdict.faults} faults${extent === null ? '' : `, from link ${extent.from} to link ${extent.to}`}; ${outside}; ${waiting}`,
    ...restores,
    ...stampedWords(verdict),
  ];
}
