import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesIn } from '../cli/files-in.ts';
import type { Config } from '../config/config.ts';
import type { FileParts } from '../modules/file/index.ts';

/** Keys and a store of files of a test's own. */
export interface TestFiles {
  readonly parts: FileParts;
  readonly folder: string;
  remove(): Promise<void>;
}

export async function openTestFiles(config: Config): Promise<TestFiles> {
  const folder = await mkdtemp(join(tmpdir(), 'onshin-files-'));
  return {
    parts: await filesIn(folder, config),
    folder,
    remove: async () => await rm(folder, { recursive: true, force: true }),
  };
}
