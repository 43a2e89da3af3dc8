import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { handOver, keyIdOf, type Signer } from '@onshin/seal';
import { type Config, readConfig } from '../../config/config.ts';
import { keepHandOver, readKeys } from '../../worker/seal/checkpoint-files.ts';
import { tokenSigner } from '../../worker/seal/token-signer.ts';
import { type Command, CommandRefused, textOf } from '../command.ts';
import { checkpointFolder, dataFolder } from '../data-folder.ts';
import { fileSigner, publish, sealKeyFile, tokenKeyOf, writeNewKey } from '../seal-signer.ts';

/** Lets the key that signs the chains hand over to another. The server takes the new one up by itself. */
export const rotateSealKey: Command = {
  summary:
    'Hands over from the key that signs the chains to a new one: a new file, the device the settings name, or another key in it.',
  options: { 'to-token': { type: 'boolean' }, 'former-key-id': { type: 'string' } },
  run: async (given) => {
    const config = readConfig(process.env);
    const folder = dataFolder(config);
    const formerKeyId = textOf(given, 'former-key-id');
    const way =
      formerKeyId !== undefined
        ? await withinToken(config, formerKeyId)
        : given['to-token'] === true
          ? await toToken(folder, config)
          : await toNewFile(folder, config);
    const outside = checkpointFolder(folder, config);
    const known = await readKeys(outside, way.former.publicKey);
    if (known.some((key) => keyIdOf(key) === keyIdOf(way.next.publicKey)))
      throw new CommandRefused('That key signed here before and was given up. Take another.');
    await keepHandOver(outside, await handOver(way.former, way.next, new Date().toISOString()));
    await way.finish();
    await publish(folder, way.next.publicKey);
    const [from, to] = [keyIdOf(way.former.publicKey), keyIdOf(way.next.publicKey)];
    return {
      isGood: true,
      lines: [
        `The key ${from} handed over to ${to}. What it signed stays known as ours.`,
        'Tell whoever checks from outside the new one: seal.pub in the data folder.',
      ],
      data: { from, to },
    };
  },
};

interface Way {
  readonly former: Signer;
  readonly next: Signer;
  /** What makes the former key one that signs no more. */
  finish(): Promise<void>;
}

async function toNewFile(folder: string, config: Config): Promise<Way> {
  if (tokenKeyOf(config) !== null)
    throw new CommandRefused(
      'The key is in a device. Make another in it, name it in SEAL_TOKEN_KEY_ID, and give the former one: --former-key-id ID',
    );
  const file = formerFile(folder, config);
  const next = `${file}.next`;
  await rm(next, { force: true });
  await writeNewKey(next);
  return {
    former: await fileSigner(file),
    next: await fileSigner(next),
    finish: async () => await rename(next, file),
  };
}

async function toToken(folder: string, config: Config): Promise<Way> {
  const file = formerFile(folder, config);
  return {
    former: await fileSigner(file),
    next: await configuredToken(config),
    finish: async () => await rm(file),
  };
}

async function withinToken(config: Config, formerKeyId: string): Promise<Way> {
  const key = tokenKeyOf(config);
  if (key === null)
    throw new CommandRefused('The settings name no device: SEAL_TOKEN_MODULE and the others.');
  return {
    former: await tokenSigner({ ...key, keyId: formerKeyId }),
    next: await tokenSigner(key),
    finish: async () => {},
  };
}

async function configuredToken(config: Config): Promise<Signer> {
  const key = tokenKeyOf(config);
  if (key === null)
    throw new CommandRefused('The settings name no device: SEAL_TOKEN_MODULE and the others.');
  return await tokenSigner(key);
}

function formerFile(folder: string, config: Config): string {
  const file = sealKeyFile(folder, config);
  if (!existsSync(file)) throw new CommandRefused('No head was ever signed here: start the server first.');
  return file;
}
