import { randomUUID } from 'node:crypto';
import type { ChartAccesses } from '@onshin/contract';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hire, makeOldPatient } from './testing/everybody.ts';
import { agreeToPortal } from './testing/agree-to-portal.ts';
import { openPerson, type TestPerson } from './testing/http-person.ts';
import { openTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
let admin: pg.Client;
let patient: TestPerson;
let params: { clinicId: string; patientId: string };
let accountId: string;
let doctor: TestPerson;
let stranger: TestPerson;

beforeAll(async () => {
  server = await openTestServer({ ONSHIN_ROLES: 'web' });
  admin = await server.database.as('postgres');
  const hiredDoctor = await hire(admin, server.clinicId, ['doctor']);
  const old = await makeOldPatientHere(hiredDoctor.staffId);
  doctor = openPerson(server.url, hiredDoctor.cookie);
  stranger = openPerson(server.url, (await hire(admin, server.clinicId, ['nurse'])).cookie);
  patient = openPerson(server.url, old.cookie);
  accountId = old.accountId;
  params = { clinicId: server.clinicId, patientId: old.patientId };
  await agreeToPortal(patient, params);
});
afterAll(async () => await server.close());

async function makeOldPatientHere(doctorStaffId: string) {
  await admin.query(
    `insert into consultation (clinic_id, id, patient_id, kind, form, status, edition, request, requested_channel, requested_by)
     select p.clinic_id, $1, p.id, 'onlineConsultation', 'DtoP', 'requested', '2026', '{}', 'patient', p.account_id
     from patient p where account_id is not null limit 1`,
    [randomUUID()],
  );
  return await makeOldPatient(admin, server.clinicId, doctorStaffId, 400);
}

const seen = async () => await patient.get('listChartAccesses', { params });

describe('a patient sees who opened their chart', () => {
  it('nobody yet, and their own reading is nobody’s access', async () => {
    await patient.get('getAgreement', { params });
    expect((await seen()).accesses).toEqual([]);
    expect((await seen()).accesses).toEqual([]);
  });

  it('a doctor by name, and how often within the hour', async () => {
    await doctor.get('getChart', { params });
    await doctor.get('getChart', { params });
    const [line, ...others] = (await seen()).accesses;
    expect(others).toEqual([]);
    expect(line).toMatchObject({
      name: 'doctor',
      role: 'doctor',
      kind: 'readChart',
      outcome: 'done',
      times: 2,
    });
  });

  it('who was not let in, by what they do here, and who opened it in an emergency', async () => {
    expect((await stranger.call('getChart', { params })).status).toBe(403);
    await stranger.get('openEmergencyAccess', {
      params,
      body: { reason: '救急外来に来られたため、既往を確認します。' },
    });
    await stranger.get('getChart', { params });
    const { accesses } = await seen();
    const nurse = accesses.filter(({ role }) => role === 'nurse');
    expect(nurse.every(({ name }) => name === null)).toBe(true);
    expect(nurse).toContainEqual(expect.objectContaining({ kind: 'readChart', outcome: 'denied' }));
    expect(nurse).toContainEqual(expect.objectContaining({ kind: 'openedInEmergency', outcome: 'done' }));
    expect(nurse).toContainEqual(
      expect.objectContaining({ kind: 'readChart', outcome: 'done', inEmergency: true }),
    );
  });

  it('newest first, page by page, each access once', async () => {
    await admin.query(
      `with e as (
         insert into audit_event (clinic_id, id, act, outcome, actor_account_id, actor_role, actor_name, at)
         select $1, gen_random_uuid(), 'getChart', 'read', gen_random_uuid(), 'clerk', '受付', now() - make_interval(hours => n / 2)
         from generate_series(10, 109) n returning id)
       insert into audit_subject (clinic_id, event_id, patient_id) select $1, id, $2 from e`,
      [params.clinicId, params.patientId],
    );
    const all: { until: string; role: string; times: number }[] = [];
    let before: string | null = null;
    let pages = 0;
    do {
      const page: ChartAccesses = await patient.get('listChartAccesses', {
        params,
        query: before === null ? {} : { before },
      });
      all.push(...page.accesses);
      before = page.before;
      pages += 1;
    } while (before !== null && pages < 20);
    expect(pages).toBeGreaterThan(3);
    expect(all.filter(({ role }) => role === 'clerk').reduce((sum, { times }) => sum + times, 0)).toBe(100);
    expect(all.map(({ until }) => until)).toEqual(
      all
        .map(({ until }) => until)
        .toSorted()
        .toReversed(),
    );
  });
});

it('is for the person themselves: nobody else reads it', async () => {
  const other = await makeOldPatient(
    admin,
    server.clinicId,
    (await hire(admin, server.clinicId, ['doctor'])).staffId,
    10,
  );
  expect((await openPerson(server.url, other.cookie).call('listChartAccesses', { params })).status).toBe(404);
  expect((await doctor.call('listChartAccesses', { params })).status).toBe(403);
  const own = await admin.query(
    `select from audit_event where act = 'listChartAccesses' and outcome = 'read' and actor_account_id = $1`,
    [accountId],
  );
  expect(own.rowCount).toBeGreaterThan(0);
});
