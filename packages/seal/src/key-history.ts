import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { keyIdOf } from './checkpoint.ts';
import { isLineSignedBy, type OutsideLine } from './fork.ts';
import { hex } from './hex.ts';
import type { Signer } from './signer.ts';

/**
 * One key handing over to the next. Both sign it: the former, so that whoever knows it may follow on; the next, so that
 * whoever knows that one may follow back, and nobody puts keys of their own before it.
 */
export interface HandOver {
  readonly from: KeyObject;
  readonly to: KeyObject;
  /** An instant, ISO 8601 in UTC. */
  readonly at: string;
  readonly signatureOfFormer: Uint8Array;
  readonly signatureOfNext: Uint8Array;
}

/** The 32 public bytes of an Ed25519 key. */
export function publicBytesOf(key: KeyObject): Buffer {
  const { x } = key.export({ format: 'jwk' });
  return Buffer.from(x ?? '', 'base64url');
}

/** The key of 32 public bytes. */
export function publicKeyOf(bytes: Uint8Array): KeyObject {
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(bytes).toString('base64url') };
  return createPublicKey({ key: jwk, format: 'jwk' });
}

/** The bytes both keys sign. */
export function handOverWords({ from, to, at }: Pick<HandOver, 'from' | 'to' | 'at'>): Buffer {
  return Buffer.from(
    ['onshin-hand-over/1', hex(publicBytesOf(from)), hex(publicBytesOf(to)), at, ''].join('\n'),
  );
}

/** Hands over from one signer to the next. */
export async function handOver(former: Signer, next: Signer, at: string): Promise<HandOver> {
  const words = { from: former.publicKey, to: next.publicKey, at };
  const bytes = handOverWords(words);
  const [signatureOfFormer, signatureOfNext] = await Promise.all([former.sign(bytes), next.sign(bytes)]);
  return { ...words, signatureOfFormer, signatureOfNext };
}

/** One line of what is kept outside the database. */
export function handOverLine({ from, to, at, signatureOfFormer, signatureOfNext }: HandOver): string {
  const keys = { from: hex(publicBytesOf(from)), to: hex(publicBytesOf(to)) };
  const signatures = { signatureOfFormer: hex(signatureOfFormer), signatureOfNext: hex(signatureOfNext) };
  return `${JSON.stringify({ ...keys, at, ...signatures })}\n`;
}

/** The same read back; null for what is no such line. */
export function readHandOverLine(line: string): HandOver | null {
  let found: unknown;
  try {
    found = JSON.parse(line);
  } catch {
    return null;
  }
  if (typeof found !== 'object' || found === null) return null;
  const { from, to, at, signatureOfFormer, signatureOfNext } = found as Record<string, unknown>;
  const bytes = (value: unknown, length: number) =>
    typeof value === 'string' && value.length === 2 * length && /^[0-9a-f]+$/.test(value)
      ? Buffer.from(value, 'hex')
      : null;
  const [fromBytes, toBytes] = [bytes(from, 32), bytes(to, 32)];
  const [former, next] = [bytes(signatureOfFormer, 64), bytes(signatureOfNext, 64)];
  if (fromBytes === null || toBytes === null || former === null || next === null) return null;
  if (typeof at !== 'string') return null;
  const keys = { from: publicKeyOf(fromBytes), to: publicKeyOf(toBytes) };
  return { ...keys, at, signatureOfFormer: former, signatureOfNext: next };
}

/**
 * The keys that led to the one that is known, oldest first, it last. Hand-overs are followed back from it; the first that
 * is not there or not signed by both ends the way.
 */
export function keysUpTo(known: KeyObject, handOvers: readonly HandOver[]): readonly KeyObject[] {
  const keys = [known];
  for (const each of handOvers.toReversed()) {
    const [oldest] = keys;
    if (oldest === undefined || keyIdOf(each.to) !== keyIdOf(oldest)) continue;
    const words = handOverWords(each);
    if (!verify(null, words, each.from, each.signatureOfFormer)) break;
    if (!verify(null, words, each.to, each.signatureOfNext)) break;
    // A key that was given up is never taken up again.
    if (keys.some((key) => keyIdOf(key) === keyIdOf(each.from))) break;
    keys.unshift(each.from);
  }
  return keys;
}

/**
 * Which lines are ours: signed by one of our keys, and by none that had handed over already where a later key had signed
 * before.
 *
 * @param keys oldest first
 */
export function linesOfOurs(
  lines: readonly OutsideLine[],
  keys: readonly KeyObject[],
): ReadonlySet<OutsideLine> {
  const ours = new Set<OutsideLine>();
  let newest = 0;
  for (const line of lines) {
    const place = keys.findIndex((key) => isLineSignedBy(line, key));
    if (place < newest) continue;
    newest = place;
    ours.add(line);
  }
  return ours;
}
