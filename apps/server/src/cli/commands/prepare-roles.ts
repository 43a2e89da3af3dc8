import { randomBytes } from 'node:crypto';
import { prepareRoles as makeRoles } from '@onshin/db';
import pg from 'pg';
import { readConfig } from '../../config/config.ts';
import { type Command, CommandRefused } from '../command.ts';

const roles = {
  DATABASE_URL: 'onshin_app',
  DATABASE_OWNER_URL: 'onshin_owner',
  DATABASE_WORKER_URL: 'onshin_worker',
} as const;
type Setting = keyof typeof roles;

const oldest = 15;

/** Makes an existing, empty PostgreSQL database ready for Onshin. */
export const prepareRoles: Command = {
  summary:
    'Makes the roles in the PostgreSQL database DATABASE_ADMIN_URL names. Their passwords are those of DATABASE_URL, DATABASE_OWNER_URL and DATABASE_WORKER_URL; where these are not set, it makes some and prints what to set.',
  options: {},
  async run() {
    const settings = readConfig(process.env);
    const adminUrl = settings.DATABASE_ADMIN_URL;
    if (adminUrl === undefined) {
      throw new CommandRefused(
        'Set DATABASE_ADMIN_URL to the database itself, as somebody who may create roles: postgresql://postgres:…@host/onshin',
      );
    }
    await requireVersion(adminUrl);
    const urls = Object.fromEntries(
      Object.entries(roles).map(([setting, role]) => [
        setting,
        settings[setting as Setting] ?? withRole(adminUrl, role),
      ]),
    ) as Record<Setting, string>;
    const passwords = Object.fromEntries(
      Object.entries(roles).map(([setting, role]) => [
        role,
        passwordIn(urls[setting as Setting], setting, role),
      ]),
    );
    await makeRoles(adminUrl, passwords);
    const made = Object.fromEntries(
      Object.entries(urls).filter(([setting]) => settings[setting as Setting] === undefined),
    );
    return {
      isGood: true,
      lines: [
        'The roles are ready.',
        ...(Object.keys(made).length === 0
          ? []
          : [
              'Set these, and keep them as you keep passwords:',
              ...Object.entries(made).map((pair) => pair.join('=')),
            ]),
      ],
      data: { settings: made },
    };
  },
};

async function requireVersion(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ major: number }>(
      `select current_setting('server_version_num')::int / 10000 as major`,
    );
    const major = rows[0]?.major ?? 0;
    if (major < oldest)
      throw new CommandRefused(`Onshin needs PostgreSQL ${oldest} or newer; this one is ${major}.`);
  } finally {
    await client.end();
  }
}

function withRole(adminUrl: string, role: string): string {
  const url = new URL(adminUrl);
  url.username = role;
  url.password = randomBytes(24).toString('base64url');
  return url.href;
}

function passwordIn(text: string, setting: string, role: string): string {
  const url = new URL(text);
  if (decodeURIComponent(url.username) !== role)
    throw new CommandRefused(`${setting} must sign in as ${role}.`);
  if (url.password === '') throw new CommandRefused(`${setting} has no password.`);
  return decodeURIComponent(url.password);
}
