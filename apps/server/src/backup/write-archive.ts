import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Encrypter } from 'age-encryption';
import { pack, type Pack } from 'tar-stream';
import { type ArchiveManifest, archiveName, databaseIn, manifestEntry } from './archive.ts';

/** A file or folder on this machine, and where it lies in the archive. */
export interface Part {
  readonly from: string;
  readonly name: string;
}

/** Something small that lies in no file. */
export interface Note {
  readonly name: string;
  readonly content: Buffer;
}

export interface WrittenArchive {
  readonly file: string;
  readonly bytes: number;
}

/**
 * Writes parts as one file that only the holders of the recipients' keys can read: a tar encrypted with age. It is there
 * under its name once it is whole and safe on the disk.
 *
 * @param recipients public keys, `age1…`
 * @param note hears how many bytes of how many were taken in
 */
export async function writeArchive(
  folder: string,
  { takenAt, parts, notes }: { takenAt: string; parts: readonly Part[]; notes: readonly Note[] },
  recipients: readonly string[],
  note: (done: number, of: number) => void = () => {},
): Promise<WrittenArchive> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const finished = join(folder, archiveName(takenAt));
  const unfinished = `${finished}.unfinished`;
  await rm(unfinished, { force: true });
  const files = (await Promise.all(parts.map(filesOf))).flat();
  const tar = pack();
  const filling = fill(tar, takenAt, files, notes, note);
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  // Tar hands out its bytes as they come; what is encrypted is read no faster than it can be written.
  const sealed = await encrypter.encrypt(
    Readable.toWeb(Readable.from(tar, { objectMode: false })) as ReadableStream<Uint8Array>,
  );
  await Promise.all([
    filling,
    pipeline(
      Readable.fromWeb(sealed as Parameters<typeof Readable.fromWeb>[0]),
      createWriteStream(unfinished, { mode: 0o600, flush: true }),
    ),
  ]);
  await rename(unfinished, finished);
  return { file: finished, bytes: (await stat(finished)).size };
}

interface File extends Part {
  readonly bytes: number;
}

/** Every file under a part, in the order of their names. */
async function filesOf({ from, name }: Part): Promise<File[]> {
  const found = await stat(from);
  if (!found.isDirectory()) return [{ from, name, bytes: found.size }];
  const inside = (await readdir(from)).toSorted();
  const files = await Promise.all(
    inside.map((each) => filesOf({ from: join(from, each), name: `${name}/${each}` })),
  );
  return files.flat();
}

async function fill(
  tar: Pack,
  takenAt: string,
  files: readonly File[],
  notes: readonly Note[],
  note: (done: number, of: number) => void,
): Promise<void> {
  const entries: ArchiveManifest['entries'] = [];
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  try {
    for (const { from, name, bytes } of files) {
      const digest = createHash('sha256');
      const watch = new Transform({
        transform(chunk: Buffer, _encoding, next) {
          digest.update(chunk);
          done += chunk.length;
          note(done, total);
          next(null, chunk);
        },
      });
      // A file that grows meanwhile, such as the heads of a chain, is taken as long as it was.
      const end = bytes - 1;
      if (bytes === 0) await put(tar, name, Buffer.alloc(0));
      else await pipeline(createReadStream(from, { end }), watch, tar.entry({ name, size: bytes }));
      entries.push({ name, bytes, sha256: digest.digest('hex') });
    }
    for (const { name, content } of notes) {
      await put(tar, name, content);
      entries.push({
        name,
        bytes: content.length,
        sha256: createHash('sha256').update(content).digest('hex'),
      });
    }
    const hasDatabase = entries.some(({ name }) => name.startsWith(`${databaseIn}/`));
    const manifest: ArchiveManifest = { format: 'onshin-backup/1', takenAt, hasDatabase, entries };
    await put(tar, manifestEntry, Buffer.from(JSON.stringify(manifest)));
    tar.finalize();
  } catch (error) {
    tar.destroy(error instanceof Error ? error : new Error(String(error)));
    throw error;
  }
}

async function put(tar: Pack, name: string, content: Buffer): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    tar.entry({ name }, content, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}
