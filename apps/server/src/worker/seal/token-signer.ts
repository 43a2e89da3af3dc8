import { execFile, type ExecFileException } from 'node:child_process';
import { createPublicKey, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Signer } from '@onshin/seal';

/** A key in a device that never gives it out, reached by PKCS #11. */
export interface TokenKey {
  /** The library of the device's maker. */
  readonly module: string;
  readonly tokenLabel: string;
  /** CKA_ID in hexadecimal. */
  readonly keyId: string;
  /** Holds the user's PIN. */
  readonly pinFile: string;
}

/** The device did not do what it was asked, with its own words; the PIN is never among them. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';
}

const patienceMs = 20_000;

/**
 * A signer whose private key stays in the device. OpenSC's `pkcs11-tool` talks to it: a head is signed once in a minute, so
 * a process for each costs nothing, and a fault of the maker's library cannot take the server with it.
 *
 * @throws TokenRefused where device or key cannot be reached, or the key is no Ed25519 key
 */
export async function tokenSigner(key: TokenKey): Promise<Signer> {
  const pem = await run(key, ['--read-object', '--type', 'pubkey', '--id', key.keyId]);
  const publicKey = ed25519Of(pem);
  if (publicKey === null)
    throw new TokenRefused(`The key ${key.keyId} of ${key.tokenLabel} is not an Ed25519 key.`);
  return {
    publicKey,
    sign: async (bytes) => {
      const pin = (await readFile(key.pinFile, 'utf8')).trim();
      const which = ['--sign', '--mechanism', 'EDDSA', '--id', key.keyId];
      const signature = await run(key, ['--login', '--pin', 'env:ONSHIN_TOKEN_PIN', ...which], bytes, pin);
      if (signature.length !== 64) throw new TokenRefused('The device gave no Ed25519 signature.');
      return signature;
    },
  };
}

/** The key in it; null for a key of another kind, some of which the tool writes in forms of its own. */
function ed25519Of(pem: Buffer): KeyObject | null {
  try {
    const key = createPublicKey(pem);
    return key.asymmetricKeyType === 'ed25519' ? key : null;
  } catch {
    return null;
  }
}

async function run(
  key: TokenKey,
  args: readonly string[],
  input?: Uint8Array,
  pin?: string,
): Promise<Buffer> {
  return await new Promise((resolve, reject) => {
    const child = execFile(
      'pkcs11-tool',
      ['--module', key.module, '--token-label', key.tokenLabel, ...args],
      {
        encoding: 'buffer',
        timeout: patienceMs,
        env: pin === undefined ? process.env : { ...process.env, ONSHIN_TOKEN_PIN: pin },
      },
      (error, out, complaint) => {
        if (error === null) resolve(out);
        else reject(new TokenRefused(words(error, complaint)));
      },
    );
    // Where the tool is not there, or ends before it has read, what it was given is nobody's any more.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

function words(error: ExecFileException, complaint: Buffer): string {
  if (error.code === 'ENOENT') return 'pkcs11-tool is not installed (Debian: apt-get install opensc).';
  return `The device did not answer: ${complaint.toString().trim().split('\n').join('; ').slice(0, 300)}`;
}
