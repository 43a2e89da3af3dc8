import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { newPatientBody } from './bodies.ts';
import { openPerson } from './http-person.ts';
import type { TestDatabase } from './test-database.ts';

/** Starts the server in a process of its own over a test's database; fails where it ends before it is ready. */
export async function serve(
  database: { url(role: 'onshin_app' | 'onshin_worker'): string },
  port: number,
): Promise<ChildProcess> {
  const started = spawn(process.execPath, [fileURLToPath(new URL('serve.ts', import.meta.url))], {
    env: {
      ...process.env,
      PORT: String(port),
      LOG_LEVEL: 'silent',
      CALLS_PER_MINUTE: '1000000',
      APP_URL: database.url('onshin_app'),
      WORKER_URL: database.url('onshin_worker'),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(started, 'exit').then(() => {
    throw new Error('The server ended before it was ready');
  });
  await Promise.race([once(started.stdout, 'data'), ended]);
  ended.catch(() => {});
  return started;
}

/**
 * Sends commands in four lanes, kills the server with SIGKILL among them, starts it again, and expects to find every
 * acknowledged command and no other, each audited once and remembered under its key.
 */
export async function killInTheMiddle(
  database: TestDatabase,
  port: number,
  mark: string,
): Promise<{ acknowledged: number; kept: number }> {
  const first = await serve(database, port);
  const clerk = openPerson(`http://localhost:${port}`);
  await clerk.get('signInToDemonstration', { body: { as: 'clerk' } });
  const clinicId = (await clerk.get('getSession')).staff[0]?.clinicId ?? '';
  const acknowledged: string[] = [];
  const sent: string[] = [];
  const server = { isDown: false };
  const enrol = async (lane: number) => {
    for (let n = 0; !server.isDown; n += 1) {
      const name = `${mark} ${lane}-${n}`;
      sent.push(name);
      const body = newPatientBody(name, mark);
      const reply = await clerk
        .call('enrolPatient', { params: { clinicId }, key: randomUUID(), body })
        .catch(() => null);
      if (reply?.ok === true) acknowledged.push(name);
    }
  };
  const lanes = [0, 1, 2, 3].map((lane) => enrol(lane));
  await expect.poll(() => acknowledged.length, { timeout: 20_000 }).toBeGreaterThan(25);
  first.kill('SIGKILL');
  await once(first, 'exit');
  server.isDown = true;
  await Promise.all(lanes);

  const second = await serve(database, port);
  try {
    const admin = await database.as('postgres');
    const { rows } = await admin.query<{ name: string; audited: number; answered: number }>(
      `select p.name,
              (select count(*)::int from audit_subject s join audit_event e on e.id = s.event_id
               where s.patient_id = p.id and e.act = 'enrolPatient') as audited,
              (select count(*)::int from idempotency_key k where k.answer->>'id' = p.id::text) as answered
       from patient p where p.kana = $1`,
      [mark],
    );
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
    return { acknowledged: acknowledged.length, kept: kept.length };
  } finally {
    second.kill('SIGKILL');
    await once(second, 'exit');
  }
}
