import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { findUnprivilegedUser } from '@onshin/db';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { archivingSettings, pgBackRestConfig, type Repository } from '../../backup/pgbackrest-config.ts';
import { type Command, CommandRefused, type Given, textOf } from '../command.ts';

/** Writes everything a site needs before its first backup: a pair of keys, and the configuration of pgBackRest. */
export const backupConfig: Command = {
  summary:
    'Makes the keys of backups and, with --data, the configuration of pgBackRest for your own PostgreSQL, in a new folder.',
  options: {
    out: { type: 'string' },
    data: { type: 'string' },
    socket: { type: 'string' },
    port: { type: 'string' },
    stanza: { type: 'string' },
    repo1: { type: 'string' },
    repo2: { type: 'string' },
    bucket: { type: 'string' },
    endpoint: { type: 'string' },
    region: { type: 'string' },
  },
  async run(given) {
    const out = textOf(given, 'out');
    if (out === undefined)
      throw new CommandRefused('Say where to: --out FOLDER, such as /etc/onshin-backup.');
    const folder = resolve(out);
    if (existsSync(folder)) throw new CommandRefused(`${folder} is there already. Name a new folder.`);
    const cluster = clusterFiles(folder, given);
    await mkdir(folder, { mode: 0o755, recursive: true });
    const identity = await generateX25519Identity();
    const recipient = await identityToRecipient(identity);
    const keyFile = join(folder, 'backup.key');
    await writeFile(keyFile, `# public key: ${recipient}\n${identity}\n`, { mode: 0o600, flag: 'wx' });
    const user = findUnprivilegedUser();
    for (const { name, content } of cluster) {
      await writeFile(join(folder, name), content, { mode: 0o600, flag: 'wx' });
      if (user !== null) await chown(join(folder, name), user.uid, user.gid);
    }
    return {
      isGood: true,
      lines: [
        `BACKUP_RECIPIENTS=${recipient}`,
        `${keyFile} opens the archives. Keep a copy on paper or in a safe, apart from the archives.`,
        ...(cluster.length === 0 ? [] : [`PGBACKREST_CONFIG=${join(folder, 'pgbackrest.conf')}`]),
        ...(cluster.length === 0 ? [] : ['The next steps stand in docs/operations/backups.md.']),
      ],
      data: { folder, recipient, files: ['backup.key', ...cluster.map(({ name }) => name)] },
    };
  },
};

function clusterFiles(folder: string, given: Given): { name: string; content: string }[] {
  const data = textOf(given, 'data');
  if (data === undefined) return [];
  const stanza = textOf(given, 'stanza') ?? 'onshin';
  const first = textOf(given, 'repo1');
  if (first === undefined) throw new CommandRefused('Say where the first repository lies: --repo1 FOLDER.');
  const places: Repository[] = [{ path: first }, ...second(given)];
  const repositories = places.map((at) => ({ at, cipherPass: randomBytes(48).toString('base64url') }));
  const configFile = join(folder, 'pgbackrest.conf');
  const parts = {
    stanza,
    data,
    socket: textOf(given, 'socket') ?? '/var/run/postgresql',
    port: Number(textOf(given, 'port') ?? 5432),
    configFile,
    repositories,
  };
  return [
    { name: 'pgbackrest.conf', content: pgBackRestConfig(parts) },
    { name: 'onshin-archiving.conf', content: archivingSettings(parts) },
  ];
}

function second(given: Given): Repository[] {
  const path = textOf(given, 'repo2');
  if (path !== undefined) return [{ path }];
  const [bucket, endpoint, region] = ['bucket', 'endpoint', 'region'].map((option) => textOf(given, option));
  if (bucket === undefined) return [];
  if (endpoint === undefined || region === undefined)
    throw new CommandRefused('A bucket needs --endpoint and --region.');
  return [{ bucket, endpoint, region, path: '/onshin' }];
}
