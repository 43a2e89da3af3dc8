import { createPublicKey, type KeyObject, sign } from 'node:crypto';

/** Whoever holds the key that signs: a file, or a device that never gives it out. */
export interface Signer {
  /** Its public half, Ed25519. */
  readonly publicKey: KeyObject;
  /** The 64 bytes of an Ed25519 signature (RFC 8032). */
  sign(bytes: Uint8Array): Promise<Uint8Array>;
}

/** A signer whose private key is at hand. */
export function signerOf(privateKey: KeyObject): Signer {
  return {
    publicKey: createPublicKey(privateKey),
    sign: async (bytes) => await Promise.resolve(sign(null, bytes, privateKey)),
  };
}
