import type { Body } from '@onshin/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hire } from './testing/everybody.ts';
import { openPerson, type TestPerson } from './testing/http-person.ts';
import { Journey } from './testing/journey.ts';
import { openTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
let journey: Journey;
let auditor: TestPerson;
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(new Date());
const thisDay = { from: today, until: today };
beforeAll(async () => {
  server = await openTestServer({ ONSHIN_ROLES: 'web' });
  journey = await Journey.open(server);
  await journey.untilWaiting();
  const admin = await server.database.as('postgres');
  auditor = openPerson(server.url, (await hire(admin, server.clinicId, ['auditor'])).cookie);
});
afterAll(async () => await server.close());

const search = async (body: Partial<Body<'searchAccessLog'>> = {}) =>
  await auditor.get('searchAccessLog', {
    params: { clinicId: server.clinicId },
    body: { ...thisDay, ...body },
  });

describe('the log of access', () => {
  it('tells in order of time who did what to whose data, and counts it', async () => {
    const chart = await journey.doctor.get('getChart', { params: journey.patientAt });
    const log = await search({ patientNumber: chart.number });
    expect(log.events[0]).toMatchObject({
      act: 'getChart',
      outcome: 'read',
      name: '水野 恵',
      patients: [{ name: chart.name, number: chart.number }],
    });
    expect(log.events.map(({ at }) => at)).toEqual(
      log.events.map(({ at }) => at).toSorted((a, b) => b.localeCompare(a)),
    );
    expect(log.byPatient).toEqual([{ name: chart.name, number: chart.number, count: log.total }]);
    const admin = await server.database.as('postgres');
    const { rows } = await admin.query<{ count: number }>(
      `select count(*)::int as count from audit_subject where patient_id = $1`,
      [journey.view.patient.id],
    );
    // The search itself stands with the patient it was about, and is the only thing it did not see.
    expect(log.total + 1).toBe(rows[0]?.count);
    const own = await search({ staffId: journey.doctorStaffId });
    expect(new Set(own.events.map(({ name }) => name))).toEqual(new Set(['水野 恵']));
    expect(own.byPerson[0]?.count).toBe(own.total);
  });

  it('tells when somebody was signed in, how long, and about how many patients they did something', async () => {
    const doctor = await server.signedIn('doctor');
    await doctor.get('getChart', { params: journey.patientAt });
    await doctor.get('endSession');
    const { sessions } = await search({ staffId: journey.doctorStaffId });
    expect(sessions[0]).toMatchObject({ name: '水野 恵', signedOut: true, acts: 1, patients: 1 });
    expect(Date.parse(sessions[0]?.until ?? '')).toBeGreaterThan(Date.parse(sessions[0]?.from ?? ''));
  });

  it('holds whoever looked into it', async () => {
    const before = (await search()).total;
    const after = await search();
    expect(after.total).toBe(before + 1);
    expect(after.events[0]).toMatchObject({ act: 'searchAccessLog', outcome: 'read', name: 'auditor' });
  });

  it('goes page by page without a gap or a repetition', async () => {
    const admin = await server.database.as('postgres');
    await admin.query(
      `insert into audit_event (clinic_id, id, act, outcome, actor_role, actor_name, at)
       select $1, gen_random_uuid(), 'x', 'done', 'doctor', 'y', date_trunc('second', now() - interval '2 seconds') from generate_series(1, 230)`,
      [server.clinicId],
    );
    const seen: string[] = [];
    for (let after: string | null | undefined; after !== null;) {
      const page = await search(after === undefined ? {} : { after });
      seen.push(...page.events.filter(({ act }) => act === 'x').map(({ id }) => id));
      after = page.next;
    }
    expect(seen).toHaveLength(230);
    expect(new Set(seen).size).toBe(230);
  });

  it('is shut to those who treat patients, and to a window of more than three months', async () => {
    for (const person of [journey.doctor, journey.patient]) {
      const reply = await person.call('searchAccessLog', {
        params: { clinicId: server.clinicId },
        body: thisDay,
      });
      expect(reply.status).toBe(403);
    }
    const wide = await auditor.call('searchAccessLog', {
      params: { clinicId: server.clinicId },
      body: { from: '2026-01-01', until: '2026-12-31' },
    });
    expect(wide.status).toBe(400);
  });
});
