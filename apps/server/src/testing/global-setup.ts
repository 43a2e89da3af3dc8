import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate, prepareJobs, prepareRoles, startEmbedded } from '@onshin/db';
import pg from 'pg';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Connection string of the superuser to the cluster's own database, for cloning the template. */
    adminUrl: string;
  }
}

/** The name of the migrated database each test file clones. */
export const templateName = 'onshin_template';

/** One real PostgreSQL for the whole run, with a migrated template that each test file clones in milliseconds. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'onshin-test-'));
  await chmod(folder, 0o755);
  const embedded = await startEmbedded(join(folder, 'postgres'), { isThrowaway: true });
  const adminUrl = embedded.url('postgres', 'postgres');
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await client.query(`create database ${templateName}`);
  await client.end();
  await prepareRoles(embedded.url('postgres', templateName));
  await migrate(embedded.url('onshin_owner', templateName), null);
  await prepareJobs(embedded.url('onshin_worker', templateName));
  project.provide('adminUrl', adminUrl);
  return async () => {
    await embedded.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
