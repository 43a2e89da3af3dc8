/** Where a repository lies: a folder, or a bucket whose objects are locked for a time. */
export type Repository =
  | { readonly path: string }
  | { readonly bucket: string; readonly endpoint: string; readonly region: string; readonly path: string };

interface ConfigParts {
  readonly stanza: string;
  readonly data: string;
  readonly socket: string;
  readonly port: number;
  readonly configFile: string;
  readonly repositories: readonly { readonly at: Repository; readonly cipherPass: string }[];
}

/** Whole backups a folder keeps; with what changed in between they reach back so many weeks. */
const generations = 5;

/**
 * The configuration of pgBackRest for one cluster. Every repository is encrypted before a byte leaves the machine, and
 * each has a pass of its own. From a bucket nothing is expired by us: our credentials cannot delete there, and the
 * bucket's own rule lets objects go.
 */
export function pgBackRestConfig(parts: ConfigParts): string {
  const { stanza, data, socket, port, repositories } = parts;
  return [
    '# Readable by the user of PostgreSQL alone: the passes below open every backup. Keep a copy of them elsewhere.',
    '[global]',
    ...repositories.flatMap(({ at, cipherPass }, index) => repositoryLines(index + 1, at, cipherPass)),
    'compress-type=lz4',
    'start-fast=y',
    'log-level-file=off',
    '',
    '[global:archive-push]',
    'compress-level=3',
    '',
    `[${stanza}]`,
    `pg1-path=${data}`,
    `pg1-socket-path=${socket}`,
    `pg1-port=${port}`,
    '',
  ].join('\n');
}

function repositoryLines(number: number, at: Repository, cipherPass: string): string[] {
  const line = (name: string, value: string | number) => `repo${number}-${name}=${value}`;
  const cipher = [line('cipher-type', 'aes-256-cbc'), line('cipher-pass', cipherPass), line('bundle', 'y')];
  if ('bucket' in at)
    return [
      line('type', 's3'),
      line('s3-bucket', at.bucket),
      line('s3-endpoint', at.endpoint),
      line('s3-region', at.region),
      line('path', at.path),
      `# Put the credentials into the environment: PGBACKREST_REPO${number}_S3_KEY and PGBACKREST_REPO${number}_S3_KEY_SECRET.`,
      line('retention-full', 9_999_999),
      ...cipher,
      '',
    ];
  return [line('path', at.path), line('retention-full', generations), ...cipher, ''];
}

/** Seconds after which a half full segment is sent all the same: so much may be lost with the machine, and what sending takes. */
export const archiveTimeoutSeconds = 30;

/** What PostgreSQL is told: send every segment to the repositories, and none later than this. */
export function archivingSettings({
  stanza,
  configFile,
}: Pick<ConfigParts, 'stanza' | 'configFile'>): string {
  return [
    'wal_level = replica',
    'archive_mode = on',
    `archive_timeout = ${archiveTimeoutSeconds}s`,
    `archive_command = 'pgbackrest --config=${configFile} --stanza=${stanza} archive-push "%p"'`,
    '',
  ].join('\n');
}
