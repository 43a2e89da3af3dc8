import { generateKeyPairSync } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { migrate, prepareJobs, restoreBackup, RestoreRefused, writeBackup } from '@onshin/db';
import { signerOf } from '@onshin/seal';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openDatabase, openPool } from './platform/database.ts';
import { Journey } from './testing/journey.ts';
import { openTestDatabase, type TestDatabase } from './testing/test-database.ts';
import { openTestServer, type TestServer } from './testing/test-server.ts';
import { readOutside } from './worker/seal/checkpoint-files.ts';
import { makeCheckpoints } from './worker/seal/make-checkpoints.ts';
import { sayRestored } from './worker/seal/say-restored.ts';
import { sealChains } from './worker/seal/seal-chain.ts';
import { verifyChain } from './worker/seal/verify-chain.ts';

let server: TestServer;
let source: TestDatabase;
let folder: string;
let backup: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onshin-backup-'));
  source = await openTestDatabase();
  server = await openTestServer({ ONSHIN_ROLES: 'web' }, source);
  const journey = await Journey.open(server);
  await journey.untilWaiting();
  await journey.startCall();
  await journey.begin();
  await journey.report(90);
  await journey.writeNote('改行\nと「引用」と\\u0000 と 😀');
  await journey.end();
  await journey.close();
  await seal(source);
  // What is written after the last sealing is sealed where it is brought back.
  await journey.doctor.get('getChart', { params: journey.patientAt });
});
afterAll(async () => {
  await server.close();
  await source.close();
  await rm(folder, { recursive: true });
});

async function seal(database: TestDatabase): Promise<void> {
  const worker = openDatabase(openPool(database.url('onshin_worker'), 1));
  await vi.waitUntil(async () => (await sealChains(worker)) > 0, { timeout: 15_000, interval: 100 });
  await worker.destroy();
}

/** Our migrations and one more, as a later release would bring it. */
async function laterRelease(statement: string): Promise<URL> {
  const later = await mkdtemp(join(folder, 'later-'));
  await cp(fileURLToPath(new URL('../../../db/migrations/', import.meta.url)), later, { recursive: true });
  await writeFile(join(later, '9000-later.sql'), statement);
  return pathToFileURL(`${later}/`);
}

const isThere = async (table: string) =>
  (await (await source.as('postgres')).query('select to_regclass($1) is not null as there', [table])).rows[0];

/** Every row of every table, and what the schema says of it, but for what belongs to one cluster alone. */
async function contentOf(database: TestDatabase): Promise<Record<string, unknown>> {
  const admin = await database.as('postgres');
  const { rows } = await admin.query<{ name: string }>(
    `select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
     and c.relname not like 'kysely%' order by 1`,
  );
  const content: Record<string, unknown> = {};
  for (const { name } of rows) {
    const found = await admin.query<{ row: string }>(
      `select (to_jsonb(t) - 'xid')::text as row from ${name} t order by 1`,
    );
    content[name] = found.rows.map(({ row }) => row);
  }
  const shape = await admin.query<{ fact: string }>(`
    select format('%s %s %s', relname, relrowsecurity, relforcerowsecurity) as fact from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
    union all select format('%s %s %s', tgrelid::regclass, tgname, tgenabled) from pg_trigger where not tgisinternal
    union all select format('%s %s %s %s', conrelid::regclass, conname, condeferrable, convalidated) from pg_constraint where connamespace = 'public'::regnamespace
    order by 1`);
  return { ...content, shape: shape.rows };
}

describe('a migration of a database that holds a clinic', () => {
  it('changes nothing when its backup cannot be written', async () => {
    const later = await laterRelease('create table later (id int)');
    const blocked = join(folder, 'a-file');
    await writeFile(blocked, '');
    await expect(migrate(source.url('onshin_owner'), blocked, later)).rejects.toThrow(/ENOTDIR|EEXIST/);
    expect(await isThere('later')).toEqual({ there: false });
  });

  it('writes a backup first, which stands when the migration fails', async () => {
    const later = await laterRelease('create table later (id int); select 1/0');
    const backups = join(folder, 'failed');
    await expect(migrate(source.url('onshin_owner'), backups, later)).rejects.toThrow('division by zero');
    expect(await isThere('later')).toEqual({ there: false });
    const [only] = await readdir(backups);
    expect(await readdir(join(backups, only ?? ''))).toContain('manifest.json');
  });

  it('says where the backup is, which nobody else may read', async () => {
    const later = await laterRelease('create table later (id int)');
    const report = await migrate(source.url('onshin_owner'), join(folder, 'backups'), later);
    expect(report.applied).toEqual(['9000-later']);
    expect(await isThere('later')).toEqual({ there: true });
    backup = report.backup ?? '';
    expect((await stat(backup)).mode & 0o777).toBe(0o700);
    for (const file of await readdir(backup))
      expect((await stat(join(backup, file))).mode & 0o777, file).toBe(0o600);
    await (await source.as('onshin_owner')).query('drop table later');
    await (await source.as('onshin_owner')).query(`delete from kysely_migration where name = '9000-later'`);
  });

  it('writes none where nothing changes, and none of a database without a clinic', async () => {
    expect((await migrate(source.url('onshin_owner'), join(folder, 'none'))).backup).toBeNull();
    const fresh = await openTestDatabase();
    expect(await writeBackup(fresh.url('onshin_owner'), join(folder, 'none'))).toBeNull();
    await expect(stat(join(folder, 'none'))).rejects.toThrow('ENOENT');
    await fresh.close();
  });
});

describe('a backup', () => {
  it('brings back every row of every table and everything that guards them', async () => {
    const target = await openTestDatabase('empty');
    await restoreBackup(target.url('onshin_owner'), backup);
    await migrate(target.url('onshin_owner'), null);
    await prepareJobs(target.url('onshin_worker'));
    const before = await contentOf(source);
    const after = await contentOf(target);
    expect(Object.keys(before).length).toBeGreaterThan(40);
    for (const [name, rows] of Object.entries(before)) expect(after[name], name).toEqual(rows);
    // The chain is found intact, and goes on.
    const worker = openDatabase(openPool(target.url('onshin_worker'), 1));
    const sealed = await verifyChain(worker, server.clinicId);
    expect(sealed.isIntact).toBe(true);
    await seal(target);
    const grown = await verifyChain(worker, server.clinicId);
    expect(grown.isIntact && grown.links > sealed.links).toBe(true);
    await worker.destroy();
    // What counts by itself goes on behind what was brought back.
    const { rows } = await (
      await target.as('postgres')
    ).query<{ isBehind: boolean }>(
      `select nextval('seal_queue_place_seq') > (select coalesce(max(place), 0) from seal_queue) as "isBehind"`,
    );
    expect(rows[0]?.isBehind).toBe(true);
    // And the clinic opens again.
    const reopened = await openTestServer({ ONSHIN_ROLES: 'web' }, target);
    const journey = await Journey.open(reopened);
    await journey.untilWaiting();
    await reopened.close();
    await target.close();
  });

  it('stands behind the heads signed since, which is said and signed', async () => {
    const heads = join(folder, 'heads');
    const sealer = signerOf(generateKeyPairSync('ed25519').privateKey);
    const signer = async () => await Promise.resolve(sealer);
    const own = openDatabase(openPool(source.url('onshin_worker'), 1));
    await seal(source).catch(() => {});
    await makeCheckpoints(own, { signer, folder: heads, authority: null });
    const lost = await verifyChain(own, server.clinicId);
    await own.destroy();
    const target = await openTestDatabase('empty');
    await restoreBackup(target.url('onshin_owner'), backup);
    await migrate(target.url('onshin_owner'), null);
    const worker = openDatabase(openPool(target.url('onshin_worker'), 1));
    const { forks, broken } = await sayRestored(
      worker,
      { signer, folder: heads },
      { by: '保守 太郎', why: '故障' },
    );
    expect(broken).toEqual([]);
    const fork = forks.find(({ chainId }) => chainId === server.clinicId);
    expect(fork).toMatchObject({ lostUpTo: lost.links, by: '保守 太郎', why: '故障' });
    const outside = await readOutside(heads, server.clinicId, sealer.publicKey);
    const verdict = await verifyChain(worker, server.clinicId, outside);
    expect(verdict).toMatchObject({ isIntact: true, links: fork?.sequence });
    expect(verdict.restores).toHaveLength(1);
    await worker.destroy();
    await target.close();
  });

  it('is brought back into an empty database alone', async () => {
    await expect(restoreBackup(source.url('onshin_owner'), backup)).rejects.toThrow(RestoreRefused);
  });

  it('is refused when a file was changed or the folder is none', async () => {
    const target = await openTestDatabase('empty');
    const changed = join(folder, 'changed');
    await cp(backup, changed, { recursive: true });
    const file = join(changed, 'note_version.jsonl.gz');
    const text = gunzipSync(await readFile(file)).toString();
    await writeFile(file, gzipSync(text.replace('良好', '不良')));
    await expect(restoreBackup(target.url('onshin_owner'), changed)).rejects.toThrow('note_version.jsonl.gz');
    await expect(restoreBackup(target.url('onshin_owner'), folder)).rejects.toThrow('no finished backup');
    await target.close();
  });
});

describe('the chain', () => {
  it('seals rows that another cluster’s tools brought along with transactions of their own', async () => {
    const admin = await source.as('postgres');
    // Rows and what waits to be linked come as they were: no trigger fires while another tool fills a database.
    await admin.query('begin');
    await admin.query('set local session_replication_role = replica');
    await admin.query(
      `with restored as (
         insert into audit_event (clinic_id, id, act, outcome, actor_role, actor_name, xid)
         values ($1, gen_random_uuid(), 'restored', 'done', 'test', 'test', '900000000000') returning id)
       insert into seal_queue (chain_id, kind, record_key, xid)
       select $1, 'audit_event', id, '900000000000' from restored`,
      [server.clinicId],
    );
    await admin.query('commit');
    const isSealed = async () => {
      await seal(source).catch(() => {});
      const { rows } = await admin.query<{ sealed: boolean }>(
        `select exists (select from chain_link l where l.kind = 'audit_event' and l.record_key = e.id::text) as sealed from audit_event e where act = 'restored'`,
      );
      return rows[0]?.sealed;
    };
    expect(await isSealed()).toBe(true);
  });
});
