import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { seedDemonstration } from '../cli/seed-demonstration.ts';
import { thresholds } from '../modules/safeguard/index.ts';
import { sendMail } from '../modules/notification/send-mail.ts';
import { type Database, openDatabase, openPool } from '../platform/database.ts';
import { hire } from '../testing/everybody.ts';
import { openTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { eventsQuery, watchAccesses } from './watch-accesses.ts';

let database: TestDatabase;
let worker: Database;
let other: Database;
let admin: pg.Client;
let clinicId: string;
let nurse: string;
beforeAll(async () => {
  database = await openTestDatabase();
  await seedDemonstration(database.app);
  worker = openDatabase(openPool(database.url('onshin_worker'), 2));
  other = openDatabase(openPool(database.url('onshin_worker'), 2));
  admin = await database.as('postgres');
  clinicId = (await admin.query<{ id: string }>('select id from clinic limit 1')).rows[0]?.id ?? '';
  await hire(admin, clinicId, ['securityOfficer']);
});
afterAll(async () => {
  await worker.destroy();
  await other.destroy();
  await database.close();
});
beforeEach(async () => {
  // A person of each test's own: what others did does not count for them.
  nurse = (await hire(admin, clinicId, ['nurse'])).accountId;
  await admin.query('delete from graphile_worker._private_jobs');
});

/** Events of the nurse, one a second, the last so many minutes ago. */
async function happened(act: string, outcome: string, times: number, minutesAgo = 1): Promise<void> {
  await admin.query(
    `insert into audit_event (clinic_id, id, act, outcome, actor_account_id, actor_role, actor_name, at)
     select $1, gen_random_uuid(), $2, $3, $4, 'nurse', '看護師 ひみつ',
            now() - make_interval(mins => $5) - make_interval(secs => n)
     from generate_series(1, $6::int) n`,
    [clinicId, act, outcome, nurse, minutesAgo, times],
  );
}
const look = async (db = worker, looked = new Map<string, string>()) =>
  await watchAccesses(db, thresholds.detections, looked);
const kinds = async () =>
  (
    await admin.query<{ kind: string; count: number }>(
      `select a.kind, a.count from access_alarm a join audit_event e on e.id = a.first_event_id
       where e.actor_account_id = $1 order by 1`,
      [nurse],
    )
  ).rows;
const letters = async () =>
  (
    await admin.query<{ payload: { to: string; parameters: { path: string; alarms: unknown } } }>(
      `select payload from graphile_worker._private_jobs where payload->>'template' = 'accessAlarm'`,
    )
  ).rows.map(({ payload }) => payload);

describe('what stands out in the log', () => {
  it('is told to every administrator and officer within minutes, and once', async () => {
    await happened('signInFailed', 'refused', thresholds.detections.signInFailures.times);
    expect(await look()).toBe(1);
    expect(await kinds()).toEqual([{ kind: 'signInFailures', count: 10 }]);
    const sent = await letters();
    expect(sent.length).toBeGreaterThanOrEqual(2);
    expect(sent[0]?.parameters.alarms).toEqual([{ kind: 'signInFailures', count: 10 }]);
    expect(sent[0]?.parameters.path).toMatch(
      new RegExp(`^/staff/${clinicId}/safeguard/review\\?month=20\\d\\d-\\d\\d$`),
    );
    // Somebody goes on: it is the same finding still.
    await happened('signInFailed', 'refused', 3, 0);
    expect(await look()).toBe(0);
    expect(await letters()).toHaveLength(sent.length);
  });

  it('says in its letter how many and where, and names nobody', async () => {
    await happened('getChart', 'refused', thresholds.detections.denials.times);
    await look();
    const written: { subject: string; text: string }[] = [];
    const send = sendMail(async (mail) => void written.push(mail), 'https://clinic.example');
    for (const letter of await letters()) await send(letter);
    expect(written.length).toBeGreaterThanOrEqual(2);
    const [first] = written;
    expect(first?.text).toContain('（5回）');
    expect(first?.text).toContain(`https://clinic.example/staff/${clinicId}/safeguard/review`);
    expect(JSON.stringify(written)).not.toContain('ひみつ');
  });

  it('is told once however many processes look at the same moment', async () => {
    await happened('getChart', 'refused', thresholds.detections.denials.times);
    const raised = await Promise.all([look(), look(other), look(), look(other)]);
    expect(raised.reduce((sum, each) => sum + each, 0)).toBe(1);
    expect(await kinds()).toHaveLength(1);
  });

  it('is told after a restart, as long as it is of today', async () => {
    const looked = new Map([[clinicId, new Date(Date.now() + 20 * 60_000).toISOString()]]);
    await happened('getChart', 'refused', thresholds.detections.denials.times, 120);
    // A process that has looked since reads nothing; one that has just begun reads the day.
    expect(await look(worker, looked)).toBe(0);
    expect(await look()).toBe(1);
    await happened('getChart', 'refused', thresholds.detections.denials.times, 20 * 60);
    expect(await look()).toBe(0);
  });

  it('is written down without a second letter where everybody was told as it happened', async () => {
    await happened('openedSealedAccount', 'done', 1);
    expect(await look()).toBe(1);
    expect(await kinds()).toEqual([{ kind: 'sealedOpened', count: 1 }]);
    expect(await letters()).toEqual([]);
  });

  it('is nothing where people do their work', async () => {
    const hour = Number(
      new Intl.DateTimeFormat('en', { timeZone: 'Asia/Tokyo', hour: '2-digit', hour12: false }).format(
        new Date(),
      ),
    );
    await happened('getBoard', 'read', 40);
    const { night } = thresholds.detections;
    expect(hour >= night.from || hour < night.until || (await look()) === 0).toBe(true);
    expect(await kinds()).toEqual([]);
  });

  it('is looked for over a day by the index, whatever lies before', async () => {
    await admin.query(
      `insert into audit_event (clinic_id, id, act, outcome, actor_account_id, actor_role, actor_name, at)
       select $1, gen_random_uuid(), 'getBoard', 'read', $2, 'nurse', 'x', now() - interval '2 days' - make_interval(mins => n)
       from generate_series(1, 60000) n`,
      [clinicId, nurse],
    );
    await admin.query('analyze audit_event');
    const from = new Date(Date.now() - 86_400_000).toISOString();
    const compiled = eventsQuery(clinicId, from).compile(worker);
    const client = await database.as('onshin_worker');
    await client.query(`select set_config('app.clinic', $1, false)`, [clinicId]);
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(
      `explain (analyze, buffers off) ${compiled.sql}`,
      compiled.parameters as unknown[],
    );
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toContain('audit_event_in_order');
    expect(plan).not.toMatch(/Seq Scan on audit_event/);
    const begun = performance.now();
    await look();
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});

it('an alarm is kept by the clinic it is of', async () => {
  const client = await database.as('onshin_worker');
  await client.query(`select set_config('app.clinic', $1, false)`, [randomUUID()]);
  expect((await client.query('select from access_alarm')).rowCount).toBe(0);
});
