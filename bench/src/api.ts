import { randomUUID } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesIn } from '../../apps/server/src/cli/files-in.ts';
import { composeHandlers, facts } from '../../apps/server/src/compose.ts';
import { readConfig } from '../../apps/server/src/config/config.ts';
import { findSignedIn } from '../../apps/server/src/path/find-signed-in.ts';
import { perform } from '../../apps/server/src/path/perform.ts';
import { openDatabase, openPool } from '../../apps/server/src/platform/database.ts';
import { passwordsUnder, secretBox, tokenHash } from '../../apps/server/src/platform/secrets.ts';
import { openPerson } from '../../apps/server/src/testing/http-person.ts';
import { type Call, prepare } from './api/prepare.ts';
import { recordStatements, replay, type Statement } from './api/statements.ts';
import { shoot } from './api/http-client.ts';
import { median, percentile, throughput } from './api/timing.ts';
import { openServer } from './server/open-server.ts';

/*
 * How much of the database's throughput reaches people: the doctor's day list, a chart and the saving of a note through
 * HTTP, against the very statements these three send (BEGIN, set_config, audit and COMMIT included) through the same
 * driver. Both are run in turns, in one run, with as many at once.
 */
const rounds = Number(process.env.BENCH_ROUNDS ?? 7);
const callsPerRound = 240;
const atOnce = 8;
const least = 0.4;

const server = await openServer();
try {
  const { url, app } = server;
  const doctor = openPerson(url);
  const { lanes, fixed } = await prepare(doctor, openPerson(url), atOnce + 1);
  const statements = await statementsOf(app, doctor.cookie(), lanes[atOnce] ?? []);
  // The recorded statements stand on a consultation of their own; each lane counts the versions of its note.
  const versions: number[] = lanes.map(() => 0);
  const pool = openPool(app, atOnce);
  const latencies: number[] = [];
  const ours: number[] = [];
  const driver: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const http = await throughput(callsPerRound, atOnce, async (n, lane) => {
      const call = lanes[lane]?.[n % 3];
      if (call === undefined) return;
      const from = performance.now();
      const isNote = call.name === 'saveNote';
      const { status } = await shoot(url, doctor.cookie(), {
        method: call.method,
        path: call.path,
        ...(call.method === 'GET' ? {} : { body: call.body }),
        ...(isNote ? { headers: { 'if-match': `"${versions[lane]}"` } } : {}),
      });
      if (status !== 200) throw new Error(`${call.name} was answered ${status}`);
      if (isNote) versions[lane] = (versions[lane] ?? 0) + 1;
      if (round > 0) latencies.push(performance.now() - from);
    });
    const plain = await throughput(callsPerRound, atOnce, async (n) => {
      await replay(pool, statements[n % statements.length] ?? [], fixed);
    });
    // The first round warms both up.
    if (round > 0) {
      ours.push(http);
      driver.push(plain);
    }
  }
  await pool.end();
  const ratio = median(ours) / median(driver);
  console.log(
    JSON.stringify({
      bench: 'api',
      unit: 'calls/s',
      runs: rounds,
      ours: { median: median(ours), p95: percentile(ours, 95) },
      against: { driver: { median: median(driver), p95: percentile(driver, 95) } },
      ratio: { driver: Number(ratio.toFixed(3)) },
      least,
      latencyMs: { median: median(latencies), p99: percentile(latencies, 99) },
      statementsPerCall: statements.map((each) => each.length),
    }),
  );
} finally {
  await server.close();
}

/** Runs each call once in this process, down the same path, and writes down what it sends to the database. */
async function statementsOf(app: string, cookie: string, calls: readonly Call[]): Promise<Statement[][]> {
  const pool = openPool(app, 1);
  const db = openDatabase(pool);
  const token = tokenHash(cookie.split('=')[1] ?? '');
  const handlers = composeHandlers(
    {
      mode: 'demonstration',
      party: { id: 'localhost', origin: 'http://localhost' },
      box: secretBox(Buffer.alloc(32)),
      passwords: passwordsUnder(Buffer.alloc(32)),
      demonstrationClinicId: () => null,
      provider: null,
      listener: () => null,
      clientCertificates: false,
      smsPerDay: null,
    },
    { urls: [], secret: undefined },
    await filesIn(await mkdtemp(join(tmpdir(), 'onshin-bench-')), readConfig({})),
    { hours: 26, days: 30 },
  );
  const recorded: Statement[][] = [];
  const here = { address: '127.0.0.1', transport: null, certificate: null } as const;
  for (const { name, params, body, method } of calls) {
    const isCommand = method !== 'GET';
    recorded.push(
      await recordStatements(pool, async () => {
        const signedIn = await findSignedIn(db, token, here);
        const incoming = {
          name,
          clinicId: params.clinicId ?? null,
          signedIn,
          remoteAddress: '127.0.0.1',
          idempotencyKey: isCommand ? randomUUID() : null,
          oneByOne: null,
          expectedVersion: isCommand ? 0 : null,
          params,
          fingerprint: [name, params, body],
        };
        const handler = handlers[name] as (act: unknown, call: unknown) => Promise<unknown>;
        const call = {
          params,
          query: {},
          body,
          signedIn,
          sessionHash: token,
          language: 'ja',
          setSession: () => {},
        };
        await perform({ db, facts, announce: () => {} }, incoming, async (act) => await handler(act, call));
      }),
    );
  }
  await db.destroy();
  return recorded;
}
