import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seedDemonstration } from './cli/seed-demonstration.ts';
import { openTestDatabase, type TestDatabase } from './testing/test-database.ts';
import { freePort, openPerson } from './testing/test-server.ts';

let database: TestDatabase;
let port: number;
let child: ChildProcess | null = null;

async function serve(): Promise<ChildProcess> {
  const started = spawn(process.execPath, [fileURLToPath(new URL('testing/serve.ts', import.meta.url))], {
    env: {
      ...process.env,
      PORT: String(port),
      LOG_LEVEL: 'silent',
      CALLS_PER_MINUTE: '100000',
      APP_URL: database.url('onshin_app'),
      WORKER_URL: database.url('onshin_worker'),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(started.stdout, 'data');
  return started;
}

beforeAll(async () => {
  database = await openTestDatabase();
  await seedDemonstration(database.app);
  port = await freePort();
});
afterAll(async () => {
  child?.kill('SIGKILL');
  await database.close();
});

it('keeps every acknowledged command and no other when it is killed in the middle', async () => {
  child = await serve();
  const clerk = openPerson(`http://localhost:${port}`);
  await clerk.get('signInToDemonstration', { body: { as: 'clerk' } });
  const clinicId = (await clerk.get('getSession')).staff[0]?.clinicId ?? '';
  const acknowledged: string[] = [];
  const sent: string[] = [];
  const server = { isDown: false };
  const enrol = async (lane: number) => {
    for (let n = 0; !server.isDown; n += 1) {
      const name = `患者 ${lane}-${n}`;
      sent.push(name);
      const reply = await clerk
        .call('enrolPatient', {
          params: { clinicId },
          key: randomUUID(),
          body: {
            name,
            kana: 'かんじゃ',
            birthDate: '1980-01-01',
            sex: 'unknown',
            phone: '090-0000-0000',
            email: null,
            address: '東京都',
            externalNumber: null,
          },
        })
        .catch(() => null);
      if (reply?.ok === true) acknowledged.push(name);
    }
  };
  const lanes = [0, 1, 2, 3].map((lane) => enrol(lane));
  await expect.poll(() => acknowledged.length, { timeout: 20_000 }).toBeGreaterThan(25);
  child.kill('SIGKILL');
  await once(child, 'exit');
  server.isDown = true;
  await Promise.all(lanes);

  child = await serve();
  const admin = await database.as('postgres');
  const { rows } = await admin.query<{ name: string; audited: number; answered: number }>(`
    select p.name,
           (select count(*)::int from audit_subject s join audit_event e on e.id = s.event_id
            where s.patient_id = p.id and e.act = 'enrolPatient') as audited,
           (select count(*)::int from idempotency_key k where k.answer->>'id' = p.id::text) as answered
    from patient p where p.kana = 'かんじゃ'`);
  const kept = rows.map((row) => row.name);
  expect(acknowledged.filter((name) => !kept.includes(name))).toEqual([]);
  expect(kept.filter((name) => !sent.includes(name))).toEqual([]);
  // At most one in each lane was committed with its answer lost on the way.
  expect(kept.length - acknowledged.length).toBeLessThanOrEqual(4);
  expect(rows.filter((row) => row.audited !== 1 || row.answered !== 1)).toEqual([]);
  const numbers = await admin.query<{ gaps: number }>(
    `select (max(number::int) - count(*))::int as gaps from patient`,
  );
  expect(numbers.rows[0]?.gaps).toBe(0);
  expect((await clerk.get('getSession')).staff).toHaveLength(1);
});
