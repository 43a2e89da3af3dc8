import { createHash } from 'node:crypto';
import pg from 'pg';
import { openDatabase, openPool } from '../../apps/server/src/platform/database.ts';
import { openPerson } from '../../apps/server/src/testing/http-person.ts';
import { sealChains } from '../../apps/server/src/worker/seal/seal-chain.ts';
import { verifyChain } from '../../apps/server/src/worker/seal/verify-chain.ts';
import { shoot } from './api/http-client.ts';
import { prepare } from './api/prepare.ts';
import { median, percentile, throughput } from './api/timing.ts';
import { openServer } from './server/open-server.ts';

/*
 * What the seal costs. Acts with audit, queue and a sealer at work against the same acts with none of them, in turns; and
 * the check of a long chain against reading the same rows through the same driver and hashing them.
 */
const rounds = Number(process.env.BENCH_ROUNDS ?? 7);
const events = Number(process.env.BENCH_EVENTS ?? 100_000);
const checkRounds = 5;
const callsPerRound = 240;
const atOnce = 8;
const leastActs = 0.6;
const leastCheck = 0.5;

const server = await openServer();
const admin = new pg.Client({ connectionString: server.admin });
await admin.connect();
const worker = openDatabase(openPool(server.app.replace('onshin_app', 'onshin_worker'), 2));
try {
  const acts = await measureActs();
  const check = await measureCheck();
  console.log(
    JSON.stringify({
      bench: 'seal',
      unit: 'acts/s',
      runs: rounds,
      ours: { median: median(acts.on), p95: percentile(acts.on, 95) },
      against: { off: { median: median(acts.off), p95: percentile(acts.off, 95) } },
      ratio: {
        off: Number((median(acts.on) / median(acts.off)).toFixed(3)),
        hashing: Number((median(check.floor) / median(check.ours)).toFixed(3)),
        hashingRecordsAlone: Number((median(check.recordsAlone) / median(check.ours)).toFixed(3)),
      },
      least: { off: leastActs, hashing: leastCheck },
      check: {
        unit: 'records/s',
        records: check.records,
        ours: Math.round((check.records / median(check.ours)) * 1000),
        hashing: Math.round((check.records / median(check.floor)) * 1000),
        sealed: Math.round(check.sealedPerSecond),
      },
    }),
  );
} finally {
  await worker.destroy();
  await admin.end();
  await server.close();
}

async function measureActs() {
  const doctor = openPerson(server.url);
  const { lanes } = await prepare(doctor, openPerson(server.url), atOnce);
  const versions: number[] = lanes.map(() => 0);
  const run = async () =>
    await throughput(callsPerRound, atOnce, async (n, lane) => {
      const call = lanes[lane]?.[n % 3];
      if (call === undefined) return;
      const isNote = call.name === 'saveNote';
      const { status } = await shoot(server.url, doctor.cookie(), {
        method: call.method,
        path: call.path,
        ...(call.method === 'GET' ? {} : { body: call.body }),
        ...(isNote ? { headers: { 'if-match': `"${versions[lane]}"` } } : {}),
      });
      if (status !== 200) throw new Error(`${call.name} was answered ${status}`);
      if (isNote) versions[lane] = (versions[lane] ?? 0) + 1;
    });
  await admin.query(
    `create function leave_out() returns trigger language plpgsql as 'begin return null; end';
     create trigger left_out before insert on audit_event for each row execute function leave_out();
     create trigger left_out before insert on audit_subject for each row execute function leave_out();`,
  );
  const on: number[] = [];
  const off: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    await setSeal(false);
    const without = await run();
    await setSeal(true);
    const stop = sealAllTheTime();
    const sealed = await run();
    await stop();
    // The first round warms both up.
    if (round === 0) continue;
    off.push(without);
    on.push(sealed);
  }
  return { on, off };
}

/** Audit and queue for every table that is sealed, or neither. */
async function setSeal(isOn: boolean): Promise<void> {
  const { rows } = await admin.query<{ name: string }>(
    `select table_name as name from table_nature where nature = 'sealed'`,
  );
  for (const { name } of rows)
    await admin.query(`alter table ${name} ${isOn ? 'enable' : 'disable'} trigger queued_for_seal`);
  for (const name of ['audit_event', 'audit_subject'])
    await admin.query(`alter table ${name} ${isOn ? 'disable' : 'enable'} trigger left_out`);
}

/** A sealer that never rests, until it is told to. */
function sealAllTheTime(): () => Promise<void> {
  const rest = new AbortController();
  const going = (async () => {
    while (!rest.signal.aborted) {
      await sealChains(worker);
      await new Promise((later) => setTimeout(later, 50));
    }
  })();
  return async () => {
    rest.abort();
    await going;
  };
}

async function measureCheck() {
  const { rows } = await admin.query<{ id: string }>('select id from clinic limit 1');
  const clinicId = rows[0]?.id ?? '';
  await admin.query(
    `insert into audit_event (clinic_id, id, act, outcome, actor_role, actor_name, detail)
     select $1, gen_random_uuid(), 'getChart', 'read', 'doctor', '水野 恵', jsonb_build_object('n', n)
     from generate_series(1, $2::int) n`,
    [clinicId, events],
  );
  const from = performance.now();
  const linked = await sealChains(worker);
  const sealedPerSecond = (linked / (performance.now() - from)) * 1000;
  await admin.query('vacuum analyze');
  const ours: number[] = [];
  const floor: number[] = [];
  const recordsAlone: number[] = [];
  let records = 0;
  for (let round = 0; round < checkRounds; round += 1) {
    const least = await readAndHash(clinicId);
    floor.push(least.links + least.records);
    recordsAlone.push(least.records);
    ours.push(
      await timed(async () => {
        const verdict = await verifyChain(worker, clinicId);
        if (!verdict.isIntact) throw new Error(`the chain is broken: ${JSON.stringify(verdict.firstFault)}`);
        records = verdict.links;
      }),
    );
  }
  return { ours, floor, recordsAlone, records, sealedPerSecond };
}

async function timed(act: () => Promise<void>): Promise<number> {
  const from = performance.now();
  await act();
  return performance.now() - from;
}

/** The least a check can do: every link of the chain and every sealed row as text, in pages, and a hash of each. */
async function readAndHash(clinicId: string): Promise<{ readonly links: number; readonly records: number }> {
  const from = performance.now();
  await readAll(
    `select sequence, kind, record_key, schema_version, salt, commitment, previous_hash, hash from chain_link where chain_id = '${clinicId}' order by sequence`,
    (link) => {
      createHash('sha256')
        .update(link.hash as Buffer)
        .digest();
    },
  );
  const links = performance.now() - from;
  const { rows: kinds } = await admin.query<{ name: string }>(
    `select distinct kind as name from chain_link where chain_id = $1`,
    [clinicId],
  );
  for (const { name } of kinds)
    await readAll(
      `select to_jsonb(t)::text as content from ${name} t where clinic_id = '${clinicId}'`,
      ({ content }) => {
        createHash('sha256').update(String(content)).digest();
      },
    );
  return { links, records: performance.now() - from - links };
}

async function readAll(question: string, take: (row: Record<string, unknown>) => void): Promise<void> {
  await admin.query('begin');
  await admin.query(`declare rows_of cursor for ${question}`);
  for (;;) {
    const { rows } = await admin.query<Record<string, unknown>>('fetch 5000 from rows_of');
    for (const row of rows) take(row);
    if (rows.length === 0) break;
  }
  await admin.query('commit');
}
