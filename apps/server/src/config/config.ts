import { z } from 'zod';

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const postgresUrl = z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgresql:// URL' });

/** Every setting of the server, read from the environment once. */
const schema = z
  .object({
    /** The port API and web app are served on. */
    PORT: z.coerce.number().int().min(1).max(65_535).default(8080),
    /** The address to listen on. */
    HOST: z.string().min(1).default('127.0.0.1'),
    /** A certificate with its chain (PEM). With it the server speaks HTTPS itself; without it a proxy in front does. */
    TLS_CERTIFICATE: z.string().min(1).optional(),
    /** The private key of that certificate (PEM, no passphrase). Both files are read again when they change. */
    TLS_KEY: z.string().min(1).optional(),
    /** The lowest version of TLS: `1.3`, or `1.2` with the strict list of ciphers where a device needs it. */
    TLS_MINIMUM: z.enum(['1.3', '1.2']).default('1.3'),
    /** Why 1.2 cannot be avoided; required with `TLS_MINIMUM=1.2`, and shown to administrators. */
    TLS_MINIMUM_REASON: z.string().trim().min(1).max(500).optional(),
    /** Certificates (PEM) of the authorities whose client certificates are recognised. */
    TLS_CLIENT_CA: z.string().min(1).optional(),
    /** A port whose plain HTTP is led to HTTPS; nothing else is ever answered there. */
    REDIRECT_PORT: z.coerce.number().int().min(1).max(65_535).optional(),
    /** The hospital's own identity provider (OpenID Connect): the address its tokens name as issuer. */
    OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
    /** As whom this server is known there. Its redirect address is `PUBLIC_URL` with `/staff/sign-in/return`. */
    OIDC_CLIENT_ID: z.string().min(1).optional(),
    /** The secret shared with the provider. */
    OIDC_CLIENT_SECRET: z.string().min(1).optional(),
    /** What the button says, such as the hospital's name. */
    OIDC_NAME: z.string().trim().min(1).max(60).default('院内アカウント'),
    /** Values of `acr`, comma-separated, that stand for two factors at this provider, where it does not say so in `amr`. */
    OIDC_TWO_FACTOR_CLASSES: z
      .string()
      .default('')
      .transform((value) =>
        value
          .split(',')
          .map((each) => each.trim())
          .filter((each) => each !== ''),
      ),
    /** Where people reach this server; links in mails begin with it, and sockets accept this origin alone. */
    PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
    /** `demonstration` holds an invented clinic; `real` is for care. */
    ONSHIN_MODE: z.enum(['demonstration', 'real']).default('demonstration'),
    /** An existing PostgreSQL >= 15, as the app's role. Without it an embedded one is started. */
    DATABASE_URL: postgresUrl.optional(),
    /** The same database as the owner of its tables; used for migrations only. */
    DATABASE_OWNER_URL: postgresUrl.optional(),
    /** The same database as the worker's role. */
    DATABASE_WORKER_URL: postgresUrl.optional(),
    /** The same database as somebody who may create roles; only `npm run onshin -- prepare-database` reads it. */
    DATABASE_ADMIN_URL: postgresUrl.optional(),
    /** `made` says that a backup was made before the update: a migration then writes none of its own. */
    MIGRATION_BACKUP: z.enum(['write', 'made']).default('write'),
    /** The folder everything is kept in between starts. */
    DATA_DIR: z.string().min(1).optional(),
    /** The folder of the built web app, where it is not the one beside the server. */
    WEB_ROOT: z.string().min(1).optional(),
    /** Which parts this process runs: `web`, `worker` or both. */
    ONSHIN_ROLES: z
      .string()
      .default('web,worker')
      .transform((value) => value.split(',').map((role) => role.trim()))
      .pipe(z.array(z.enum(['web', 'worker'])).min(1)),
    /** Outgoing mail, `smtp://user:password@host:port`. Required in real mode. */
    SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
    /** The sender of mails. */
    MAIL_FROM: z.string().min(3).default('Onshin <no-reply@localhost>'),
    /** Where short messages are handed to a gateway, see `docs/operations/sms.md`. Without it patients enter by mail alone. */
    SMS_URL: z.url({ protocol: /^https?$/ }).optional(),
    /** What the gateway knows this server by. */
    SMS_TOKEN: z.string().min(1).optional(),
    /** The sender of short messages, a number or a name as the gateway allows. */
    SMS_FROM: z.string().trim().min(1).max(20).optional(),
    /** Short messages a clinic pays for in a day, at most; half of them go to numbers that no account has. */
    SMS_PER_DAY: z.coerce.number().int().min(2).max(1_000_000).default(400),
    /** 64 hexadecimal characters; seals second factors in the database and is mixed into passwords. Made and kept in the data folder when absent. */
    SECRET_KEY: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal characters')
      .optional(),
    /** Relay servers, comma-separated `turn:` or `turns:` URLs. */
    TURN_URLS: z
      .string()
      .default('')
      .transform((value) =>
        value
          .split(',')
          .map((url) => url.trim())
          .filter((url) => url !== ''),
      )
      .pipe(z.array(z.string().regex(/^turns?:\S+$/, 'must be turn: or turns: URLs'))),
    /** The secret shared with the relay, from which time-limited credentials are made. */
    TURN_SECRET: z.string().min(16).optional(),
    /** Calls pass through relays alone, so that no side learns the other's address. */
    RELAY_ONLY: flag.default(false),
    /** Calls to the API one client may make in a minute; of passwords to look at, and of links to send in a quarter of an hour, a tenth of it. */
    CALLS_PER_MINUTE: z.coerce.number().int().min(10).max(1_000_000).default(600),
    /** Whether a proxy in front names the caller's address. */
    TRUST_PROXY: flag.default(false),
    /** Where the audit trail is written out to for the site's own watch over its systems: `stdout`, or a file that grows. */
    AUDIT_STREAM: z.string().min(1).optional(),
    /** Where signed heads of the chains are kept outside the database; `checkpoints` in the data folder when absent. */
    CHECKPOINT_FOLDER: z.string().min(1).optional(),
    /** The Ed25519 key (PKCS #8, PEM) that signs them; made and kept in the data folder when absent. */
    SEAL_KEY_FILE: z.string().min(1).optional(),
    /** Instead of a file: the PKCS #11 library of a device that keeps the key. Needs OpenSC's `pkcs11-tool`. */
    SEAL_TOKEN_MODULE: z.string().min(1).optional(),
    /** The label of the token in it. */
    SEAL_TOKEN_LABEL: z.string().min(1).optional(),
    /** The id (CKA_ID, hexadecimal) of the Ed25519 key pair in it. */
    SEAL_TOKEN_KEY_ID: z
      .string()
      .regex(/^(?:[0-9a-f]{2})+$/i, 'must be hexadecimal')
      .optional(),
    /** The file that holds the PIN. */
    SEAL_TOKEN_PIN_FILE: z.string().min(1).optional(),
    /** Where files of charts lie, enciphered; `files` in the data folder when absent. Not read where `S3_ENDPOINT` is set. */
    FILE_FOLDER: z.string().min(1).optional(),
    /** An S3-compatible store for the files instead of a folder, such as `https://s3.example.jp`. */
    S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
    /** The bucket there. */
    S3_BUCKET: z
      .string()
      .regex(/^[a-z0-9][a-z0-9.-]{1,62}$/, 'must be the name of a bucket')
      .optional(),
    /** Its region, where the store has such. */
    S3_REGION: z.string().min(1).default('us-east-1'),
    /** As whom this server is known there. */
    S3_ACCESS_KEY_ID: z.string().min(1).optional(),
    /** The secret shared with the store. */
    S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
    /** Where the data keys of patients lie, one small file each; `file-keys` in the data folder when absent. */
    FILE_KEY_FOLDER: z.string().min(1).optional(),
    /** The clinic's key, which data keys are kept under; `file.key`, made on the first start, in the data folder when absent. */
    FILE_KEY_FILE: z.string().min(1).optional(),
    /** Megabytes one file may have. */
    FILE_MEGABYTES: z.coerce.number().int().min(1).max(200).default(25),
    /** ClamAV's daemon, which looks through every file: `unix:/run/clamav/clamd.ctl` or `tcp://127.0.0.1:3310`. */
    CLAMD: z
      .string()
      .regex(/^(unix:\/\S+|tcp:\/\/[^\s:/]+:\d{1,5})$/, 'must be unix:/path or tcp://host:port')
      .optional(),
    /** An authority that stamps the time under the signed heads (RFC 3161), once an hour; none is asked when absent. */
    TIME_STAMP_URL: z.url({ protocol: /^https?$/ }).optional(),
    /** The certificates (PEM) the authority's own must lead up to. */
    TIME_STAMP_CA_FILE: z.string().min(1).optional(),
    /** Where `npm run onshin -- backup` writes its encrypted archives; best a disk of its own. */
    BACKUP_FOLDER: z.string().min(1).optional(),
    /** Whose keys open them: `age1…`, comma-separated. */
    BACKUP_RECIPIENTS: z
      .string()
      .default('')
      .transform((value) =>
        value
          .split(',')
          .map((each) => each.trim())
          .filter((each) => each !== ''),
      )
      .pipe(z.array(z.string().regex(/^age1[0-9a-z]+$/, 'must be public keys, age1…'))),
    /** Where `backup` mirrors the data keys of patients, a place nothing keeps generations of; `file-keys` in `BACKUP_FOLDER` when absent. */
    FILE_KEY_MIRROR: z.string().min(1).optional(),
    /** The file with a private key (`AGE-SECRET-KEY-1…`) that opens them; only restoring and drills read it. */
    BACKUP_KEY_FILE: z.string().min(1).optional(),
    /** How many archives are kept. */
    BACKUP_GENERATIONS: z.coerce.number().int().min(2).max(10_000).default(30),
    /** The configuration of pgBackRest, where it backs up the PostgreSQL the settings name. */
    PGBACKREST_CONFIG: z.string().min(1).optional(),
    /** What that PostgreSQL is called in it. */
    PGBACKREST_STANZA: z
      .string()
      .regex(/^[a-z0-9-]+$/)
      .default('onshin'),
    /** The command that starts that PostgreSQL after a restore, such as `pg_ctlcluster 15 main start`. */
    POSTGRES_START: z.string().min(1).optional(),
    /** After how many hours without a good backup those who watch over the system are written to. */
    BACKUP_HOURS: z.coerce.number().int().min(1).max(1_000).default(26),
    /** After how many days without a good drill. */
    DRILL_DAYS: z.coerce.number().int().min(1).max(400).default(30),
    /** How much is logged. */
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  })
  .superRefine((settings, context) => {
    const need = (isMissing: boolean, path: string, message: string) => {
      if (isMissing) context.addIssue({ code: 'custom', path: [path], message });
    };
    const isExternal = settings.DATABASE_URL !== undefined;
    need(isExternal && !settings.DATABASE_OWNER_URL, 'DATABASE_OWNER_URL', 'is required beside DATABASE_URL');
    need(
      isExternal && !settings.DATABASE_WORKER_URL,
      'DATABASE_WORKER_URL',
      'is required beside DATABASE_URL',
    );
    need(
      !isExternal && settings.DATABASE_OWNER_URL !== undefined,
      'DATABASE_URL',
      'is required beside DATABASE_OWNER_URL',
    );
    const token = [
      'SEAL_TOKEN_MODULE',
      'SEAL_TOKEN_LABEL',
      'SEAL_TOKEN_KEY_ID',
      'SEAL_TOKEN_PIN_FILE',
    ] as const;
    const isToken = token.some((name) => settings[name] !== undefined);
    for (const name of token)
      need(isToken && settings[name] === undefined, name, 'is required beside the other SEAL_TOKEN settings');
    need(
      settings.TIME_STAMP_URL !== undefined && settings.TIME_STAMP_CA_FILE === undefined,
      'TIME_STAMP_CA_FILE',
      'is required beside TIME_STAMP_URL',
    );
    need(
      settings.BACKUP_FOLDER !== undefined && settings.BACKUP_RECIPIENTS.length === 0,
      'BACKUP_RECIPIENTS',
      'is required beside BACKUP_FOLDER: a backup is never written unencrypted',
    );
    need(
      settings.PGBACKREST_CONFIG !== undefined && !isExternal,
      'DATABASE_URL',
      'is required beside PGBACKREST_CONFIG',
    );
    const isReal = settings.ONSHIN_MODE === 'real';
    need(
      isReal && !settings.SMTP_URL,
      'SMTP_URL',
      'is required in real mode: patients receive their links by mail',
    );
    need(
      isReal && !settings.PUBLIC_URL,
      'PUBLIC_URL',
      'is required in real mode: links in mails begin with it',
    );
    const sends = settings.SMS_URL !== undefined;
    need(sends && !settings.SMS_TOKEN, 'SMS_TOKEN', 'is required beside SMS_URL');
    need(sends && !settings.SMS_FROM, 'SMS_FROM', 'is required beside SMS_URL');
    need(
      isReal && settings.SMS_URL?.startsWith('http:') === true && !isLoopback(settings.SMS_URL),
      'SMS_URL',
      'must begin with https:',
    );
    const hasBucket = settings.S3_ENDPOINT !== undefined;
    for (const name of ['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const)
      need(hasBucket && settings[name] === undefined, name, 'is required beside S3_ENDPOINT');
    need(
      isReal && settings.S3_ENDPOINT?.startsWith('http:') === true && !isLoopback(settings.S3_ENDPOINT),
      'S3_ENDPOINT',
      'must begin with https:',
    );
    const isSecure = settings.TLS_CERTIFICATE !== undefined;
    need(isSecure && !settings.TLS_KEY, 'TLS_KEY', 'is required beside TLS_CERTIFICATE');
    need(!isSecure && settings.TLS_KEY !== undefined, 'TLS_CERTIFICATE', 'is required beside TLS_KEY');
    need(
      isSecure && settings.PUBLIC_URL?.startsWith('http:') === true,
      'PUBLIC_URL',
      'must begin with https: where this server speaks it',
    );
    need(
      settings.TLS_MINIMUM === '1.2' && !settings.TLS_MINIMUM_REASON,
      'TLS_MINIMUM_REASON',
      'is required with TLS_MINIMUM=1.2: say why 1.3 alone will not do',
    );
    need(
      !isSecure && settings.TLS_CLIENT_CA !== undefined && !settings.TRUST_PROXY,
      'TLS_CLIENT_CA',
      'needs TLS_CERTIFICATE, or a proxy that is trusted to name the certificate',
    );
    need(
      !isSecure && settings.REDIRECT_PORT !== undefined,
      'REDIRECT_PORT',
      'needs TLS_CERTIFICATE: there is nowhere to lead to',
    );
    const asksProvider = settings.OIDC_ISSUER !== undefined;
    need(asksProvider && !settings.OIDC_CLIENT_ID, 'OIDC_CLIENT_ID', 'is required beside OIDC_ISSUER');
    need(
      asksProvider && !settings.OIDC_CLIENT_SECRET,
      'OIDC_CLIENT_SECRET',
      'is required beside OIDC_ISSUER',
    );
    need(
      isReal && settings.OIDC_ISSUER?.startsWith('http:') === true && !isLoopback(settings.OIDC_ISSUER),
      'OIDC_ISSUER',
      'must begin with https:',
    );
    need(
      settings.TURN_URLS.length > 0 && !settings.TURN_SECRET,
      'TURN_SECRET',
      'is required beside TURN_URLS',
    );
    need(
      settings.RELAY_ONLY && settings.TURN_URLS.length === 0,
      'TURN_URLS',
      'is required when RELAY_ONLY is true',
    );
  });

/** Whether an address never leaves this machine. */
function isLoopback(url: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname);
}

export type Config = Omit<z.infer<typeof schema>, 'PUBLIC_URL'> & { readonly PUBLIC_URL: string };

/** Some settings are wrong; `faults` names all of them. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(`Wrong settings:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    this.faults = faults;
  }
}

/**
 * Reads the settings.
 *
 * @throws ConfigError naming every wrong setting, never its value
 */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const result = schema.safeParse(given);
  if (!result.success) {
    throw new ConfigError(result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  }
  const scheme = result.data.TLS_CERTIFICATE === undefined ? 'http' : 'https';
  const here = `${scheme}://localhost:${result.data.PORT}`;
  return { ...result.data, PUBLIC_URL: result.data.PUBLIC_URL ?? here };
}
