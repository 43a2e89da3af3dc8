import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { putFile } from './put-file.ts';

/** A key that data keys are kept under; it never touches a file itself. */
export interface FileKey {
  readonly id: string;
  readonly key: Buffer;
}

const nameOf = (key: Buffer): FileKey => ({
  id: createHash('sha256').update('onshin-file-key/1\n').update(key).digest('hex').slice(0, 16),
  key,
});

/** The ring is not there, or holds something that is no key. */
export class NoFileKey extends Error {
  override readonly name = 'NoFileKey';
}

/**
 * The keys in a ring's file: one of 64 hexadecimal digits a line, the present one first. There is a second only while
 * data keys move from one to the next.
 *
 * @throws NoFileKey
 */
export async function readKeyRing(file: string): Promise<readonly [FileKey, ...FileKey[]]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.some((line) => !/^[0-9a-f]{64}$/.test(line.trim())))
    throw new NoFileKey(`${file} holds something that is no key.`);
  const [first, ...others] = lines.map((line) => nameOf(Buffer.from(line.trim(), 'hex')));
  if (first === undefined)
    throw new NoFileKey(`${file} is not there, or empty: no file can be opened without it.`);
  return [first, ...others];
}

/** Makes a ring with one key where there is none. */
export async function makeKeyRing(file: string): Promise<void> {
  if (existsSync(file)) return;
  await mkdir(dirname(file), { recursive: true });
  await putFile(file, ringOf([nameOf(randomBytes(32))]));
}

/**
 * Puts a new key before the present one. Where a change of keys was broken off it is that one that goes on: there are
 * never more than two.
 */
export async function addKey(file: string): Promise<void> {
  const keys = await readKeyRing(file);
  if (keys.length === 1) await putFile(file, ringOf([nameOf(randomBytes(32)), ...keys]));
}

/** Leaves the present key alone in the ring: the former one is gone from here. */
export async function dropFormerKeys(file: string): Promise<void> {
  const [present] = await readKeyRing(file);
  await putFile(file, ringOf([present]));
}

const ringOf = (keys: readonly FileKey[]) => keys.map(({ key }) => `${key.toString('hex')}\n`).join('');
