import { randomUUID } from 'node:crypto';
import { link, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a small file whole or not at all, in place of what was there; safe on the disk when this is done. */
export async function putFile(file: string, content: string): Promise<void> {
  await rename(await writeBeside(file, content), file);
  await syncFolder(dirname(file));
}

/** The same where nothing may be there yet. Tells whether it was this that was written. */
export async function putNewFile(file: string, content: string): Promise<boolean> {
  const beside = await writeBeside(file, content);
  try {
    await link(beside, file);
    await syncFolder(dirname(file));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(beside);
  }
}

async function writeBeside(file: string, content: string): Promise<string> {
  const beside = `${file}.${randomUUID()}.part`;
  const written = await open(beside, 'wx', 0o600);
  try {
    await written.writeFile(content);
    await written.sync();
  } finally {
    await written.close();
  }
  return beside;
}

/** A name is only safe once the folder it stands in is. */
export async function syncFolder(folder: string): Promise<void> {
  const opened = await open(folder, 'r');
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
}
