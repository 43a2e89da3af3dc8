import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demonstrationAddresses } from './modules/identity/index.ts';
import { Journey, wish } from './testing/journey.ts';
import { openTestServer, type TestPerson, type TestServer } from './testing/test-server.ts';

let server: TestServer;
let patient: TestPerson;
let childId: string;
let ownId: string;
beforeAll(async () => {
  server = await openTestServer({ ONSHIN_ROLES: 'web' });
  patient = await server.signedIn('patient');
  ownId = (await patient.get('getSession')).patients[0]?.patientId ?? '';
  const clerk = await server.signedIn('clerk');
  const child = await clerk.get('enrolPatient', {
    params: { clinicId: server.clinicId },
    body: {
      name: '髙橋 空',
      kana: 'たかはし そら',
      birthDate: '2019-05-05',
      sex: 'male',
      phone: '090-0000-0001',
      email: demonstrationAddresses.patient,
      address: '東京都港区デモ4-5-6',
      externalNumber: null,
    },
  });
  childId = child.id;
});
afterAll(async () => await server.close());

const params = () => ({ clinicId: server.clinicId });
const home = async () => await patient.get('getPatientHome', { params: params() });

describe('an account with two charts', () => {
  it('is asked for whom it is here, and nobody is guessed at', async () => {
    const shown = await home();
    expect(shown.patient).toBeNull();
    expect(new Set(shown.charts.map(({ id }) => id))).toEqual(new Set([ownId, childId]));
    const reply = await patient.call('submitRequest', { params: params(), body: wish() });
    expect(reply.ok ? '' : reply.problem.fields?.[0]?.message).toBe('chooseChart');
  });

  it('acts for the chart it chose, in its name, until it chooses another', async () => {
    for (const [id, name] of [
      [childId, '髙橋 空'],
      [ownId, '髙橋 和子'],
    ] as const) {
      await patient.get('chooseChart', { params: { ...params(), patientId: id } });
      expect((await home()).patient).toMatchObject({ id, name });
      expect((await patient.get('getSession')).patients[0]?.patientId).toBe(id);
      const { patient: about } = await patient.get('submitRequest', { params: params(), body: wish() });
      expect(about).toMatchObject({ id, name });
    }
  });

  it('sits down under the name of the patient it is about, whichever chart is in use', async () => {
    const journey = new Journey(server, patient, await server.signedIn('doctor'));
    journey.doctorStaffId = (await journey.doctor.get('getSession')).staff[0]?.staffId ?? '';
    journey.view = await patient.get('getConsultation', {
      params: { ...params(), consultationId: (await home()).consultations[0]?.id ?? '' },
    });
    expect(journey.view.patient.id).toBe(ownId);
    await patient.get('chooseChart', { params: { ...params(), patientId: childId } });
    await journey.accept();
    await journey.explain();
    await journey.agree();
    await journey.plan();
    await journey.refresh();
    await journey.book();
    await journey.arrive();
    const admin = await server.database.as('postgres');
    const { rows } = await admin.query(`select name from seat where consultation_id = $1`, [journey.view.id]);
    expect(rows).toEqual([{ name: '髙橋 和子' }]);
  });

  it('chooses no chart of somebody else', async () => {
    const doctor = await server.signedIn('doctor');
    const found = await doctor.get('findPatients', { params: params(), body: { q: 'ささき' } });
    const patientId = found.patients[0]?.id ?? '';
    expect((await patient.call('chooseChart', { params: { ...params(), patientId } })).status).toBe(404);
  });
});
