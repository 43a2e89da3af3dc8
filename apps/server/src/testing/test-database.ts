import { randomBytes } from 'node:crypto';
import { prepareRoles } from '@onshin/db';
import pg from 'pg';
import { inject } from 'vitest';
import { type Database, openDatabase, openPool } from '../platform/database.ts';
import { templateName } from './global-setup.ts';

/** A database of one's own, cloned from the migrated template. */
export interface TestDatabase {
  /** Connects as a role. */
  url(role: 'onshin_owner' | 'onshin_app' | 'onshin_worker' | 'postgres'): string;
  readonly app: Database;
  /** Runs statements as a role, outside the application. */
  as(role: 'onshin_owner' | 'onshin_app' | 'onshin_worker' | 'postgres'): Promise<pg.Client>;
  close(): Promise<void>;
}

export async function openTestDatabase(kind: 'migrated' | 'empty' = 'migrated'): Promise<TestDatabase> {
  const adminUrl = inject('adminUrl');
  const name = `test_${randomBytes(6).toString('hex')}`;
  const template = kind === 'empty' ? 'template0' : templateName;
  await onAdmin(adminUrl, `create database ${name} template ${template} strategy file_copy`);
  const url = (role: string) =>
    adminUrl.replace('//postgres@', `//${role}@`).replace('/postgres?', `/${name}?`);
  if (kind === 'empty') await prepareRoles(url('postgres'));
  const clients: pg.Client[] = [];
  const app = openDatabase(openPool(url('onshin_app'), 10));
  return {
    url,
    app,
    async as(role) {
      const client = new pg.Client({ connectionString: url(role) });
      await client.connect();
      clients.push(client);
      return client;
    },
    async close() {
      await app.destroy();
      for (const client of clients) await client.end();
      await dropWhenLeft(adminUrl, name);
    },
  };
}

async function onAdmin(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Connections take a moment to end; a database is dropped once everybody has left it. */
async function dropWhenLeft(adminUrl: string, name: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await onAdmin(adminUrl, `drop database ${name}`);
    } catch (error) {
      if (tries === 100) throw error;
      await new Promise((later) => setTimeout(later, 20));
    }
  }
}
