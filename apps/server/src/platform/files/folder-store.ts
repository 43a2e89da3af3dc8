import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FileGone, type FileStore, StoreUnavailable } from './file-store.ts';
import { syncFolder } from './put-file.ts';

/** A folder of this machine, or one that is mounted here. */
export function folderStore(folder: string): FileStore {
  return {
    async put(name, { path }) {
      const target = join(folder, name);
      await reaching(async () => {
        await mkdir(dirname(target), { recursive: true, mode: 0o700 });
        const beside = `${target}.${randomUUID()}.part`;
        try {
          await copyFile(path, beside);
          const written = await open(beside, 'r+');
          await written.sync().finally(async () => await written.close());
          await rename(beside, target);
        } catch (error) {
          await rm(beside, { force: true });
          throw error;
        }
        await syncFolder(dirname(target));
      });
    },
    async open(name) {
      // Opened before anything is told of it, so that a missing file is known while there still is an answer to give.
      const file = await reaching(async () => await open(join(folder, name), 'r'));
      return createReadStream('', { fd: file, highWaterMark: 256 * 1024 });
    },
    async remove(name) {
      await reaching(async () => await rm(join(folder, name), { force: true }));
    },
  };
}

async function reaching<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new FileGone('there is no such file', { cause: error });
    throw new StoreUnavailable(`the folder of files cannot be used (${code})`, { cause: error });
  }
}
