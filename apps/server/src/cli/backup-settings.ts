import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Beside } from '../backup/beside.ts';
import type { PgBackRest } from '../backup/pgbackrest.ts';
import type { Config } from '../config/config.ts';
import { CommandRefused } from './command.ts';
import { checkpointFolder, dataFolder } from './data-folder.ts';
import { sealKeyFile } from './seal-signer.ts';

/** The site's pgBackRest, where the settings name one. */
export function pgBackRestOf({ PGBACKREST_CONFIG, PGBACKREST_STANZA }: Config): PgBackRest | null {
  return PGBACKREST_CONFIG === undefined ? null : { config: PGBACKREST_CONFIG, stanza: PGBACKREST_STANZA };
}

/** What this house keeps beside its database. */
export function besideOf(config: Config): Beside {
  const folder = dataFolder(config);
  return {
    checkpoints: checkpointFolder(folder, config),
    sealKey: sealKeyFile(folder, config),
    sealPublicKey: join(folder, 'seal.pub'),
    fileKey: config.FILE_KEY_FILE ?? join(folder, 'file.key'),
    secretKey: config.SECRET_KEY === undefined ? join(folder, 'secret.key') : null,
  };
}

/**
 * The private key that opens the archives.
 *
 * @throws CommandRefused where no file was named, or it holds none
 */
export async function identityIn(file: string | undefined): Promise<string> {
  if (file === undefined)
    throw new CommandRefused('Say which key opens the archive: --key FILE, or BACKUP_KEY_FILE.');
  const text = await readFile(file, 'utf8').catch(() => '');
  const identity = /^AGE-SECRET-KEY-1[0-9A-Z]+$/m.exec(text)?.[0];
  if (identity === undefined) throw new CommandRefused(`${file} holds no private key (AGE-SECRET-KEY-1…).`);
  return identity;
}

/** A folder and where its copy lies. */
interface Mirror {
  readonly from: string;
  readonly mirror: string;
}

/** Where the files of charts and the keys of patients lie, and their copies; files in a bucket are the bucket's to keep. */
export function fileFoldersOf(
  config: Config,
  backups = config.BACKUP_FOLDER ?? '',
): {
  files: Mirror | null;
  keys: Mirror;
} {
  const folder = dataFolder(config);
  const files = { from: config.FILE_FOLDER ?? join(folder, 'files'), mirror: join(backups, 'files') };
  const keys = {
    from: config.FILE_KEY_FOLDER ?? join(folder, 'file-keys'),
    mirror: config.FILE_KEY_MIRROR ?? join(backups, 'file-keys'),
  };
  return { files: config.S3_ENDPOINT === undefined ? files : null, keys };
}
