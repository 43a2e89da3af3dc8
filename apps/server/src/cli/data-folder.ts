import { createPublicKey, type KeyObject, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { canReach, findUnprivilegedUser } from '@onshin/db';
import type { Config } from '../config/config.ts';

const project = fileURLToPath(new URL('../../../../', import.meta.url));

/**
 * The one folder everything is kept in between starts: `var/` in the project. As root, where the user PostgreSQL runs
 * as cannot reach the project, it is `/var/lib/onshin`.
 */
export function dataFolder(config: Pick<Config, 'DATA_DIR'>): string {
  if (config.DATA_DIR !== undefined) return resolve(config.DATA_DIR);
  const user = findUnprivilegedUser();
  return user === null || canReach(project, user) ? join(project, 'var') : '/var/lib/onshin';
}

/** Where a migration writes its backup first; `null` where whoever runs the server made one. */
export function backupFolder(folder: string, config: Pick<Config, 'MIGRATION_BACKUP'>): string | null {
  return config.MIGRATION_BACKUP === 'made' ? null : join(folder, 'backups');
}

/** The server's own key, made on the first start and kept where only this user reads it. */
export async function secretKeyIn(folder: string, config: Pick<Config, 'SECRET_KEY'>): Promise<Buffer> {
  if (config.SECRET_KEY !== undefined) return Buffer.from(config.SECRET_KEY, 'hex');
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'secret.key');
  if (!existsSync(file)) {
    await writeFile(file, randomBytes(32).toString('hex'), { mode: 0o600 });
    await chmod(file, 0o600);
  }
  return Buffer.from((await readFile(file, 'utf8')).trim(), 'hex');
}

/** Where signed heads of the chains are kept outside the database. */
export function checkpointFolder(folder: string, config: Pick<Config, 'CHECKPOINT_FOLDER'>): string {
  return config.CHECKPOINT_FOLDER ?? join(folder, 'checkpoints');
}

/** The public half of the key that signs the heads of the chains, for whoever checks; null where no head was ever signed here. */
export async function sealPublicKeyIn(
  folder: string,
  config: Pick<Config, 'SEAL_KEY_FILE'>,
): Promise<KeyObject | null> {
  const published = join(folder, 'seal.pub');
  if (config.SEAL_KEY_FILE !== undefined) return createPublicKey(await readFile(config.SEAL_KEY_FILE));
  return existsSync(published) ? createPublicKey(await readFile(published)) : null;
}
