import { generateKeyPairSync } from 'node:crypto';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalBytes, commit, handOver, linkHash, signCheckpoint, signerOf, signFork } from '@onshin/seal';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Tx } from '../platform/database.ts';
import { openSealedClinic, type SealedClinic } from '../testing/sealed-clinic.ts';
import { checkByPython, hasPython } from '../testing/second-verifier.ts';
import { drawsFrom, tamper } from '../testing/tamper.ts';
import { keepHandOver, keepOutside, readOutside } from '../worker/seal/checkpoint-files.ts';
import { makeCheckpoints } from '../worker/seal/make-checkpoints.ts';
import { sayRestored } from '../worker/seal/say-restored.ts';
import { sealChains } from '../worker/seal/seal-chain.ts';
import { readContents, readSealedKinds } from '../worker/seal/sealed-kinds.ts';
import type { ChainVerdict } from '../worker/seal/verdict.ts';
import { verifyChain, verifyWithin } from '../worker/seal/verify-chain.ts';

let clinic: SealedClinic;
let clinicId: string;
beforeAll(async () => {
  clinic = await openSealedClinic();
  ({ clinicId } = clinic);
});
afterAll(async () => await clinic.close());

const check = async (chainId = clinicId) =>
  await verifyChain(clinic.worker, chainId, await clinic.outside(chainId));

/** What the check says after a change by somebody whom no trigger stops; the change is undone. */
async function afterwards(change: (tx: Tx) => Promise<unknown>): Promise<ChainVerdict> {
  const outside = await clinic.outside();
  return await clinic.after(change, async (tx) => await verifyWithin(tx, clinicId, outside));
}

describe('every table that only grows', () => {
  it('is sealed row by row, by a trigger nobody of the application can get past', async () => {
    const { rows } = await clinic.admin.query<{ name: string }>(
      `select table_name as name from table_nature where nature = 'sealed' and 1 <> (
         select count(*) from pg_trigger t where t.tgrelid = table_name::regclass and t.tgfoid = 'queue_for_seal'::regproc and t.tgenabled = 'O')`,
    );
    expect(rows).toEqual([]);
    for (const role of ['onshin_app', 'onshin_worker'] as const) {
      const client = await clinic.server.database.as(role);
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
    const { rows } = await clinic.admin.query(
      `select table_name from table_nature where nature = 'sealed' and not exists (
         select from seal_schema s where s.kind = table_name)`,
    );
    expect(rows).toEqual([]);
  });

  it('is found intact, held against what lies outside, in every chain', async () => {
    const verdict = await check();
    expect(verdict).toMatchObject({ isIntact: true, firstFault: null, faults: 0, extent: null });
    expect(verdict.links).toBeGreaterThan(60);
    expect(verdict.checkpoints).toEqual({ count: 2, upTo: verdict.links });
    expect(verdict.unsealed).toEqual({ count: 0, kinds: [] });
    const house = '00000000-0000-0000-0000-000000000000';
    expect(await check(house)).toMatchObject({ isIntact: true });
  });
});

describe('the check', () => {
  it('names the first record that was changed, and how far it goes', async () => {
    const { rows } = await clinic.admin.query<{ sequence: number; key: string }>(
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
      for (const [after, link] of links.slice(from).entries()) {
        const salt = Buffer.alloc(16, 7);
        const commitment = commit(salt, canonicalBytes(link, contents[from + after] ?? ''));
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
    expect((await check()).isIntact).toBe(true);
  });

  it('takes no head that somebody else has signed, and no line that is none', async () => {
    const file = join(clinic.folder, `${clinicId}.jsonl`);
    const before = await readFile(file, 'utf8');
    await writeFile(file, before.replace(/"sequence":\d+/, '"sequence":3'));
    expect((await check()).firstFault?.fault).toBe('theCheckpointIsForged');
    await writeFile(file, before);
    await appendFile(file, 'half a line');
    expect((await check()).isIntact).toBe(true);
    await appendFile(file, '\n');
    expect((await check()).firstFault?.fault).toBe('theCheckpointIsForged');
    await writeFile(file, before);
  });
});

describe('a database that was restored to an earlier moment', () => {
  const words = { by: '保守 太郎', why: 'ディスクの故障' };
  const parts = () => ({ signer: clinic.signer, folder: clinic.folder, authority: null });
  const file = () => join(clinic.folder, `${clinicId}.jsonl`);
  let before: string;
  let links: number;

  /** What it looks like where heads were signed that the restored database never came to. */
  beforeEach(async () => {
    before = await readFile(file(), 'utf8');
    ({ links } = await check());
    const ahead = {
      chainId: clinicId,
      sequence: links + 50,
      root: Buffer.alloc(32, 1),
      at: '2026-11-21T00:00:00.000Z',
    };
    await keepOutside(
      clinic.folder,
      await signCheckpoint({ ...ahead, head: Buffer.alloc(32, 2) }, await clinic.signer()),
    );
  });
  afterEach(async () => await writeFile(file(), before));

  const bothSay = async () => {
    const outside = await clinic.outside();
    const [ours, theirs] = await clinic.after(
      async () => {},
      async (tx) =>
        [await verifyWithin(tx, clinicId, outside), hasPython && (await checkByPython(tx, clinic))] as const,
    );
    const { unsealed: _unsealed, ...comparable } = ours;
    if (hasPython) expect(theirs).toEqual(comparable);
    return ours;
  };

  it('has lost its tail where nobody said so', async () => {
    expect((await bothSay()).firstFault?.fault).toBe('theTailIsGone');
  });

  it('is told as restored once that was said and signed, and its chain goes on', async () => {
    const { forks, broken } = await sayRestored(clinic.worker, parts(), words);
    expect(broken).toEqual([]);
    expect(forks).toMatchObject([{ chainId: clinicId, sequence: links, lostUpTo: links + 50 }]);
    const verdict = await bothSay();
    expect(verdict).toMatchObject({ isIntact: true, links });
    expect(verdict.restores).toMatchObject([{ from: links + 1, to: links + 50, ...words }]);
    expect((await sayRestored(clinic.worker, parts(), words)).forks).toEqual([]);
  });

  it('has lost its tail where somebody without the key said so', async () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const { lines } = await clinic.outside();
    const last = lines.at(-1);
    const head = {
      chainId: clinicId,
      sequence: links,
      root: lines.at(-2)?.root ?? Buffer.alloc(0),
      ...words,
    };
    const lost = { lostUpTo: links + 50, lostRoot: last?.root ?? Buffer.alloc(0) };
    const at = '2026-11-21T00:00:00.000Z';
    await keepOutside(
      clinic.folder,
      await signFork({ ...head, head: Buffer.alloc(32), ...lost, at }, signerOf(privateKey)),
    );
    const verdict = await bothSay();
    expect(verdict).toMatchObject({ isIntact: false, faults: 2, restores: [] });
  });

  it('is not told as restored where more than its tail is gone, and a record changed before stays found', async () => {
    await sayRestored(clinic.worker, parts(), words);
    expect(await afterwards(async (tx) => await sql`delete from note_version`.execute(tx))).toMatchObject({
      isIntact: false,
      firstFault: { fault: 'theRecordIsGone' },
    });
    await writeFile(file(), before.replace(/"sequence":\d+/, '"sequence":3'));
    const { forks, broken } = await sayRestored(clinic.worker, parts(), words);
    expect(forks).toEqual([]);
    expect(broken).toMatchObject([{ chainId: clinicId }]);
  });
});

describe.skipIf(!hasPython)(
  'the verifier in Python, written from the page about the format alone (python3)',
  () => {
    it.each([
      ['nothing', 'select 1'],
      ['a cell', `update judgement set judged_at = judged_at - interval '1 second'`],
      ['a row that is gone', 'delete from note_version'],
      [
        'a row that came in past the seal',
        `insert into red_flag_advice (clinic_id, id, red_flags) select id, gen_random_uuid(), '{}' from clinic limit 1`,
      ],
      ['a link that is gone', 'delete from chain_link where sequence = 5'],
      ['a link that was changed', 'update chain_link set hash = commitment where sequence = 5'],
      ['a tail that is gone', 'delete from chain_link where sequence > 20'],
    ])('says the same of %s', async (_, statement) => {
      const outside = await clinic.outside();
      const [ours, theirs] = await clinic.after(
        async (tx) => await sql.raw(statement).execute(tx),
        async (tx) => [await verifyWithin(tx, clinicId, outside), await checkByPython(tx, clinic)] as const,
      );
      const { unsealed: _unsealed, ...comparable } = ours;
      expect(theirs).toEqual(comparable);
    });
  },
);

// The last, for what it signs stays.
describe('a key that handed over', () => {
  const next = signerOf(generateKeyPairSync('ed25519').privateKey);
  const keys = () => join(clinic.folder, 'keys.jsonl');
  const file = () => join(clinic.folder, `${clinicId}.jsonl`);

  /** What both verifiers say where this key is the known one. */
  const bothSay = async (publicKey = next.publicKey) => {
    const outside = await readOutside(clinic.folder, clinicId, publicKey);
    const [ours, theirs] = await clinic.after(
      async () => {},
      async (tx) =>
        [
          await verifyWithin(tx, clinicId, outside),
          hasPython && (await checkByPython(tx, { ...clinic, publicKey })),
        ] as const,
    );
    const { unsealed: _unsealed, ...comparable } = ours;
    if (hasPython) expect(theirs).toEqual(comparable);
    return ours;
  };

  beforeAll(async () => {
    await keepHandOver(
      clinic.folder,
      await handOver(await clinic.signer(), next, '2026-11-21T00:00:00.000Z'),
    );
    await clinic.admin.query(
      `insert into red_flag_advice (clinic_id, id, red_flags) values ($1, gen_random_uuid(), '{}')`,
      [clinicId],
    );
    await vi.waitUntil(async () => (await sealChains(clinic.worker)) > 0, { timeout: 15_000, interval: 100 });
    const signer = async () => await Promise.resolve(next);
    expect(
      await makeCheckpoints(clinic.worker, { signer, folder: clinic.folder, authority: null }),
    ).toBeGreaterThan(0);
  });

  it('stays known by the one that is known now, and the chain goes on under that', async () => {
    const verdict = await bothSay();
    expect(verdict).toMatchObject({ isIntact: true, checkpoints: { count: 3, upTo: verdict.links } });
  });

  it('is a stranger where the hand-over is gone, or where only the former one is known', async () => {
    const before = await readFile(keys(), 'utf8');
    await writeFile(keys(), '');
    expect((await bothSay()).firstFault?.fault).toBe('theCheckpointIsForged');
    expect((await bothSay(clinic.publicKey)).firstFault?.fault).toBe('theCheckpointIsForged');
    await writeFile(keys(), before);
  });

  it('signs nothing any more', async () => {
    const before = await readFile(file(), 'utf8');
    const { lines } = await clinic.outside();
    const last = lines.at(-1);
    if (last === undefined) throw new Error('nothing was signed');
    const { keyId: _keyId, signature: _signature, ...head } = last;
    await keepOutside(clinic.folder, await signCheckpoint(head, await clinic.signer()));
    expect((await bothSay()).firstFault?.fault).toBe('theCheckpointIsForged');
    await writeFile(file(), before);
  });
});
