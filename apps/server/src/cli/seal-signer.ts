import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Signer, signerOf } from '@onshin/seal';
import type { Config } from '../config/config.ts';
import { type TokenKey, tokenSigner } from '../worker/seal/token-signer.ts';
import { CommandRefused } from './command.ts';

type KeySettings = Pick<
  Config,
  'SEAL_KEY_FILE' | 'SEAL_TOKEN_MODULE' | 'SEAL_TOKEN_LABEL' | 'SEAL_TOKEN_KEY_ID' | 'SEAL_TOKEN_PIN_FILE'
>;

/** The file of the key that signs, where it lies in one. */
export const sealKeyFile = (folder: string, { SEAL_KEY_FILE }: KeySettings): string =>
  SEAL_KEY_FILE ?? join(folder, 'seal.key');

/** The key in a device, where the settings name one. */
export function tokenKeyOf(config: KeySettings): TokenKey | null {
  const [module, tokenLabel] = [config.SEAL_TOKEN_MODULE, config.SEAL_TOKEN_LABEL];
  const [keyId, pinFile] = [config.SEAL_TOKEN_KEY_ID, config.SEAL_TOKEN_PIN_FILE];
  if (module === undefined || tokenLabel === undefined || keyId === undefined || pinFile === undefined)
    return null;
  return { module, tokenLabel, keyId, pinFile };
}

/**
 * Who signs the heads of the chains: the key in a device, the one in a file the settings name, or one made on the first
 * start. Its public half lies in the data folder for whoever checks.
 */
export async function sealSignerIn(folder: string, config: KeySettings): Promise<Signer> {
  const token = tokenKeyOf(config);
  if (token !== null) {
    if (existsSync(sealKeyFile(folder, config)))
      throw new CommandRefused(
        'The key in the file has not handed over to the one in the device. Run: npm run onshin -- rotate-seal-key --to-token',
      );
    const signer = await tokenSigner(token);
    await publish(folder, signer.publicKey);
    return signer;
  }
  const file = sealKeyFile(folder, config);
  if (config.SEAL_KEY_FILE === undefined && !existsSync(file)) await writeNewKey(file);
  const signer = await fileSigner(file);
  await publish(folder, signer.publicKey);
  return signer;
}

/** The signer of a key in a file. */
export async function fileSigner(file: string): Promise<Signer> {
  return signerOf(createPrivateKey(await readFile(file)));
}

/** A new key in a file that was not there, for this user alone. */
export async function writeNewKey(file: string): Promise<void> {
  const { privateKey } = generateKeyPairSync('ed25519');
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), {
    mode: 0o600,
    flag: 'wx',
    flush: true,
  });
}

/** The public half in the data folder, written only where it is another than before. */
export async function publish(folder: string, publicKey: KeyObject): Promise<void> {
  const file = join(folder, 'seal.pub');
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  if (existsSync(file) && (await readFile(file, 'utf8')) === pem) return;
  await mkdir(folder, { recursive: true });
  await writeFile(`${file}.next`, pem, { flush: true });
  await rename(`${file}.next`, file);
}
