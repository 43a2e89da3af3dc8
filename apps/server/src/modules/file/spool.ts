import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Sealer, unseal } from '../../platform/files/sealed-stream.ts';
import type { StoredBytes } from '../../platform/files/file-store.ts';
import { ProblemError } from '../../platform/problem-error.ts';

/** Plain bytes on the disk of this machine, under a key that is never written down. */
export interface Spooled {
  readonly size: number;
  readonly plain: () => AsyncIterable<Buffer>;
  readonly remove: () => Promise<void>;
}

/**
 * Lets bytes come in at their own pace without keeping them in memory.
 *
 * @throws ProblemError `tooLarge`
 */
export async function spoolIn(folder: string, bytes: AsyncIterable<Buffer>, most: number): Promise<Spooled> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, randomUUID());
  const key = randomBytes(32);
  let size = 0;
  const remove = async () => await rm(path, { force: true });
  try {
    await pipeline(
      new Sealer(key, path).seal(
        counted(notAbove(most, bytes), (length) => {
          size += length;
        }),
      ),
      createWriteStream(path, { flags: 'wx', mode: 0o600 }),
    );
  } catch (error) {
    await remove();
    throw error;
  }
  return { size, plain: () => unseal(createReadStream(path), key, path), remove };
}

/** Enciphers a file as it will lie in the store, and measures it. Whoever asked removes it. */
export async function sealOut(
  folder: string,
  bytes: AsyncIterable<Buffer>,
  dataKey: Buffer,
  name: string,
): Promise<{ readonly stored: StoredBytes; readonly plainDigest: Buffer }> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, randomUUID());
  const sealer = new Sealer(dataKey, name);
  const hash = createHash('sha256');
  let size = 0;
  await pipeline(
    sealer.seal(bytes),
    (source: AsyncIterable<Buffer>) =>
      counted(source, (length, chunk) => {
        size += length;
        hash.update(chunk);
      }),
    createWriteStream(path, { flags: 'wx', mode: 0o600 }),
  );
  return { stored: { path, size, sha256: hash.digest() }, plainDigest: sealer.plainDigest() };
}

/** A browser hears no answer before it has sent everything: somewhat more is read to its end, and let fall. */
const patienceWithMore = 4;

async function* notAbove(most: number, bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size <= most) yield chunk;
    else if (size > patienceWithMore * most) break;
  }
  if (size > most) throw new ProblemError('tooLarge');
}

async function* counted(
  source: AsyncIterable<Buffer>,
  count: (length: number, chunk: Buffer) => void,
): AsyncGenerator<Buffer> {
  for await (const chunk of source) {
    count(chunk.length, chunk);
    yield chunk;
  }
}
