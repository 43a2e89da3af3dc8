import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';
import { hex } from './hex.ts';
import type { Signer } from './signer.ts';

/** The head of a chain as it was signed. Hashes are 32 bytes, the instant is ISO 8601 in UTC. */
export interface Checkpoint {
  readonly chainId: string;
  readonly sequence: number;
  /** The root of the tree over the links up to here. */
  readonly root: Uint8Array;
  /** The hash of the last link. */
  readonly head: Uint8Array;
  readonly at: string;
  readonly keyId: string;
}

export interface SignedCheckpoint extends Checkpoint {
  readonly signature: Uint8Array;
}

/** The bytes that are signed. */
export function checkpointWords({ chainId, sequence, root, head, at, keyId }: Checkpoint): Buffer {
  return Buffer.from(
    ['onshin-checkpoint/1', chainId, sequence, hex(root), hex(head), at, keyId, ''].join('\n'),
    'utf8',
  );
}

/** A key's name: the beginning of the SHA-256 of its 32 public bytes. */
export function keyIdOf(key: KeyObject): string {
  const { x } = (key.type === 'private' ? createPublicKey(key) : key).export({ format: 'jwk' });
  return createHash('sha256')
    .update(Buffer.from(x ?? '', 'base64url'))
    .digest('hex')
    .slice(0, 16);
}

/** Signs a head with an Ed25519 key (RFC 8032). */
export async function signCheckpoint(
  head: Omit<Checkpoint, 'keyId'>,
  signer: Signer,
): Promise<SignedCheckpoint> {
  const checkpoint = { ...head, keyId: keyIdOf(signer.publicKey) };
  return { ...checkpoint, signature: await signer.sign(checkpointWords(checkpoint)) };
}

export function isSignedBy(checkpoint: SignedCheckpoint, key: KeyObject): boolean {
  return (
    checkpoint.keyId === keyIdOf(key) && verify(null, checkpointWords(checkpoint), key, checkpoint.signature)
  );
}

/** One line of what is written outside the database. */
export function checkpointLine({ chainId, sequence, root, head, at, keyId, signature }: SignedCheckpoint) {
  return `${JSON.stringify({ chainId, sequence, root: hex(root), head: hex(head), at, keyId, signature: hex(signature) })}\n`;
}

/** The same read back; null for what is no such line. */
export function readCheckpointLine(line: string): SignedCheckpoint | null {
  let found: unknown;
  try {
    found = JSON.parse(line);
  } catch {
    return null;
  }
  if (typeof found !== 'object' || found === null) return null;
  const { chainId, sequence, root, head, at, keyId, signature } = found as Record<string, unknown>;
  const bytes = [root, head, signature].map((each) =>
    typeof each === 'string' && /^(?:[0-9a-f]{2})+$/.test(each) ? Buffer.from(each, 'hex') : null,
  );
  const [rootBytes, headBytes, signatureBytes] = bytes;
  if (!rootBytes || !headBytes || !signatureBytes || !Number.isSafeInteger(sequence)) return null;
  if (typeof chainId !== 'string' || typeof at !== 'string' || typeof keyId !== 'string') return null;
  return {
    chainId,
    sequence: Number(sequence),
    root: rootBytes,
    head: headBytes,
    at,
    keyId,
    signature: signatureBytes,
  };
}
