import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Decrypter } from 'age-encryption';
import { extract } from 'tar-stream';
import { type ArchiveManifest, archiveManifest, ArchiveRefused, manifestEntry } from './archive.ts';

const plainName = /^(?:[\w.-]+\/)*[\w.-]+$/;
const most = 100_000;

/**
 * Unpacks an archive into a folder and holds every file against what the archive says of itself.
 *
 * @param identity the private key, `AGE-SECRET-KEY-1…`
 * @param folder must be empty
 * @throws ArchiveRefused where the key is another one, or the file was cut, changed or written by something else
 */
export async function readArchive(
  file: string,
  identity: string,
  folder: string,
  note: (done: number, of: number) => void = () => {},
): Promise<ArchiveManifest> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  const { size } = await stat(file);
  let done = 0;
  const watched = createReadStream(file).pipe(
    new Transform({
      transform(chunk: Buffer, _encoding, next) {
        done += chunk.length;
        note(done, size);
        next(null, chunk);
      },
    }),
  );
  let plain: ReadableStream<Uint8Array>;
  try {
    plain = await decrypter.decrypt(Readable.toWeb(watched) as ReadableStream<Uint8Array>);
  } catch (error) {
    watched.destroy();
    throw new ArchiveRefused(`${file} is no archive that this key opens.`, { cause: error });
  }
  const found = await unpack(file, plain, folder);
  const text = await readFile(join(folder, manifestEntry), 'utf8').catch(() => null);
  const manifest = archiveManifest.safeParse(text === null ? null : parse(text)).data;
  if (manifest === undefined)
    throw new ArchiveRefused(`${file} has no end, or was written by a later version of Onshin.`);
  found.delete(manifestEntry);
  for (const { name, sha256 } of manifest.entries) {
    if (found.get(name) !== sha256) throw new ArchiveRefused(`${name} in ${file} is not what was written.`);
    found.delete(name);
  }
  if (found.size > 0) throw new ArchiveRefused(`${file} holds what it does not name.`);
  return manifest;
}

async function unpack(
  file: string,
  plain: ReadableStream<Uint8Array>,
  folder: string,
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const tar = extract();
  const reading = pipeline(Readable.fromWeb(plain as Parameters<typeof Readable.fromWeb>[0]), tar);
  // What goes wrong in it is told by the loop below, which then stops.
  reading.catch(() => {});
  try {
    for await (const entry of tar) {
      const { name, type } = entry.header;
      if (type !== 'file' || !plainName.test(name) || name.split('/').includes('..') || found.size > most)
        throw new ArchiveRefused(`${file} is no archive of Onshin.`);
      const digest = createHash('sha256');
      await mkdir(dirname(join(folder, name)), { recursive: true, mode: 0o700 });
      const watch = new Transform({
        transform(chunk: Buffer, _encoding, next) {
          digest.update(chunk);
          next(null, chunk);
        },
      });
      await pipeline(entry, watch, createWriteStream(join(folder, name), { mode: 0o600, flags: 'wx' }));
      found.set(name, digest.digest('hex'));
    }
    await reading;
    return found;
  } catch (error) {
    tar.destroy();
    if (error instanceof ArchiveRefused) throw error;
    throw new ArchiveRefused(`${file} was cut off or changed.`, { cause: error });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
