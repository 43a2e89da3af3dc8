import { existsSync } from 'node:fs';
import { noteRestoration } from '../backup/ledger.ts';
import type { Config } from '../config/config.ts';
import type { Database } from '../platform/database.ts';
import { sayRestored } from '../worker/seal/say-restored.ts';
import { checkpointFolder, dataFolder } from './data-folder.ts';
import { sealKeyFile, sealSignerIn, tokenKeyOf } from './seal-signer.ts';

/** What became of it: lines for people, data for programs. */
export interface Said {
  readonly isGood: boolean;
  readonly lines: readonly string[];
  readonly data: Record<string, unknown>;
}

/**
 * Holds a database that was just restored against the seal, signs what was lost, and writes the restore down in the
 * database itself. Where something else is wrong nothing is signed: that is for people to look at first.
 */
export async function sayItWasRestored(
  worker: Database,
  config: Config,
  asked: { backupName: string; wanted: string | null; by: string; why: string },
): Promise<Said> {
  const { by, why } = asked;
  const folder = dataFolder(config);
  if (tokenKeyOf(config) === null && !existsSync(sealKeyFile(folder, config)))
    return {
      isGood: false,
      lines: [
        'The key of the seal is not here, so what was lost cannot be signed. Put it back before the server starts,',
        'and then say: npm run onshin -- restored --by … --why …',
      ],
      data: { seal: 'noKey' },
    };
  const signer = await sealSignerIn(folder, config);
  const parts = {
    signer: async () => await Promise.resolve(signer),
    folder: checkpointFolder(folder, config),
  };
  const { forks, broken } = await sayRestored(worker, parts, { by, why });
  if (broken.length > 0)
    return {
      isGood: false,
      lines: [
        ...broken.map(
          ({ chainId, firstFault }) => `${chainId}: BROKEN: ${firstFault?.fault} (${firstFault?.kind})`,
        ),
        'This is more than a restore explains. Keep everything as it is, and look: npm run onshin -- verify',
      ],
      data: { seal: 'broken', broken },
    };
  const lost = forks.map(({ chainId, sequence, lostUpTo }) => ({
    chainId,
    from: sequence + 1,
    to: lostUpTo,
  }));
  await noteRestoration(worker, { ...asked, lost });
  return {
    isGood: true,
    lines: [
      'Every sealed record is as it was sealed.',
      ...(lost.length === 0
        ? ['No signed head lies beyond it: nothing that was signed was lost.']
        : lost.map(
            ({ chainId, from, to }) =>
              `${chainId}: links ${from} to ${to} were lost; that was signed and stands beside the heads.`,
          )),
    ],
    data: { seal: 'intact', lost },
  };
}
