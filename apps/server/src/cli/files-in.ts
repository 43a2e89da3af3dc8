import { join } from 'node:path';
import type { Config } from '../config/config.ts';
import type { ClamdAddress, FileParts } from '../modules/file/index.ts';
import { DataKeys } from '../platform/files/data-keys.ts';
import type { FileStore } from '../platform/files/file-store.ts';
import { folderStore } from '../platform/files/folder-store.ts';
import { s3Store } from '../platform/files/s3-store.ts';

/** Where files of charts lie and what opens them, as the settings say; keys are made on the first start. */
export async function filesIn(folder: string, config: Config): Promise<FileParts> {
  const keys = dataKeysIn(folder, config);
  await keys.prepare(config.FILE_KEY_FILE === undefined);
  return {
    keys,
    store: fileStoreIn(folder, config),
    spool: join(folder, 'incoming'),
    clamd: config.CLAMD === undefined ? null : clamdAt(config.CLAMD),
    mostBytes: config.FILE_MEGABYTES * 1024 * 1024,
  };
}

/** The data keys of patients, each under the clinic's key. */
export function dataKeysIn(
  folder: string,
  config: Pick<Config, 'FILE_KEY_FOLDER' | 'FILE_KEY_FILE'>,
): DataKeys {
  return new DataKeys(
    config.FILE_KEY_FOLDER ?? join(folder, 'file-keys'),
    config.FILE_KEY_FILE ?? join(folder, 'file.key'),
  );
}

/** The folder or bucket of enciphered files. */
export function fileStoreIn(folder: string, config: Config): FileStore {
  const { S3_ENDPOINT: endpoint, S3_BUCKET: bucket, S3_REGION: region } = config;
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = config;
  if (
    endpoint === undefined ||
    bucket === undefined ||
    accessKeyId === undefined ||
    secretAccessKey === undefined
  )
    return folderStore(config.FILE_FOLDER ?? join(folder, 'files'));
  return s3Store({ endpoint, bucket, region, accessKeyId, secretAccessKey });
}

function clamdAt(address: string): ClamdAddress {
  if (address.startsWith('unix:')) return { path: address.slice('unix:'.length) };
  const { hostname, port } = new URL(address);
  return { host: hostname, port: Number(port) };
}
