import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Journey, wish } from './testing/journey.ts';
import { openTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer({ ONSHIN_ROLES: 'web' });
});
afterAll(async () => await server.close());

/** Somebody new, whom the same doctor sees as the regular one. */
async function another(): Promise<Journey> {
  const journey = new Journey(server, await server.signedIn('newPatient'), await server.signedIn('doctor'));
  journey.doctorStaffId = (await journey.doctor.get('getSession')).staff[0]?.staffId ?? '';
  journey.view = await journey.patient.get('submitRequest', {
    params: { clinicId: server.clinicId },
    body: wish({
      person: { name: '新田', kana: 'にった', birthDate: '1990-05-05', sex: 'other', phone: '090-0000-0009' },
      problems: [{ label: '花粉症', since: '今朝', bodyParts: [] }],
    }),
  });
  const { version } = await journey.doctor.get('getChart', { params: journey.patientAt });
  await journey.doctor.get('declareRegularDoctor', {
    params: journey.patientAt,
    version,
    body: { doctorStaffId: journey.doctorStaffId, reason: '往診で診ている' },
  });
  await journey.accept({ basis: 'regularDoctor' });
  await journey.explain();
  await journey.agree();
  await journey.refresh();
  await journey.book();
  await journey.arrive();
  return journey;
}

describe('a doctor who left a call behind', () => {
  it('is in the new call alone: the old one is interrupted, and neither goes on nor counts', async () => {
    const one = await Journey.open(server);
    await one.untilWaiting();
    const two = await another();
    await one.startCall();
    const admin = await server.database.as('postgres');
    await admin.query(`update call_lease set heartbeat_at = now() - interval '2 minutes'`);
    await two.startCall();
    expect((await one.refresh()).status).toBe('interrupted');
    await expect(one.report(60, ['doctor'])).rejects.toThrow(/doctorBusy/);
    const resumed = await one.doctor.call('resumeCall', { params: one.at, version: one.view.version });
    expect(resumed.ok ? '' : resumed.problem.code).toBe('doctorBusy');
    await expect(
      admin.query(`update consultation set status = 'inCall' where id = $1`, [one.view.id]),
    ).rejects.toMatchObject({ code: '23505' });
    await two.end();
    expect((await one.doctor.call('resumeCall', { params: one.at, version: one.view.version })).ok).toBe(
      true,
    );
  });
});

describe('a key of a repeat', () => {
  it('is one of its clinic, and a clinic that is none is not found', async () => {
    const patient = await server.signedIn('patient');
    const admin = await server.database.as('postgres');
    const elsewhere = randomUUID();
    await admin.query(
      `insert into clinic (id, slug, name, is_demonstration, settings) select $1, 'elsewhere', '別の医院', true, settings from clinic limit 1`,
      [elsewhere],
    );
    const key = randomUUID();
    const save = async (clinicId: string) =>
      await patient.call('saveDraft', {
        params: { clinicId, kind: 'request', key: 'new' },
        body: { content: { story: clinicId } },
        key,
      });
    expect((await save(server.clinicId)).status).toBe(200);
    expect((await save(elsewhere)).status).toBe(200);
    const nowhere = randomUUID();
    expect((await save(nowhere)).status).toBe(404);
    expect((await patient.call('listStaff', { params: { clinicId: nowhere } })).status).toBe(404);
  });

  it('keeps no secret of a sign-in', async () => {
    const doctor = await server.signedIn('doctor');
    await doctor.get('startPasskeySignIn');
    const admin = await server.database.as('postgres');
    const { rows } = await admin.query(`select 1 from idempotency_key where route = 'startPasskeySignIn'`);
    expect(rows).toEqual([]);
  });
});
