import { generateKeyPairSync } from 'node:crypto';
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalBytes, commit, isSignedBy, linkHash } from '@onshin/seal';
import { sql } from 'kysely';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Database, openDatabase, openPool, type Tx } from '../platform/database.ts';
import { Journey } from '../testing/journey.ts';
import { drawsFrom, tamper } from '../testing/tamper.ts';
import { openTestServer, type TestServer } from '../testing/test-server.ts';
import { readOutside } from '../worker/seal/checkpoint-files.ts';
import { makeCheckpoints } from '../worker/seal/make-checkpoints.ts';
import { sealChains } from '../worker/seal/seal-chain.ts';
import { nameOf, readContents, readSealedKinds } from '../worker/seal/sealed-kinds.ts';
import { type ChainVerdict, type Outside, verifyChain, verifyWithin } from '../worker/seal/verify-chain.ts';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
let server: TestServer;
let worker: Database;
let superuser: Database;
let admin: pg.Client;
let folder: string;
let clinicId: string;

beforeAll(async () => {
  server = await openTestServer({ ONSHIN_ROLES: 'web' });
  ({ clinicId } = server);
  folder = await mkdtemp(join(tmpdir(), 'onshin-heads-'));
  worker = openDatabase(openPool(server.database.url('onshin_worker'), 2));
  superuser = openDatabase(openPool(server.database.url('postgres'), 1));
  admin = await server.database.as('postgres');
  const journey = await Journey.open(server);
  await journey.untilWaiting();
  await sealAndSign();
  await journey.startCall();
  await journey.begin();
  await journey.report(90);
  const note = await journey.writeNote();
  await journey.end();
  await journey.close(note);
  await sealAndSign();
});
afterAll(async () => {
  await worker.destroy();
  await superuser.destroy();
  await server.close();
  await rm(folder, { recursive: true });
});

/** Transactions of other tests on the same cluster hold the horizon back for a moment. */
async function sealAndSign(): Promise<void> {
  await vi.waitUntil(
    async () => {
      await sealChains(worker);
      return (await admin.query('select from seal_queue')).rowCount === 0;
    },
    { timeout: 15_000, interval: 100 },
  );
  await makeCheckpoints(worker, { key: privateKey, folder });
}

const outsideNow = async (chainId = clinicId): Promise<Outside> => ({
  ...(await readOutside(folder, chainId)),
  isOurs: (head) => isSignedBy(head, publicKey),
});

class Undo extends Error {}

/** What the check says after a change by somebody whom no trigger stops; the change is undone. */
async function afterwards(change: (tx: Tx) => Promise<unknown>): Promise<ChainVerdict> {
  const outside = await outsideNow();
  const verdicts: ChainVerdict[] = [];
  await superuser
    .transaction()
    .execute(async (tx) => {
      await sql`set local session_replication_role = replica`.execute(tx);
      await change(tx);
      await sql`set local role onshin_sealer`.execute(tx);
      await sql`select set_config('app.clinic', ${clinicId}, true), set_config('TimeZone', 'UTC', true)`.execute(
        tx,
      );
      verdicts.push(await verifyWithin(tx, clinicId, outside));
      throw new Undo();
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undo)) throw error;
    });
  const [verdict] = verdicts;
  if (verdict === undefined) throw new Error('nothing was checked');
  return verdict;
}

describe('every table that only grows', () => {
  it('is sealed row by row, by a trigger nobody of the application can get past', async () => {
    const { rows } = await admin.query<{ name: string }>(
      `select table_name as name from table_nature where nature = 'sealed' and 1 <> (
         select count(*) from pg_trigger t where t.tgrelid = table_name::regclass and t.tgfoid = 'queue_for_seal'::regproc and t.tgenabled = 'O')`,
    );
    expect(rows).toEqual([]);
    for (const role of ['onshin_app', 'onshin_worker'] as const) {
      const client = await server.database.as(role);
      for (const statement of [
        'select * from seal_queue',
        'delete from seal_queue',
        `insert into seal_queue (chain_id, kind, record_key) values (gen_random_uuid(), 'x', 'x')`,
        'alter table audit_event disable trigger queued_for_seal',
        'delete from checkpoint',
      ])
        await expect(client.query(statement), `${role}: ${statement}`).rejects.toMatchObject({
          code: '42501',
        });
    }
  });

  it('has the columns of its seal written down', async () => {
    const { rows } = await admin.query(
      `select table_name from table_nature where nature = 'sealed' and not exists (
         select from seal_schema s where s.kind = table_name)`,
    );
    expect(rows).toEqual([]);
  });

  it('is found intact, held against what lies outside, in every chain', async () => {
    const verdict = await verifyChain(worker, clinicId, await outsideNow());
    expect(verdict).toMatchObject({ isIntact: true, firstFault: null, faults: 0, extent: null });
    expect(verdict.links).toBeGreaterThan(60);
    expect(verdict.checkpoints).toEqual({ count: 2, upTo: verdict.links });
    expect(verdict.unsealed).toEqual({ count: 0, kinds: [] });
    const house = '00000000-0000-0000-0000-000000000000';
    expect(await verifyChain(worker, house, await outsideNow(house))).toMatchObject({ isIntact: true });
  });
});

describe('the check', () => {
  it('names the first record that was changed, and how far it goes', async () => {
    const { rows } = await admin.query<{ sequence: number; key: string }>(
      `select sequence::int, record_key as key from chain_link
       where chain_id = $1 and kind = 'judgement' order by sequence`,
      [clinicId],
    );
    const verdict = await afterwards(
      async (tx) => await sql`update judgement set judged_at = judged_at - interval '1 second'`.execute(tx),
    );
    expect(verdict).toMatchObject({
      isIntact: false,
      faults: rows.length,
      firstFault: {
        sequence: rows[0]?.sequence,
        kind: 'judgement',
        recordKey: rows[0]?.key,
        fault: 'theRecordWasChanged',
      },
      extent: { from: rows[0]?.sequence, to: rows.at(-1)?.sequence },
    });
  });

  it.each([
    ['a row that is gone', `delete from note_version`, 'theRecordIsGone'],
    [
      'a row that came in past the seal',
      `insert into red_flag_advice (clinic_id, id, red_flags) select id, gen_random_uuid(), '{}' from clinic limit 1`,
      'theRecordWasAdded',
    ],
    ['a link that is gone', `delete from chain_link where sequence = 5`, 'aLinkIsMissing'],
    [
      'a link that was changed',
      `update chain_link set hash = commitment where sequence = 5`,
      'theLinkWasChanged',
    ],
    ['a tail that is gone', `delete from chain_link where sequence > 20`, 'theTailIsGone'],
    [
      'a head nobody kept outside',
      `insert into checkpoint select chain_id, 1, root, peaks, head, made_at, key_id, root from checkpoint where chain_id <> house_chain() limit 1`,
      'theCheckpointIsForged',
    ],
  ])('finds %s', async (_, statement, fault) => {
    const verdict = await afterwards(async (tx) => await sql.raw(statement).execute(tx));
    expect(verdict.isIntact).toBe(false);
    expect(verdict.firstFault?.fault).toBe(fault);
  });

  it('finds a whole tail that was made anew, link by link, with every hash right', async () => {
    const verdict = await afterwards(async (tx) => {
      await sql`update note_version set finalised_at = finalised_at - interval '1 day'`.execute(tx);
      await sql`select set_config('TimeZone', 'UTC', true)`.execute(tx);
      const kinds = await readSealedKinds(tx);
      const links = await tx
        .selectFrom('chainLink')
        .selectAll()
        .where('chainId', '=', clinicId)
        .orderBy('sequence')
        .execute();
      const contents = await readContents(tx, clinicId, kinds, links);
      const from = links.findIndex(({ kind }) => kind === 'note_version');
      let previousHash = links[from]?.previousHash ?? Buffer.alloc(0);
      for (const link of links.slice(from)) {
        const salt = Buffer.alloc(16, 7);
        const commitment = commit(salt, canonicalBytes(link, contents.get(nameOf(link)) ?? ''));
        const hash = linkHash({ ...link, commitment, previousHash });
        await tx
          .updateTable('chainLink')
          .set({ salt, commitment, previousHash, hash })
          .where('chainId', '=', clinicId)
          .where('sequence', '=', link.sequence)
          .execute();
        previousHash = hash;
      }
    });
    expect(verdict.faults).toBe(1);
    expect(verdict.firstFault?.fault).toBe('theChainWasMadeAnew');
  });

  it('finds whatever somebody changes anywhere, and nothing where nothing was', async () => {
    const draw = drawsFrom(20_261_121);
    const unseen: string[] = [];
    const tried: string[] = [];
    while (tried.length < 60) {
      let did: string | null = null;
      const verdict = await afterwards(async (tx) => {
        did = await tamper(tx, draw, clinicId).catch(() => null);
      }).catch(() => null);
      // What the tables' own rules refuse even so is no change.
      if (did === null || verdict === null) continue;
      tried.push(did);
      if (verdict.isIntact) unseen.push(did);
    }
    expect(unseen).toEqual([]);
    expect((await verifyChain(worker, clinicId, await outsideNow())).isIntact).toBe(true);
  });

  it('takes no head that somebody else has signed, and no line that is none', async () => {
    const file = join(folder, `${clinicId}.jsonl`);
    const before = await readFile(file, 'utf8');
    await writeFile(file, before.replace(/"sequence":\d+/, '"sequence":3'));
    expect((await verifyChain(worker, clinicId, await outsideNow())).firstFault?.fault).toBe(
      'theCheckpointIsForged',
    );
    await writeFile(file, before);
    await appendFile(file, 'half a line');
    expect((await verifyChain(worker, clinicId, await outsideNow())).isIntact).toBe(true);
    await appendFile(file, '\n');
    expect((await verifyChain(worker, clinicId, await outsideNow())).firstFault?.fault).toBe(
      'theCheckpointIsForged',
    );
    await writeFile(file, before);
  });
});
