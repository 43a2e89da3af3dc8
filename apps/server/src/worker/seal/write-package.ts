import type { KeyObject } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { copyFile, mkdir, open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { publicBytesOf } from '@onshin/seal';
import type { Database, Tx } from '../../platform/database.ts';
import { FileGone, type FileStore, nameOf } from '../../platform/files/file-store.ts';
import { asSealer } from './chains.ts';
import { sealedFiles } from './check-files.ts';
import { checkpointFile, keysFile } from './checkpoint-files.ts';
import { type Link, linksAfter, unlinkedIn } from './read-chain.ts';
import { stampsFile } from './stamp-files.ts';
import { readContents, readSealedKinds } from './sealed-kinds.ts';

/** A chain, and how people call it. */
export interface NamedChain {
  readonly id: string;
  readonly name: string;
}

interface PackageParts {
  readonly chains: readonly NamedChain[];
  readonly publicKey: KeyObject;
  /** Where the signed heads lie. */
  readonly checkpoints: string;
  readonly at: string;
  /** Where files lie that go along, as they lie there; null where they are left out. */
  readonly store: FileStore | null;
}

/**
 * Writes chains with everything they stand for, as `docs/operations/seal-format.md` says, for somebody who checks them
 * without this program and without the database.
 *
 * @param folder must not be there yet
 * @returns how many links were written
 */
export async function writeSealPackage(db: Database, folder: string, parts: PackageParts): Promise<number> {
  await writeManifest(folder, parts);
  let links = 0;
  for (const { id } of parts.chains)
    links += await asSealer(db, id, async (tx) => await writeChain(tx, folder, id, parts));
  return links;
}

/** The folder, and what it says of itself. */
export async function writeManifest(
  folder: string,
  { chains, publicKey, checkpoints, at }: Omit<PackageParts, 'store'>,
): Promise<void> {
  await mkdir(folder, { mode: 0o700 });
  const manifest = { format: 'onshin-seal/1', at, chains, key: publicBytesOf(publicKey).toString('hex') };
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  await copyIfThere(keysFile(checkpoints), join(folder, 'keys.jsonl'));
}

/** A copy of a file outside; empty where nothing was written there yet. */
async function copyIfThere(from: string, to: string): Promise<void> {
  await copyFile(from, to).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    await writeFile(to, '');
  });
}

/** One chain in a folder of its own, read within a transaction that is the sealer's. */
export async function writeChain(
  tx: Tx,
  folder: string,
  chainId: string,
  { checkpoints, store }: Pick<PackageParts, 'checkpoints' | 'store'>,
): Promise<number> {
  const here = join(folder, chainId);
  await mkdir(here, { mode: 0o700 });
  await copyIfThere(checkpointFile(checkpoints, chainId), join(here, 'checkpoints.jsonl'));
  await copyIfThere(stampsFile(checkpoints, chainId), join(here, 'stamps.jsonl'));
  if (store !== null) await writeFiles(tx, join(here, 'files'), chainId, store);
  const kinds = await readSealedKinds(tx);
  const unlinked = await unlinkedIn(tx, chainId, kinds);
  await writeFile(join(here, 'unlinked.jsonl'), unlinked.map((each) => `${JSON.stringify(each)}\n`).join(''));
  const file = await open(join(here, 'links.jsonl'), 'wx', 0o600);
  try {
    let written = 0;
    for (;;) {
      const links = await linksAfter(tx, chainId, written);
      const last = links.at(-1);
      if (last === undefined) return written;
      const contents = await readContents(tx, chainId, kinds, links);
      const lines = links.map((link, place) => lineOf(link, contents[place] ?? null));
      await file.appendFile(lines.join(''));
      written = last.sequence;
    }
  } finally {
    await file.close();
  }
}

/** The files of a chain as they lie in the store; one that is gone is left out, and will be told as gone. */
async function writeFiles(tx: Tx, folder: string, chainId: string, store: FileStore): Promise<void> {
  await mkdir(folder, { mode: 0o700 });
  for (const { id, patientId } of await sealedFiles(tx, chainId)) {
    try {
      const bytes = await store.open(nameOf(chainId, patientId, id));
      await pipeline(bytes, createWriteStream(join(folder, id), { flags: 'wx', mode: 0o600 }));
    } catch (error) {
      if (!(error instanceof FileGone)) throw error;
    }
  }
}

function lineOf(link: Link, content: string | null): string {
  const { sequence, kind, recordKey, schemaVersion } = link;
  const [salt, commitment, previousHash, hash] = [
    link.salt,
    link.commitment,
    link.previousHash,
    link.hash,
  ].map((bytes) => bytes.toString('hex'));
  const line = { sequence, kind, recordKey, schemaVersion, salt, commitment, previousHash, hash, content };
  return `${JSON.stringify(line)}\n`;
}
