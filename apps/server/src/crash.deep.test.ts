import { type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate, prepareJobs, prepareRoles, startEmbedded } from '@onshin/db';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seedDemonstration } from './cli/seed-demonstration.ts';
import { openDatabase, openPool } from './platform/database.ts';
import { newPatientBody } from './testing/bodies.ts';
import { drawsFrom } from './testing/tamper.ts';
import { freePort, openPerson, type TestPerson } from './testing/http-person.ts';
import { keepFigure } from './testing/keep-figure.ts';
import { serve } from './testing/kill-in-the-middle.ts';
import { listChains } from './worker/seal/chains.ts';
import { sealChains } from './worker/seal/seal-chain.ts';
import { verifyChain } from './worker/seal/verify-chain.ts';

const seed = 20_261_121;
const instants = 200;
const pause = async (ms: number) => await new Promise((later) => setTimeout(later, ms));

type Victim = 'server' | 'postmaster' | 'backend';
/** Of ten times the server once, the postmaster twice, and else one of the processes that serve the application. */
const victimOf = (nth: number): Victim => (nth === 0 ? 'server' : nth < 3 ? 'postmaster' : 'backend');

/** A server and a PostgreSQL of their own that stand up again whenever they were killed; with every write synced. */
let folder: string;
let cluster: Awaited<ReturnType<typeof startEmbedded>>;
let server: ChildProcess;
let port: number;
const url = (role: string) => cluster.url(role, 'postgres');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onshin-crash-'));
  await chmod(folder, 0o755);
  cluster = await startEmbedded(join(folder, 'postgres'));
  await prepareRoles(url('postgres'));
  await migrate(url('onshin_owner'), null);
  await prepareJobs(url('onshin_worker'));
  const app = openDatabase(openPool(url('onshin_app'), 2));
  await seedDemonstration(app);
  await app.destroy();
  port = await freePort();
  server = await serve({ url }, port);
});
afterAll(async () => {
  server.kill('SIGKILL');
  await cluster.stop();
  await rm(folder, { recursive: true, force: true });
});

async function killServer(): Promise<void> {
  server.kill('SIGKILL');
  await once(server, 'exit');
  for (;;) {
    const started = await serve({ url }, port).catch(() => null);
    if (started !== null) {
      server = started;
      return;
    }
    // PostgreSQL was still recovering; whoever supervises a server starts it again as well.
    await pause(100);
  }
}

/** The postmaster alone: its processes find out by themselves, as they would after the kernel's own kill. */
async function killPostmaster(): Promise<void> {
  const lock = await readFile(join(folder, 'postgres', 'data', 'postmaster.pid'), 'utf8');
  process.kill(Number(lock.split('\n')[0]), 'SIGKILL');
  for (;;) {
    await pause(100);
    try {
      cluster = await startEmbedded(join(folder, 'postgres'));
      return;
    } catch (error) {
      // Until the last of the former's processes has let go of the memory they shared.
      if (!(error instanceof Error) || !/shared memory|did not start|already running/i.test(error.message))
        throw error;
    }
  }
}

/**
 * One process of PostgreSQL that serves the application; PostgreSQL then ends them all and recovers.
 *
 * @returns whether there was one: it may still be getting up from the last time
 */
async function killBackend(draw: (below: number) => number): Promise<boolean> {
  const client = new pg.Client({ connectionString: url('postgres') });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ pid: number }>(
      `select pid from pg_stat_activity where application_name = 'onshin' order by pid`,
    );
    const one = rows[draw(Math.max(1, rows.length))];
    if (one === undefined) return false;
    process.kill(one.pid, 'SIGKILL');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

it(
  'loses no acknowledged command and doubles none, killed two hundred times',
  { timeout: 1_500_000 },
  async () => {
    const draw = drawsFrom(seed);
    const acknowledged: string[] = [];
    const sent: string[] = [];
    const killed = { server: 0, postmaster: 0, backend: 0 };
    const day = { isOver: false };
    const clerk: TestPerson = openPerson(`http://localhost:${port}`);
    await clerk.get('signInToDemonstration', { body: { as: 'clerk' } });
    const clinicId = (await clerk.get('getSession')).staff[0]?.clinicId ?? '';
    /** Each lane goes on with the same command under the same key until it was told yes, as a browser does. */
    const lane = async (nth: number) => {
      for (let count = 0; !day.isOver; count += 1) {
        const name = `落下 ${nth}-${count}`;
        const key = randomUUID();
        sent.push(name);
        while (!day.isOver) {
          const reply = await clerk
            .call('enrolPatient', { params: { clinicId }, key, body: newPatientBody(name) })
            .catch(() => null);
          if (reply?.ok === true) {
            acknowledged.push(name);
            break;
          }
          await pause(50);
        }
      }
    };
    const lanes = [0, 1, 2, 3].map(lane);
    for (let kills = 0; kills < instants;) {
      await pause(draw(900));
      const victim = victimOf(draw(10));
      if (victim === 'server') await killServer();
      else if (victim === 'postmaster') await killPostmaster();
      else if (!(await killBackend(draw))) continue;
      killed[victim] += 1;
      kills += 1;
    }
    // Once more in peace, so that the last command of each lane is told.
    const before = acknowledged.length;
    await expect.poll(() => acknowledged.length, { timeout: 60_000 }).toBeGreaterThan(before + 8);
    day.isOver = true;
    await Promise.all(lanes);

    const admin = new pg.Client({ connectionString: url('postgres') });
    await admin.connect();
    const { rows } = await admin.query<{ name: string; audited: number; answered: number }>(
      `select p.name,
            (select count(*)::int from audit_subject s join audit_event e on e.id = s.event_id
             where s.patient_id = p.id and e.act = 'enrolPatient') as audited,
            (select count(*)::int from idempotency_key k where k.answer->>'id' = p.id::text) as answered
     from patient p where p.name like '落下 %'`,
    );
    const kept = rows.map(({ name }) => name);
    expect(acknowledged.filter((name) => !kept.includes(name))).toEqual([]);
    expect(new Set(kept).size).toBe(kept.length);
    expect(kept.filter((name) => !sent.includes(name))).toEqual([]);
    expect(rows.filter((row) => row.audited !== 1 || row.answered !== 1)).toEqual([]);
    await admin.end();

    const worker = openDatabase(openPool(url('onshin_worker'), 2));
    await sealChains(worker);
    let sealedRecords = 0;
    for (const chainId of await listChains(worker)) {
      const verdict = await verifyChain(worker, chainId);
      expect(verdict).toMatchObject({ isIntact: true, firstFault: null, unsealed: { count: 0 } });
      sealedRecords += verdict.links;
    }
    await worker.destroy();
    await keepFigure('crash', {
      seed,
      kills: instants,
      ofServer: killed.server,
      ofPostmaster: killed.postmaster,
      ofBackends: killed.backend,
      acknowledged: acknowledged.length,
      kept: kept.length,
      sealedRecords,
    });
  },
);
