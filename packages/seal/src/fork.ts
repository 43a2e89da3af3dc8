import { type KeyObject, verify } from 'node:crypto';
import {
  type Checkpoint,
  isSignedBy,
  keyIdOf,
  readCheckpointLine,
  type SignedCheckpoint,
} from './checkpoint.ts';
import { hex } from './hex.ts';
import type { Signer } from './signer.ts';

/**
 * A restore to an earlier moment, said and signed: the chain goes on from the link `sequence`, with this root and head.
 * What was signed beyond it, up to `lostUpTo`, was lost with the database it stood in.
 */
export interface Fork extends Checkpoint {
  readonly lostUpTo: number;
  /** The root of the last head that was lost. */
  readonly lostRoot: Uint8Array;
  /** Who restored, and why. */
  readonly by: string;
  readonly why: string;
}

export interface SignedFork extends Fork {
  readonly signature: Uint8Array;
}

/** One line of what is kept outside the database. */
export type OutsideLine = SignedCheckpoint | SignedFork;

export const isFork = (line: OutsideLine): line is SignedFork => 'lostUpTo' in line;

/** The bytes that are signed; words of people stand in them in hexadecimal, so that no line's end hides in them. */
export function forkWords(fork: Fork): Buffer {
  const { chainId, sequence, root, head, lostUpTo, lostRoot, at, by, why, keyId } = fork;
  const words = [by, why].map((each) => hex(Buffer.from(each, 'utf8')));
  return Buffer.from(
    [
      'onshin-fork/1',
      chainId,
      sequence,
      hex(root),
      hex(head),
      lostUpTo,
      hex(lostRoot),
      at,
      ...words,
      keyId,
      '',
    ].join('\n'),
    'utf8',
  );
}

/** Signs a fork with an Ed25519 key (RFC 8032). */
export async function signFork(fork: Omit<Fork, 'keyId'>, signer: Signer): Promise<SignedFork> {
  const named = { ...fork, keyId: keyIdOf(signer.publicKey) };
  return { ...named, signature: await signer.sign(forkWords(named)) };
}

/** Whether a head or a fork was signed by a key. */
export function isLineSignedBy(line: OutsideLine, key: KeyObject): boolean {
  if (!isFork(line)) return isSignedBy(line, key);
  return line.keyId === keyIdOf(key) && verify(null, forkWords(line), key, line.signature);
}

/** One line of what is written outside the database. */
export function forkLine(fork: SignedFork): string {
  const { chainId, sequence, root, head, lostUpTo, lostRoot, at, by, why, keyId, signature } = fork;
  const line = { chainId, sequence, root: hex(root), head: hex(head), lostUpTo, lostRoot: hex(lostRoot) };
  return `${JSON.stringify({ ...line, at, by, why, keyId, signature: hex(signature) })}\n`;
}

/** A line read back, a head or a fork; null for what is neither. */
export function readOutsideLine(line: string): OutsideLine | null {
  const head = readCheckpointLine(line);
  if (head === null) return null;
  const { lostUpTo, lostRoot, by, why } = JSON.parse(line) as Record<string, unknown>;
  if (lostUpTo === undefined) return head;
  if (!Number.isSafeInteger(lostUpTo) || typeof by !== 'string' || typeof why !== 'string') return null;
  if (![by, why].every((words) => Buffer.from(words, 'utf8').toString() === words)) return null;
  if (typeof lostRoot !== 'string' || !/^[0-9a-f]{64}$/.test(lostRoot)) return null;
  return { ...head, lostUpTo: Number(lostUpTo), lostRoot: Buffer.from(lostRoot, 'hex'), by, why };
}
