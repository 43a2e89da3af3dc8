import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Journey } from './testing/journey.ts';
import { openTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer({ ONSHIN_ROLES: 'web' });
});
afterEach(() => void vi.useRealTimers());
afterAll(async () => await server.close());

/** Sets the clock of the machine the server runs on, not the database's. */
const setClock = (secondsAhead: number) =>
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + secondsAhead * 1000 });

async function marks() {
  const admin = await server.database.as('postgres');
  const judged = await admin.query<{ seconds: string | null }>(
    `select clock_drift_seconds as seconds from judgement where gate = 'acceptRequest' order by judged_at desc limit 1`,
  );
  const audited = await admin.query<{ seconds: number | null }>(
    `select (detail->>'clockDriftSeconds')::float8 as seconds from audit_event where act = 'acceptRequest' order by at desc limit 1`,
  );
  const read = await admin.query<{ seconds: number | null }>(
    `select (detail->>'clockDriftSeconds')::float8 as seconds from audit_event where act = 'getChart' order by at desc limit 1`,
  );
  return [judged.rows[0]?.seconds, audited.rows[0]?.seconds, read.rows[0]?.seconds];
}

async function acceptOne(): Promise<void> {
  const journey = await Journey.open(server);
  await journey.request();
  await journey.accept();
  await journey.doctor.get('getChart', { params: journey.patientAt });
  await journey.refresh();
  await journey.patient.get('cancelConsultation', {
    params: journey.at,
    version: journey.view.version,
    body: { reason: '' },
  });
}

describe('an act whose time drifts from the clock of its server (invariant 12)', () => {
  it.each([-20, 20])('goes on, and bears the mark of %i seconds', async (ahead) => {
    setClock(ahead);
    await acceptOne();
    for (const mark of await marks()) expect(Number(mark)).toBeCloseTo(-ahead, -1);
    expect((await marks()).every((mark) => mark !== null)).toBe(true);
  });

  it('bears none below five seconds', async () => {
    setClock(3);
    await acceptOne();
    expect(await marks()).toEqual([null, null, null]);
  });
});
