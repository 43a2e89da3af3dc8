import type { X509Certificate } from 'node:crypto';
import { join } from 'node:path';
import { checkpointWords, forkWords, isFork, type OutsideLine } from '@onshin/seal';
import { appendOutside, wholeLinesOf } from './checkpoint-files.ts';
import { checkTimeStamp, type TimeStamp, TimeStampRefused } from './time-stamp.ts';

/** A stamp beside the head it stands for. */
interface KeptStamp {
  readonly sequence: number;
  readonly signature: string;
  readonly token: Buffer;
}

/** What the stamps of a chain say. */
export interface StampsVerdict {
  readonly count: number;
  /** The last link an authority has stamped, and when; null where none was. */
  readonly last: { readonly sequence: number; readonly at: string } | null;
  /** Stamps that are none: of no head of this chain, of another, or of nobody who is trusted. */
  readonly forged: number;
}

/** The file of the stamps of one chain. */
export const stampsFile = (folder: string, chainId: string): string =>
  join(folder, `${chainId}.stamps.jsonl`);

/** What is stamped: a signed head with its signature. */
export function stampedBytes(line: OutsideLine): Buffer {
  return Buffer.concat([isFork(line) ? forkWords(line) : checkpointWords(line), line.signature]);
}

const nameOf = (line: OutsideLine): string => Buffer.from(line.signature).toString('hex');

/** Writes down a stamp beside the heads. */
export async function keepStamp(folder: string, line: OutsideLine, { at, token }: TimeStamp): Promise<void> {
  const { chainId, sequence } = line;
  const kept = { chainId, sequence, signature: nameOf(line), at, token: token.toString('base64') };
  await appendOutside(folder, stampsFile(folder, chainId), `${JSON.stringify(kept)}\n`);
}

/** Whether a head was stamped. */
export async function isStamped(folder: string, line: OutsideLine): Promise<boolean> {
  const stamps = await readStamps(folder, line.chainId);
  return stamps.some((stamp) => stamp?.signature === nameOf(line));
}

/** Holds the stamps of a chain against its heads and the authorities that are trusted. */
export async function verifyStamps(
  folder: string,
  chainId: string,
  lines: readonly OutsideLine[],
  trusted: readonly X509Certificate[],
): Promise<StampsVerdict> {
  const bySignature = new Map(lines.map((line) => [nameOf(line), line]));
  let last: StampsVerdict['last'] = null;
  const stamps = await readStamps(folder, chainId);
  let forged = 0;
  for (const stamp of stamps) {
    const line = stamp === null ? undefined : bySignature.get(stamp.signature);
    const at = stamp === null || line === undefined ? null : await momentOf(stamp.token, line, trusted);
    if (at === null || line === undefined) forged += 1;
    else last = { sequence: line.sequence, at };
  }
  return { count: stamps.length - forged, last, forged };
}

async function momentOf(token: Buffer, line: OutsideLine, trusted: readonly X509Certificate[]) {
  try {
    return (await checkTimeStamp(token, stampedBytes(line), trusted)).at;
  } catch (error) {
    if (error instanceof TimeStampRefused) return null;
    throw error;
  }
}

async function readStamps(folder: string, chainId: string): Promise<readonly (KeptStamp | null)[]> {
  return (await wholeLinesOf(stampsFile(folder, chainId))).map(readLine);
}

function readLine(line: string): KeptStamp | null {
  try {
    const { sequence, signature, token } = JSON.parse(line) as Record<string, unknown>;
    if (typeof signature !== 'string' || typeof token !== 'string') return null;
    return { sequence: Number(sequence), signature, token: Buffer.from(token, 'base64') };
  } catch {
    return null;
  }
}
