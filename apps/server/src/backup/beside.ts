import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkpointsIn, keysIn } from './archive.ts';
import type { Note, Part } from './write-archive.ts';

/** What a house has beside its database, and cannot do without. */
export interface Beside {
  /** The signed heads of the chains. */
  readonly checkpoints: string;
  /** The key that signs them, and its public half. */
  readonly sealKey: string;
  readonly sealPublicKey: string;
  /** The clinic's key, which the data keys of patients are kept under. */
  readonly fileKey: string;
  /** The house's secret, where it is kept in a file of ours. */
  readonly secretKey: string | null;
}

const keyFiles = ({ sealKey, sealPublicKey, fileKey, secretKey }: Beside) => [
  { at: sealKey, name: `${keysIn}/seal.key` },
  { at: sealPublicKey, name: `${keysIn}/seal.pub` },
  { at: fileKey, name: `${keysIn}/file.key` },
  ...(secretKey === null ? [] : [{ at: secretKey, name: `${keysIn}/secret.key` }]),
];

/** What of it is there, for an archive. */
export async function takeBeside(beside: Beside): Promise<{ parts: Part[]; notes: Note[] }> {
  const parts: Part[] = [];
  if (existsSync(beside.checkpoints)) parts.push({ from: beside.checkpoints, name: checkpointsIn });
  const notes = keyFiles(beside)
    .filter(({ at }) => existsSync(at))
    .map(async ({ at, name }) => ({ name, content: await readFile(at) }));
  return { parts, notes: await Promise.all(notes) };
}

/**
 * Puts what an unpacked archive holds of it where it belongs. What stands already stays: heads that are there are newer
 * than those in any backup, and show what it lacks.
 *
 * @returns the names of what was put back
 */
export async function putBeside(unpacked: string, beside: Beside): Promise<string[]> {
  const put: string[] = [];
  const heads = join(unpacked, checkpointsIn);
  for (const name of existsSync(heads) ? await readdir(heads) : []) {
    const to = join(beside.checkpoints, name);
    if (existsSync(to)) continue;
    await mkdir(beside.checkpoints, { recursive: true, mode: 0o750 });
    await cp(join(heads, name), to);
    put.push(`${checkpointsIn}/${name}`);
  }
  for (const { at, name } of keyFiles(beside)) {
    const from = join(unpacked, name);
    if (existsSync(at) || !existsSync(from)) continue;
    await mkdir(dirname(at), { recursive: true });
    await writeFile(at, await readFile(from), { mode: 0o600, flag: 'wx' });
    put.push(name);
  }
  return put;
}
